package org.rasd.corpus.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * One attempt to read bytes in an encoding.
 *
 * @param text what came out, bad bytes as U+FFFD
 * @param firstBad offset of the first bad byte, -1 if there is none
 * @param badBytes how many bytes were replaced
 */
record Decoding(String text, int firstBad, int badBytes) {

  static Decoding of(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer buffer = CharBuffer.allocate(8192);
    StringBuilder out = new StringBuilder(bytes.length - from);
    int firstBad = -1;
    int bad = 0;
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = decoder.decode(in, buffer, true);
      out.append(buffer.flip());
      buffer.clear();
      if (result.isError()) {
        firstBad = firstBad < 0 ? in.position() : firstBad;
        bad += result.length();
        in.position(in.position() + result.length());
        out.append('\uFFFD');
      }
    }
    return new Decoding(out.toString(), firstBad, bad);
  }

  boolean isClean() {
    return firstBad < 0;
  }
}
