package org.rasd.corpus;

/** What every reader does with a decoded text. */
final class Texts {

  private static final char REPLACEMENT = '\uFFFD';

  private Texts() {}

  /**
   * Lone surrogates stand for no character and cannot be written as UTF-8: each becomes U+FFFD, as
   * a decoder would have it. Every offset stays.
   */
  static String withoutLoneSurrogates(String text) {
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
  static String tooLong(int maxChars) {
    return "longer than "
        + maxChars
        + " characters, which no article is; split it, or raise --max-chars";
  }
}
