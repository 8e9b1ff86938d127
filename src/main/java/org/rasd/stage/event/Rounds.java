package org.rasd.stage.event;

import org.rasd.model.EntityMention;
import org.rasd.model.Quantity;
import org.rasd.model.Token;

/**
 * The number of the round of talks that a trigger speaks of: الجولة الخامسة, خامس جولة, "جنيف 4".
 * Only in the clause of the trigger.
 */
final class Rounds {

  private static final int REACH = 9;
  private static final int MOST = 40;

  private final TextView view;
  private final Clauses clauses;
  private final int round;

  Rounds(TextView view, WordClasses classes, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.round = classes.id("round");
  }

  /** The number as digits, empty where none is stated. */
  String of(Trigger trigger) {
    int from = Math.max(clauses.start(trigger.first()), trigger.first() - REACH);
    int to = Math.min(clauses.end(trigger.first()), trigger.end() + REACH);
    String nearest = "";
    int distance = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      long number = numberAt(i);
      int gap = Math.abs(i - trigger.first());
      if (number > 0 && gap < distance) {
        nearest = String.valueOf(number);
        distance = gap;
      }
    }
    return nearest;
  }

  private long numberAt(int i) {
    Quantity quantity = view.quantityAt(i);
    if (quantity != null && quantity.unitKind().equals("ordinal")) {
      boolean counts = quantity.unitWord() >= 0 && view.is(quantity.unitWord(), round);
      return counts ? quantity.amount().value().orElse(0) : 0;
    }
    return isNumberOfPlace(i) ? Long.parseLong(view.word(i).norm()) : 0;
  }

  /** جنيف 4, أستانا-12: a place and a bare number. */
  private boolean isNumberOfPlace(int i) {
    if (view.word(i).kind() != Token.Kind.NUMBER || view.timeAt(i) != null || i == 0) {
      return false;
    }
    String digits = view.word(i).norm();
    Quantity quantity = view.quantityAt(i);
    boolean counts = quantity != null && quantity.unitWord() > i;
    boolean small = digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    if (!small || counts || Integer.parseInt(digits) > MOST) {
      return false;
    }
    boolean dash = i > 1 && view.word(i - 1).norm().equals("-");
    EntityMention before = view.entityAt(dash ? i - 2 : i - 1);
    EntityMention here = view.entityAt(i);
    return isPlace(before) || (here != null && here == before && isPlace(here));
  }

  private static boolean isPlace(EntityMention entity) {
    return entity != null && entity.type().equals("LOC");
  }
}
