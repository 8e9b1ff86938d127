package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import org.rasd.model.EntityMention;
import org.rasd.model.Word;

/**
 * Finds the word that governs a trigger: hope, demand, threat, denial, condition and the like,
 * looked for leftward within the clause, the nearest first. A finite verb of the past between the
 * two shields the trigger from all but conditions, claims and denials; so does a word that takes
 * the event for granted (جراء, في إطار, منذ). A complement clause (أن) lets a governor reach
 * further.
 */
final class Governors {

  /** What governing words make of an event. */
  record Governor(
      int classId, int reach, String realis, String polarity, String modality, String tense) {

    /** Whether it holds of acts of speech and past verbs too. */
    boolean isFirm() {
      return switch (modality) {
        case "denied", "claimed", "conditional" -> true;
        default -> false;
      };
    }
  }

  private static final int REACH = 8;
  private static final int COMPLEMENT_REACH = 14;
  private static final int CLAIM_REACH = 18;
  private static final int FUTURE_REACH = 6;
  private static final int VERBLESS_BONUS = 4;
  private static final int GRANTED_REACH = 3;
  private static final int BLAME_REACH = 8;
  private static final int ITEM_REACH = 2;
  private static final int PLUPERFECT_REACH = 7;

  private final TextView view;
  private final Clauses clauses;
  private final Governor[] governors;
  private final Governor future;
  private final Governor possible;
  private final Governor conditional;
  private final Governor failed;
  private final int negation;
  private final int qad;
  private final int that;
  private final int granted;
  private final int whether;
  private final int needsComplement;
  private final int exception;
  private final int when;
  private final int be;
  private final int masdar;
  private final int untrue;
  private final int auxiliary;
  private final int blaming;
  private final int responsibility;
  private final int kinship;
  private final int belief;
  private final int listBreak;
  private final int suffered;
  private final int claimNoun;
  private final int reports;
  private final int agency;
  private final int likelyAfter;
  private final int say;
  private final int afterAttack;
  private final int was;
  private final int conditionIn;

  Governors(TextView view, WordClasses classes, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.negation = classes.id("negation");
    this.qad = classes.id("qad");
    this.that = classes.id("that");
    this.granted = classes.id("granted");
    this.whether = classes.id("whether");
    this.needsComplement = classes.id("governor_open");
    this.exception = classes.id("exception");
    this.when = classes.id("when");
    this.be = classes.id("be");
    this.masdar = classes.id("masdar_form");
    this.untrue = classes.id("untrue");
    this.auxiliary = classes.id("auxiliary");
    this.blaming = classes.id("blaming");
    this.responsibility = classes.id("responsibility");
    this.kinship = classes.id("kinship");
    this.belief = classes.id("belief");
    this.listBreak = classes.id("list_break");
    this.suffered = classes.id("suffered");
    this.claimNoun = classes.id("claim_noun");
    this.reports = classes.id("reports");
    this.agency = classes.id("agency");
    this.likelyAfter = classes.id("likely_after");
    this.say = classes.id("say");
    this.afterAttack = classes.id("after_attack");
    this.was = classes.id("was");
    this.conditionIn = classes.id("condition_in");
    this.future =
        new Governor(classes.id("future"), FUTURE_REACH, "OTHER", "pos", "asserted", "future");
    this.possible =
        new Governor(classes.id("possible"), REACH, "OTHER", "pos", "possible", "future");
    this.conditional =
        new Governor(classes.id("condition"), REACH, "OTHER", "pos", "conditional", "future");
    this.failed = new Governor(-1, REACH, "OTHER", "neg", "asserted", "past");
    this.governors =
        new Governor[] {
          new Governor(classes.id("deny"), 9, "OTHER", "neg", "denied", "past"),
          new Governor(classes.id("doubt"), COMPLEMENT_REACH, "OTHER", "neg", "possible", "future"),
          new Governor(classes.id("prevent"), 5, "OTHER", "neg", "asserted", "past"),
          new Governor(classes.id("threat"), REACH, "OTHER", "pos", "threatened", "future"),
          conditional,
          new Governor(classes.id("demand"), REACH, "OTHER", "pos", "demanded", "future"),
          new Governor(classes.id("hope"), REACH, "OTHER", "pos", "hoped", "future"),
          possible,
          future,
          new Governor(classes.id("claim"), CLAIM_REACH, "ACTUAL", "pos", "claimed", "past"),
        };
  }

  /**
   * The nearest governor of the word at {@code trigger}, or null.
   *
   * @param attack whether the trigger is an attack, which nobody wants before he wants something
   */
  Governor of(int trigger, boolean attack) {
    if (isRelative(trigger) || followsGranting(trigger)) {
      return null;
    }
    int start = clauses.start(trigger);
    boolean shielded =
        view.word(trigger).pos() == Word.Pos.VERB_PERFECT || (attack && isPointedAt(trigger));
    boolean verbless = true;
    boolean involved = false; // نفت مسؤوليتها عن الهجوم: the attack itself is not denied
    int bonus = 0;
    int distance = 0;
    for (int i = trigger - 1; i >= start; i--) {
      distance += view.isPunctuation(i) ? 0 : 1;
      bonus = view.is(i, that) ? COMPLEMENT_REACH - REACH : bonus;
      verbless &= !view.word(i).pos().isVerb() || at(i, distance - bonus) != null;
      Governor found = at(i, distance - (verbless ? Math.max(bonus, VERBLESS_BONUS) : bonus));
      if (found != null && isAmongItems(i, trigger, distance)) {
        continue;
      }
      if (found != null && (!shielded || found.isFirm())) {
        if (found.modality().equals("claimed")) {
          return isDeniedClaim(i, start) ? governors[0] : found;
        }
        return involved ? null : found;
      }
      involved |= view.is(i, responsibility);
      shielded |= view.is(i, listBreak);
      if (found == null && (takesForGranted(i, distance, attack) || isPast(i))) {
        shielded = true;
      }
    }
    return null;
  }

  /** نفى المتحدث الأنباء عن القصف: denied are the rumours, and so the event. */
  private boolean isDeniedClaim(int claim, int start) {
    for (int i = claim - 1; i >= Math.max(start, claim - COMPLEMENT_REACH); i--) {
      if (view.is(i, governors[0].classId()) || (view.is(i, untrue) && negated(i))) {
        return view.is(claim, claimNoun);
      }
    }
    return false;
  }

  /** اتهمت القوة التي ألقت القبض عليه: what a relative clause tells of somebody is a fact. */
  private boolean isRelative(int trigger) {
    return view.word(trigger).pos() == Word.Pos.VERB_PERFECT
        && trigger > view.sentenceAt(trigger).firstToken()
        && view.word(trigger - 1).pos() == Word.Pos.RELATIVE
        && !(trigger > 1 && view.is(trigger - 2, conditional.classId())); // إذا ما رفضت
  }

  /** هذا الهجوم: what is pointed at is there. */
  private boolean isPointedAt(int trigger) {
    return trigger > view.sentenceAt(trigger).firstToken()
        && view.word(trigger).definite()
        && view.word(trigger - 1).pos() == Word.Pos.DEMONSTRATIVE;
  }

  /** اتهم الجيش بجرائم خلال العملية: after during, since, because of, an event is a fact. */
  private boolean followsGranting(int trigger) {
    int before = trigger - 1;
    return before >= view.sentenceAt(trigger).firstToken()
        && view.is(before, granted)
        && view.word(before).pos() != Word.Pos.NOUN;
  }

  /**
   * ضحايا الهجوم, بعد سلسلة هجمات, التي تشهد اشتباكات: the words before an event make it a fact.
   */
  private boolean takesForGranted(int i, int distance, boolean attack) {
    if (distance > GRANTED_REACH) {
      return false;
    }
    boolean relative = view.word(i).pos() == Word.Pos.RELATIVE;
    return view.is(i, granted) || relative || (attack && view.is(i, afterAttack));
  }

  private boolean isPast(int i) {
    return view.word(i).pos() == Word.Pos.VERB_PERFECT
        && !isSubjunctive(i)
        && !view.is(i, masdar)
        && view.entityAt(i) == null
        && !view.is(i, auxiliary);
  }

  /** أن تحقق: a verb right after أن is an imperfect, whatever it looks like. */
  private boolean isSubjunctive(int i) {
    return i > 0
        && (view.is(i - 1, that) || view.is(i, be))
        && "\u062A\u064A\u0646".indexOf(view.word(i).stem().charAt(0)) >= 0;
  }

  private Governor at(int i, int distance) {
    if (isUnless(i) || isWhenever(i)) {
      return conditional;
    }
    if (i > 0 && view.is(i - 1, whether) && view.is(i, conditional.classId())) {
      return distance <= COMPLEMENT_REACH ? conditional : null; // لم يتضح ما إذا
    }
    if (view.is(i, untrue)) {
      return negated(i) ? governors[0] : null;
    }
    for (Governor governor : governors) {
      int reach = view.is(i, claimNoun) ? REACH : governor.reach();
      if (distance <= reach && view.is(i, governor.classId()) && isUsed(i)) {
        return negated(i) ? whenNegated(governor) : governor;
      }
    }
    Word word = view.word(i);
    boolean verb = word.pos() == Word.Pos.VERB_IMPERFECT || view.is(i, be);
    boolean imperfect = verb && distance <= FUTURE_REACH;
    if (imperfect && word.hasProclitic('\u0633')) {
      return future;
    }
    return imperfect && i > 0 && view.is(i - 1, qad) && !isPluperfect(i - 1) ? possible : null;
  }

  /** كان الصاروخ قد تسبب: had, not may, where the verb after قد could be either. */
  private boolean isPluperfect(int qad) {
    return anyOf(was, Math.max(clauses.start(qad), qad - PLUPERFECT_REACH), qad);
  }

  /** عندما تنسحب: when, with a verb of the future. */
  private boolean isWhenever(int i) {
    int next = i + 1;
    return view.is(i, when)
        && next < view.words().size()
        && view.word(next).pos() == Word.Pos.VERB_IMPERFECT
        && (i == 0 || !view.is(i - 1, auxiliary));
  }

  /** تعرضت لاستهداف: what is suffered is no goal. */
  boolean isSuffered(int trigger) {
    int from = Math.max(view.sentenceAt(trigger).firstToken(), trigger - REACH);
    return anyOf(suffered, from, trigger);
  }

  /** محاولة انقلاب واشتباكات: a noun governs what stands close to it, not the next item. */
  private boolean isAmongItems(int governor, int trigger, int distance) {
    return distance > ITEM_REACH
        && view.word(governor).pos() == Word.Pos.NOUN
        && view.word(trigger).pos() == Word.Pos.NOUN
        && view.word(trigger).hasProclitic(WAW);
  }

  /** ما لم: unless. */
  boolean isUnless(int i) {
    return i > 0
        && view.word(i).norm().equals("\u0644\u0645")
        && view.word(i - 1).norm().equals("\u0645\u0627");
  }

  /** Whether a word stands in the sense that governs: not عما إذا, not إلا أن, not هدوء حذر. */
  private boolean isUsed(int i) {
    if (i > 0
        && (view.is(i - 1, whether)
            || (view.is(i, reports) && view.is(i - 1, say))
            || view.is(i - 1, agency))) {
      return false;
    }
    boolean adjective = view.is(i, likelyAfter) && view.word(i).definite(); // الرد المحتمل على
    if (adjective || isInPersonName(i) || isOfIdentity(i)) {
      return false;
    }
    int next = i + 1;
    int limit = view.sentenceAt(i).endToken();
    if (view.is(i, conditionIn)) {
      return i > 0 && view.word(i - 1).norm().equals("\u0641\u064A");
    }
    if (view.is(i, blaming)) {
      return anyOf(responsibility, next, Math.min(limit, next + BLAME_REACH));
    }
    if (view.is(i, exception)) {
      return !(next < limit && view.is(next, that)) && followsNegation(i);
    }
    return !view.is(i, needsComplement) || (next < limit && hasComplement(i, limit));
  }

  /** علي بن أبي طالب: no demand. */
  private boolean isInPersonName(int i) {
    EntityMention entity = view.entityAt(i);
    boolean kin = i > 0 && view.is(i - 1, kinship);
    return kin || (entity != null && entity.type().equals("PER"));
  }

  /** يعتقد أنهم من الحركة, يشتبه في أنه: who somebody is, not whether something happened. */
  private boolean isOfIdentity(int i) {
    int limit = Math.min(view.sentenceAt(i).endToken(), i + 3);
    if (!view.is(i, belief)) {
      return false;
    }
    for (int k = i + 1; k < limit; k++) {
      Word word = view.word(k);
      if (view.is(k, that) && !word.enclitic().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(int classId, int from, int to) {
    for (int k = from; k < to; k++) {
      if (view.is(k, classId)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComplement(int i, int limit) {
    boolean from = view.word(i + 1).norm().equals("\u0645\u0646");
    if (view.word(i + 1).pos() == Word.Pos.PREPOSITION && !from) {
      return false;
    }
    for (int k = i + 1; k < Math.min(limit, i + 6); k++) {
      if (view.is(k, that) || view.word(k).norm().equals("\u0645\u0646")) {
        return true;
      }
      if (view.isPunctuation(k)) {
        return false;
      }
    }
    return false;
  }

  private boolean followsNegation(int i) {
    int first = Math.max(view.sentenceAt(i).firstToken(), i - COMPLEMENT_REACH);
    for (int k = i - 1; k >= first; k--) {
      if (view.is(k, negation)) {
        return true;
      }
    }
    return false;
  }

  private boolean negated(int i) {
    return i > view.sentenceAt(i).firstToken() && view.is(i - 1, negation);
  }

  /** لم ينف, لا يستبعد: possible; لم يحاول: it did not happen. */
  private Governor whenNegated(Governor governor) {
    return switch (governor.modality()) {
      case "denied", "possible" -> possible;
      case "hoped" -> failed;
      case "claimed" -> null;
      default -> governor;
    };
  }
}
