package org.rasd.stage.quantity;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Quantity;

/** Reads the quantities of a sentence, from left to right. Immutable. */
final class QuantityReader {

  private final Modifiers modifiers = Modifiers.builtIn();
  private final Units units = new Units(modifiers);
  private final ZeroReader zeros = new ZeroReader(modifiers);
  private final NamedNumberReader named = new NamedNumberReader(modifiers);
  private final NumberedReader numbered = new NumberedReader(modifiers, units);
  private final UncountedReader uncounted = new UncountedReader(modifiers, units);

  /** Adds the quantities of a sentence to a list. */
  void read(SentenceView view, TimeMask times, List<Quantity> out) {
    Subsets subsets = new Subsets(modifiers, view);
    int i = view.first();
    while (i < view.limit()) {
      if (times.covers(view.word(i))) {
        i++;
        continue;
      }
      boolean candidate = modifiers.mayStart(view.word(i));
      subsets.see(i, candidate);
      Optional<Found> found =
          (candidate ? at(view, i) : DualReader.at(view, i))
              .or(subsets::bareAt)
              .filter(f -> !times.covers(f.quantity().span()));
      if (found.isEmpty()) {
        i++;
        continue;
      }
      out.add(subsets.mark(found.get()));
      i = afterZero(view, found.get(), out);
    }
  }

  private Optional<Found> at(SentenceView view, int index) {
    return zeros
        .at(view, index)
        .or(() -> named.at(view, index))
        .or(() -> numbered.at(view, index))
        .or(() -> uncounted.at(view, index))
        .or(() -> DualReader.at(view, index));
  }

  /** Goes on after a quantity; what a zero is joined to by أو is denied with it. */
  private int afterZero(SentenceView view, Found found, List<Quantity> out) {
    Found last = found;
    while (isZero(last)) {
      Optional<Found> next = zeros.alternative(view, last.endWord());
      if (next.isEmpty()) {
        break;
      }
      out.add(next.get().quantity());
      last = next.get();
    }
    return Math.max(last.endWord(), found.firstWord() + 1);
  }

  private static boolean isZero(Found found) {
    return found.quantity().evidence().source().equals("zero");
  }
}
