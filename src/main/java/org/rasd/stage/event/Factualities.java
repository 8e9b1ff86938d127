package org.rasd.stage.event;

import java.util.Map;
import org.rasd.model.Factuality;
import org.rasd.model.Word;
import org.rasd.stage.event.Governors.Governor;

/**
 * Whether an event happened, in the eyes of the text: negation first, then the trigger's own form,
 * the words that govern it, what stands around it. A rule's effects have the last word.
 */
final class Factualities {

  private final TextView view;
  private final EventTypes types;
  private final Clauses clauses;
  private final Governors governors;
  private final Negations negations;
  private final Surroundings surroundings;
  private final int goal;
  private final int goalAct;
  private final int future;
  private final int was;
  private final int qad;

  Factualities(TextView view, WordClasses classes, EventTypes types, Clauses clauses) {
    this.view = view;
    this.types = types;
    this.clauses = clauses;
    this.governors = new Governors(view, classes, clauses);
    this.negations = new Negations(view, classes);
    this.surroundings = new Surroundings(view, classes, clauses);
    this.goal = classes.id("goal");
    this.goalAct = classes.id("goal_act");
    this.future = classes.id("future_marker");
    this.was = classes.id("was");
    this.qad = classes.id("qad");
  }

  /** The factuality of a trigger whose count has the given scope. */
  Factuality of(Trigger trigger, String scope) {
    return withEffects(read(trigger, scope), trigger.rule().effects());
  }

  private Factuality read(Trigger trigger, String scope) {
    int first = trigger.first();
    if (governors.isUnless(first - 1)) {
      return other("pos", "conditional", "future", scope);
    }
    if (negations.isNegated(first)) {
      boolean conditional = surroundings.needsCondition(trigger);
      return other("neg", conditional ? "conditional" : "asserted", tense(first), scope);
    }
    Factuality own = byForm(trigger, scope);
    if (own != null) {
      return own;
    }
    Governor governor = governors.of(first, isAttack(trigger));
    if (governor != null && (types.isGoverned(trigger.type()) || governor.isFirm())) {
      return new Factuality(
          governor.realis(), governor.polarity(), governor.modality(), governor.tense(), scope);
    }
    return bySurroundings(trigger, scope);
  }

  private Factuality byForm(Trigger trigger, String scope) {
    int first = trigger.first();
    Word word = view.word(first);
    boolean will = word.hasProclitic('\u0633') && word.pos() == Word.Pos.VERB_IMPERFECT;
    if (will || view.is(first, future) || (first > 0 && view.is(first - 1, future))) {
      return other("pos", "asserted", "future", scope);
    }
    if (word.pos() == Word.Pos.VERB_IMPERFECT && first > 0 && view.is(first - 1, qad)) {
      return other("pos", "possible", "future", scope); // قد تفشل
    }
    boolean aim = view.is(first, goal) || (view.is(first, goalAct) && !governors.isSuffered(first));
    if (word.hasProclitic('\u0644') && aim && !isThreatened(trigger)) {
      return other("pos", "hoped", "future", scope);
    }
    return null;
  }

  private boolean isAttack(Trigger trigger) {
    return types.family(trigger.type()).equals("ATTACK");
  }

  /** هدد باستخدام القوة لاستعادة البلدة: a threat, not a hope. */
  private boolean isThreatened(Trigger trigger) {
    Governor governor = governors.of(trigger.first(), isAttack(trigger));
    return governor != null && governor.modality().equals("threatened");
  }

  private Factuality bySurroundings(Trigger trigger, String scope) {
    int first = trigger.first();
    if (surroundings.isDenied(trigger)) {
      return other("neg", "denied", "past", scope);
    }
    if (types.isGoverned(trigger.type())) {
      if (surroundings.isHypothetical(trigger)) {
        return other("pos", "conditional", "future", scope);
      }
      if (surroundings.isLikely(trigger)) {
        return other("pos", "possible", "future", scope);
      }
      if (surroundings.isDependent(trigger)) {
        return other("pos", "conditional", "future", scope);
      }
      if (view.word(first).pos() == Word.Pos.VERB_IMPERFECT && surroundings.liesAhead(trigger)) {
        return other("pos", "asserted", "future", scope);
      }
    }
    if (surroundings.isTrend(trigger, scope)) {
      return new Factuality("GENERIC", "pos", "asserted", "ongoing", "trend");
    }
    String modality = surroundings.isAlleged(trigger) ? "claimed" : "asserted";
    return new Factuality("ACTUAL", "pos", modality, tense(first), scope);
  }

  private static Factuality other(String polarity, String modality, String tense, String scope) {
    return new Factuality("OTHER", polarity, modality, tense, scope);
  }

  /** The tense of a verb, or of the verb before a noun; past after كان. */
  private String tense(int trigger) {
    int start = clauses.start(trigger);
    String tense = "past";
    for (int i = trigger; i >= start; i--) {
      Word.Pos pos = view.word(i).pos();
      if (pos == Word.Pos.VERB_PERFECT || view.is(i, was)) {
        return "past";
      }
      if (pos == Word.Pos.VERB_IMPERFECT && view.entityAt(i) == null) {
        tense = "ongoing";
      }
    }
    return tense;
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
