package org.rasd.text;

import static org.rasd.text.ArabicLetters.*;

/**
 * The one normalization profile ("folded") by which text, lexicons and models are compared.
 *
 * <p>Dropped: diacritics, tatweel, direction and zero-width marks. Folded: alef with hamza, madda
 * or wasla to bare alef; alef maksura and Farsi yeh to yeh; teh marbuta to heh; hamza on waw to
 * waw, on yeh to yeh; keheh to kaf; Arabic-Indic and Persian digits to ASCII; presentation forms to
 * letters; Latin letters to lower case. Folding is idempotent. The word statistics in {@code
 * ../shared/clusters} use the same profile, except that they write every digit as 0.
 */
public final class Normalizer {

  private Normalizer() {}

  /** Folds a string. Returns the same object when nothing changes. */
  public static String fold(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (foldOne(c) != c || isIgnorable(c) || isPresentationForm(c)) {
        return foldFrom(s, i);
      }
    }
    return s;
  }

  private static String foldFrom(String s, int first) {
    StringBuilder out = new StringBuilder(s.length()).append(s, 0, first);
    for (int i = first; i < s.length(); i++) {
      appendFolded(s.charAt(i), out);
    }
    return out.toString();
  }

  /** Appends the folded form of one code unit: nothing, one letter, or a ligature's letters. */
  static void appendFolded(char c, StringBuilder out) {
    if (isIgnorable(c)) {
      return;
    }
    if (isPresentationForm(c)) {
      String letters =
          java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
      for (int i = 0; i < letters.length(); i++) {
        char letter = letters.charAt(i);
        if (!isPresentationForm(letter)) {
          appendFolded(letter, out);
        }
      }
      return;
    }
    out.append(foldOne(c));
  }

  /** Folds one letter or digit; everything else is returned as it is. */
  public static char foldOne(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA, '\u0672', '\u0673':
        return ALEF;
      case ALEF_MAKSURA, FARSI_YEH, YEH_HAMZA, '\u06D2', '\u06D0':
        return YEH;
      case TEH_MARBUTA, '\u06C1', '\u06D5', '\u06BE', '\u06C0':
        return HEH;
      case WAW_HAMZA:
        return WAW;
      case KEHEH:
        return KAF;
      default:
        int digit = digitValue(c);
        if (digit >= 0) {
          return (char) ('0' + digit);
        }
        return c < 0x0600 ? Character.toLowerCase(c) : c;
    }
  }
}
