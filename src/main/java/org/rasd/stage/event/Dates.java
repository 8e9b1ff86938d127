package org.rasd.stage.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.EventDate;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.model.Word;

/**
 * When an event took place. Each date of a sentence goes to one trigger: the nearest in its clause,
 * one before the date rather than one after it. A date that belongs to a verb of saying (قال أمس إن
 * …) dates what is said only where the saying is the event. Never the publication date.
 */
final class Dates {

  private static final int REACH = 14;
  private static final int BEFORE_PENALTY = 4;

  private final TextView view;
  private final Clauses clauses;
  private final EventTypes types;
  private final int say;
  private final int since;
  private final int complementizer;

  Dates(TextView view, WordClasses classes, EventTypes types, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.types = types;
    this.say = classes.id("say");
    this.since = classes.id("since");
    this.complementizer = classes.id("complementizer");
  }

  /**
   * The dates of the triggers of one sentence; a trigger without one is not in the map.
   *
   * @param triggers all triggers, also those of casualties that an attack carries
   * @param kept those that become events; the date of another one is that of the nearest kept
   */
  Map<Trigger, EventDate> of(List<Trigger> triggers, List<Trigger> kept, Sentence sentence) {
    Map<Trigger, EventDate> dates = new HashMap<>();
    TimeExpression last = null;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      TimeExpression time = view.timeAt(i);
      if (time == null || time == last) {
        continue;
      }
      last = time;
      Trigger owner = isDate(time) ? ownerOf(i, endOf(i), triggers, sentence) : null;
      if (owner != null && !kept.contains(owner)) {
        owner = nearest(owner, kept);
      }
      if (owner != null) {
        dates.putIfAbsent(owner, toDate(time, i));
      }
    }
    return dates;
  }

  private static Trigger nearest(Trigger dropped, List<Trigger> kept) {
    Trigger best = null;
    for (Trigger trigger : kept) {
      if (best == null || gap(trigger, dropped) < gap(best, dropped)) {
        best = trigger;
      }
    }
    return best;
  }

  private static int gap(Trigger a, Trigger b) {
    return Math.abs(a.first() - b.first());
  }

  private static boolean isDate(TimeExpression time) {
    return time.type().equals("DATE") || time.type().equals("TIME");
  }

  private int endOf(int first) {
    int end = first + 1;
    while (end < view.words().size() && view.timeAt(end) == view.timeAt(first)) {
      end++;
    }
    return end;
  }

  private Trigger ownerOf(int first, int end, List<Trigger> triggers, Sentence sentence) {
    boolean said = isOfSaying(first, end, sentence);
    Trigger best = null;
    int bestDistance = REACH + 1;
    for (Trigger trigger : triggers) {
      int distance = distance(first, end, trigger);
      boolean may = !said || !types.isGoverned(trigger.type());
      if (may && distance < bestDistance && sameClause(first, trigger)) {
        best = trigger;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int distance(int first, int end, Trigger trigger) {
    return first >= trigger.end() ? first - trigger.end() : trigger.first() - end + BEFORE_PENALTY;
  }

  private boolean sameClause(int time, Trigger trigger) {
    return clauses.start(trigger.first()) <= time && time < clauses.end(trigger.end() - 1);
  }

  /** قال الوزير أمس إن: a verb of saying before the date, and its أن or colon after it. */
  private boolean isOfSaying(int first, int end, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 10); i--) {
      if (view.is(i, complementizer)) {
        return false;
      }
      if (view.is(i, say) && view.word(i).pos() != Word.Pos.NOUN) {
        return true;
      }
    }
    return end < sentence.endToken() && view.is(end, complementizer);
  }

  private EventDate toDate(TimeExpression time, int first) {
    boolean open = first > 0 && view.is(first - 1, since);
    return new EventDate(
        time.span().in(view.document().text()),
        time.start(),
        open ? Optional.empty() : time.end(),
        time.precision(),
        time.basis());
  }
}
