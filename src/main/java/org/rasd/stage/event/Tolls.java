package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Amount;
import org.rasd.model.EntityMention;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.text.Span;

/**
 * What a sentence says of the dead and the wounded: by a verb (قتل 5 جنود, 5 جنود قتلوا), a verbal
 * noun (مقتل 5), or a counted noun (5 قتلى). A part of a total (بينهم 3 أطفال) is never added to
 * it.
 */
final class Tolls {

  /** The two kinds of losses that are counted everywhere. */
  enum Kind {
    KILLED,
    WOUNDED
  }

  /**
   * One statement.
   *
   * @param word the verb, verbal noun or counted noun
   * @param victims index of the first word of those who suffered, or -1
   */
  record Statement(Kind kind, int word, Amount amount, int victims, boolean runningTotal) {}

  private static final int REACH = 6;

  private final TextView view;
  private final WordClasses classes;
  private final int[] acts;
  private final int[] nouns;
  private final int person;
  private final int negation;
  private final int nobody;
  private final int others;
  private final int runningTotal;
  private final int actVerb;
  private final int headCount;
  private final int reaches;
  private final int losses;
  private final int role;

  Tolls(TextView view, WordClasses classes) {
    this.view = view;
    this.classes = classes;
    this.acts = new int[] {classes.id("killing"), classes.id("wounding")};
    this.nouns = new int[] {classes.id("killed_noun"), classes.id("wounded_noun")};
    this.person = classes.id("person");
    this.negation = classes.id("negation");
    this.nobody = classes.id("nobody");
    this.others = classes.id("others");
    this.runningTotal = classes.id("running_total");
    this.actVerb = classes.id("act_verb");
    this.headCount = classes.id("head_count");
    this.reaches = classes.id("reaches");
    this.losses = classes.id("losses");
    this.role = classes.id("agent_role");
  }

  /** The statements of a sentence, in order. */
  List<Statement> in(Sentence sentence) {
    List<Statement> found = new ArrayList<>();
    boolean total = has(sentence, runningTotal);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      for (Kind kind : Kind.values()) {
        Statement statement = statementAt(i, kind, sentence, total);
        if (statement != null && !covered(found, statement)) {
          found.add(statement);
        }
      }
    }
    return found;
  }

  private boolean has(Sentence sentence, int classId) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (view.is(i, classId)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covered(List<Statement> found, Statement next) {
    return found.stream()
        .anyMatch(
            s -> s.kind() == next.kind() && s.victims() >= 0 && s.victims() == next.victims());
  }

  private Statement statementAt(int i, Kind kind, Sentence sentence, boolean total) {
    if (kind == Kind.KILLED && isZero(i)) {
      return new Statement(kind, i, view.quantityAt(i).amount(), i, total);
    }
    if (view.is(i, nouns[kind.ordinal()])) {
      Statement counted = byCountedNoun(i, kind, total);
      if (counted == null) {
        counted = byHeadCount(i, kind, sentence);
      }
      if (counted != null) {
        return counted;
      }
    }
    return view.is(i, acts[kind.ordinal()]) ? byAct(i, kind, sentence, total) : null;
  }

  /** دون وقوع خسائر, لم يسفر عن وفيات: none, by the quantity that says so. */
  private boolean isZero(int i) {
    Quantity quantity = view.quantityAt(i);
    return quantity != null && view.is(i, losses) && quantity.amount().value().orElse(-1) == 0;
  }

  /** ارتفع عدد القتلى إلى 12: the number after the noun that it counts. */
  private Statement byHeadCount(int noun, Kind kind, Sentence sentence) {
    if (noun == sentence.firstToken() || !view.is(noun - 1, headCount)) {
      return null;
    }
    boolean reached = false;
    for (int i = noun + 1; i < Math.min(sentence.endToken(), noun + 1 + REACH); i++) {
      reached |= view.is(i, reaches);
      Quantity quantity = view.quantityAt(i);
      if (reached && quantity != null && quantity.isCount()) {
        return new Statement(kind, noun, quantity.amount(), i, true);
      }
    }
    return null;
  }

  private Statement byCountedNoun(int i, Kind kind, boolean total) {
    Quantity quantity = view.quantityAt(i);
    if (quantity == null) {
      boolean plural = classes.isPlural(view.word(i));
      boolean bare = plural && !view.word(i).definite();
      return bare ? new Statement(kind, i, vague(i), i, total) : null;
    }
    if (!quantity.isCount() || quantity.subset() || quantity.unitWord() != i) {
      return null;
    }
    return new Statement(kind, i, quantity.amount(), firstWordOf(quantity, i), total);
  }

  private Amount vague(int i) {
    return Amount.vague(view.textOf(i));
  }

  private Statement byAct(int act, Kind kind, Sentence sentence, boolean total) {
    if (isNegated(act, sentence)) {
      return new Statement(kind, act, Amount.exact(view.textOf(act), 0), -1, total);
    }
    int limit = Math.min(act + 1 + REACH, sentence.endToken());
    for (int i = act + 1; i < limit && !endsReach(i); i++) {
      Statement statement = victimsAt(act, i, kind, limit, total);
      if (statement != null) {
        return statement;
      }
    }
    return beforeVerb(act, kind, sentence, total);
  }

  private boolean endsReach(int i) {
    return view.isPunctuation(i) && !view.isComma(i) && !QuotationMarks.isMark(view.word(i))
        || isAct(i);
  }

  private boolean isAct(int i) {
    return view.is(i, acts[0]) || view.is(i, acts[1]);
  }

  private Statement victimsAt(int act, int i, Kind kind, int limit, boolean total) {
    Quantity quantity = view.quantityAt(i);
    if (quantity != null) {
      boolean whole = !quantity.subset() || i == act + 1;
      return quantity.isCount() && whole && countsPeople(quantity)
          ? new Statement(kind, act, sum(quantity, i, limit), i, total)
          : null;
    }
    if (view.is(i, others)) {
      return new Statement(kind, act, vague(i), i, total);
    }
    EntityMention entity = view.entityAt(i);
    if (entity != null && entity.type().equals("PER")) {
      return new Statement(kind, act, Amount.IMPLICIT_ONE, i, total);
    }
    return isNearNoun(act, i) && isPerson(i) ? bareVictim(act, i, kind, total) : null;
  }

  /** مقتل 18 من عناصر التنظيم و11 مدنياً: exact numbers of people joined by و are added up. */
  private Amount sum(Quantity first, int at, int limit) {
    Amount total = first.amount();
    Quantity last = first;
    for (int i = at + 1; i < Math.min(limit + REACH, view.words().size()) && !endsReach(i); i++) {
      Quantity next = view.quantityAt(i);
      if (next == null && view.word(i).hasProclitic('\u0648') && isOnePerson(i)) {
        total = add(total, Amount.exact("", 1), first.span(), view.word(i).span());
      }
      if (next == null || next == last) {
        continue;
      }
      last = next;
      boolean joined = view.word(i).hasProclitic('\u0648') || isAnd(i - 1);
      if (!joined || next.subset() || !countsPeople(next) || isTollNoun(next)) {
        break;
      }
      total = add(total, next.amount(), first.span(), next.span());
    }
    return total;
  }

  private boolean isOnePerson(int i) {
    return view.is(i, person) && !view.word(i).definite() && !classes.isPlural(view.word(i));
  }

  private boolean isAnd(int i) {
    return view.word(i).norm().equals("\u0648");
  }

  private boolean isTollNoun(Quantity quantity) {
    return quantity.unitWord() >= 0
        && (view.is(quantity.unitWord(), nouns[0]) || view.is(quantity.unitWord(), nouns[1]));
  }

  private Amount add(Amount a, Amount b, Span from, Span to) {
    if (!a.qualifier().equals("exact") || !b.qualifier().equals("exact")) {
      return a;
    }
    String text = from.cover(to).in(view.document().text());
    return Amount.exact(text, a.value().orElse(0) + b.value().orElse(0));
  }

  private boolean isPerson(int i) {
    return view.is(i, person) || view.is(i, role);
  }

  private boolean isNearNoun(int act, int i) {
    return i - act <= 2 && view.word(i).proclitics().isEmpty();
  }

  private Statement bareVictim(int act, int i, Kind kind, boolean total) {
    boolean plural = classes.isPlural(view.word(i));
    return new Statement(kind, act, plural ? vague(i) : Amount.IMPLICIT_ONE, i, total);
  }

  private boolean countsPeople(Quantity quantity) {
    return switch (quantity.unitKind()) {
      case "person" -> true;
      case "thing", "" ->
          quantity.unitWord() < 0
              || view.is(quantity.unitWord(), person)
              || view.is(quantity.unitWord(), others);
      default -> false;
    };
  }

  private Statement beforeVerb(int act, Kind kind, Sentence sentence, boolean total) {
    if (!view.is(act, actVerb)) {
      return null;
    }
    for (int i = act - 1; i >= Math.max(sentence.firstToken(), act - 5) && !isAct(i); i--) {
      Quantity quantity = view.quantityAt(i);
      if (quantity != null && quantity.isCount() && countsPeople(quantity) && !quantity.subset()) {
        return new Statement(kind, act, quantity.amount(), firstWordOf(quantity, i), total);
      }
    }
    return null;
  }

  private int firstWordOf(Quantity quantity, int word) {
    int first = word;
    while (first > 0 && view.quantityAt(first - 1) == quantity) {
      first--;
    }
    return first;
  }

  private boolean isNegated(int act, Sentence sentence) {
    boolean negated = false;
    for (int i = Math.max(sentence.firstToken(), act - 4); i < act; i++) {
      negated |= view.is(i, negation);
    }
    boolean nobodyAfter = false;
    for (int i = act + 1; i < Math.min(sentence.endToken(), act + 4); i++) {
      nobodyAfter |= view.is(i, nobody);
    }
    return negated && nobodyAfter;
  }
}
