package org.rasd.stage.quantity;

import java.util.Optional;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.Countables.Shape;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Amount;
import org.rasd.model.Quantity;
import org.rasd.model.Word;
import org.rasd.text.Span;

/**
 * Follows بينهم and the like through a sentence: the numbers and bare nouns after it, joined by و,
 * are parts of the total before. A verb or a full stop ends it. One sentence, one thread.
 */
final class Subsets {

  private static final int REACH = 4;

  private final Modifiers modifiers;
  private final SentenceView view;
  private int index;
  private int from = Integer.MAX_VALUE;
  private int lastWord;

  Subsets(Modifiers modifiers, SentenceView view) {
    this.modifiers = modifiers;
    this.view = view;
  }

  /** Takes notice of a word; only a candidate may be a marker. */
  void see(int word, boolean candidate) {
    index = word;
    Optional<Modifiers.Found> marker =
        candidate ? modifiers.find("subset/marker", view, word) : Optional.empty();
    if (marker.isPresent()) {
      from = marker.get().endWord();
      lastWord = from;
    } else if (from <= word && ends(word)) {
      from = Integer.MAX_VALUE;
    }
  }

  private boolean ends(int word) {
    Word.Pos pos = view.word(word).pos();
    String norm = view.norm(word);
    return pos.isVerb()
        || pos == Word.Pos.RELATIVE
        || norm.equals(".")
        || norm.equals("،")
        || norm.equals("؛")
        || word - lastWord > REACH;
  }

  private boolean active() {
    return from <= index;
  }

  /** A bare noun for one person in a subset: "بينهم امرأة وطفلان". */
  Optional<Found> bareAt() {
    if (!active() || (index != from && !view.word(index).hasProclitic('و'))) {
      return Optional.empty();
    }
    return Units.noun(view, index)
        .filter(noun -> noun.shape() == Shape.SINGULAR && !noun.definite())
        .filter(noun -> noun.noun().unitKind().equals("person"))
        .map(this::one);
  }

  private Found one(Countables.Found noun) {
    Unit unit = Units.listed(view, index, noun);
    Span span = unit.span();
    return NumberedReader.found(
        view, index, span, Amount.IMPLICIT_ONE, unit, unit.endWord(), "subset-noun");
  }

  /** The quantity, marked as a part if it stands in a subset. */
  Quantity mark(Found found) {
    Quantity q = found.quantity();
    if (!active() || !q.isCount()) {
      return q;
    }
    lastWord = found.endWord();
    return new Quantity(
        q.span(),
        q.amount(),
        q.numberSpan(),
        q.unitText(),
        q.unitWord(),
        q.unitKind(),
        true,
        q.evidence());
  }
}
