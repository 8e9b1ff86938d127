package org.rasd.stage.event;

import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * What the words around a trigger, mostly those after it, say of it: that it is habitual, that it
 * lies ahead, that it is a mere allegation, that somebody denies it, that it hangs on a condition.
 */
final class Surroundings {

  private static final int REACH = 8;
  private static final int SENTENCE_REACH = 25;
  private static final int ASCRIBED_REACH = 6;
  private static final int SCARE = 3;

  private final TextView view;
  private final Clauses clauses;
  private final int trend;
  private final int trendAfter;
  private final int habitual;
  private final int habitualPair;
  private final int moment;
  private final int ahead;
  private final int alleged;
  private final int hoax;
  private final int rumour;
  private final int deny;
  private final int dependent;
  private final int that;
  private final int likely;
  private final int ascribed;
  private final int accusing;
  private final int authorship;
  private final int any;
  private final int negation;
  private final int exception;

  Surroundings(TextView view, WordClasses classes, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.trend = classes.id("trend");
    this.trendAfter = classes.id("trend_after");
    this.habitual = classes.id("habitual");
    this.habitualPair = classes.id("habitual_pair");
    this.moment = classes.id("moment");
    this.ahead = classes.id("ahead");
    this.alleged = classes.id("alleged");
    this.hoax = classes.id("hoax");
    this.rumour = classes.id("rumour");
    this.deny = classes.id("deny");
    this.dependent = classes.id("dependent");
    this.that = classes.id("that");
    this.any = classes.id("any");
    this.ascribed = classes.id("ascribed");
    this.accusing = classes.id("accusing");
    this.authorship = classes.id("authorship");
    this.likely = classes.id("likely_after");
    this.negation = classes.id("negation");
    this.exception = classes.id("exception");
  }

  /** تصاعد الهجمات, الهجمات المتكررة, من حين لآخر: no single instance. */
  boolean isTrend(Trigger trigger, String scope) {
    int first = trigger.first();
    Sentence sentence = view.sentenceAt(first);
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 3); i--) {
      if (view.isPunctuation(i) || view.quantityAt(i) != null) {
        break;
      }
      if (view.is(i, trend)) {
        return true;
      }
    }
    int start = clauses.start(first);
    boolean plural = !scope.equals("single");
    return (plural && isDescribedAsTrend(trigger, sentence))
        || isNowAndThen(Math.max(sentence.firstToken(), start - 2), clauses.end(first))
        || anyOf(habitual, start, first, sentence)
        || anyOf(habitual, trigger.end(), clauses.end(first), sentence);
  }

  /** الهجمات المتكررة, اعتداءات المستوطنين المتصاعدة, الهجمات … تتصاعد. */
  private boolean isDescribedAsTrend(Trigger trigger, Sentence sentence) {
    int end = trigger.end();
    boolean next = end < sentence.endToken() && view.word(end).definite();
    boolean definite = view.word(trigger.first()).definite() || next;
    for (int i = end; i < Math.min(end + REACH, clauses.end(trigger.first())); i++) {
      if (view.is(i, trend) && view.word(i).pos() == Word.Pos.VERB_IMPERFECT) {
        return true;
      }
    }
    return definite && anyOf(trendAfter, end, end + 3, sentence);
  }

  /** Whether a word of the time ahead (في غضون, المقبل, غداً) follows in the clause. */
  boolean liesAhead(Trigger trigger) {
    int end = Math.min(clauses.end(trigger.first()), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.word(i).pos() == Word.Pos.VERB_PERFECT || view.isComma(i)) {
        return false;
      }
      if (view.is(i, ahead)) {
        return true;
      }
    }
    return false;
  }

  /** هجوم مفترض, الهجوم المزعوم, «انفراج»: the text keeps its distance. */
  boolean isAlleged(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    return anyOf(alleged, trigger.end(), trigger.end() + 4, sentence)
        || isScareQuoted(trigger)
        || isAscribed(trigger, sentence);
  }

  /** هجوم نسب إلى X, الهجوم الذي تتهم X بالوقوف وراءه. */
  private boolean isAscribed(Trigger trigger, Sentence sentence) {
    int limit = Math.min(trigger.end() + ASCRIBED_REACH, clauses.end(trigger.first()));
    for (int i = trigger.end(); i < limit; i++) {
      boolean accused = view.is(i, accusing) && anyOf(authorship, i + 1, i + REACH, sentence);
      if (view.is(i, ascribed) || accused) {
        return true;
      }
    }
    return false;
  }

  /** The trigger between quotation marks, alone or with one word: longer ones give wording. */
  private boolean isScareQuoted(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    int opens = trigger.first() - 1;
    while (opens > trigger.first() - SCARE && !isMark(opens, sentence)) {
      opens--;
    }
    int closes = Math.max(trigger.end(), opens + 2);
    while (closes < opens + SCARE && !isMark(closes, sentence)) {
      closes++;
    }
    return isMark(opens, sentence) && isMark(closes, sentence) && view.isQuoted(trigger.first());
  }

  private boolean isMark(int i, Sentence sentence) {
    return i >= sentence.firstToken()
        && i < sentence.endToken()
        && QuotationMarks.isMark(view.word(i));
  }

  /** وهو ما نفاه X, الأمر الذي نفته X; ما يتردد عن هجوم ... مجرد خدعة. */
  boolean isDenied(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    for (int i = trigger.end(); i < reach(trigger, sentence); i++) {
      if (view.is(i, deny) && !view.word(i).enclitic().isEmpty() && view.word(i).pos().isVerb()) {
        return true;
      }
    }
    int start = Math.max(sentence.firstToken(), trigger.first() - 6);
    boolean isRumour = anyOf(rumour, start, trigger.first(), sentence);
    return isRumour && anyOf(hoax, trigger.end(), reach(trigger, sentence), sentence);
  }

  /** الدخول في مفاوضات ... رهن بـ, لن يتم إلا بـ: the event hangs on a condition. */
  boolean isDependent(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    if (view.word(trigger.first()).pos().isVerb()) {
      return false;
    }
    for (int i = trigger.end(); i < reach(trigger, sentence); i++) {
      boolean onlyBy = view.is(i, exception) && anyOf(negation, i - 3, i, sentence);
      if (view.is(i, dependent) || onlyBy) {
        return true;
      }
      if (view.is(i, that)) {
        return false; // قال خلال الاجتماع إن الانفراج رهن بـ
      }
      if (view.word(i).pos() == Word.Pos.VERB_PERFECT && view.entityAt(i) == null) {
        return false;
      }
    }
    return false;
  }

  /** ردا على أي عدوان: only thought of. */
  boolean isHypothetical(Trigger trigger) {
    int first = trigger.first();
    return first > view.sentenceAt(first).firstToken() && view.is(first - 1, any);
  }

  /** هجوم صاروخي محتمل, اتفاق وشيك: possible, by an adjective after the noun. */
  boolean isLikely(Trigger trigger) {
    int last = Math.min(view.sentenceAt(trigger.first()).endToken(), trigger.end() + 3);
    for (int i = trigger.end(); i < last; i++) {
      if (view.is(i, likely)) {
        return true;
      }
      if (view.word(i).pos() != Word.Pos.NOUN) {
        return false;
      }
    }
    return false;
  }

  /** لن تكون هناك هدنة دون عودة الرهائن: nothing before the condition is met. */
  boolean needsCondition(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    return anyOf(negation, trigger.end(), trigger.end() + 2, sentence);
  }

  private static int reach(Trigger trigger, Sentence sentence) {
    return Math.min(sentence.endToken(), trigger.end() + SENTENCE_REACH);
  }

  /** بين الحين والآخر. */
  private boolean isNowAndThen(int from, int to) {
    for (int i = Math.max(1, from + 1); i < to; i++) {
      if (view.is(i, habitualPair) && view.is(i - 1, moment)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(int classId, int from, int to, Sentence sentence) {
    for (int i = Math.max(from, sentence.firstToken());
        i < Math.min(to, sentence.endToken());
        i++) {
      if (view.is(i, classId)) {
        return true;
      }
    }
    return false;
  }
}
