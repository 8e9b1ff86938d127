package org.rasd.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding of UTF-8 that says where it goes wrong. */
final class Utf8 {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Bytes that are not UTF-8. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Offset of the first bad byte in the decoded range. */
    final int offset;

    MalformedException(int offset, String message) {
      super(message);
      this.offset = offset;
    }
  }

  private Utf8() {}

  /** The length of a byte order mark at the start, 3 or 0. */
  static int markLength(byte[] bytes, int length) {
    boolean marked =
        length >= 3
            && bytes[0] == BYTE_ORDER_MARK[0]
            && bytes[1] == BYTE_ORDER_MARK[1]
            && bytes[2] == BYTE_ORDER_MARK[2];
    return marked ? BYTE_ORDER_MARK.length : 0;
  }

  /**
   * Decodes a range.
   *
   * @throws MalformedException if it is not UTF-8
   */
  static String decode(byte[] bytes, int from, int to) throws MalformedException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(to - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw malformed(bytes, from, in.position());
    }
    return out.flip().toString();
  }

  private static MalformedException malformed(byte[] bytes, int from, int position) {
    return new MalformedException(
        position - from,
        String.format(
            java.util.Locale.ROOT,
            "not UTF-8: byte 0x%02X; convert the file to UTF-8",
            bytes[position] & 0xFF));
  }
}
