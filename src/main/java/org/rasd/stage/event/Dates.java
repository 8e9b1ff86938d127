package org.rasd.stage.event;

import org.rasd.model.EventDate;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;

/**
 * When an event took place: the date nearest to the trigger in its clause, one after it before one
 * ahead of it; then any in the sentence if it is the only one. Never the publication date.
 */
final class Dates {

  private final TextView view;
  private final Clauses clauses;

  Dates(TextView view, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
  }

  /** The date of a trigger. */
  EventDate of(Trigger trigger) {
    TimeExpression time = nearest(trigger);
    return time == null ? EventDate.NONE : toDate(time);
  }

  private TimeExpression nearest(Trigger trigger) {
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    int start = clauses.start(trigger.first());
    int end = clauses.end(trigger.end() - 1);
    for (int i = start; i < end; i++) {
      TimeExpression time = view.timeAt(i);
      if (time == null || !time.type().equals("DATE")) {
        continue;
      }
      int distance = i >= trigger.end() ? i - trigger.end() : 3 + trigger.first() - i;
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best == null ? onlyOneOf(view.sentenceAt(trigger.first())) : best;
  }

  private TimeExpression onlyOneOf(Sentence sentence) {
    TimeExpression only = null;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      TimeExpression time = view.timeAt(i);
      if (time == null || !time.type().equals("DATE") || time == only) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = time;
    }
    return only;
  }

  private EventDate toDate(TimeExpression time) {
    return new EventDate(
        time.span().in(view.document().text()),
        time.start(),
        time.end(),
        time.precision(),
        time.basis());
  }
}
