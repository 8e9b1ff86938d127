package org.rasd.stage.morph;

import static org.rasd.text.ArabicLetters.*;

/**
 * Cuts clitics off one folded word by what is known of the rest: see the package documentation.
 * Immutable, shared by threads.
 */
final class CliticCutter {

  private static final String[] ENCLITICS = {"هما", "هم", "هن", "ها", "كم", "نا", "ه"};

  private final WordCounts counts;

  private CliticCutter(WordCounts counts) {
    this.counts = counts;
  }

  static CliticCutter load() {
    return new CliticCutter(WordCounts.load());
  }

  /**
   * The clitics of a word.
   *
   * @param last the last letter as written, which tells teh marbuta from heh
   */
  Cut cut(String word, char last) {
    int from = 0;
    if (word.length() > 2 && isConjunction(word, 0)) {
      from = 1;
    }
    int prep = preposition(word, from);
    String proclitics = word.substring(0, prep);
    boolean lam = prep > 0 && word.charAt(prep - 1) == LAM && word.startsWith("ل", prep);
    if (lam && word.length() - prep > 2) {
      boolean named =
          counts.of("ال", word, prep + 1, word.length(), "") < counts.of(word.substring(prep));
      String stem = named ? word.substring(prep) : "ال" + word.substring(prep + 1);
      return new Cut(proclitics, prep, word.length(), stem, !named, "");
    }
    boolean definite = word.startsWith("ال", prep) && word.length() - prep > 3;
    if (definite) {
      return new Cut(proclitics, prep, word.length(), word.substring(prep), true, "");
    }
    return enclitic(word, prep, last);
  }

  private boolean isConjunction(String word, int at) {
    char c = word.charAt(at);
    return (c == WAW || c == FEH) && splits(word, at);
  }

  private int preposition(String word, int from) {
    if (word.length() - from < 3) {
      return from;
    }
    char c = word.charAt(from);
    boolean letter = c == BEH || c == LAM || c == KAF || c == SEEN;
    return letter && splits(word, from) ? from + 1 : from;
  }

  private boolean splits(String word, int at) {
    int n = word.length();
    int rest = counts.of("", word, at + 1, n, "");
    char c = word.charAt(at);
    if (c == SEEN) {
      char next = word.charAt(at + 1);
      return rest > 16
          && n - at > 4
          && "يتنا".indexOf(next) >= 0
          && rest > counts.of("", word, at, n, "");
    }
    if (c == LAM && word.startsWith("لل", at)) {
      return n - at > 3;
    }
    if (word.startsWith("ال", at + 1) && n - at > 5) {
      return true;
    }
    int whole = counts.of("", word, at, n, "");
    int lexeme = counts.of("ال", word, at, n, "");
    lexeme = Math.max(lexeme, counts.of("ب", word, at, n, ""));
    if (c == WAW || c == FEH) {
      lexeme = Math.max(lexeme, counts.of("و", word, at, n, ""));
    }
    if (rest == 0) {
      return false;
    }
    if (lexeme == 0 || whole == 0) {
      return true;
    }
    return rest - 32 > whole;
  }

  private Cut enclitic(String word, int from, char last) {
    int n = word.length();
    for (String pronoun : ENCLITICS) {
      int to = n - pronoun.length();
      if (to - from < 3 || !word.endsWith(pronoun) || last == TEH_MARBUTA) {
        continue;
      }
      int stem = counts.of("", word, from, to, "");
      int teh = word.charAt(to - 1) == TEH ? counts.of("", word, from, to - 1, "ه") : 0;
      int whole = counts.of("", word, from, n, "");
      boolean lexeme = counts.of("ال", word, from, n, "") > 0 && pronoun.length() > 1;
      if (Math.max(stem, teh) > Math.max(40, whole - 16) && !lexeme) {
        String base = teh > stem ? word.substring(from, to - 1) + HEH : word.substring(from, to);
        return new Cut(word.substring(0, from), from, to, base, false, pronoun);
      }
    }
    return new Cut(word.substring(0, from), from, n, word.substring(from), false, "");
  }
}
