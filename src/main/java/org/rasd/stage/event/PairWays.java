package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.*;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/** The two sides of بين X وY, after a trigger or before it. */
final class PairWays {

  private static final String AND = "" + WAW;
  private static final int REACH = 12;
  private static final int BACK_REACH = 25;

  private final TextView view;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final VerbWays verbs;
  private final int between;
  private final int side;

  PairWays(
      TextView view, WordClasses classes, Clauses clauses, NounPhrases phrases, VerbWays verbs) {
    this.view = view;
    this.clauses = clauses;
    this.phrases = phrases;
    this.verbs = verbs;
    this.between = classes.id("between");
    this.side = classes.id("side");
  }

  /** One side of the pair after a trigger, the first or the other. */
  List<Phrase> after(Trigger trigger, boolean firstOfPair) {
    int sentenceEnd = view.sentenceAt(trigger.first()).endToken();
    int end = Math.min(sentenceEnd, trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.is(i, between)) {
        if (!view.word(i).enclitic().isEmpty()) {
          return betweenThem(trigger, i, firstOfPair);
        }
        Phrase side = phrases.at(i + 1, sentenceEnd);
        if (side == null) {
          return List.of();
        }
        int closes = sideAfter(i + 1, sentenceEnd);
        if (closes > 0) {
          return firstOfPair ? upTo(i + 1, closes + 1) : upTo(startAfter(closes), sentenceEnd);
        }
        return firstOfPair
            ? List.of(phrases.full(side, sentenceEnd))
            : otherSide(side, sentenceEnd);
      }
    }
    return List.of();
  }

  /** بين س وص من جهة وع من جهة أخرى: the word جهة that closes the first side, or -1. */
  private int sideAfter(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + BACK_REACH); i++) {
      if (view.is(i, side) && view.word(i - 1).pos() == Word.Pos.PREPOSITION) {
        int next = startAfter(i);
        return next < end && view.word(next).hasProclitic(WAW) ? i : -1;
      }
    }
    return -1;
  }

  private int startAfter(int side) {
    return side + 1 < view.words().size() && view.isComma(side + 1) ? side + 2 : side + 1;
  }

  /** The phrases from a word on, as far as the next من جهة. */
  private List<Phrase> upTo(int from, int end) {
    int limit = from + 1;
    while (limit < end && !view.is(limit, side)) {
      limit++;
    }
    return phrases.fullListAt(from, limit < end && view.is(limit, side) ? limit - 1 : limit);
  }

  /** اشتباكات بينها وبين Y; أعلن X وY استئناف المفاوضات بينهما. */
  private List<Phrase> betweenThem(Trigger trigger, int between, boolean firstOfPair) {
    List<Phrase> other = List.of();
    int next = between + 1;
    if (next < view.sentenceAt(between).endToken() && view.is(next, this.between)) {
      other = phrases.fullListAt(next + 1, view.sentenceAt(between).endToken());
    }
    if (!other.isEmpty()) {
      return firstOfPair ? List.of() : other;
    }
    List<Phrase> both = new ArrayList<>(verbs.before(trigger, true));
    both.addAll(verbs.before(trigger, false));
    return firstOfPair ? ArgumentWays.head(both) : ArgumentWays.rest(both);
  }

  /** المفاوضات بين X وY انطلقت: a pair before the trigger, in its clause. */
  List<Phrase> before(Trigger trigger, boolean firstOfPair) {
    int start = Math.max(clauses.start(trigger.first()), trigger.first() - BACK_REACH);
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, between) && view.word(i).enclitic().isEmpty()) {
        Phrase side = phrases.at(i + 1, trigger.first());
        if (side == null) {
          return List.of();
        }
        return firstOfPair
            ? List.of(phrases.full(side, trigger.first()))
            : otherSide(side, trigger.first());
      }
    }
    return List.of();
  }

  /** وY of بين X وY, across what belongs to X (مسلحين من تنظيم كذا). */
  private List<Phrase> otherSide(Phrase side, int limit) {
    for (int i = side.end(); i < Math.min(limit, side.end() + REACH); i++) {
      boolean joined = view.word(i).hasProclitic(WAW) && !view.word(i).pos().isVerb();
      boolean alone = view.word(i).norm().equals(AND) && i + 1 < limit;
      boolean again = joined && view.is(i, between);
      List<Phrase> found =
          joined || alone ? phrases.fullListAt(alone || again ? i + 1 : i, limit) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
