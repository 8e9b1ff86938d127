package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/** What single words of a toll say: negation, plans, head counts, where a subject may begin. */
final class TollWords {

  private static final int NEGATION_REACH = 4;
  private static final int PLAN_REACH = 3;

  private final TextView view;
  private final WordClasses classes;
  private final int[] lethal;
  private final int negation;
  private final int nobody;
  private final int headCount;
  private final int reaches;
  private final int losses;
  private final int planned;
  private final int finishing;
  private final int upon;
  private final int follows;
  private final int followsMany;
  private final int deathOfOne;
  private final int oneCasualty;
  private final int complementizer;
  private final int dualRelative;

  TollWords(TextView view, WordClasses classes) {
    this.view = view;
    this.classes = classes;
    this.lethal = new int[] {classes.id(Loss.KILLED.acts()), classes.id(Loss.WOUNDED.acts())};
    this.negation = classes.id("negation");
    this.nobody = classes.id("nobody");
    this.headCount = classes.id("head_count");
    this.reaches = classes.id("reaches");
    this.losses = classes.id("losses");
    this.planned = classes.id("planned");
    this.finishing = classes.id("finishing");
    this.upon = classes.id("upon");
    this.follows = classes.id("toll_verb");
    this.followsMany = classes.id("toll_verb_many");
    this.deathOfOne = classes.id("death_of_one");
    this.oneCasualty = classes.id("single_casualty");
    this.complementizer = classes.id("complementizer");
    this.dualRelative = classes.id("dual_relative");
  }

  /** Whether a word of an act's class is the act: القضاء only before على. */
  boolean isAct(int i) {
    boolean needsUpon = view.is(i, finishing) && !view.is(i, followsMany);
    return !needsUpon || (i + 1 < view.words().size() && view.is(i + 1, upon));
  }

  /** Whether a word kills or wounds. */
  boolean isLethalAct(int i) {
    return view.is(i, lethal[0]) || view.is(i, lethal[1]);
  }

  /** دون وقوع خسائر, لم يسفر عن وفيات: none, by the quantity that says so. */
  boolean isZero(int i) {
    Quantity quantity = view.quantityAt(i);
    return quantity != null && view.is(i, losses) && quantity.amount().value().orElse(-1) == 0;
  }

  /** أحد ضحايا الهجوم: no toll. */
  boolean isOneOf(Quantity quantity) {
    return quantity.evidence().source().equals("one-of");
  }

  /** كان القتيلان متنكرين: two that were told of before. */
  boolean isReference(Quantity quantity) {
    boolean dual = quantity.amount().value().orElse(0) == 2;
    return dual && view.word(quantity.unitWord()).definite() && isOneWord(quantity);
  }

  private static boolean isOneWord(Quantity quantity) {
    return quantity.amount().text().indexOf(' ') < 0;
  }

  /** Whether a word is a relative pronoun of two: اللذين. */
  boolean isDualRelative(int i) {
    return view.is(i, dualRelative);
  }

  /** سقوط قتيل. */
  boolean isOneCasualty(int noun) {
    return view.is(noun, oneCasualty) && !view.word(noun).definite();
  }

  /** سقوط قتلى. */
  boolean isSomeCasualties(int noun) {
    return classes.isPlural(view.word(noun)) && !view.word(noun).definite();
  }

  boolean isHeadCount(int i) {
    return view.is(i, headCount);
  }

  boolean isReached(int i) {
    return view.is(i, reaches);
  }

  /** Whether the act is only tried, planned or threatened: محاولة اغتيال, هدد بقتل. */
  boolean isPlanned(int act, Sentence sentence) {
    for (int i = act - 1; i >= Math.max(sentence.firstToken(), act - PLAN_REACH); i--) {
      if (view.is(i, planned)) {
        return true;
      }
      if (view.word(i).pos().isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** لم يقتل أحد. */
  boolean isNegated(int act, Sentence sentence) {
    boolean negated = false;
    for (int i = Math.max(sentence.firstToken(), act - NEGATION_REACH); i < act; i++) {
      negated |= view.is(i, negation);
    }
    boolean nobodyAfter = false;
    for (int i = act + 1; i < Math.min(sentence.endToken(), act + NEGATION_REACH); i++) {
      nobodyAfter |= view.is(i, nobody);
    }
    return negated && nobodyAfter;
  }

  /** Whether an act is joined to another without victims between: مقتل وإصابة عدد. */
  boolean isShared(int act, Sentence sentence) {
    return joinsNext(act, sentence)
        || (act > sentence.firstToken() && joinsNext(act - 1, sentence));
  }

  private boolean joinsNext(int act, Sentence sentence) {
    int next = act + 1;
    boolean inside = act >= sentence.firstToken() && next < sentence.endToken();
    return inside
        && isLethalAct(act)
        && isLethalAct(next)
        && !hasVictimsBefore(act)
        && view.word(next).hasProclitic(WAW);
  }

  /** قتلوا وأصيب 5, لقي حتفه وأصيب 5: what stands after وأصيب is not of the first act. */
  private boolean hasVictimsBefore(int act) {
    return hasPluralSubject(act) || isDeathOfOne(act);
  }

  /** The last of acts that are joined. */
  int lastShared(int act, Sentence sentence) {
    return joinsNext(act, sentence) ? act + 1 : act;
  }

  /** Whether victims may stand before an act: 5 جنود قتلوا, لقي 5 جنود حتفهم. */
  boolean mayFollow(int act) {
    return view.is(act, follows);
  }

  /** Whether an act has a plural or dual subject before it: قتلوا. */
  boolean hasPluralSubject(int act) {
    return view.is(act, followsMany);
  }

  /** لقي مصرعه. */
  boolean isDeathOfOne(int act) {
    return view.is(act, deathOfOne);
  }

  boolean isPreposition(int i) {
    return view.word(i).pos() == Word.Pos.PREPOSITION;
  }

  /** Whether the subject of a verb begins after a word at the latest. */
  boolean opensSubject(int i) {
    Word word = view.word(i);
    boolean mark = view.isPunctuation(i) && !view.isComma(i) && !QuotationMarks.isMark(word);
    return mark || word.pos().isVerb() || view.is(i, complementizer) || isLethalAct(i);
  }
}
