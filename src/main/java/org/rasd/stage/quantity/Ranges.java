package org.rasd.stage.quantity;

import java.util.Optional;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;

/**
 * Finds the two ends of a range: بين 20 و30, من 5 إلى 7, 10-15, 12 أو 13, ثلاثة إلى خمسة. After a
 * verb of change (ارتفع من 5 إلى 7) there is no range but two numbers.
 */
final class Ranges {

  private static final String AND = "و";
  private static final String BETWEEN = "بين";
  private static final int REACH = 8;

  /** Both ends, the lower one in the scale of the upper one, and where the numbers end. */
  record Range(long low, long high, int endWord) {}

  private final Modifiers modifiers;

  Ranges(Modifiers modifiers) {
    this.modifiers = modifiers;
  }

  /** A range that starts with بين or من. */
  Optional<Range> opened(SentenceView view, int index) {
    Optional<Modifiers.Found> opener = modifiers.find("range_open/before", view, index);
    if (opener.isEmpty()) {
      return Optional.empty();
    }
    Optional<Numeral> low = view.numeral(opener.get().endWord());
    if (low.isEmpty() || low.get().kind() != Numeral.Kind.CARDINAL) {
      return Optional.empty();
    }
    boolean between = opener.get().phrase().endsWith(BETWEEN);
    return between
        ? high(view, low.get(), joined(view, low.get().endWord()))
        : from(view, low.get());
  }

  /** A range whose lower end is known: إلى, أو or a dash follows. */
  Optional<Range> from(SentenceView view, Numeral low) {
    int at = low.endWord();
    if (low.kind() != Numeral.Kind.CARDINAL || !view.has(at)) {
      return Optional.empty();
    }
    String norm = view.norm(at);
    boolean or = modifiers.isWord("range_or/between", norm);
    boolean dash = view.isDash(at) && view.touchesNext(at - 1) && view.touchesNext(at);
    boolean to =
        view.isArabic(at)
            && !norm.equals(AND)
            && modifiers.isWord("range_to/between", norm)
            && !changeBefore(view, low.firstWord());
    return or || dash || to ? high(view, low, view.numeral(at + 1)) : Optional.empty();
  }

  /** The number that و joins: the و may be its own token. */
  private static Optional<Numeral> joined(SentenceView view, int index) {
    if (view.norm(index).equals(AND)) {
      return view.numeral(index + 1);
    }
    return view.numeral(index).filter(Numeral::conjoined);
  }

  private static Optional<Range> high(SentenceView view, Numeral low, Optional<Numeral> found) {
    if (found.isEmpty() || found.get().kind() != Numeral.Kind.CARDINAL) {
      return Optional.empty();
    }
    Numeral high = found.get();
    boolean shared = high.scale() > 1 && low.scale() == 1 && low.value() < high.coefficient();
    long from = shared ? low.times(high.scale()).value() : low.value();
    return from < high.value()
        ? Optional.of(new Range(from, high.value(), high.endWord()))
        : Optional.empty();
  }

  private boolean changeBefore(SentenceView view, int index) {
    for (int i = index - 1; i >= Math.max(view.first(), index - REACH); i--) {
      if (modifiers.isWord("change/context", view.norm(i))
          || modifiers.isWord("change/context", view.word(i).stem())) {
        return true;
      }
    }
    return false;
  }
}
