package org.rasd.stage.segment;

import static org.rasd.text.ArabicLetters.digitValue;
import static org.rasd.text.ArabicLetters.isArabicLetter;
import static org.rasd.text.ArabicLetters.isDiacritic;
import static org.rasd.text.ArabicLetters.isIgnorable;
import static org.rasd.text.ArabicLetters.isInvisibleMark;

/** What a character is to the tokenizer. */
final class Characters {

  private static final int VARIATION_SELECTOR_16 = 0xFE0F;
  static final int ZERO_WIDTH_JOINER = 0x200D;

  private Characters() {}

  /** White space of any kind, line ends and no-break spaces included. */
  static boolean isBlank(int c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return c >= 0x80 && (c == 0x85 || Character.isSpaceChar(c));
  }

  /** A character that ends a line. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || (c | 1) == 0x2029;
  }

  /** White space or an invisible mark: nothing to see. */
  static boolean isUnseen(int c) {
    return isBlank(c) || isInvisibleMark(c);
  }

  /** A letter of the Arabic script or something that belongs to one. */
  static boolean isArabicPart(int c) {
    return isArabicLetter(c) || isIgnorable(c);
  }

  /** A digit of any script. */
  static boolean isDigit(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9';
    }
    return digitValue(c) >= 0 || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** A letter of a script other than Arabic. */
  static boolean isOtherLetter(int c) {
    if (c < 0x80) {
      return isAsciiLetter(c);
    }
    return Character.isLetter(c) && !isArabicLetter(c) && !isDiacritic(c) && c != 0x0640;
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a letter is of the Latin script. */
  static boolean isLatin(int c) {
    return isAsciiLetter(c)
        || (c >= 0x80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** A combining mark that continues a word of a script other than Arabic. */
  static boolean isCombining(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** A pictograph that stands for itself. */
  static boolean isEmoji(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x2600 && c <= 0x27BF && c != 0x2733 && c != 0x2734)
        || (c >= 0x2B50 && c <= 0x2B55)
        || c == 0x231A
        || c == 0x231B;
  }

  /**
   * What may follow a pictograph and belongs to it: a variation, a skin colour, a keycap, a tag.
   */
  static boolean isEmojiModifier(int c) {
    return c == VARIATION_SELECTOR_16
        || c == 0x20E3
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE007F);
  }

  /** One of the 26 letters that make flags, two and two. */
  static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  /** Whether the general category of a character is one of the punctuation categories. */
  static boolean isPunctuation(int c) {
    switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
      Character.DASH_PUNCTUATION,
      Character.START_PUNCTUATION,
      Character.END_PUNCTUATION,
      Character.INITIAL_QUOTE_PUNCTUATION,
      Character.FINAL_QUOTE_PUNCTUATION,
      Character.OTHER_PUNCTUATION:
        return c != '%' && c != '&' && c != '@' && c != '#' && c != 0x066A && c != 0xFF05;
      default:
        return false;
    }
  }

  /** A mark that, written several times in a row, is one token: dots and rules. */
  static boolean isRunMark(int c) {
    return c == '.' || c == '-' || c == '_' || c == '=' || c == '*' || c == '~' || c == 0x2014;
  }
}
