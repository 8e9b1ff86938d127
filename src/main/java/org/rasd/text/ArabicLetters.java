package org.rasd.text;

/** Code points that Arabic text processing names. */
public final class ArabicLetters {

  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char SEEN = '\u0633';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char QAF = '\u0642';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char FATHATAN = '\u064B';
  public static final char SUPERSCRIPT_ALEF = '\u0670';
  public static final char ALEF_WASLA = '\u0671';
  public static final char KEHEH = '\u06A9';
  public static final char FARSI_YEH = '\u06CC';
  public static final char ARABIC_COMMA = '\u060C';
  public static final char ARABIC_SEMICOLON = '\u061B';
  public static final char ARABIC_QUESTION = '\u061F';
  public static final char ARABIC_INDIC_ZERO = '\u0660';
  public static final char EXTENDED_ARABIC_INDIC_ZERO = '\u06F0';
  public static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
  public static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';

  private ArabicLetters() {}

  /**
   * Whether a code unit is a vowel sign or another combining mark that Arabic writing may leave out
   * (U+0610–061A, U+064B–065F, U+0670, Quranic signs).
   */
  public static boolean isDiacritic(int c) {
    return (c >= FATHATAN && c <= 0x065F)
        || c == SUPERSCRIPT_ALEF
        || (c >= 0x0610 && c <= 0x061A)
        || (c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9);
  }

  /** Whether a code unit is an invisible direction or joining mark, or a byte order mark. */
  public static boolean isInvisibleMark(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x206F)
        || c == 0xFEFF
        || c == 0x00AD
        || c == 0x061C;
  }

  /** Whether a code unit is dropped by normalization: tatweel, diacritics, invisible marks. */
  public static boolean isIgnorable(int c) {
    return c == TATWEEL || isDiacritic(c) || isInvisibleMark(c);
  }

  /** Whether a code unit is a letter of the Arabic script, presentation forms included. */
  public static boolean isArabicLetter(int c) {
    return (c >= HAMZA && c <= YEH && c != TATWEEL && !(c > 0x063F && c < 0x0641 && c != 0x0640))
        || (c >= 0x066E && c <= 0x06D3 && c != SUPERSCRIPT_ALEF)
        || c == 0x06D5
        || (c >= 0x06EE && c <= 0x06EF)
        || (c >= 0x06FA && c <= 0x06FC)
        || c == 0x06FF
        || (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x08A0 && c <= 0x08C9)
        || isPresentationForm(c);
  }

  /** Whether a code unit is an Arabic presentation form (a glyph, not a letter). */
  public static boolean isPresentationForm(int c) {
    return (c >= 0xFB50 && c <= 0xFDFB && !(c >= 0xFD3E && c <= 0xFD4F))
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /** The value of an ASCII, Arabic-Indic or Persian digit, or -1. */
  public static int digitValue(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_ZERO + 9) {
      return c - ARABIC_INDIC_ZERO;
    }
    if (c >= EXTENDED_ARABIC_INDIC_ZERO && c <= EXTENDED_ARABIC_INDIC_ZERO + 9) {
      return c - EXTENDED_ARABIC_INDIC_ZERO;
    }
    return -1;
  }
}
