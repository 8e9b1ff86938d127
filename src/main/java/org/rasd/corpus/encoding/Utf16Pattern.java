package org.rasd.corpus.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a mark: one of the two bytes of nearly every unit is 0x00 (ASCII), 0x06 (Arabic)
 * or 0x20 (punctuation). In one-byte encodings and UTF-8, 0x00 and 0x06 never stand in text.
 */
final class Utf16Pattern {

  private static final int SAMPLE_BYTES = 64 * 1024;
  private static final double SHARE = 0.9;

  private Utf16Pattern() {}

  static Optional<Charset> find(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
    if (length < 4) {
      return Optional.empty();
    }
    double first = share(bytes, 0, length);
    double second = share(bytes, 1, length);
    if (Math.max(first, second) < SHARE || first == second) {
      return Optional.empty();
    }
    return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static double share(byte[] bytes, int parity, int length) {
    int typical = 0;
    for (int i = parity; i < length; i += 2) {
      if (bytes[i] == 0x00 || bytes[i] == 0x06) {
        typical++;
      }
    }
    return 2.0 * typical / length;
  }
}
