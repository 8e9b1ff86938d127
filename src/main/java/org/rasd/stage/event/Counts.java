package org.rasd.stage.event;

import org.rasd.model.Amount;
import org.rasd.model.Quantity;
import org.rasd.model.Word;

/**
 * How many events a trigger stands for: a number that counts the trigger (150 هجوماً), its dual
 * (هجومين), a collective before it (سلسلة غارات), or the missiles that a shelling fired.
 */
final class Counts {

  /** A count with the noun that was counted and the scope it gives. */
  record Count(Amount amount, String unit, String scope) {}

  private static final int MUNITION_REACH = 12;
  private static final int SUBJECT_REACH = 9;

  private final TextView view;
  private final WordClasses classes;
  private final int munition;
  private final int pluralOnly;
  private final int firing;
  private final int round;
  private final int operation;

  Counts(TextView view, WordClasses classes) {
    this.view = view;
    this.classes = classes;
    this.munition = classes.id("counted_munition");
    this.pluralOnly = classes.id("plural_only");
    this.firing = classes.id("firing");
    this.round = classes.id("round");
    this.operation = classes.id("operation_n");
  }

  /** The count of a trigger of a family; what a casualty counts is its toll. */
  Count of(Trigger trigger, String family) {
    Quantity quantity = family.equals("CASUALTY") ? null : counting(trigger);
    if (quantity == null && view.is(trigger.first(), firing)) {
      quantity = munitions(trigger);
    }
    if (quantity != null) {
      return new Count(
          quantity.amount(), quantity.unitText(), isOne(quantity) ? "single" : "aggregate");
    }
    Word head = view.word(trigger.first());
    if (view.is(trigger.first(), pluralOnly)) {
      return new Count(Amount.NONE, "", "single");
    }
    boolean plural = !head.pos().isVerb() && classes.isPlural(head);
    return plural
        ? new Count(Amount.NONE, "", "aggregate")
        : new Count(Amount.IMPLICIT_ONE, "", "single");
  }

  private static boolean isOne(Quantity quantity) {
    return quantity.amount().value().orElse(0) == 1;
  }

  private Quantity counting(Trigger trigger) {
    for (int i = trigger.first(); i < trigger.end(); i++) {
      Quantity inside = view.quantityAt(i);
      if (inside != null && inside.isCount() && counts(inside, trigger)) {
        return inside;
      }
    }
    int end = trigger.end();
    Quantity after = end < view.words().size() ? view.quantityAt(end) : null;
    if (after != null && after.isCount() && after.unitWord() >= 0 && counts(after, trigger)) {
      return after; // هجمات عدة
    }
    Quantity before = quantityBefore(trigger, 1);
    int last = trigger.first() - 1;
    boolean bare = before != null && before.unitWord() < 0 && isCounted(trigger.first());
    boolean acts = before != null && before.unitWord() == last && view.is(last, operation);
    if (bare || acts) {
      return before; // 150 هجوما, العديد من عمليات القصف
    }
    boolean rounds = trigger.first() > 1 && view.is(trigger.first() - 2, round);
    return rounds && isOf(trigger.first() - 1) ? quantityBefore(trigger, 2) : null;
  }

  /** The count so many words before a trigger, null if there is none. */
  private Quantity quantityBefore(Trigger trigger, int distance) {
    int at = trigger.first() - distance;
    Quantity quantity = at >= 0 ? view.quantityAt(at) : null;
    boolean counts = quantity != null && quantity.isCount();
    return counts && sameSentence(at, trigger.first()) ? quantity : null;
  }

  /** وإصابة 11 باشتباك: what a preposition governs is not counted. */
  private boolean isCounted(int word) {
    return view.word(word).proclitics().isEmpty();
  }

  /** جولتين من المفاوضات. */
  private boolean isOf(int word) {
    return view.word(word).norm().equals("\u0645\u0646");
  }

  private static boolean counts(Quantity quantity, Trigger trigger) {
    return quantity.unitWord() < 0
        || (trigger.first() <= quantity.unitWord() && quantity.unitWord() < trigger.end());
  }

  private boolean sameSentence(int a, int b) {
    return view.sentenceOf(a) == view.sentenceOf(b);
  }

  /**
   * أطلق 20 صاروخاً, حوالي 70 قذيفة سقطت: the munitions counted after or right before the trigger.
   */
  private Quantity munitions(Trigger trigger) {
    int limit =
        Math.min(trigger.end() + MUNITION_REACH, view.sentenceAt(trigger.first()).endToken());
    for (int i = trigger.end(); i < limit; i++) {
      Quantity quantity = view.quantityAt(i);
      if (quantity != null && quantity.isCount() && isMunition(quantity)) {
        return quantity;
      }
    }
    int start =
        Math.max(trigger.first() - SUBJECT_REACH, view.sentenceAt(trigger.first()).firstToken());
    for (int i = trigger.first() - 1;
        i >= start && view.word(trigger.first()).pos().isVerb();
        i--) {
      Quantity quantity = view.quantityAt(i);
      if (quantity != null && quantity.isCount() && isMunition(quantity)) {
        return quantity;
      }
    }
    return null;
  }

  private boolean isMunition(Quantity quantity) {
    return quantity.unitWord() >= 0 && view.is(quantity.unitWord(), munition);
  }
}
