package org.rasd.stage.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.EventDate;
import org.rasd.model.Factuality;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.stage.event.DateOwners.Owner;

/**
 * When an event took place. Each date of a sentence goes to one trigger, each trigger takes the
 * nearest of its dates; triggers that the sentence joins to one event share it. Never the
 * publication date.
 */
final class Dates {

  /**
   * A date bound to a trigger.
   *
   * @param cost how far it is
   */
  record Bound(EventDate date, int cost) {

    /** هجوم 7 أكتوبر, حتى نهاية العام: the date is part of what is hoped for, not of the hope. */
    boolean isFirm() {
      return cost == 0 || (date.start().isEmpty() && date.end().isPresent());
    }

    private boolean isKnown() {
      return date.start().isPresent() || date.end().isPresent();
    }
  }

  /** What a date that an event does not have itself costs at least. */
  static final int LENT = 100;

  private static final String UNRESOLVED = "no publication date: date not resolved";
  private static final int STAMP_REACH = 6;

  private final TextView view;
  private final DateOwners owners;
  private final Distances distances;
  private final JoinedTriggers joined;
  private final int since;
  private final int until;
  private final int dated;
  private final int when;
  private final int stamp;
  private final int from;
  private final int beginning;

  Dates(TextView view, WordClasses classes, EventTypes types, Clauses clauses) {
    this.view = view;
    this.owners = new DateOwners(view, classes, types, clauses);
    this.distances = new Distances(view, classes);
    this.joined = new JoinedTriggers(view, classes, types, clauses);
    this.since = classes.id("since");
    this.until = classes.id("until");
    this.stamp = classes.id("stamp");
    this.dated = classes.id("dated_adjective");
    this.when = classes.id("when");
    this.from = classes.id("from");
    this.beginning = classes.id("beginning");
  }

  /**
   * The dates of the triggers of one sentence; a trigger without one is not in the map.
   *
   * @param triggers all triggers, also those of casualties that an attack carries
   * @param kept those that become events; the date of another one is that of the nearest kept
   */
  Map<Trigger, Bound> of(List<Trigger> triggers, List<Trigger> kept, Sentence sentence) {
    Map<Trigger, Bound> bound = new HashMap<>();
    TimeExpression last = null;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      TimeExpression time = view.timeAt(i);
      if (time != null && time != last && isDate(time) && !isStamp(i, sentence)) {
        bind(time, i, triggers, kept, sentence, bound);
      }
      last = time;
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      TimeExpression time = view.timeAt(i);
      if (time != null && (i == 0 || view.timeAt(i - 1) != time)) {
        distances.add(time, i, endOf(i), kept, sentence, bound);
      }
    }
    joined.complete(kept, bound, b -> new Bound(b.date(), LENT));
    return bound;
  }

  /**
   * The date of an event, given how real it is; nothing that happened lies ahead.
   *
   * @param total whether it is a sum (قتل 40 منذ الأحد), which runs until publication
   */
  EventDate of(Factuality factuality, Bound bound, boolean total) {
    boolean hoped = factuality.modality().equals("hoped");
    boolean happened = factuality.realis().equals("ACTUAL");
    boolean none = bound == null || (hoped && !bound.isFirm());
    if (none || (happened && liesAhead(bound.date().start()))) {
      return EventDate.NONE;
    }
    EventDate date = bound.date();
    boolean open = date.start().isPresent() && date.end().isEmpty();
    return total && open ? date.until(view.document().date()) : date;
  }

  /** What a reader should know of a date: it could not be resolved without a publication date. */
  List<String> warnings(EventDate date) {
    boolean open = date.start().isEmpty() && date.end().isEmpty();
    boolean stated = !date.text().isEmpty() && !date.precision().equals("unknown");
    return open && stated && view.document().date().isEmpty() ? List.of(UNRESOLVED) : List.of();
  }

  private void bind(
      TimeExpression time,
      int first,
      List<Trigger> triggers,
      List<Trigger> kept,
      Sentence sentence,
      Map<Trigger, Bound> bound) {
    int end = endOf(first);
    Owner owner = owners.of(first, end, liesAhead(time.start()), triggers, sentence);
    if (owner == null) {
      return;
    }
    EventDate date = toDate(time, first, end);
    if (kept.contains(owner.trigger())) {
      bound.merge(owner.trigger(), new Bound(date, owner.cost()), Dates::better);
    } else if (!kept.isEmpty()) {
      Bound lent = new Bound(date, LENT + first);
      bound.merge(nearest(owner.trigger(), kept), lent, Dates::better);
    }
  }

  /** A date with days rather than one without, then the nearer one. */
  private static Bound better(Bound a, Bound b) {
    if (a.isKnown() != b.isKnown()) {
      return a.isKnown() ? a : b;
    }
    return b.cost() < a.cost() ? b : a;
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

  private boolean liesAhead(Optional<LocalDate> start) {
    Optional<LocalDate> published = view.document().date();
    return published.isPresent() && start.isPresent() && start.get().isAfter(published.get());
  }

  private static boolean isDate(TimeExpression time) {
    return time.type().equals("DATE") || time.type().equals("TIME");
  }

  /** آخر تحديث: الجمعة 23 أكتوبر 2009, 07:33 GMT: when a page was made. */
  private boolean isStamp(int first, Sentence sentence) {
    int end = endOf(first);
    int from = Math.max(sentence.firstToken(), first - STAMP_REACH);
    int to = Math.min(sentence.endToken(), end + STAMP_REACH);
    for (int i = from; i < to; i++) {
      if (view.is(i, stamp)) {
        return true;
      }
    }
    return false;
  }

  private int endOf(int first) {
    int end = first + 1;
    while (end < view.words().size() && view.timeAt(end) == view.timeAt(first)) {
      end++;
    }
    return end;
  }

  private EventDate toDate(TimeExpression time, int first, int end) {
    boolean then = end < view.words().size() && view.is(end, when);
    boolean going = view.is(first, since) && isAfter(first, dated);
    boolean open = !then && (isAfter(first, since) || isStart(first) || going);
    boolean deadline = isAfter(first, until);
    Optional<LocalDate> none = Optional.empty();
    return new EventDate(
        time.span().in(view.document().text()),
        deadline ? none : time.start(),
        open ? none : time.end(),
        time.precision(),
        time.basis());
  }

  private boolean isAfter(int word, int classId) {
    return word > 0 && view.is(word - 1, classId);
  }

  /** ابتداء من الاثنين, وقعت من الثاني من مارس. */
  private boolean isStart(int first) {
    return isAfter(first, from)
        && first > 1
        && (view.is(first - 2, beginning) || view.word(first - 2).pos().isVerb());
  }
}
