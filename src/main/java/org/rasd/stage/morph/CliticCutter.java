package org.rasd.stage.morph;

import static org.rasd.text.ArabicLetters.*;

import java.util.Optional;
import org.rasd.lexicon.FunctionWords;
import org.rasd.lexicon.Verbs;
import org.rasd.lexicon.WordCounts;

/**
 * Cuts clitics off one folded word. Listed words and function words first; then, from the outside
 * in, و or ف, one of ب ل ك س, the article, a pronoun. Each cut is a choice between two readings,
 * weighed by counts of raw text: the rest of the word as a word of its own, made rarer by the rate
 * at which the clitic is used, against the word as one stem, which shows in the forms that only a
 * stem can have: ال, ب, ل before it, و before a و. Frequencies are eighths of a bit. Immutable,
 * shared by threads.
 */
final class CliticCutter {

  /** Frequency lent to a form of a known verb that the counts do not hold. */
  private static final int KNOWN_VERB = 40;

  /** How much rarer a word is with a clitic before it than without. */
  private static final int WAW_RATE = 20;

  private static final int FEH_RATE = 50;
  private static final int PREPOSITION_RATE = 35;
  private static final int KAF_RATE = 61;
  private static final int SECOND_RATE = 30;

  /** How much rarer a noun is with ال, with و, with a preposition before it than without. */
  private static final int STEM_AL = 16;

  private static final int STEM_WAW = 35;
  private static final int STEM_PREPOSITION = 45;

  private static final String AL = "ال";

  private final WordCounts counts;
  private final Verbs verbs;
  private final FunctionWords functionWords;
  private final CliticExceptions exceptions;
  private final Enclitics enclitics;

  CliticCutter(WordCounts counts, Verbs verbs, FunctionWords functionWords) {
    this.counts = counts;
    this.verbs = verbs;
    this.functionWords = functionWords;
    this.exceptions = CliticExceptions.load();
    this.enclitics = new Enclitics(counts, verbs, functionWords, exceptions);
  }

  /**
   * The clitics of a word.
   *
   * @param word folded
   * @param written as it stands in the text, one letter for each of the folded word where that can
   *     be, else the folded word
   * @param hehMeansPronoun whether the text writes teh marbuta with dots, so that a final heh is
   *     not one
   */
  Cut cut(String word, String written, boolean hehMeansPronoun) {
    int n = word.length();
    if (n < 2) {
      return Cut.at(word, 0, n);
    }
    boolean hamza = hasHamzaAfterConjunction(word, written);
    Optional<Cut> whole = hamza ? Optional.empty() : listed(word, 0, written, hehMeansPronoun);
    if (whole.isPresent()) {
      return whole.get();
    }
    int from = hamza || startsWithConjunction(word, written, hehMeansPronoun) ? 1 : 0;
    Optional<Cut> rest = from == 1 ? listed(word, 1, written, hehMeansPronoun) : Optional.empty();
    if (rest.isPresent()) {
      return rest.get();
    }
    if (word.startsWith("لل", from) && n - from > 3) {
      return lamLam(word, from, written, hehMeansPronoun);
    }
    if (startsWithPreposition(word, from, written) || startsWithFuture(word, from)) {
      from++;
      if (listed(word, from, written, hehMeansPronoun).isPresent()) {
        return listed(word, from, written, hehMeansPronoun).get();
      }
    }
    if (isDefinite(word, from, written)) {
      return new Cut(word.substring(0, from), from, n, word.substring(from), true, "");
    }
    return enclitics.cut(word, from, written, hehMeansPronoun);
  }

  /** و or ف before an alef with hamza, which begins words (وأدى) and hardly stands inside them. */
  private static boolean hasHamzaAfterConjunction(String word, String written) {
    char c = word.charAt(0);
    char next = written.charAt(1);
    boolean hamza = next == ALEF_HAMZA_ABOVE || next == ALEF_HAMZA_BELOW;
    return hamza && (c == WAW && word.length() > 3 || c == FEH && word.length() > 4);
  }

  /** The cut of what follows the first letters, if it is a listed or a function word. */
  private Optional<Cut> listed(String word, int from, String written, boolean hehMeansPronoun) {
    String rest = from == 0 ? word : word.substring(from);
    Optional<Cut> exception = exceptions.of(rest);
    boolean dotted = written.charAt(written.length() - 1) == TEH_MARBUTA;
    if (exception.isPresent() && !(dotted && !exception.get().enclitic().isEmpty())) {
      return Optional.of(from == 0 ? exception.get() : shift(exception.get(), word, from));
    }
    if (functionWords.contains(rest)
        || exceptions.isStemAsWritten(rest, hehMeansPronoun && !dotted)) {
      return Optional.of(Cut.at(word, from, word.length()));
    }
    return dotted ? Optional.empty() : enclitics.ofFunctionWord(word, from);
  }

  private static Cut shift(Cut cut, String word, int by) {
    return new Cut(
        word.substring(0, by) + cut.proclitics(),
        cut.from() + by,
        cut.to() + by,
        cut.stem(),
        cut.definite(),
        cut.enclitic());
  }

  private boolean startsWithConjunction(String word, String written, boolean hehMeansPronoun) {
    char c = word.charAt(0);
    int n = word.length();
    if ((c != WAW && c != FEH) || n < 3) {
      return false;
    }
    if (written.charAt(1) == ALEF_HAMZA_BELOW
        || listed(word, 1, written, hehMeansPronoun).isPresent()) {
      return true;
    }
    int split = frequencyOfRest(word, 1) - (c == WAW ? WAW_RATE : FEH_RATE);
    if (c == FEH && isVerb(word, 1)) {
      split += SECOND_RATE;
    }
    int stem = Math.max(stemFrequency(word, 0), before("و", word, 0, STEM_WAW));
    return split > stem;
  }

  /** How frequent the rest of a word is, itself cut further where that makes it a known word. */
  private int frequencyOfRest(String word, int from) {
    int n = word.length();
    int best = counts.of("", word, from, n, "");
    if (isVerb(word, from)) {
      best = Math.max(best + WAW_RATE, KNOWN_VERB);
    }
    char c = word.charAt(from);
    if (word.startsWith("لل", from) && n - from > 3) {
      best = Math.max(best, articleFrequency(word, from + 2) - 20);
    } else if ((c == BEH || c == LAM || c == KAF) && n - from > 3) {
      boolean article = word.startsWith(AL, from + 1);
      int rest = counts.of("", word, from + 1, n, "");
      best = Math.max(best, article ? Math.max(rest, KNOWN_VERB) : rest - SECOND_RATE);
    } else if (word.startsWith(AL, from) && n - from > 3) {
      best = Math.max(best, articleFrequency(word, from + 2));
    }
    return Math.max(best, enclitics.bestFrequency(word, from) - SECOND_RATE);
  }

  /** How frequent a word is with the article, or at least known without it. */
  private int articleFrequency(String word, int from) {
    int with = counts.of(AL, word, from, word.length(), "");
    return Math.max(with, counts.of("", word, from, word.length(), ""));
  }

  /** How frequent a word is as one stem, by the forms that only a stem can have. */
  private int stemFrequency(String word, int from) {
    if (exceptions.isStem(from == 0 ? word : word.substring(from))) {
      return Integer.MAX_VALUE;
    }
    int best = before(AL, word, from, STEM_AL);
    best = Math.max(best, before("ب", word, from, STEM_PREPOSITION));
    if (word.charAt(from) != LAM) {
      best = Math.max(best, before("ل", word, from, STEM_PREPOSITION));
    }
    int n = word.length();
    if (isVerb(word, from)) {
      best = Math.max(best, counts.of("", word, from, n, "") - 4);
    }
    boolean accusative = word.charAt(n - 1) == ALEF && n - from > 3;
    int base = accusative ? counts.of(AL, word, from, n - 1, "") : 0;
    return base == 0 ? best : Math.max(best, base + STEM_AL);
  }

  private int before(String prefix, String word, int from, int rarer) {
    int found = counts.of(prefix, word, from, word.length(), "");
    return found == 0 ? 0 : found + rarer;
  }

  private boolean isVerb(String word, int from) {
    int n = word.length();
    return verbs.isPerfect(word, from, n) || verbs.isImperfect(word, from, n);
  }

  private boolean startsWithPreposition(String word, int from, String written) {
    int n = word.length();
    char c = word.charAt(from);
    if ((c != BEH && c != LAM && c != KAF) || n - from < 3) {
      return false;
    }
    if (written.charAt(from + 1) == ALEF_HAMZA_BELOW) {
      return true;
    }
    int stem = stemFrequency(word, from);
    if (word.startsWith(AL, from + 1) && n - from > 4) {
      return Math.max(articleFrequency(word, from + 3), KNOWN_VERB) > stem;
    }
    if (isVerb(word, from) && counts.of(AL, word, from + 1, n, "") == 0) {
      return false;
    }
    return prepositionSplit(word, from, c) > stem;
  }

  private int prepositionSplit(String word, int from, char c) {
    int n = word.length();
    boolean function = functionWords.contains(word.substring(from + 1));
    if (c == LAM && verbs.isImperfect(word, from + 1, n)) {
      return Math.max(counts.of("", word, from + 1, n, ""), KNOWN_VERB) - SECOND_RATE;
    }
    if (c == KAF && verbs.isImperfect(word, from + 1, n)) {
      return 0;
    }
    if (verbs.isPerfect(word, from + 1, n) && (word.endsWith("ت") || word.endsWith("وا"))) {
      return 0;
    }
    int rest = counts.of("", word, from + 1, n, "");
    rest = Math.max(rest, enclitics.bestFrequency(word, from + 1) - SECOND_RATE);
    int rate = c == KAF ? KAF_RATE : PREPOSITION_RATE;
    return rest - (function && c != KAF ? 0 : rate);
  }

  /** س before an imperfect. */
  private boolean startsWithFuture(String word, int from) {
    int n = word.length();
    if (word.charAt(from) != SEEN || n - from < 4) {
      return false;
    }
    char prefix = word.charAt(from + 1);
    if ("يتنا".indexOf(prefix) < 0 || isVerb(word, from)) {
      return false;
    }
    int verb = counts.of("", word, from + 1, n, "");
    if (verbs.isImperfect(word, from + 1, n)) {
      verb = Math.max(verb, KNOWN_VERB) + SECOND_RATE;
    } else if (prefix == ALEF || counts.of(AL, word, from + 1, n, "") > 0) {
      verb = enclitics.verbFrequency(word, from + 1);
    }
    return verb - PREPOSITION_RATE > stemFrequency(word, from);
  }

  /** ل and the article, which loses its alef; or ل before a stem that begins with ل. */
  private Cut lamLam(String word, int from, String written, boolean hehMeansPronoun) {
    int n = word.length();
    int withArticle = counts.of(AL, word, from + 2, n, "");
    int lamStem = counts.of("", word, from + 1, n, "");
    int lamStemDefinite = counts.of(AL, word, from + 1, n, "");
    String proclitics = word.substring(0, from + 1);
    if (withArticle == 0 && lamStem == 0 && counts.of("", word, from + 2, n, "") > 0
        || withArticle >= Math.max(lamStem, lamStemDefinite)) {
      String stem = AL + word.substring(from + 2);
      return new Cut(proclitics, from + 1, n, stem, true, "");
    }
    if (lamStemDefinite > lamStem - STEM_AL) {
      return new Cut(proclitics, from + 1, n, AL + word.substring(from + 1), true, "");
    }
    return enclitics.cut(word, from + 1, written, hehMeansPronoun);
  }

  /** Whether the letters ال that a stem begins with are the article. */
  private boolean isDefinite(String word, int from, String written) {
    int n = word.length();
    if (!word.startsWith(AL, from) || n - from < 4 || written.charAt(from) != ALEF) {
      return false;
    }
    int rest = counts.of("", word, from + 2, n, "");
    int whole = counts.of("", word, from, n, "");
    if (isVerb(word, from) && rest < whole - SECOND_RATE) {
      return false;
    }
    int lam = counts.of("لل", word, from + 2, n, "");
    int name = counts.of("ل", word, from, n, "");
    return lam + rest >= name && (lam + rest > 0 || whole == 0 || n - from > 5);
  }
}
