package org.rasd.stage.event;

import java.util.List;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Whose date is it? The trigger that costs least: few words away, in the same clause, before the
 * date rather than after it. No date passes into a relative clause, or into a phrase after بعد; one
 * after an adjective with a date of its own (المستمرة منذ, المقررة في) is that of the adjective's
 * noun; one of a verb or noun of saying (قال أمس إن) dates only acts of speech.
 */
final class DateOwners {

  private static final int REACH = 16;
  private static final int FAR_REACH = 20;

  /** Marks included; keeps the time linear in the length of a sentence. */
  private static final int FARTHEST = 60;

  private static final int AHEAD_PENALTY = 6;
  private static final int PURPOSE_PENALTY = 8;
  private static final int CONTENT_PENALTY = 6;
  private static final int VERB_PENALTY = 8;
  private static final int ADJECTIVE_REACH = 6;
  private static final int NOUN_REACH = 2;
  private static final int SAYING_REACH = 20;

  /** A trigger and how far a date is from it. */
  record Owner(Trigger trigger, int cost) {}

  private final TextView view;
  private final Clauses clauses;
  private final EventTypes types;
  private final int say;
  private final int sayOpen;
  private final int according;
  private final int statement;
  private final int complementizer;
  private final int when;
  private final int where;
  private final int later;
  private final int dated;
  private final int future;
  private final int aftermathNoun;
  private final int lightVerb;
  private final int occur;
  private final int qad;
  private final int react;

  DateOwners(TextView view, WordClasses classes, EventTypes types, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.types = types;
    this.say = classes.id("say");
    this.sayOpen = classes.id("say_open");
    this.according = classes.id("according");
    this.statement = classes.id("statement");
    this.complementizer = classes.id("complementizer");
    this.when = classes.id("when");
    this.where = classes.id("where");
    this.later = classes.id("later");
    this.dated = classes.id("dated_adjective");
    this.future = classes.id("future_marker");
    this.qad = classes.id("qad");
    this.react = classes.id("react");
    this.occur = classes.id("occur");
    this.lightVerb = classes.id("light");
    this.aftermathNoun = classes.id("aftermath");
  }

  /**
   * The owner of the date over the words {@code [first, end)}, or null.
   *
   * @param ahead whether the date lies after publication
   */
  Owner of(int first, int end, boolean ahead, List<Trigger> triggers, Sentence sentence) {
    if (end < sentence.endToken() && view.is(end, when)) {
      return nextAfter(end, triggers);
    }
    Saying saying = sayingOf(first, end, triggers, sentence);
    Owner best = null;
    for (Trigger trigger : triggers) {
      boolean speech = !types.isGoverned(trigger.type());
      int cost = ahead && speech ? -1 : cost(first, end, trigger, saying);
      if (cost >= 0 && (best == null || cost < best.cost())) {
        best = new Owner(trigger, cost);
      }
    }
    return best != null || saying != Saying.NO ? best : continued(end, triggers, sentence);
  }

  /** Whether a date is that of somebody's speech, or of who is quoted only. */
  private enum Saying {
    NO,
    SPEECH,
    SOURCE
  }

  /** The first trigger after a word: منذ 2013 عندما وقع. */
  private Owner nextAfter(int word, List<Trigger> triggers) {
    Owner next = null;
    for (Trigger trigger : triggers) {
      int gap = trigger.first() - word;
      if (gap > 0 && gap <= REACH && (next == null || gap < next.cost())) {
        next = new Owner(trigger, gap);
      }
    }
    return next;
  }

  /** استقبله الثلاثاء في عمان، حيث بحث: a date that no trigger of its clause takes. */
  private Owner continued(int end, List<Trigger> triggers, Sentence sentence) {
    int limit = Math.min(sentence.endToken(), end + FAR_REACH);
    for (int i = end; i < limit && view.timeAt(i) == null; i++) {
      if (view.is(i, where)) {
        return nextAfter(i, triggers);
      }
    }
    return null;
  }

  private int cost(int first, int end, Trigger trigger, Saying saying) {
    boolean governed = types.isGoverned(trigger.type());
    if (saying == Saying.SOURCE || (saying == Saying.SPEECH && (governed || liesAhead(trigger)))) {
      return -1;
    }
    boolean far = Math.abs(trigger.first() - first) > FARTHEST;
    if (far || !sameClause(first, trigger)) {
      return -1;
    }
    if (governed && isReaction(first, trigger)) {
      return -1;
    }
    boolean before = trigger.first() < end;
    boolean closed = !before && isClosed(first, end);
    int cost = before ? behind(first, trigger) : closed ? -1 : ahead(end, trigger);
    return cost > (before || saying != Saying.NO ? FAR_REACH : REACH) ? -1 : cost;
  }

  /** أشاد الوزير بالاتفاق الاثنين, دان الاثنين الهجوم: the date of the praise. */
  private boolean isReaction(int first, Trigger trigger) {
    int from = clauses.start(trigger.first());
    for (int i = Math.min(first, trigger.first()) - 1; i >= from; i--) {
      if (view.is(i, react) && view.word(i).pos().isVerb()) {
        return !hasRelative(trigger.end(), first);
      }
    }
    return false;
  }

  private boolean hasRelative(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.word(i).pos() == Word.Pos.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  private boolean sameClause(int time, Trigger trigger) {
    return clauses.start(trigger.first()) <= time && time < clauses.end(trigger.end() - 1);
  }

  private boolean liesAhead(Trigger trigger) {
    int first = trigger.first();
    return view.word(first).hasProclitic('\u0633') || (first > 0 && view.is(first - 1, future));
  }

  /** The cost of a trigger before the date. */
  private int behind(int first, Trigger trigger) {
    int adjective = datedAdjective(first, trigger.end());
    boolean other = adjective - trigger.end() > NOUN_REACH;
    if ((adjective >= 0 && other) || isInRelativeClause(first, trigger)) {
      return -1;
    }
    int content = types.isGoverned(trigger.type()) ? 0 : CONTENT_PENALTY;
    int verb = hasOtherVerb(first, trigger) ? VERB_PENALTY : 0;
    return words(trigger.end(), first) + content + verb;
  }

  /** How many words stand between, marks not counted. */
  private int words(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += view.isPunctuation(i) ? 0 : 1;
    }
    return count;
  }

  /** سيلتقي الوزراء، سعى كيري أمس: another verb after a comma. */
  private boolean hasOtherVerb(int first, Trigger trigger) {
    if (!view.word(trigger.first()).pos().isVerb()) {
      return false;
    }
    for (int i = trigger.end() + 1; i < first; i++) {
      boolean perfect = view.word(i).pos() == Word.Pos.VERB_PERFECT && view.entityAt(i) == null;
      if (perfect && view.isComma(i - 1) && !view.is(i, occur)) {
        return true;
      }
    }
    return false;
  }

  /** هجمات القوات التي تمكنت من … مع نهاية 2017: a clause on another noun than the trigger. */
  private boolean isInRelativeClause(int first, Trigger trigger) {
    for (int i = first - 1; i >= trigger.end() + NOUN_REACH; i--) {
      if (view.isComma(i)) {
        return false;
      }
      if (view.word(i).pos() == Word.Pos.RELATIVE) {
        return !isOfTrigger(i + 1, first);
      }
    }
    return false;
  }

  /** الاتفاق على التهدئة الذي أعلنته واشنطن, التفجير في المسجد الذي وقع أمس. */
  private boolean isOfTrigger(int verb, int date) {
    boolean light = view.is(verb, say) || view.is(verb, lightVerb);
    boolean done = !view.word(verb).enclitic().isEmpty() || verb + 1 == date;
    return view.is(verb, occur) || (light && done);
  }

  /** حرب مستمرة منذ, المحادثات المقررة في باريس: the adjective before a date, or -1. */
  private int datedAdjective(int first, int from) {
    for (int i = first - 1; i >= Math.max(from, first - ADJECTIVE_REACH); i--) {
      if (view.is(i, complementizer) || view.word(i).pos().isVerb()) {
        return -1;
      }
      if (view.is(i, dated)) {
        return i;
      }
    }
    return -1;
  }

  /** The cost of a trigger after the date, or -1. */
  private int ahead(int end, Trigger trigger) {
    int first = trigger.first();
    if (isAftermath(first, end) || !isOpen(end, trigger)) {
      return -1;
    }
    boolean purpose = view.word(first).hasProclitic('\u0644') && !view.word(first).pos().isVerb();
    return words(end, first) + AHEAD_PENALTY + (purpose ? PURPOSE_PENALTY : 0);
  }

  /** ضحايا تفجير, مدان في تفجير. */
  private boolean isAftermath(int trigger, int end) {
    return (trigger > end && view.is(trigger - 1, aftermathNoun))
        || (trigger > end + 1
            && view.word(trigger - 1).pos() == Word.Pos.PREPOSITION
            && view.is(trigger - 2, aftermathNoun));
  }

  /**
   * الحرب المستمرة منذ سنوات, الذي زار دمشق الأحد، قد أكد: a date that an adjective or a relative
   * clause keeps for itself.
   */
  private boolean isClosed(int first, int end) {
    int start = clauses.start(first);
    if (datedAdjective(first, start) >= 0) {
      return true;
    }
    boolean over = view.isComma(end) || view.word(end).pos().isVerb() || view.is(end, qad);
    for (int i = first - 1; over && i >= Math.max(start, first - REACH); i--) {
      if (view.isComma(i)) {
        return false;
      }
      if (view.word(i).pos() == Word.Pos.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether neither a relative pronoun nor بعد shuts a trigger off from the date before it. */
  private boolean isOpen(int end, Trigger trigger) {
    boolean direct = true;
    for (int i = trigger.first() - 1; i >= end; i--) {
      if (view.word(i).pos() == Word.Pos.RELATIVE) {
        return false;
      }
      direct &= !view.isComma(i) && !view.word(i).pos().isVerb();
      if (direct && view.is(i, later)) {
        return false;
      }
    }
    return true;
  }

  /** قال الوزير أمس إن: a verb of saying or a statement before the date, no event between. */
  private Saying sayingOf(int first, int end, List<Trigger> triggers, Sentence sentence) {
    int start = Math.max(sentence.firstToken(), first - SAYING_REACH);
    for (int i = first - 1; i >= start; i--) {
      if (view.is(i, complementizer) || isTrigger(i, triggers)) {
        break;
      }
      if (view.is(i, according) && !isFollowedByTrigger(i, first, triggers)) {
        return Saying.SOURCE;
      }
      if (isSaying(i) || (view.is(i, statement) && first - i <= NOUN_REACH)) {
        return isSource(i, start) ? Saying.SOURCE : Saying.SPEECH;
      }
    }
    return isBeforeSpeech(end, triggers, sentence) ? Saying.SPEECH : Saying.NO;
  }

  private boolean isSource(int saying, int start) {
    return saying > start && view.is(saying - 1, according);
  }

  private static boolean isFollowedByTrigger(int from, int to, List<Trigger> triggers) {
    return triggers.stream().anyMatch(t -> from < t.first() && t.first() < to);
  }

  private static boolean isTrigger(int word, List<Trigger> triggers) {
    return triggers.stream().anyMatch(t -> t.first() <= word && word < t.end());
  }

  /** A verb of saying whose object is no pronoun: الذي أعلنته says nothing new. */
  private boolean isSaying(int i) {
    Word word = view.word(i);
    return view.is(i, say)
        && word.pos().isVerb()
        && word.enclitic().isEmpty()
        && !view.is(i, sayOpen);
  }

  /** الاثنين، قال الوزير إن; and a complement right after the date. */
  private boolean isBeforeSpeech(int end, List<Trigger> triggers, Sentence sentence) {
    boolean said = end < sentence.endToken() && view.is(end, complementizer);
    boolean verb = false;
    int limit = Math.min(sentence.endToken(), end + SAYING_REACH);
    for (int i = end; i < limit && !said && !isTrigger(i, triggers); i++) {
      verb |= isSaying(i);
      said = verb && view.is(i, complementizer);
    }
    return said;
  }
}
