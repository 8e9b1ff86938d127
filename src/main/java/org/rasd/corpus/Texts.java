package org.rasd.corpus;

import java.util.Map;
import org.rasd.corpus.encoding.Decoded;
import org.rasd.corpus.encoding.Mojibake;

/** What every reader does with a decoded text. */
public final class Texts {

  private static final char REPLACEMENT = '\uFFFD';

  private Texts() {}

  /**
   * Lone surrogates stand for no character and cannot be written as UTF-8: each becomes U+FFFD, as
   * a decoder would have it. Every offset stays.
   */
  public static String withoutLoneSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLone(text, i)) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isLone(text, i)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Why a text is too long. */
  public static String tooLong(int maxChars) {
    return "longer than "
        + maxChars
        + " characters, which no article is; split it, or raise --max-chars";
  }

  /** What a person should know of a text, for the metadata: mojibake. */
  public static Map<String, String> notes(String text) {
    return Mojibake.find(text)
        .map(found -> Map.of(Decoded.WARNINGS, found.warning()))
        .orElse(Map.of());
  }
}
