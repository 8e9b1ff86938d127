package org.rasd.corpus.encoding;

/** How much of a text beyond ASCII is Arabic: near 1 for Arabic read rightly. */
final class ArabicShare {

  /** Texts are judged by a sample: this many characters beyond ASCII. */
  private static final int SAMPLE = 20_000;

  private ArabicShare() {}

  /** Arabic letters, digits, marks among all letters and controls beyond ASCII; 0 if none. */
  static double of(String text) {
    int arabic = 0;
    int all = 0;
    for (int i = 0; i < text.length() && all < SAMPLE; i++) {
      char c = text.charAt(i);
      if (c < 0x80 || isCommonPunctuation(c)) {
        continue;
      }
      all++;
      if (isArabic(c)) {
        arabic++;
      }
    }
    return all == 0 ? 0 : (double) arabic / all;
  }

  /** Letters, marks, digits and punctuation that Arabic text is made of. */
  static boolean isArabic(char c) {
    boolean basic = c >= 0x60C && c <= 0x669 && c != 0x620;
    boolean persian = c == 0x67E || c == 0x686 || c == 0x698 || c == 0x6A9 || c == 0x6AF;
    boolean digitOrYeh = c == 0x6CC || (c >= 0x6F0 && c <= 0x6F9) || c == 0x66A || c == 0x66B;
    boolean form = (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    return basic || persian || digitOrYeh || form;
  }

  private static boolean isCommonPunctuation(char c) {
    return c == 0xA0
        || c == 0xAB
        || c == 0xBB
        || c == 0xB7
        || c == 0xA9
        || (c >= 0x2000 && c <= 0x206F);
  }
}
