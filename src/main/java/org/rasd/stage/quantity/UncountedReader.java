package org.rasd.stage.quantity;

import java.util.Optional;
import java.util.OptionalLong;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.Countables.Shape;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Amount;
import org.rasd.text.Span;

/** Reads amounts without a numeral: عدة, عدد من, سلسلة غارات, غارات عدة, آخرون, أحد الجنود. */
final class UncountedReader {

  private static final int REACH = 3;

  private final Modifiers modifiers;
  private final Units units;

  UncountedReader(Modifiers modifiers, Units units) {
    this.modifiers = modifiers;
    this.units = units;
  }

  /** The amount at a word. */
  Optional<Found> at(SentenceView view, int index) {
    if (!view.isArabic(index)) {
      return Optional.empty();
    }
    return several(view, index)
        .or(() -> series(view, index))
        .or(() -> postposed(view, index))
        .or(() -> others(view, index))
        .or(() -> oneOf(view, index));
  }

  private Optional<Found> several(SentenceView view, int index) {
    Optional<Modifiers.Found> found = modifiers.find("vague/noun", view, index);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int end = found.get().endWord();
    Unit unit = units.after(view, end, true);
    boolean open = found.get().phrase().endsWith("من");
    if (!unit.isNamed() && !open && found.get().phrase().indexOf(' ') < 0) {
      return Optional.empty(); // عدة without a noun is no number
    }
    return Optional.of(vague(view, index, found.get(), unit, OptionalLong.of(2)));
  }

  private Optional<Found> series(SentenceView view, int index) {
    Optional<Modifiers.Found> found = modifiers.find("vague_event/noun", view, index);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = eventAfter(view, found.get().endWord());
    return unit.isNamed()
        ? Optional.of(vague(view, index, found.get(), unit, OptionalLong.of(2)))
        : Optional.empty();
  }

  /** An event or weapon directly after, or after من with one or two adjectives before it. */
  private static Unit eventAfter(SentenceView view, int index) {
    Unit direct = event(view, index);
    for (int i = index; !direct.isNamed() && i < index + REACH && view.isArabic(i); i++) {
      if (view.norm(i).equals("من")) {
        return event(view, i + 1);
      }
    }
    return direct;
  }

  private static Unit event(SentenceView view, int index) {
    Optional<Countables.Found> noun = Units.noun(view, index);
    boolean fits =
        noun.isPresent()
            && noun.get().shape() == Shape.PLURAL
            && noun.get().proclitics() == 0
            && (noun.get().noun().unitKind().equals("event")
                || noun.get().noun().unitKind().equals("weapon"));
    return fits ? Units.listed(view, index, noun.get()) : Unit.NONE;
  }

  private Optional<Found> postposed(SentenceView view, int index) {
    if (!modifiers.isWord("vague/postposed", view.norm(index)) || !view.isArabic(index - 1)) {
      return Optional.empty();
    }
    return Units.noun(view, index - 1)
        .filter(noun -> noun.shape() == Shape.PLURAL)
        .map(noun -> Units.listed(view, index - 1, noun))
        .map(unit -> vague(view, index, view.span(index, 0, index + 1), unit, OptionalLong.of(2)));
  }

  /** آخرون as a noun, after a verb or noun that concerns people: not شركاء آخرون. */
  private Optional<Found> others(SentenceView view, int index) {
    if (!modifiers.isWord("others/bare", view.norm(index)) && !isConjoinedOther(view, index)) {
      return Optional.empty();
    }
    if (modifiers.find("others/preceding", view, index - 1).isEmpty()
        && !view.isPunctuation(index - 1)) {
      return Optional.empty();
    }
    int letters = modifiers.isWord("others/bare", view.norm(index)) ? 0 : 1;
    Span span = view.span(index, letters, index + 1);
    Unit unit = new Unit(index, index + 1, span, "person");
    return Optional.of(vague(view, index, span, unit, OptionalLong.empty()));
  }

  private boolean isConjoinedOther(SentenceView view, int index) {
    String norm = view.norm(index);
    return norm.length() > 4
        && norm.charAt(0) == 'و'
        && modifiers.isWord("others/bare", norm.substring(1));
  }

  /** أحد الجنود, إحدى الغارات. */
  private static Optional<Found> oneOf(SentenceView view, int index) {
    String stem = view.word(index).stem();
    String norm = view.norm(index);
    boolean one =
        norm.equals("احد") || norm.equals("احدي") || stem.equals("احد") || stem.equals("احدي");
    if (!one) {
      return Optional.empty();
    }
    Optional<Countables.Found> noun = Units.noun(view, index + 1);
    boolean listed = noun.isPresent() && noun.get().shape() == Shape.PLURAL;
    if (!listed || noun.get().proclitics() > 0 || isSuperlative(noun.get())) {
      return Optional.empty();
    }
    Span span = norm.equals(stem) ? view.span(index, 0, index + 1) : view.word(index).stemSpan();
    Amount amount = Amount.IMPLICIT_ONE.withText(span.in(view.text()));
    Unit unit = Units.listed(view, index + 1, noun.get());
    return Optional.of(
        NumberedReader.found(view, index, span, amount, unit, unit.endWord(), "one-of"));
  }

  /** "أحد أشهر المغنين" is one of the most famous, not of the months. */
  private static boolean isSuperlative(Countables.Found noun) {
    return noun.noun().unitKind().equals("duration") && !noun.definite();
  }

  private static Found vague(
      SentenceView view, int index, Modifiers.Found words, Unit unit, OptionalLong least) {
    Span span = new Span(words.start(), view.word(words.endWord() - 1).span().end());
    Found found = vague(view, index, span, unit, least);
    return new Found(found.quantity(), index, Math.max(found.endWord(), words.endWord()));
  }

  private static Found vague(
      SentenceView view, int index, Span span, Unit unit, OptionalLong least) {
    Amount amount = Amounts.vague(span.in(view.text()), least, OptionalLong.empty());
    int end = Math.max(index + 1, unit.endWord());
    return NumberedReader.found(view, index, span, amount, unit, end, "vague");
  }
}
