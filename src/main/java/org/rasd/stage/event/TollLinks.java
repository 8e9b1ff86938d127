package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import org.rasd.model.Quantity;
import org.rasd.model.Sentence;

/**
 * How closely a toll is tied to an attack of its sentence: by what stands between the two, causal
 * words (قتل 3 في غارة, هجوم أسفر عن مقتل 3) and the borders of clauses above all.
 */
final class TollLinks {

  /** A cost from which toll and attack stand in different clauses. */
  static final int APART = 40;

  /** A cost up to which the text says that the attack caused the toll. */
  static final int STRONG = 1;

  private static final int FARTHEST = 25;
  private static final int CAUSED = 6;
  private static final int AFTER = 4;
  private static final int LONG_AFTER = 30;
  private static final int WALL = 14;
  private static final int NEW_VERB = 12;
  private static final int BACK = 2;
  private static final int PHRASE = 3;

  private final TextView view;
  private final TollWords words;
  private final int cause;
  private final int afterWord;
  private final int result;
  private final int wall;
  private final int wallBefore;
  private final int complementizer;

  TollLinks(TextView view, WordClasses classes) {
    this.view = view;
    this.words = new TollWords(view, classes);
    this.cause = classes.id("cause");
    this.afterWord = classes.id("after_word");
    this.result = classes.id("result");
    this.wall = classes.id("wall");
    this.wallBefore = classes.id("wall_before");
    this.complementizer = classes.id("complementizer");
  }

  /** The cost of a link, the lower the closer. */
  int cost(TollStatement toll, Trigger attack) {
    return attack.first() >= toll.word()
        ? costOfFollowing(toll, attack)
        : costOfPreceding(toll, attack);
  }

  private int costOfFollowing(TollStatement toll, Trigger attack) {
    int from = Math.max(toll.word() + 1, Math.min(toll.end(), attack.first()));
    int cost = Math.min(FARTHEST, attack.first() - toll.word()) + walls(from, attack.first(), wall);
    if (view.word(attack.first()).hasProclitic(WAW)) {
      return cost;
    }
    for (int i = attack.first() - 1; i >= Math.max(from, attack.first() - PHRASE); i--) {
      if (view.is(i, afterWord)) {
        return cost + (isLongAfter(i, attack.first()) ? LONG_AFTER : AFTER);
      }
      if (view.is(i, cause)) {
        return Math.max(STRONG, cost - CAUSED);
      }
      if (view.isPunctuation(i) && !QuotationMarks.isMark(view.word(i))) {
        break;
      }
    }
    boolean by = view.word(attack.first()).proclitics().endsWith("\u0628");
    return by ? Math.max(STRONG, cost - CAUSED) : cost;
  }

  /** بعد أسبوع على, بعد 10 أيام من: another event. */
  private boolean isLongAfter(int after, int attack) {
    for (int i = after + 1; i < attack; i++) {
      Quantity quantity = view.quantityAt(i);
      if (view.timeAt(i) != null || (quantity != null && quantity.unitKind().equals("duration"))) {
        return true;
      }
    }
    return false;
  }

  /** اندلعت الاشتباكات بعد مقتل شاب: what led to the attack. */
  boolean isEarlier(TollStatement toll, Trigger attack) {
    return attack.first() < toll.word() && view.is(toll.word() - 1, afterWord);
  }

  private int costOfPreceding(TollStatement toll, Trigger attack) {
    if (isEarlier(toll, attack)) {
      return APART + LONG_AFTER;
    }
    int to = Math.max(attack.end(), toll.first());
    int walls = walls(attack.end(), to, wallBefore);
    for (int i = attack.end(); walls == 0 && i <= toll.word(); i++) {
      if (view.is(i, result)) {
        return STRONG;
      }
    }
    return Math.min(FARTHEST, toll.first() - attack.end()) + BACK + walls;
  }

  private int walls(int from, int to, int openers) {
    int walls = 0;
    Sentence sentence = view.sentenceAt(from);
    for (int i = Math.max(from, sentence.firstToken()); i < to; i++) {
      boolean verb = view.word(i).pos().isVerb() && view.word(i).hasProclitic(WAW);
      if (view.is(i, openers) || view.is(i, complementizer)) {
        walls += WALL;
      } else if (verb && !words.isLethalAct(i) && !view.is(i, result)) {
        walls += NEW_VERB;
      }
    }
    return walls;
  }

  /** Whether the border of a clause stands between two places of a sentence. */
  boolean areApart(int from, int to) {
    return walls(from, to, wallBefore) >= WALL;
  }
}
