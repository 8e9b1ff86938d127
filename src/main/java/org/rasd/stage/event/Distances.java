package org.rasd.stage.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.EventDate;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;

/**
 * Dates that a sentence gives by their distance from another: in تبادلوا إطلاق النار الأحد بعد
 * ثلاثة أيام من هجوم the attack was three days before Sunday; where no day is named, before
 * publication.
 */
final class Distances {

  private static final int REACH = 3;
  private static final String RULE = "distance";

  private final TextView view;
  private final int after;
  private final int from;

  Distances(TextView view, WordClasses classes) {
    this.view = view;
    this.after = classes.id("after");
    this.from = classes.id("from_event");
  }

  /** Adds the date of the trigger behind a distance, if it has none. */
  void add(
      TimeExpression distance,
      int first,
      int end,
      List<Trigger> triggers,
      Sentence sentence,
      Map<Trigger, Dates.Bound> dates) {
    boolean days = distance.type().equals("DURATION") && distance.value().matches("P\\d+D");
    if (!days
        || !distance.evidence().source().equals(RULE)
        || end >= sentence.endToken()
        || !view.is(end, from)) {
      return;
    }
    int sign = view.is(first, after) ? -1 : 1;
    Optional<LocalDate> day =
        base(first, sentence).map(b -> b.plusDays(sign * Period.parse(distance.value()).getDays()));
    for (Trigger trigger : triggers) {
      int gap = trigger.first() - end;
      if (gap > 0 && gap <= REACH && day.isPresent()) {
        dates.putIfAbsent(trigger, new Dates.Bound(date(distance, day), Dates.LENT));
      }
    }
  }

  private EventDate date(TimeExpression distance, Optional<LocalDate> day) {
    String text = distance.span().in(view.document().text());
    return new EventDate(text, day, day, "day", "relative");
  }

  /** The last day named before, else the publication date. */
  private Optional<LocalDate> base(int first, Sentence sentence) {
    for (int i = first - 1; i >= sentence.firstToken(); i--) {
      TimeExpression time = view.timeAt(i);
      if (time != null && time.precision().equals("day") && time.start().isPresent()) {
        return time.start();
      }
    }
    return view.document().date();
  }
}
