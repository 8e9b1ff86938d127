package org.rasd.stage.ner;

/**
 * A normalized token as the model sees it: punctuation glued to it left out, and the base form
 * found by splitting proclitics off where the counts of raw text speak for it (wa- where the rest
 * is at least as frequent as the word, fa-, bi-, li-, ka- where it is three times as frequent).
 */
final class NerForm {

  static final int WAW = 1;
  static final int FEH = 2;
  static final int BEH = 4;
  static final int LAM = 8;
  static final int KAF = 16;

  private static final char ALEF = '\u0627';
  private static final char LETTER_WAW = '\u0648';
  private static final char LETTER_FEH = '\u0641';
  private static final char LETTER_BEH = '\u0628';
  private static final char LETTER_LAM = '\u0644';
  private static final char LETTER_KAF = '\u0643';

  private static final int MOST_SPLITS = 3;
  private static final int SHORTEST_REST = 2;

  private final NerVocabulary vocabulary;
  private char[] word;
  private long wordHash;
  private char[] base;
  private long baseHash;
  private int clitics;

  /** The form of a normalized token. */
  NerForm(String normalized, NerVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    word = core(normalized);
    wordHash = NerHash.word(word, 0, word.length);
    base = word;
    baseHash = wordHash;
    for (int i = 0; i < MOST_SPLITS && splitOnce(); i++) {
      // splitOnce does the work
    }
  }

  char[] word() {
    return word;
  }

  long wordHash() {
    return wordHash;
  }

  char[] base() {
    return base;
  }

  long baseHash() {
    return baseHash;
  }

  int clitics() {
    return clitics;
  }

  private boolean splitOnce() {
    if (base.length <= SHORTEST_REST) {
      return false;
    }
    int clitic = cliticOf(base[0]);
    if (clitic == 0 || (clitic == WAW && clitics != 0)) {
      return false;
    }
    char[] rest = rest(clitic);
    long restHash = NerHash.word(rest, 0, rest.length);
    if (!frequentEnough(restHash, clitic)) {
      return false;
    }
    base = rest;
    baseHash = restHash;
    clitics |= clitic;
    return true;
  }

  private boolean frequentEnough(long restHash, int clitic) {
    int restLevel = vocabulary.level(restHash, -1);
    int needed = vocabulary.level(baseHash, -1) + (clitic == WAW ? 0 : NerVocabulary.level(3));
    return restLevel >= NerVocabulary.level(20) && restLevel >= needed;
  }

  private char[] rest(int clitic) {
    boolean swallowedAlef = clitic == LAM && base[1] == LETTER_LAM;
    char[] rest = new char[swallowedAlef ? base.length : base.length - 1];
    System.arraycopy(base, 1, rest, rest.length - base.length + 1, base.length - 1);
    if (swallowedAlef) {
      rest[0] = ALEF;
    }
    return rest;
  }

  private static int cliticOf(char letter) {
    return switch (letter) {
      case LETTER_WAW -> WAW;
      case LETTER_FEH -> FEH;
      case LETTER_BEH -> BEH;
      case LETTER_LAM -> LAM;
      case LETTER_KAF -> KAF;
      default -> 0;
    };
  }

  private static char[] core(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
      to--;
    }
    return from < to ? token.substring(from, to).toCharArray() : token.toCharArray();
  }
}
