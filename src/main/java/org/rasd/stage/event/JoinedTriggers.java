package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Triggers that a sentence joins to one event, or to events at one time and place: اختطف في عملية,
 * الغارات والقصف, استعادة السيطرة, قتل خمسة وأصيب عشرة, عقدت اجتماعات لكنها فشلت.
 */
final class JoinedTriggers {

  private static final int NEAR = 2;
  private static final int CASUALTY_REACH = 10;

  private final TextView view;
  private final EventTypes types;
  private final Clauses clauses;
  private final int inside;
  private final int during;
  private final int butThey;

  JoinedTriggers(TextView view, WordClasses classes, EventTypes types, Clauses clauses) {
    this.view = view;
    this.types = types;
    this.clauses = clauses;
    this.during = classes.id("during");
    this.inside = classes.id("inside");
    this.butThey = classes.id("but_they");
  }

  /** Lends what one trigger has to those joined with it that have nothing. */
  <T> void complete(List<Trigger> triggers, Map<Trigger, T> values, UnaryOperator<T> lent) {
    for (Trigger trigger : triggers) {
      for (Trigger other : triggers) {
        if (!values.containsKey(trigger) && values.containsKey(other) && areOne(trigger, other)) {
          values.put(trigger, lent.apply(values.get(other)));
        }
      }
    }
  }

  /** Whether a sentence joins two triggers. */
  boolean areOne(Trigger a, Trigger b) {
    return a.first() < b.first() ? joins(a, b) : joins(b, a) || isOutcome(a, b);
  }

  private boolean joins(Trigger first, Trigger second) {
    return isInside(first, second)
        || isCoordinated(first, second)
        || isChain(first, second)
        || areCasualties(first, second);
  }

  /** A verb and the attack in which it happens; a deal and the talks during which it was made. */
  private boolean isInside(Trigger part, Trigger whole) {
    int before = whole.first() - 1;
    boolean verb = view.word(part.first()).pos().isVerb();
    return before >= part.end()
        && view.is(before, verb ? inside : during)
        && clauses.end(part.end() - 1) > whole.first();
  }

  /** Two nouns that و joins. */
  private boolean isCoordinated(Trigger first, Trigger second) {
    return second.first() - first.end() <= NEAR
        && second.first() >= first.end()
        && view.word(second.first()).hasProclitic(WAW)
        && !view.word(second.first()).pos().isVerb();
  }

  /** A noun and its genitive. */
  private boolean isChain(Trigger first, Trigger second) {
    return second.first() == first.end()
        && !view.word(first.first()).pos().isVerb()
        && view.word(second.first()).proclitics().isEmpty();
  }

  private boolean areCasualties(Trigger first, Trigger second) {
    return types.family(first.type()).equals("CASUALTY")
        && types.family(second.type()).equals("CASUALTY")
        && view.word(second.first()).hasProclitic(WAW)
        && second.first() - first.end() <= CASUALTY_REACH;
  }

  /** لكنها فشلت: a verb whose subject is the event before it. */
  private boolean isOutcome(Trigger verb, Trigger event) {
    return verb.first() > event.end() && view.is(verb.first() - 1, butThey);
  }
}
