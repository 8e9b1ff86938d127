package org.rasd.stage.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.number.Digits;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Amount;
import org.rasd.model.Evidence;
import org.rasd.model.Quantity;
import org.rasd.model.Word;
import org.rasd.text.Span;

/** Reads amounts with a numeral: words before it, number or range, counted noun, words after it. */
final class NumberedReader {

  private static final int MOST_MODIFIERS = 3;
  private static final int REACH_AFTER = 6;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST_COUNT = 7;

  private final Modifiers modifiers;
  private final Units units;
  private final Ranges ranges;

  NumberedReader(Modifiers modifiers, Units units) {
    this.modifiers = modifiers;
    this.units = units;
    this.ranges = new Ranges(modifiers);
  }

  /** The words before a number, and where the number must start. */
  private record Opening(List<String> kinds, int numberWord, int start) {}

  /** The amount that starts at a word, its approximators included. */
  Optional<Found> at(SentenceView view, int index) {
    Optional<Ranges.Range> range = ranges.opened(view, index);
    if (range.isPresent()) {
      Ranges.Range r = range.get();
      return Optional.of(ranged(view, index, r, view.span(index, 0, index + 1).start()));
    }
    Opening opening = opening(view, index);
    Optional<Numeral> numeral = view.numeral(opening.numberWord());
    if (numeral.isEmpty() || numeral.get().kind() == Numeral.Kind.ORDINAL) {
      return Optional.empty();
    }
    return counted(view, index, opening, numeral.get());
  }

  private Opening opening(SentenceView view, int index) {
    List<String> kinds = new ArrayList<>(0);
    int at = index;
    int start = -1;
    for (int n = 0; n < MOST_MODIFIERS; n++) {
      Optional<Modifiers.Found> found = modifiers.find("before", view, at);
      if (found.isEmpty()) {
        break;
      }
      start = start < 0 ? found.get().start() : start;
      kinds.add(found.get().kind());
      at = skipClitic(view, found.get().endWord());
    }
    return new Opening(kinds, at, start);
  }

  /** A proclitic that stands alone before digits: the ب of بـ150, the ال of ال20. */
  private static int skipClitic(SentenceView view, int index) {
    String norm = view.norm(index);
    boolean clitic = norm.equals("ب") || norm.equals("ل") || norm.equals("ال");
    return clitic && view.isNumber(index + 1) ? index + 1 : index;
  }

  private Optional<Found> counted(SentenceView view, int index, Opening opening, Numeral numeral) {
    int start = opening.start() >= 0 ? opening.start() : startOf(view, numeral);
    Optional<Ranges.Range> range = ranges.from(view, numeral);
    if (range.isPresent()) {
      return Optional.of(ranged(view, index, range.get(), start));
    }
    boolean vague = numeral.kind() != Numeral.Kind.CARDINAL;
    Unit unit = units.after(view, numeral.endWord(), vague || endsInScale(numeral));
    boolean postposed = opening.kinds().isEmpty() && (numeral.definite() || !unit.isNamed());
    Unit owner = postposed ? before(view, numeral) : Unit.NONE;
    owner = owner.isNamed() ? owner : unit;
    if (!owner.isNamed() && opening.kinds().isEmpty() && isDoubtful(view, numeral)) {
      return Optional.empty();
    }
    return Optional.of(single(view, index, opening.kinds(), numeral, start, owner));
  }

  private static boolean endsInScale(Numeral numeral) {
    return numeral.scale() > 1 || numeral.value() % 100 == 0;
  }

  private Found single(
      SentenceView view, int index, List<String> kinds, Numeral numeral, int start, Unit unit) {
    int end = Math.max(numeral.endWord(), unit.endWord());
    List<String> all = new ArrayList<>(kinds);
    after(view, end).ifPresent(m -> all.add(m.kind()));
    Span number = new Span(start, view.word(numeral.endWord() - 1).span().end());
    Amount amount = Amounts.of(number.in(view.text()), numeral, all);
    String rule = numeral.digits() ? "digits" : "words";
    return found(
        view, index, number, amount, units.ageIfSo(view, unit, numeral.firstWord()), end, rule);
  }

  private Found ranged(SentenceView view, int index, Ranges.Range range, int start) {
    Unit unit = units.after(view, range.endWord(), true);
    Span number = new Span(start, view.word(range.endWord() - 1).span().end());
    Amount amount = Amounts.range(number.in(view.text()), range.low(), range.high());
    int end = Math.max(range.endWord(), unit.endWord());
    return found(view, index, number, amount, units.ageIfSo(view, unit, index), end, "range");
  }

  /** Puts a quantity together. */
  static Found found(
      SentenceView view, int index, Span number, Amount amount, Unit unit, int end, String rule) {
    boolean follows = unit.isNamed() && unit.span().start() >= number.start();
    Span span = follows ? number.cover(unit.span()) : number;
    Quantity quantity =
        new Quantity(
            span,
            amount,
            number,
            unit.text(view.text()),
            unit.word(),
            unit.kind(),
            false,
            new Evidence(QuantityStage.NAME, rule));
    return new Found(quantity, index, end);
  }

  /** على الأقل and the like, a few words after the noun, in the same clause. */
  private Optional<Modifiers.Found> after(SentenceView view, int end) {
    for (int i = end; i < end + REACH_AFTER && view.has(i); i++) {
      Optional<Modifiers.Found> found = modifiers.find("after", view, i);
      if (found.isPresent()) {
        return found;
      }
      Word word = view.word(i);
      if (!view.isArabic(i) || word.pos().isVerb() || !word.proclitics().isEmpty()) {
        break;
      }
    }
    return Optional.empty();
  }

  static int startOf(SentenceView view, Numeral numeral) {
    return view.span(numeral.firstWord(), numeral.proclitics().length(), numeral.firstWord() + 1)
        .start();
  }

  /** The noun before a numeral in words: الجنود الثلاثة, شخص واحد, مسلحين اثنين; or a sign: $5. */
  private static Unit before(SentenceView view, Numeral numeral) {
    int index = numeral.firstWord() - 1;
    String norm = view.norm(index);
    if (norm.equals("%") || norm.equals("\u066A")) {
      return new Unit(index, index + 1, view.word(index).span(), "percent");
    }
    if (norm.equals("$") || norm.equals("\u20AC")) {
      return new Unit(index, index + 1, view.word(index).span(), "money");
    }
    if (numeral.digits() || !numeral.proclitics().isEmpty()) {
      return Unit.NONE;
    }
    Unit direct = agreeing(view, index, numeral);
    boolean adjective = numeral.definite() && view.has(index) && view.word(index).definite();
    return direct.isNamed() || !adjective ? direct : agreeing(view, index - 1, numeral);
  }

  /** The noun at a word if number and definiteness fit a numeral after it. */
  private static Unit agreeing(SentenceView view, int index, Numeral numeral) {
    Countables.Shape shape =
        numeral.value() == 1 ? Countables.Shape.SINGULAR : Countables.Shape.PLURAL;
    return Units.noun(view, index)
        .filter(noun -> noun.shape() == shape && noun.definite() == numeral.definite())
        .map(noun -> Units.listed(view, index, noun))
        .orElse(Unit.NONE);
  }

  /** A numeral without noun and approximator that may be something else than a count. */
  private static boolean isDoubtful(SentenceView view, Numeral numeral) {
    if (numeral.digits()) {
      String norm = view.norm(numeral.firstWord());
      boolean year = numeral.value() >= FIRST_YEAR && numeral.value() <= LAST_YEAR;
      boolean code = norm.length() > LONGEST_COUNT || (norm.length() > 1 && norm.startsWith("0"));
      int next = numeral.firstWord() + 1;
      boolean listed =
          view.norm(numeral.firstWord() - 1).equals("(") && view.norm(next).equals(")");
      boolean heads =
          numeral.firstWord() == view.first()
              && (view.isDash(next) || view.norm(next).equals(".") || view.norm(next).equals(")"));
      if (listed || heads) {
        return true;
      }
      return Digits.isPlain(norm) && numeral.endWord() == numeral.firstWord() + 1 && (year || code);
    }
    boolean partitive = view.norm(numeral.endWord()).equals("من");
    boolean bareScale = numeral.value() == numeral.scale() && numeral.scale() > 1;
    boolean cardinal = numeral.kind() == Numeral.Kind.CARDINAL;
    return cardinal && !partitive && (numeral.definite() || numeral.value() == 1 || bareScale);
  }
}
