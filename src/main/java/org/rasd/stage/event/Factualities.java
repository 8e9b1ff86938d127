package org.rasd.stage.event;

import java.util.Map;
import org.rasd.model.Factuality;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Whether an event happened, in the eyes of the text: decided by the words that govern the trigger,
 * looked for leftward within its clause, the nearest first. A rule's own effects come first.
 */
final class Factualities {

  private static final int REACH = 7;

  /** A class of governing words and what it makes of an event. */
  private record Governor(
      int classId, int reach, String realis, String polarity, String modality, String tense) {}

  private final TextView view;
  private final EventTypes types;
  private final Clauses clauses;
  private final Governor[] governors;
  private final int negation;
  private final int trend;
  private final int future;
  private final int qad;
  private final int goal;
  private final int whether;

  Factualities(TextView view, WordClasses classes, EventTypes types, Clauses clauses) {
    this.view = view;
    this.types = types;
    this.clauses = clauses;
    this.negation = classes.id("negation");
    this.trend = classes.id("trend");
    this.future = classes.id("future");
    this.qad = classes.id("qad");
    this.goal = classes.id("goal");
    this.whether = classes.id("whether");
    this.governors =
        new Governor[] {
          new Governor(classes.id("deny"), 9, "OTHER", "neg", "denied", "past"),
          new Governor(classes.id("prevent"), 5, "OTHER", "neg", "asserted", "past"),
          new Governor(classes.id("threat"), REACH, "OTHER", "pos", "threatened", "future"),
          new Governor(classes.id("condition"), REACH, "OTHER", "pos", "conditional", "future"),
          new Governor(classes.id("demand"), REACH, "OTHER", "pos", "demanded", "future"),
          new Governor(classes.id("hope"), REACH, "OTHER", "pos", "hoped", "future"),
          new Governor(classes.id("possible"), REACH, "OTHER", "pos", "possible", "future"),
          new Governor(classes.id("future"), 5, "OTHER", "pos", "asserted", "future"),
          new Governor(classes.id("claim"), 9, "ACTUAL", "pos", "claimed", "past"),
        };
  }

  /** The factuality of a trigger whose count has the given scope. */
  Factuality of(Trigger trigger, String scope) {
    Factuality found = byGovernor(trigger, scope);
    return withEffects(found, trigger.rule().effects());
  }

  private Factuality byGovernor(Trigger trigger, String scope) {
    int first = trigger.first();
    Word word = view.word(first);
    if (isNegated(first)) {
      return new Factuality("OTHER", "neg", "asserted", tense(word), scope);
    }
    if (word.hasProclitic('\u0633') && word.pos() == Word.Pos.VERB_IMPERFECT) {
      return new Factuality("OTHER", "pos", "asserted", "future", scope);
    }
    if (word.hasProclitic('\u0644') && view.is(first, goal)) {
      return new Factuality("OTHER", "pos", "hoped", "future", scope);
    }
    Governor governor = nearestGovernor(first);
    if (governor != null && (types.isGoverned(trigger.type()) || isFirm(governor))) {
      return new Factuality(
          governor.realis(), governor.polarity(), governor.modality(), governor.tense(), scope);
    }
    if (isScareQuoted(trigger)) {
      return new Factuality("ACTUAL", "pos", "claimed", tense(word), scope);
    }
    if (isTrend(trigger)) {
      return new Factuality("GENERIC", "pos", "asserted", "ongoing", "trend");
    }
    return new Factuality("ACTUAL", "pos", "asserted", tense(word), scope);
  }

  private static String tense(Word word) {
    return word.pos() == Word.Pos.VERB_IMPERFECT ? "ongoing" : "past";
  }

  private boolean isNegated(int trigger) {
    Sentence sentence = view.sentenceAt(trigger);
    for (int i = trigger - 1; i >= Math.max(sentence.firstToken(), trigger - 3); i--) {
      if (view.isPunctuation(i)) {
        return false;
      }
      if (view.is(i, negation)) {
        return true;
      }
      if (i < trigger - 1 && view.word(i).pos().isVerb()) {
        return false;
      }
    }
    return false;
  }

  private Governor nearestGovernor(int trigger) {
    int start = clauses.start(trigger);
    int distance = 0;
    for (int i = trigger - 1; i >= start; i--) {
      distance += view.isPunctuation(i) ? 0 : 1;
      for (Governor governor : governors) {
        if (distance <= governor.reach() && view.is(i, governor.classId()) && !isWhether(i)) {
          return governor;
        }
      }
      if (isFutureVerb(i) && distance <= 5) {
        return governors[7];
      }
    }
    return null;
  }

  /** عما إذا: whether, no condition. */
  private boolean isWhether(int i) {
    return i > 0 && view.is(i - 1, whether);
  }

  /** Denial and claim hold of acts of speech too. */
  private static boolean isFirm(Governor governor) {
    return governor.modality().equals("denied") || governor.modality().equals("claimed");
  }

  /** "انفراج": the trigger alone, or with one more word, between quotation marks. */
  private boolean isScareQuoted(Trigger trigger) {
    int before = trigger.first() - 1;
    int size = view.words().size();
    boolean opened = before >= 0 && QuotationMarks.isMark(view.word(before));
    boolean closed = false;
    for (int i = trigger.end(); opened && i < Math.min(size, trigger.end() + 2); i++) {
      closed |= QuotationMarks.isMark(view.word(i));
    }
    return opened && closed;
  }

  private boolean isFutureVerb(int i) {
    Word word = view.word(i);
    boolean qadImperfect = word.pos() == Word.Pos.VERB_IMPERFECT && i > 0 && view.is(i - 1, qad);
    return qadImperfect
        || (word.pos() == Word.Pos.VERB_IMPERFECT && word.hasProclitic('\u0633'))
        || view.is(i, future);
  }

  private boolean isTrend(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    for (int i = trigger.first() - 1;
        i >= Math.max(sentence.firstToken(), trigger.first() - 3);
        i--) {
      if (view.isPunctuation(i)) {
        return false;
      }
      if (view.is(i, trend)) {
        return true;
      }
    }
    return false;
  }

  private static Factuality withEffects(Factuality f, Map<String, String> effects) {
    return new Factuality(
        effects.getOrDefault("realis", f.realis()),
        effects.getOrDefault("polarity", f.polarity()),
        effects.getOrDefault("modality", f.modality()),
        effects.getOrDefault("tense", f.tense()),
        effects.getOrDefault("scope", f.scope()));
  }
}
