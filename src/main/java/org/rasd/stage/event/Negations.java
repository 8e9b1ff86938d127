package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import org.rasd.model.Sentence;

/**
 * Whether the text says that an event did not happen. A negated verb before a definite noun (لم
 * يسفر الهجوم) says nothing against the attack; only a verb of happening does (لم يقع الهجوم). لا
 * تزال, لا تتوقف, ما لا يقل عن are no negations, nor is what follows إلا; ليس له علاقة بالهجوم
 * denies the connection, not the attack.
 */
final class Negations {

  private static final int REACH = 4;

  private final TextView view;
  private final int negation;
  private final int still;
  private final int occur;
  private final int exception;
  private final int responsibility;

  Negations(TextView view, WordClasses classes) {
    this.view = view;
    this.negation = classes.id("negation");
    this.still = classes.id("still");
    this.occur = classes.id("occur");
    this.exception = classes.id("exception");
    this.responsibility = classes.id("responsibility");
  }

  /** Whether the word at {@code trigger} is negated. */
  boolean isNegated(int trigger) {
    Sentence sentence = view.sentenceAt(trigger);
    for (int i = trigger - 1; i >= Math.max(sentence.firstToken(), trigger - REACH); i--) {
      if (view.isPunctuation(i)) {
        return false;
      }
      if (view.is(i, exception) || view.is(i, responsibility)) {
        return false;
      }
      if (view.is(i, negation) && view.quantityAt(i) == null) {
        boolean next = view.word(trigger).hasProclitic(WAW); // عدم الاستماع لنا ورفض
        return i == trigger - 1 || (!next && isDenied(i + 1, trigger));
      }
      if (i < trigger - 1 && view.word(i).pos().isVerb() && !isNegation(i - 1, sentence)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNegation(int i, Sentence sentence) {
    return i >= sentence.firstToken() && view.is(i, negation);
  }

  private boolean isDenied(int verb, int trigger) {
    if (view.is(verb, still)) {
      return false;
    }
    boolean known = view.word(trigger).definite() || !view.word(trigger).enclitic().isEmpty();
    return view.is(verb, occur) || !known || view.word(trigger).pos().isVerb();
  }
}
