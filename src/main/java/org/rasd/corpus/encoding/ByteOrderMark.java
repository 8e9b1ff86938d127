package org.rasd.corpus.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mark at the start of a file that names its encoding. */
record ByteOrderMark(Charset charset, byte... bytes) {

  /** Longer marks first: that of UTF-32LE starts as that of UTF-16LE. */
  private static final List<ByteOrderMark> ALL =
      List.of(
          new ByteOrderMark(
              Charset.forName("UTF-32LE"), (byte) 0xFF, (byte) 0xFE, (byte) 0, (byte) 0),
          new ByteOrderMark(
              Charset.forName("UTF-32BE"), (byte) 0, (byte) 0, (byte) 0xFE, (byte) 0xFF),
          new ByteOrderMark(StandardCharsets.UTF_8, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF),
          new ByteOrderMark(StandardCharsets.UTF_16LE, (byte) 0xFF, (byte) 0xFE),
          new ByteOrderMark(StandardCharsets.UTF_16BE, (byte) 0xFE, (byte) 0xFF));

  static Optional<ByteOrderMark> of(byte[] file) {
    return ALL.stream().filter(mark -> mark.starts(file)).findFirst();
  }

  private boolean starts(byte[] file) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (file[i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  int length() {
    return bytes.length;
  }

  /** Whether a user's word for the encoding goes with this mark; UTF-16 reads the mark itself. */
  boolean fits(Charset named) {
    return named.equals(charset);
  }
}
