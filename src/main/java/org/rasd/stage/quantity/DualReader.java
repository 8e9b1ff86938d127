package org.rasd.stage.quantity;

import java.util.Optional;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.Countables.Shape;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Amount;
import org.rasd.model.Word;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Span;

/**
 * Reads duals of counted nouns as two: هجومين, قتيلان; before another noun قذيفتي هاون, بهجومي
 * باريس, and at the head of a sentence هجوما بغداد. Only nouns of the list; a plural in ـين is
 * none.
 */
final class DualReader {

  private static final String PROCLITICS = "وفبلك";
  private static final String TWO = "اثنين اثنتين اثنان اثنتان";

  private DualReader() {}

  /** The dual at a word. */
  static Optional<Found> at(SentenceView view, int index) {
    if (!view.isArabic(index) || !mayBeDual(view, index)) {
      return Optional.empty();
    }
    return Units.noun(view, index)
        .filter(noun -> isTwo(view, index, noun))
        .map(noun -> two(view, index, noun));
  }

  /** By its last letters: ـان ـين ـتا ـتي, or a construct where the place allows one. */
  private static boolean mayBeDual(SentenceView view, int index) {
    String norm = view.norm(index);
    if (norm.length() < 5) {
      return false;
    }
    char last = norm.charAt(norm.length() - 1);
    char before = norm.charAt(norm.length() - 2);
    switch (last) {
      case ArabicLetters.NOON:
        return before == ArabicLetters.ALEF || before == ArabicLetters.YEH;
      case ArabicLetters.ALEF:
        return before == ArabicLetters.TEH || index == view.first();
      case ArabicLetters.YEH:
        return before == ArabicLetters.TEH
            || PROCLITICS.indexOf(norm.charAt(0)) >= 0
            || (view.has(index - 1) && view.word(index - 1).pos() == Word.Pos.PREPOSITION);
      default:
        return false;
    }
  }

  private static boolean isTwo(SentenceView view, int index, Countables.Found noun) {
    switch (noun.shape()) {
      case DUAL:
        return !isAdjective(view, index);
      case DUAL_CONSTRUCT:
        return noun.proclitics() >= 0
            && !noun.definite()
            && beforeNoun(view, index + 1)
            && (noun.noun().feminine() || isMasculineConstruct(view, index, noun));
      default:
        return false;
    }
  }

  /** A people's name after another dual: جنديان سعوديان. */
  private static boolean isAdjective(SentenceView view, int index) {
    boolean joined = view.norm(index).charAt(0) == ArabicLetters.WAW;
    return !joined
        && Units.noun(view, index - 1).filter(noun -> noun.shape() == Shape.DUAL).isPresent();
  }

  /**
   * Whether a noun without article follows, or two definite ones joined by و (محافظتي الأنبار
   * ونينوى); a definite one alone may be the adjective of "my state" (حالتي الصحية).
   */
  private static boolean beforeNoun(SentenceView view, int index) {
    if (!view.isArabic(index)
        || view.word(index).pos() != Word.Pos.NOUN
        || !view.word(index).proclitics().isEmpty()) {
      return false;
    }
    return !view.word(index).definite() || joinedAfter(view, index + 1);
  }

  private static boolean joinedAfter(SentenceView view, int index) {
    for (int i = index; i < index + 2 && view.isArabic(i); i++) {
      if (view.word(i).hasProclitic('و')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMasculineConstruct(SentenceView view, int index, Countables.Found noun) {
    String norm = view.norm(index);
    if (norm.charAt(norm.length() - 1) == ArabicLetters.ALEF) {
      return index == view.first() && !view.isMarkedWith(index, ArabicLetters.FATHATAN);
    }
    boolean governed = noun.proclitics() > 0 && norm.charAt(noun.proclitics() - 1) != 'و';
    boolean preposition = view.has(index - 1) && view.word(index - 1).pos() == Word.Pos.PREPOSITION;
    return governed || preposition;
  }

  private static Found two(SentenceView view, int index, Countables.Found noun) {
    Unit unit = Units.listed(view, index, noun);
    Span span = unit.span();
    Amount amount = Amount.exact(span.in(view.text()), 2);
    boolean said =
        view.has(index + 1)
            && TWO.contains(view.norm(index + 1))
            && view.norm(index + 1).length() > 4;
    int end = said ? index + 2 : unit.endWord();
    return NumberedReader.found(view, index, span, amount, unit, end, "dual");
  }
}
