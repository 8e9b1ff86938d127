package org.rasd.stage.quantity;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.Countables.Shape;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.text.Span;

/** Finds the noun that a number counts. */
final class Units {

  private static final Countables COUNTABLES = Countables.builtIn();
  private static final String OF = "من";
  private static final int CONTEXT = 4;

  private final Modifiers modifiers;

  Units(Modifiers modifiers) {
    this.modifiers = modifiers;
  }

  /** A listed noun at a word. */
  static Optional<Countables.Found> noun(SentenceView view, int index) {
    if (!view.isArabic(index)) {
      return Optional.empty();
    }
    return COUNTABLES.find(view.words(), index, view.limit()).or(() -> possessed(view, index));
  }

  /**
   * The unit after a number that ends before {@code index}: a listed noun, a noun after من, a sign
   * (%, $), or any other indefinite noun.
   *
   * @param mayBeDefinite whether the number may stand before a definite noun (عشرات القتلى)
   */
  Unit after(SentenceView view, int index, boolean mayBeDefinite) {
    if (!view.has(index)) {
      return Unit.NONE;
    }
    if (isMark(view, index, "\"\u00AB\u201C") && view.isArabic(index + 1)) {
      return quoted(view, index + 1);
    }
    if (!view.isArabic(index)) {
      return sign(view, index);
    }
    if (view.norm(index).equals(OF)) {
      return partitive(view, index + 1);
    }
    Optional<Countables.Found> noun = noun(view, index);
    if (noun.isPresent() && fits(noun.get(), mayBeDefinite)) {
      return listed(view, index, noun.get());
    }
    return noun.isEmpty() ? unlisted(view, index, mayBeDefinite) : Unit.NONE;
  }

  /** 390 «إرهابيا»: a listed noun in quotation marks. */
  private static Unit quoted(SentenceView view, int index) {
    return noun(view, index)
        .filter(noun -> fits(noun, false))
        .map(noun -> listed(view, index, noun))
        .orElse(Unit.NONE);
  }

  private static boolean fits(Countables.Found noun, boolean mayBeDefinite) {
    boolean percent = noun.noun().unitKind().equals("percent");
    return percent || (noun.proclitics() == 0 && (mayBeDefinite || !noun.definite()));
  }

  /** The unit of a listed noun. */
  static Unit listed(SentenceView view, int index, Countables.Found noun) {
    Span span = view.span(index, noun.proclitics(), noun.endWord());
    return new Unit(index, noun.endWord(), span, noun.noun().unitKind());
  }

  /** "ثلاثة من عناصر": the noun after من, if it is one that is counted. */
  private static Unit partitive(SentenceView view, int index) {
    Optional<Countables.Found> noun = noun(view, index);
    boolean counted =
        noun.isPresent() && noun.get().shape() == Shape.PLURAL && noun.get().proclitics() == 0;
    return counted ? listed(view, index, noun.get()) : Unit.NONE;
  }

  /** A listed plural with a pronoun: أفرادها, هجماتهم. */
  private static Optional<Countables.Found> possessed(SentenceView view, int index) {
    Word word = view.word(index);
    if (word.enclitic().isEmpty()) {
      return Optional.empty();
    }
    return COUNTABLES
        .find(List.of(stemOf(word)), 0, 1)
        .filter(noun -> noun.shape() == Shape.PLURAL)
        .map(
            noun ->
                new Countables.Found(
                    noun.noun(), Shape.PLURAL, word.proclitics().length(), true, index + 1));
  }

  private static Word stemOf(Word word) {
    return new Word(
        word.stemSpan(),
        word.stem(),
        "",
        word.stemSpan(),
        word.stem(),
        word.bare(),
        word.definite(),
        "",
        word.pos(),
        word.kind());
  }

  private static Unit sign(SentenceView view, int index) {
    String norm = view.norm(index);
    if (norm.length() != 1) {
      return Unit.NONE;
    }
    Span span = view.word(index).span();
    switch (norm.charAt(0)) {
      case '%', '\u066A', '\uFF05':
        return new Unit(index, index + 1, span, "percent");
      case '$', '\u20AC', '\u00A3':
        return new Unit(index, index + 1, span, "money");
      default:
        return Unit.NONE;
    }
  }

  private static Unit unlisted(SentenceView view, int index, boolean mayBeDefinite) {
    Word word = view.word(index);
    boolean noun =
        word.pos() == Word.Pos.NOUN && word.proclitics().isEmpty() && word.norm().length() > 2;
    boolean definite = word.definite() || word.norm().startsWith("ال");
    if (!noun || (definite && !mayBeDefinite)) {
      return Unit.NONE;
    }
    return new Unit(index, index + 1, word.span(), "thing");
  }

  /** Years that say how old somebody is: after العمر or عمره, or in brackets after a person. */
  Unit ageIfSo(SentenceView view, Unit unit, int firstWord) {
    if (!unit.kind().equals("duration") || !isYears(view, unit.word())) {
      return unit;
    }
    return ageWordBefore(view, firstWord) || bracketed(view, unit, firstWord)
        ? unit.withKind("age")
        : unit;
  }

  private static boolean isYears(SentenceView view, int index) {
    return noun(view, index)
        .map(found -> found.noun().singular())
        .filter(singular -> singular.equals("عام") || singular.equals("سنة"))
        .isPresent();
  }

  private boolean ageWordBefore(SentenceView view, int firstWord) {
    for (int i = firstWord - 1; i >= Math.max(view.first(), firstWord - CONTEXT); i--) {
      if (modifiers.isWord("age/context", view.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean bracketed(SentenceView view, Unit unit, int firstWord) {
    boolean opened = isMark(view, firstWord - 1, "(\u060C,-");
    boolean closed = isMark(view, unit.endWord(), ")\u060C,-.") || !view.has(unit.endWord());
    return opened && closed && view.isArabic(firstWord - 2);
  }

  private static boolean isMark(SentenceView view, int index, String marks) {
    return view.has(index)
        && view.word(index).kind() == Token.Kind.PUNCTUATION
        && view.norm(index).length() == 1
        && marks.contains(view.norm(index));
  }
}
