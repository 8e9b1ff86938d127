package org.rasd.stage.morph;

import static org.rasd.text.ArabicLetters.*;

import java.util.Optional;
import org.rasd.lexicon.FunctionWords;
import org.rasd.lexicon.Verbs;
import org.rasd.lexicon.WordCounts;

/**
 * Cuts pronouns off the end of a word, only where what remains is a known word, and gives the stem
 * back the last letter that the pronoun took or changed: جولتها is جوله, أبناؤها is ابناء, مستواها
 * is مستوي, قتلوها is قتلوا. Immutable, shared by threads.
 */
final class Enclitics {

  private static final String[] PRONOUNS = {"هما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه"};
  private static final int[] RATES = {64, 48, 80, 40, 80, 88, 64, 64, 40};
  private static final String[] AFTER_FUNCTION_WORDS = {
    "هما", "كما", "هم", "هن", "ها", "كم", "نا", "ه", "ك"
  };

  /** The least frequency of a stem; below it a word may be a slip of the pen. */
  private static final int KNOWN = 28;

  private static final int KNOWN_VERB = 40;
  private static final int STEM_AL = 16;

  private final WordCounts counts;
  private final Verbs verbs;
  private final FunctionWords functionWords;
  private final CliticExceptions exceptions;

  Enclitics(
      WordCounts counts, Verbs verbs, FunctionWords functionWords, CliticExceptions exceptions) {
    this.counts = counts;
    this.verbs = verbs;
    this.functionWords = functionWords;
    this.exceptions = exceptions;
  }

  /** A function word with a pronoun: عليه, منهم, إنها. */
  Optional<Cut> ofFunctionWord(String word, int from) {
    for (String pronoun : AFTER_FUNCTION_WORDS) {
      int to = word.length() - pronoun.length();
      if (to > from
          && word.endsWith(pronoun)
          && functionWords.takesPronoun(word.substring(from, to))) {
        boolean second = pronoun.equals("ك") && to - from > 3;
        return second ? Optional.empty() : Optional.of(Cut.at(word, from, to));
      }
    }
    return Optional.empty();
  }

  /** Cuts what follows the proclitics into stem and pronoun, or leaves it whole. */
  Cut cut(String word, int from, String written, boolean hehMeansPronoun) {
    int n = word.length();
    char last = written.charAt(n - 1);
    if (n - from > 2 && last != TEH_MARBUTA && last != ALEF_MAKSURA) {
      for (int i = 0; i < PRONOUNS.length; i++) {
        int to = n - PRONOUNS[i].length();
        if (word.endsWith(PRONOUNS[i]) && isPronoun(word, from, to, i, hehMeansPronoun)) {
          return new Cut(
              word.substring(0, from), from, to, stem(word, from, to), false, PRONOUNS[i]);
        }
      }
    }
    return Cut.at(word, from, n);
  }

  private boolean isPronoun(String word, int from, int to, int pronoun, boolean hehMeansPronoun) {
    int n = word.length();
    boolean me = PRONOUNS[pronoun].equals("ني");
    if (to - from < 2 || exceptions.isStemAsWritten(word.substring(from), hehMeansPronoun)) {
      return false;
    }
    boolean verb = isVerb(word, from, to) || isVerbPlural(word, from, to);
    if (me && !verb || to - from == 2 && !verb || isVerb(word, from, n)) {
      return false;
    }
    int base = frequency(word, from, to);
    if (base < KNOWN) {
      return false;
    }
    boolean heh = n - to == 1;
    int split = base - RATES[pronoun] + (verb ? STEM_AL : 0);
    boolean us = word.charAt(n - 1) == ALEF && word.charAt(to) == NOON;
    if (us && counts.of("", word, from, n - 1, "") > base) {
      return false; // the accusative of a noun in ن: قانونا
    }
    int definite = counts.of("ال", word, from, n, "");
    int stem = definite == 0 ? 0 : definite + STEM_AL;
    return heh && hehMeansPronoun || split > stem;
  }

  /** The frequency of the best stem that a word has before any of the pronouns, or 0. */
  int bestFrequency(String word, int from) {
    int best = 0;
    for (String pronoun : PRONOUNS) {
      int to = word.length() - pronoun.length();
      if (to - from > 2 && word.endsWith(pronoun)) {
        best = Math.max(best, frequency(word, from, to));
      }
    }
    return best;
  }

  /** The frequency of the imperfect that a word is when a pronoun is cut off, or 0. */
  int verbFrequency(String word, int from) {
    for (String pronoun : PRONOUNS) {
      int to = word.length() - pronoun.length();
      if (to - from > 2 && word.endsWith(pronoun) && isVerbPlural(word, from, to)) {
        return Math.max(KNOWN_VERB, counts.of("", word, from, to, "")) + KNOWN_VERB;
      }
    }
    return 0;
  }

  private boolean isVerb(String word, int from, int to) {
    return verbs.isPerfect(word, from, to) || verbs.isImperfect(word, from, to);
  }

  /** A verb as it is before a pronoun: also قتلو for قتلوا, اعطا for اعطي. */
  private boolean isVerbPlural(String word, int from, int to) {
    if (isVerb(word, from, to)) {
      return true;
    }
    char last = word.charAt(to - 1);
    return last == WAW && isVerb(word.substring(from, to) + "ا", 0, to - from + 1)
        || last == ALEF && isVerb(word.substring(from, to - 1) + "ي", 0, to - from);
  }

  private int frequency(String word, int from, int to) {
    int best = counts.of("", word, from, to, "");
    if (isVerbPlural(word, from, to)) {
      best = Math.max(best, KNOWN_VERB);
    }
    char last = word.charAt(to - 1);
    if (last == TEH) {
      return Math.max(best, counts.of("", word, from, to - 1, "ه"));
    }
    if (last == ALEF) {
      return Math.max(best, counts.of("", word, from, to - 1, "ي"));
    }
    return isHamzaSeat(word, to) ? Math.max(best, counts.of("", word, from, to - 1, "ء")) : best;
  }

  /** و or ي after an alef: what a final hamza sits on before a pronoun. */
  private static boolean isHamzaSeat(String word, int to) {
    char last = word.charAt(to - 1);
    return (last == WAW || last == YEH) && to > 1 && word.charAt(to - 2) == ALEF;
  }

  private String stem(String word, int from, int to) {
    String base = word.substring(from, to);
    String root = word.substring(from, to - 1);
    int found = counts.of(base);
    char last = word.charAt(to - 1);
    boolean verb = isVerb(word, from, to);
    boolean noun = !verb || counts.of("ال", word, from, to - 1, "ه") > 0;
    if (last == TEH && noun && counts.of("", word, from, to - 1, "ه") > found) {
      return root + HEH;
    }
    if (last == ALEF && !verb && counts.of("", word, from, to - 1, "ي") > found) {
      return root + YEH;
    }
    if (isHamzaSeat(word, to) && counts.of("", word, from, to - 1, "ء") > found) {
      return root + HAMZA;
    }
    boolean plural =
        last == WAW
            && !verb
            && isVerb(base + ALEF, 0, base.length() + 1)
            && counts.of(base + ALEF) >= found;
    return plural ? base + ALEF : base;
  }
}
