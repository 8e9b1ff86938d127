package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasd.model.Amount;
import org.rasd.model.EntityMention;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * What a sentence says of losses: by a verb (قتل 5 جنود, 5 جنود قتلوا), a verbal noun (مقتل 5), a
 * counted noun (5 قتلى), a head count (ارتفع عدد القتلى إلى 5).
 */
final class Tolls {

  private static final int REACH = 6;
  private static final int NEAR = 5;
  private static final int FAR = 16;
  private static final int TWO = 2;

  private final TextView view;
  private final int[] acts = new int[Loss.values().length];
  private final int[] nouns = new int[Loss.values().length];
  private final TollWords words;
  private final People people;
  private final TollScopes scopes;
  private final VictimTypes types;

  Tolls(TextView view, WordClasses classes) {
    this.view = view;
    for (Loss loss : Loss.values()) {
      acts[loss.ordinal()] = classes.id(loss.acts());
      nouns[loss.ordinal()] = classes.id(loss.nouns());
    }
    this.words = new TollWords(view, classes);
    this.people = new People(view, classes);
    this.scopes = new TollScopes(view, classes);
    this.types = new VictimTypes(view, classes);
  }

  /** The statements of a sentence, in order. */
  List<TollStatement> in(Sentence sentence) {
    List<TollStatement> found = new ArrayList<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      for (Loss loss : Loss.values()) {
        TollStatement statement = statementAt(i, loss, sentence);
        if (statement != null && !covered(found, statement)) {
          found.add(statement);
        }
      }
    }
    return found;
  }

  private static boolean covered(List<TollStatement> found, TollStatement next) {
    return found.stream()
        .anyMatch(
            s -> s.loss() == next.loss() && s.victims() >= 0 && s.victims() == next.victims());
  }

  private TollStatement statementAt(int i, Loss loss, Sentence sentence) {
    if (loss == Loss.KILLED && words.isZero(i)) {
      return statement(loss, i, new People.Group(i, i + 1, view.quantityAt(i).amount()), sentence);
    }
    People.Group group = null;
    if (view.is(i, nouns[loss.ordinal()])) {
      group = headCount(i, sentence);
      group = group == null && loss.isStatedByNoun() ? countedAt(i) : group;
    }
    if (group == null && view.is(i, acts[loss.ordinal()]) && words.isAct(i)) {
      group = sufferers(i, sentence);
    }
    return group == null ? null : statement(loss, i, group, sentence);
  }

  private TollStatement statement(Loss loss, int word, People.Group group, Sentence sentence) {
    int end = Math.max(word + 1, group.end());
    boolean someone = group.first() >= 0;
    Set<String> who = someone ? types.of(group.first(), group.end(), sentence) : Set.of();
    String scope = scopes.of(someone ? Math.min(word, group.first()) : word, end, sentence);
    return new TollStatement(
        loss, word, group.amount(), group.first(), end, List.copyOf(who), scope);
  }

  /** 5 قتلى, سقوط قتلى, قتيل و3 جرحى. */
  private People.Group countedAt(int noun) {
    Quantity quantity = view.quantityAt(noun);
    if (quantity == null) {
      return words.isOneCasualty(noun)
          ? new People.Group(noun, noun + 1, Amount.IMPLICIT_ONE)
          : words.isSomeCasualties(noun) ? some(noun) : null;
    }
    boolean whole = quantity.isCount() && !quantity.subset() && quantity.unitWord() == noun;
    return whole && !words.isOneOf(quantity) && !words.isReference(quantity)
        ? new People.Group(firstWordOf(quantity, noun), noun + 1, quantity.amount())
        : null;
  }

  private People.Group some(int noun) {
    return new People.Group(noun, noun + 1, Amount.vague(view.textOf(noun)));
  }

  /** ارتفع عدد القتلى إلى 12, ارتفع إلى 12 عدد القتلى: the number beside the noun it counts. */
  private People.Group headCount(int noun, Sentence sentence) {
    if (noun == sentence.firstToken() || !words.isHeadCount(noun - 1)) {
      return null;
    }
    boolean reached = false;
    for (int i = noun + 1; i < Math.min(sentence.endToken(), noun + 1 + REACH + TWO); i++) {
      reached |= words.isReached(i);
      Quantity quantity = view.quantityAt(i);
      if (reached && quantity != null && quantity.isCount()) {
        return new People.Group(i, lastWordOf(quantity, i) + 1, quantity.amount());
      }
    }
    for (int i = noun - TWO; i > Math.max(sentence.firstToken(), noun - REACH); i--) {
      Quantity quantity = view.quantityAt(i);
      boolean counted = quantity != null && quantity.isCount();
      int first = counted ? firstWordOf(quantity, i) : i;
      if (counted && first > sentence.firstToken() && words.isReached(first - 1)) {
        return new People.Group(first, i + 1, quantity.amount());
      }
    }
    return null;
  }

  private People.Group sufferers(int act, Sentence sentence) {
    if (words.isPlanned(act, sentence)) {
      return null;
    }
    if (words.isNegated(act, sentence)) {
      return unnamed(act, Amount.exact(view.textOf(act), 0));
    }
    if (words.isShared(act, sentence)) {
      return shared(act, sentence);
    }
    People.Group before = words.hasPluralSubject(act) ? subject(act, sentence) : null;
    boolean object = act + 1 < sentence.endToken() && isObject(act + 1);
    if (before != null && !object) {
      return before;
    }
    People.Group after = after(act, sentence);
    if (after != null) {
      return after;
    }
    if (before != null) {
      return before;
    }
    if (isToldOfTwo(act, sentence)) {
      return unnamed(act, Amount.exact(view.textOf(act), TWO));
    }
    return isToldOfOne(act, sentence) ? unnamed(act, Amount.IMPLICIT_ONE) : before(act, sentence);
  }

  /** So many, of whom the words beside the act say no more. */
  private static People.Group unnamed(int act, Amount amount) {
    return new People.Group(-1, act + 1, amount);
  }

  /** المطلوبين اللذين قتلا. */
  private boolean isToldOfTwo(int act, Sentence sentence) {
    return act > sentence.firstToken() && words.isDualRelative(act - 1);
  }

  /** القيادي الذي قتل في غارة: one person, whose name stands before, with his office between. */
  private boolean isToldOfOne(int act, Sentence sentence) {
    int relative = act - 1;
    if (relative <= sentence.firstToken()
        || view.word(relative).pos() != Word.Pos.RELATIVE
        || view.word(act).pos() != Word.Pos.VERB_PERFECT
        || words.hasPluralSubject(act)) {
      return false;
    }
    for (int i = relative - 1; i >= Math.max(sentence.firstToken(), relative - FAR); i--) {
      EntityMention entity = view.entityAt(i);
      if (entity != null && entity.type().equals("PER")) {
        return true;
      }
      if (view.word(i).pos().isVerb()) {
        return false;
      }
    }
    return false;
  }

  private boolean isObject(int i) {
    return view.word(i).proclitics().isEmpty()
        && (people.at(i, true) != null || people.bareAt(i) != null);
  }

  /** مقتل وإصابة عدد من المدنيين: some of each; a number of both is a number of neither. */
  private People.Group shared(int act, Sentence sentence) {
    People.Group both = after(words.lastShared(act, sentence), sentence);
    return both;
  }

  private People.Group after(int act, Sentence sentence) {
    int limit = Math.min(act + 1 + REACH, sentence.endToken());
    for (int i = act + 1; i < limit && !endsReach(i); i++) {
      People.Group group = people.at(i, i == act + 1);
      if (group == null && view.quantityAt(i) == null && isNearNoun(act, i)) {
        group = people.bareAt(i);
      }
      if (group != null) {
        People.Group object = object(group, limit, view.word(act).pos().isVerb());
        return people.withJoined(object == null ? group : object, sentence.endToken());
      }
      if (view.quantityAt(i) != null) {
        return null;
      }
    }
    return null;
  }

  private boolean endsReach(int i) {
    boolean mark = view.isPunctuation(i) && !view.isComma(i);
    return mark && !QuotationMarks.isMark(view.word(i)) || words.isLethalAct(i);
  }

  private boolean isNearNoun(int act, int i) {
    return i - act <= TWO && view.word(i).proclitics().isEmpty();
  }

  /**
   * قتل مسلحون ثلاثة جنود, قتل قناص شرطياً: the subject stands first, the object right after; so
   * does the agent of a masdar, of many before a number (قتل مسلحين ثلاثة جنود).
   */
  private People.Group object(People.Group subject, int limit, boolean verb) {
    boolean many = subject.amount().qualifier().equals("vague");
    if (!many && !(verb && subject.isBare())) {
      return null;
    }
    for (int i = subject.end(); i < limit && !endsReach(i); i++) {
      if (!view.word(i).proclitics().isEmpty() || view.isComma(i) || words.isPreposition(i)) {
        return null;
      }
      People.Group group = people.at(i, false);
      if (group != null) {
        return group;
      }
      if (verb && people.isAccusative(i) && i <= subject.end() + TWO) {
        return people.bareAt(i);
      }
    }
    return null;
  }

  /** The subject before a plural verb: أن ستة مواطنين، بينهم خمسة أطفال، أصيبوا. */
  private People.Group subject(int act, Sentence sentence) {
    int start = startOfSubject(act, sentence);
    if (start > sentence.firstToken() && words.isLethalAct(start - 1)) {
      return null; // what stands there belongs to the other act
    }
    for (int i = start; i < act; i++) {
      Quantity quantity = view.quantityAt(i);
      People.Group group = quantity == null ? null : people.at(i, false);
      if (group == null && people.isOnePerson(i) && i + 1 < act && startsJoined(i + 1)) {
        group = people.bareAt(i);
      }
      if (group != null) {
        return people.withJoined(group, act);
      }
    }
    return null;
  }

  private int startOfSubject(int act, Sentence sentence) {
    int start = act;
    while (start > Math.max(sentence.firstToken(), act - FAR) && !words.opensSubject(start - 1)) {
      start--;
    }
    return start;
  }

  /** إن امرأة أصيبت, الطفل صالح قتل: the clause begins with the one person that it tells of. */
  private People.Group subjectOfOne(int act, Sentence sentence) {
    int start = startOfSubject(act, sentence);
    boolean opened = start == sentence.firstToken() || words.opensSubject(start - 1);
    People.Group one = opened && start < act ? people.oneAt(start) : null;
    boolean told = one != null && (view.word(act).pos().isVerb() || one.end() == act);
    return told ? one : null;
  }

  private boolean startsJoined(int i) {
    return view.word(i).hasProclitic(WAW) && view.quantityAt(i) != null;
  }

  private People.Group before(int act, Sentence sentence) {
    if (!words.mayFollow(act)) {
      return null;
    }
    int from = Math.max(sentence.firstToken(), act - NEAR);
    for (int i = act - 1; i >= from && !words.isLethalAct(i); i--) {
      People.Group group = view.quantityAt(i) == null ? null : people.at(i, false);
      if (group != null) {
        return group;
      }
    }
    return words.isDeathOfOne(act)
        ? unnamed(act, Amount.IMPLICIT_ONE)
        : subjectOfOne(act, sentence);
  }

  private int firstWordOf(Quantity quantity, int word) {
    int first = word;
    while (first > 0 && view.quantityAt(first - 1) == quantity) {
      first--;
    }
    return first;
  }

  private int lastWordOf(Quantity quantity, int word) {
    int last = word;
    while (last + 1 < view.words().size() && view.quantityAt(last + 1) == quantity) {
      last++;
    }
    return last;
  }
}
