package org.rasd.stage.morph;

import static org.rasd.text.ArabicLetters.*;

import java.util.Optional;
import org.rasd.lexicon.FunctionWords;
import org.rasd.lexicon.Verbs;
import org.rasd.lexicon.WordCounts;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.model.Word.Pos;

/**
 * Coarse parts of speech from lexicon, form and the word before. Where the letters may be a noun or
 * a verb (قتل), the word before decides; where it does not, the counts of the forms that only a
 * noun has (ال) and only a verb has (the feminine in ت). Immutable, shared by threads.
 */
final class PartOfSpeech {

  /** What stands before a word. */
  private enum Before {
    START,
    NOUN,
    VERB,
    OPEN
  }

  private final WordCounts counts;
  private final Verbs verbs;
  private final FunctionWords functionWords;

  PartOfSpeech(WordCounts counts, Verbs verbs, FunctionWords functionWords) {
    this.counts = counts;
    this.verbs = verbs;
    this.functionWords = functionWords;
  }

  /** The part of speech of a token that is not an Arabic word. */
  static Pos of(Token token) {
    return switch (token.kind()) {
      case NUMBER -> Pos.NUMBER;
      case PUNCTUATION -> Pos.PUNCTUATION;
      case LATIN, HASHTAG, MENTION -> Pos.NOUN;
      default -> Pos.OTHER;
    };
  }

  /**
   * The part of speech of an Arabic word.
   *
   * @param cut its clitics and stem
   * @param last its last letter as written
   * @param previous the word before, or one of punctuation at the start
   */
  Pos of(Cut cut, char last, Word previous) {
    String stem = cut.stem();
    Optional<Pos> listed = functionWords.posOf(stem);
    if (listed.isPresent()) {
      boolean name = stem.equals("علي") && last == YEH && cut.enclitic().isEmpty();
      return name && isAfterName(previous) ? Pos.NOUN : listed.get();
    }
    if (cut.definite() || last == TEH_MARBUTA) {
      return Pos.NOUN;
    }
    char proclitic = cut.from() == 0 ? 0 : cut.proclitics().charAt(cut.from() - 1);
    boolean imperfect = verbs.isImperfect(stem);
    boolean perfect = verbs.isPerfect(stem);
    switch (proclitic) {
      case SEEN:
        return Pos.VERB_IMPERFECT;
      case BEH, KAF:
        return Pos.NOUN;
      case LAM:
        return imperfect && !isNounLike(stem) ? Pos.VERB_IMPERFECT : Pos.NOUN;
      default:
        Before before = before(cut, previous);
        return imperfect || perfect
            ? verbOrNoun(cut, before, perfect, imperfect)
            : guess(cut, before);
    }
  }

  private static boolean isAfterName(Word previous) {
    return previous.pos() == Pos.NOUN && !previous.definite() && previous.stem().length() > 2;
  }

  private static Before before(Cut cut, Word previous) {
    if (cut.from() > 0) {
      return previous.pos() == Pos.PUNCTUATION ? Before.START : Before.OPEN;
    }
    return switch (previous.pos()) {
      case PREPOSITION, NUMBER, DEMONSTRATIVE -> Before.NOUN;
      case NEGATION -> previous.stem().equals("عدم") ? Before.NOUN : Before.VERB;
      case RELATIVE, PRONOUN -> Before.VERB;
      case PARTICLE -> particle(previous);
      case CONJUNCTION -> conjunction(previous);
      case PUNCTUATION -> Before.START;
      default -> Before.OPEN;
    };
  }

  private static Before particle(Word previous) {
    return switch (previous.stem()) {
      case "قد", "لقد", "سوف", "هل" -> Before.VERB;
      case "الا", "اي", "ايه", "كم", "مجرد", "يا" -> Before.NOUN;
      default -> Before.OPEN;
    };
  }

  private static Before conjunction(Word previous) {
    boolean pronoun = !previous.enclitic().isEmpty();
    return switch (previous.stem()) {
      case "ان" -> Before.VERB;
      case "لكن", "لان", "كان" -> pronoun ? Before.VERB : Before.NOUN;
      case "عندما",
          "حينما",
          "بعدما",
          "كما",
          "اذ",
          "حيث",
          "لو",
          "اذا",
          "كي",
          "لكي",
          "فيما",
          "كلما" ->
          Before.VERB;
      default -> Before.OPEN;
    };
  }

  private Pos verbOrNoun(Cut cut, Before before, boolean perfect, boolean imperfect) {
    String stem = cut.stem();
    char first = stem.charAt(0);
    boolean presentOnly = imperfect && (!perfect || isRatherImperfect(stem));
    Pos verb = presentOnly ? Pos.VERB_IMPERFECT : Pos.VERB_PERFECT;
    if (before == Before.NOUN) {
      return imperfect && first == YEH && !isNounLike(stem) ? verb : Pos.NOUN;
    }
    if (presentOnly && (first == ALEF || first == NOON)) {
      return before == Before.VERB && stem.length() > 3 && !isNounLike(stem) ? verb : Pos.NOUN;
    }
    if (presentOnly && first == YEH && nounWeight(cut) == 0) {
      return verb;
    }
    int noun = nounWeight(cut);
    int asVerb = verbWeight(stem, presentOnly);
    int lean =
        switch (before) {
          case VERB -> -40;
          case START -> cut.enclitic().isEmpty() ? -28 : 8;
          default -> 0;
        };
    return noun + lean > asVerb ? Pos.NOUN : verb;
  }

  /**
   * Whether a form that may be either is rather an imperfect: تحمل, beside which يحمل is more
   * frequent than يتحمل.
   */
  private boolean isRatherImperfect(String stem) {
    int n = stem.length();
    if (stem.charAt(0) != TEH) {
      return stem.charAt(0) == YEH;
    }
    return counts.of("ي", stem, 1, n, "") > counts.of("ي", stem, 0, n, "");
  }

  /**
   * How frequent the stem is as a noun, by the form with the article. A final alef is far oftener
   * that of the accusative (ردا) than that of two persons.
   */
  private int nounWeight(Cut cut) {
    String stem = cut.stem();
    int n = stem.length();
    int plain = counts.of("ال", stem, 0, n, "");
    boolean accusative = stem.charAt(n - 1) == ALEF;
    int base = accusative ? counts.of("ال", stem, 0, n - 1, "") : 0;
    return base == 0 ? plain : Math.max(plain, base + 60);
  }

  /**
   * How frequent the stem is as a verb, by a neighbouring form: قتلت beside قتل, يقتل beside تقتل.
   */
  private int verbWeight(String stem, boolean present) {
    int n = stem.length();
    if (present) {
      String other = stem.charAt(0) == YEH ? "ت" : "ي";
      return counts.of(other, stem, 1, n, "") + 8;
    }
    if (stem.endsWith("وا") || stem.endsWith("تا")) {
      return 120;
    }
    boolean feminine = stem.charAt(n - 1) == TEH;
    char last = stem.charAt(n - 1);
    if (feminine) {
      return counts.of("", stem, 0, n - 1, "") + 8;
    }
    int cutTo = last == YEH ? n - 1 : n;
    return counts.of("", stem, 0, cutTo, "ت") + 8;
  }

  private boolean isNounLike(String stem) {
    int definite = counts.of("ال", stem, 0, stem.length(), "");
    return definite > 0 && definite + 24 > counts.of(stem);
  }

  /** A word of no list: a verb only where form and neighbours agree. */
  private Pos guess(Cut cut, Before before) {
    String stem = cut.stem();
    int n = stem.length();
    if (n < 4 || before == Before.NOUN || counts.of("ال", stem, 0, n, "") > 0) {
      return Pos.NOUN;
    }
    char first = stem.charAt(0);
    boolean pair = first == YEH && counts.of("ت", stem, 1, n, "") > 0;
    pair |= first == TEH && counts.of("ي", stem, 1, n, "") > 24;
    if (pair && (before == Before.VERB || counts.of("س", stem, 0, n, "") > 0)) {
      return Pos.VERB_IMPERFECT;
    }
    boolean ending = stem.endsWith("وا") || stem.endsWith("ت") && before == Before.VERB;
    int cutBy = stem.endsWith("وا") ? 2 : 1;
    boolean known = ending && counts.of("ي", stem, 0, n - cutBy, "") > 0;
    return known ? Pos.VERB_PERFECT : Pos.NOUN;
  }
}
