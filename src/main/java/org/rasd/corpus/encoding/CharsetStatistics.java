package org.rasd.corpus.encoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Guesses an encoding by letter statistics, with ICU's detector as Apache Tika carries it. */
final class CharsetStatistics {

  /** The detector itself looks at no more than about this. */
  private static final int SAMPLE_BYTES = 12_000;

  private static final int SURE = 40;

  private CharsetStatistics() {}

  /** Encodings for the words beyond ASCII, likeliest first. */
  static List<Charset> rank(byte[] bytes) {
    List<Charset> ranked = new ArrayList<>();
    for (CharsetMatch match : matches(beyondAscii(bytes))) {
      if (Charset.isSupported(match.getName())) {
        ranked.add(Charset.forName(match.getName()));
      }
    }
    return ranked;
  }

  /** The encoding of a text that is not Arabic, where the statistics are sure of it. */
  static Optional<Charset> ofWhole(byte[] bytes) {
    CharsetMatch[] matches = matches(bytes);
    boolean sure =
        matches.length > 0
            && matches[0].getConfidence() >= SURE
            && Charset.isSupported(matches[0].getName());
    return sure ? Optional.of(Charset.forName(matches[0].getName())) : Optional.empty();
  }

  private static CharsetMatch[] matches(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    return detector.detectAll();
  }

  /**
   * The words beyond ASCII, spaced: markup and scripts say nothing about the encoding, and would
   * fill the detector's sample.
   */
  private static byte[] beyondAscii(byte[] bytes) {
    byte[] out = new byte[Math.min(bytes.length, SAMPLE_BYTES)];
    int length = 0;
    for (int i = 0; i < bytes.length && length < out.length; i++) {
      if (bytes[i] < 0) {
        out[length++] = bytes[i];
      } else if (length > 0 && out[length - 1] != ' ') {
        out[length++] = ' ';
      }
    }
    return length == 0 ? bytes : Arrays.copyOf(out, length);
  }
}
