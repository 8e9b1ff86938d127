package org.rasd.stage.quantity;

import java.util.Optional;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Amount;
import org.rasd.text.Span;

/**
 * Reads casualties that the text denies: دون وقوع إصابات, لم يسقط قتلى, بلا ضحايا, لا إصابات, لم
 * يصب أحد. "No reports of" and "did not rule out" are no zeros.
 */
final class ZeroReader {

  private static final int MOST_FILLERS = 5;
  private static final String NOT = "لم";

  private final Modifiers modifiers;

  ZeroReader(Modifiers modifiers) {
    this.modifiers = modifiers;
  }

  /** The zero that starts at a word. */
  Optional<Found> at(SentenceView view, int index) {
    Optional<Modifiers.Found> open = modifiers.find("zero/open", view, index);
    return open.isPresent() ? casualties(view, index, open.get()) : nobody(view, index);
  }

  private Optional<Found> casualties(SentenceView view, int index, Modifiers.Found open) {
    int at = open.endWord();
    for (int fillers = 0; fillers <= MOST_FILLERS && view.has(at); fillers++) {
      Optional<Modifiers.Found> noun = modifiers.find("zero/noun", view, at);
      if (noun.isPresent() && !view.norm(at).startsWith("ال") && isPlain(view, at, noun.get())) {
        return Optional.of(zero(view, index, open.start(), at, noun.get().endWord()));
      }
      Optional<Modifiers.Found> filler = modifiers.find("zero/filler", view, at);
      if (filler.isEmpty()) {
        break;
      }
      at = filler.get().endWord();
    }
    return Optional.empty();
  }

  /** Whether the noun has no proclitic: "دون وضحايا" is no denial. */
  private static boolean isPlain(SentenceView view, int index, Modifiers.Found noun) {
    return noun.start() == view.word(index).span().start();
  }

  /** "أو جرحى" after a zero: denied as well. */
  Optional<Found> alternative(SentenceView view, int index) {
    String norm = view.norm(index);
    boolean joined = norm.equals("او") || norm.equals("و");
    int at = joined ? index + 1 : index;
    Optional<Modifiers.Found> noun = modifiers.find("zero/noun", view, at);
    if (noun.isEmpty() || (!joined && (isPlain(view, at, noun.get()) || norm.charAt(0) != 'و'))) {
      return Optional.empty();
    }
    return Optional.of(zero(view, at, noun.get().start(), at, noun.get().endWord()));
  }

  /** لم يصب أو يقتل أحد. */
  private Optional<Found> nobody(SentenceView view, int index) {
    String norm = view.norm(index);
    boolean not = norm.endsWith(NOT) && norm.length() <= NOT.length() + 1;
    if (!not || !modifiers.isWord("zero/verb", view.norm(index + 1))) {
      return Optional.empty();
    }
    for (int at = index + 2; at <= index + MOST_FILLERS && view.isArabic(at); at++) {
      Optional<Modifiers.Found> nobody = modifiers.find("zero/nobody", view, at);
      if (nobody.isPresent()) {
        int start = view.span(index, norm.length() - NOT.length(), index + 1).start();
        return Optional.of(zero(view, index, start, at, nobody.get().endWord()));
      }
    }
    return Optional.empty();
  }

  private static Found zero(SentenceView view, int index, int start, int noun, int end) {
    Span span = new Span(start, view.word(end - 1).span().end());
    Unit unit = new Unit(noun, end, view.span(noun, 0, end), "person");
    Amount amount = Amount.exact(span.in(view.text()), 0);
    return NumberedReader.found(view, index, span, amount, unit, end, "zero");
  }
}
