package org.rasd.corpus.encoding;

import java.nio.charset.Charset;
import java.util.Locale;

/** Bytes that are no text in the encoding they should have. */
public final class MalformedTextException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Offset of the first bad byte. */
  private final long byteOffset;

  MalformedTextException(byte[] bytes, int offset, Charset charset) {
    super(
        String.format(
            Locale.ROOT,
            "not %s: byte 0x%02X at offset %d; name its encoding with --encoding, or convert it to"
                + " UTF-8",
            charset.name(),
            bytes[Math.min(offset, bytes.length - 1)] & 0xFF,
            offset));
    this.byteOffset = offset;
  }

  /** Offset of the first bad byte, from 0. */
  public long byteOffset() {
    return byteOffset;
  }
}
