package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import java.util.Optional;
import java.util.OptionalLong;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.Countables.Shape;
import org.rasd.model.Amount;
import org.rasd.model.EntityMention;
import org.rasd.model.Quantity;
import org.rasd.text.Span;

/**
 * Reads groups of people: a number that counts them (5 جنود), others (آخرين), a name, a bare noun
 * (جندي: one; جنود: some); and adds up what و or إضافة إلى joins. A part of a total (بينهم 3 أطفال)
 * is never added to it.
 */
final class People {

  /** Those of the words {@code [first, end)}. */
  record Group(int first, int end, Amount amount) {

    boolean isBare() {
      return amount.text().isEmpty();
    }
  }

  private static final int REACH = 16;
  private static final int CONNECTOR = 3;

  private final TextView view;
  private final TollWords words;
  private final int person;
  private final int role;
  private final int others;
  private final int otherOne;
  private final int otherTwo;
  private final int household;
  private final int addition;
  private final int attack;
  private final int[] nouns;

  People(TextView view, WordClasses classes) {
    this.view = view;
    this.words = new TollWords(view, classes);
    this.person = classes.id("person");
    this.role = classes.id("agent_role");
    this.others = classes.id("others");
    this.otherOne = classes.id("other_one");
    this.otherTwo = classes.id("other_two");
    this.household = classes.id("household");
    this.addition = classes.id("in_addition");
    this.attack = classes.id("strike_any");
    this.nouns = new int[] {classes.id(Loss.KILLED.nouns()), classes.id(Loss.WOUNDED.nouns())};
  }

  /** The group that starts at a word: a number, others, a name; null if none does. */
  Group at(int i, boolean partAllowed) {
    Quantity quantity = view.quantityAt(i);
    if (quantity != null) {
      boolean whole = !quantity.subset() || partAllowed;
      return quantity.isCount() && whole && counts(quantity) ? group(quantity, i) : null;
    }
    if (view.is(i, otherTwo)) {
      return new Group(i, i + 1, Amount.exact(view.textOf(i), 2));
    }
    if (view.is(i, otherOne)) {
      return new Group(i, i + 1, Amount.IMPLICIT_ONE);
    }
    if (view.is(i, others)) {
      return new Group(i, i + 1, Amount.vague(view.textOf(i)));
    }
    EntityMention entity = view.entityAt(i);
    boolean named = entity != null && entity.type().equals("PER");
    return named ? new Group(i, Math.max(i + 1, entity.endWord()), Amount.IMPLICIT_ONE) : null;
  }

  /** The group of a bare noun of people; null if the word is none. */
  Group bareAt(int i) {
    Optional<Shape> shape = shape(i);
    if (shape.isEmpty() || view.quantityAt(i) != null) {
      return null;
    }
    Amount amount =
        switch (shape.get()) {
          case PLURAL -> Amount.vague(view.textOf(i));
          case DUAL, DUAL_CONSTRUCT -> Amount.exact(view.textOf(i), 2);
          case SINGULAR -> Amount.IMPLICIT_ONE;
        };
    return new Group(i, i + 1, amount);
  }

  private Optional<Shape> shape(int i) {
    Optional<Countables.Found> noun = noun(i);
    if (noun.isPresent() && noun.get().noun().unitKind().equals("person")) {
      return view.is(i, household) ? Optional.empty() : Optional.of(noun.get().shape());
    }
    boolean known = view.is(i, person) || view.is(i, role);
    return known ? Optional.of(Shape.SINGULAR) : Optional.empty();
  }

  private Optional<Countables.Found> noun(int i) {
    int limit = view.sentenceAt(i).endToken();
    Optional<Countables.Found> plain = Countables.builtIn().find(view.words(), i, limit);
    return plain.isEmpty() ? Countables.builtIn().findPossessed(view.word(i), i) : plain;
  }

  /** A singular noun of people without article: جندي, جنديا. */
  boolean isOnePerson(int i) {
    boolean plain = !view.word(i).definite() && view.quantityAt(i) == null;
    return plain && shape(i).filter(s -> s == Shape.SINGULAR).isPresent();
  }

  /** The group of one person, by name or by a singular noun; null if the word is none. */
  Group oneAt(int i) {
    Group named = view.quantityAt(i) == null ? at(i, false) : null;
    if (named != null && named.isBare()) {
      return named;
    }
    Group bare = bareAt(i);
    return bare != null && bare.isBare() ? bare : null;
  }

  /** Whether a bare noun is the object by its ending: شرطيا. */
  boolean isAccusative(int i) {
    String norm = view.word(i).norm();
    return isOnePerson(i) && norm.endsWith("\u0627") && view.word(i).proclitics().isEmpty();
  }

  private Group group(Quantity quantity, int word) {
    int first = word;
    while (first > 0 && view.quantityAt(first - 1) == quantity) {
      first--;
    }
    int end = word + 1;
    while (end < view.words().size() && view.quantityAt(end) == quantity) {
      end++;
    }
    return new Group(first, end, quantity.amount());
  }

  private boolean counts(Quantity quantity) {
    int unit = quantity.unitWord();
    if (unit >= 0 && view.is(unit, household)) {
      return false;
    }
    return switch (quantity.unitKind()) {
      case "person" -> true;
      case "thing", "" -> unit < 0 || view.is(unit, person) || view.is(unit, others);
      default -> false;
    };
  }

  /**
   * A group with those joined to it: 18 من عناصر التنظيم و11 مدنياً, ضابط وثلاثة جنود, شخصين
   * بالإضافة إلى سائق.
   */
  Group withJoined(Group first, int limit) {
    Group sum = first;
    int last = Math.min(limit, first.end() + REACH);
    for (int i = first.end(); i < last && !ends(i); i++) {
      Group next = joinedAt(i, limit);
      if (next == null) {
        continue;
      }
      Amount amount = add(sum, next);
      if (amount == null) {
        return sum;
      }
      sum = new Group(first.first(), next.end(), amount);
      last = Math.min(limit, next.end() + REACH);
      i = next.end() - 1;
    }
    return sum;
  }

  private boolean ends(int i) {
    boolean mark =
        view.isPunctuation(i) && !view.isComma(i) && !QuotationMarks.isMark(view.word(i));
    return mark || view.word(i).pos().isVerb() || view.is(i, attack) || words.isLethalAct(i);
  }

  /** The group that و or a phrase before a word joins; null if there is none. */
  private Group joinedAt(int i, int limit) {
    Quantity part = view.quantityAt(i);
    if (part != null && (part.subset() || isTollNoun(part))) {
      return null;
    }
    boolean joined = view.word(i).hasProclitic(WAW) || isAnd(i - 1);
    if (!joined && !isAdded(i)) {
      return null;
    }
    Group numbered = at(i, false);
    boolean bare = numbered == null && i < limit && (isOnePerson(i) || isOwn(i));
    return bare ? bareAt(i) : numbered;
  }

  /** زوجته, وطفليه. */
  private boolean isOwn(int i) {
    return !view.word(i).enclitic().isEmpty()
        && shape(i).filter(s -> s != Shape.PLURAL).isPresent();
  }

  private boolean isAdded(int i) {
    for (int k = 1; k <= CONNECTOR && i - k >= 0; k++) {
      if (view.is(i - k, addition)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnd(int i) {
    String norm = view.word(i).norm();
    return norm.length() == 1 && norm.charAt(0) == WAW;
  }

  private boolean isTollNoun(Quantity quantity) {
    int unit = quantity.unitWord();
    return unit >= 0 && (view.is(unit, nouns[0]) || view.is(unit, nouns[1]));
  }

  /** The sum of two groups, or null where it has none. */
  private Amount add(Group a, Group b) {
    OptionalLong more = b.amount().value();
    if (more.isEmpty() || b.amount().qualifier().equals("approx")) {
      return null;
    }
    Span from = a.isBare() ? view.word(a.first()).stemSpan() : view.word(a.first()).span();
    String text = from.cover(view.word(b.end() - 1).span()).in(view.document().text());
    long n = more.getAsLong();
    Amount first = a.amount();
    return switch (first.qualifier()) {
      case "exact", "implicit" -> Amount.exact(text, first.value().orElse(0) + n);
      case "approx", "at_least", "more_than" ->
          new Amount(
              text,
              plus(first.value(), n),
              plus(first.min(), n),
              OptionalLong.empty(),
              first.qualifier());
      default -> null;
    };
  }

  private static OptionalLong plus(OptionalLong a, long n) {
    return a.isPresent() ? OptionalLong.of(a.getAsLong() + n) : a;
  }
}
