package org.rasd.stage.quantity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.Countables.Shape;
import org.rasd.lexicon.TsvTable;
import org.rasd.lexicon.number.Digits;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Amount;
import org.rasd.model.Token;
import org.rasd.text.Normalizer;
import org.rasd.text.Span;

/**
 * Reads numbers that name instead of counting. Ordinals: الجولة الخامسة, خامس جولة, القرن العشرين.
 * Identifiers: القرار 1701, إف-16, اللواء 47, 5+1, scores.
 */
final class NamedNumberReader {

  static final String RESOURCE = "lexicon/identifier_heads.tsv";

  private static final int REACH = 12;

  private final Set<String> words = new HashSet<>();
  private final Set<String> letters = new HashSet<>();
  private final Modifiers modifiers;

  NamedNumberReader(Modifiers modifiers) {
    this.modifiers = modifiers;
    for (TsvTable.Row row : TsvTable.resource(RESOURCE).rows()) {
      (row.get("kind").equals("letters") ? letters : words).add(Normalizer.fold(row.get("head")));
    }
  }

  /** The ordinal or identifier at a word. */
  Optional<Found> at(SentenceView view, int index) {
    if (view.isNumber(index)) {
      return identifier(view, index);
    }
    Optional<Numeral> numeral = view.numeral(index);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    Numeral n = numeral.get();
    boolean ordinal = n.kind() == Numeral.Kind.ORDINAL || isOrdinalTens(view, n);
    boolean named = n.definite() && isListed(view, n.firstWord() - 1) && n.value() > 10;
    if (ordinal) {
      return Optional.of(named(view, n, ordinalUnit(view, n), "ordinal"));
    }
    return named
        ? Optional.of(named(view, n, head(view, index - 1), "identifier"))
        : Optional.empty();
  }

  /** Round tens after a definite singular: الذكرى العشرين. */
  private static boolean isOrdinalTens(SentenceView view, Numeral n) {
    boolean tens =
        n.kind() == Numeral.Kind.CARDINAL
            && n.definite()
            && n.value() % 10 == 0
            && n.value() < 100
            && n.value() > 10;
    if (!tens || !view.isArabic(n.firstWord() - 1) || !n.proclitics().isEmpty()) {
      return false;
    }
    Optional<Countables.Found> noun = Units.noun(view, n.firstWord() - 1);
    boolean definite =
        view.norm(n.firstWord() - 1).startsWith("ال") || view.word(n.firstWord() - 1).definite();
    return definite && (noun.isEmpty() || noun.get().shape() == Shape.SINGULAR);
  }

  private static Unit ordinalUnit(SentenceView view, Numeral n) {
    boolean before = n.definite() || isIndefiniteSingular(view, n.firstWord() - 1);
    int index = before ? n.firstWord() - 1 : n.endWord();
    Optional<Countables.Found> noun = Units.noun(view, index);
    if (noun.isPresent()) {
      return Units.listed(view, index, noun.get());
    }
    return view.isArabic(index) && view.word(index).pos() == org.rasd.model.Word.Pos.NOUN
        ? head(view, index)
        : Unit.NONE;
  }

  /** "جولة ثالثة", but not "الفريق ثالث". */
  private static boolean isIndefiniteSingular(SentenceView view, int index) {
    return Units.noun(view, index)
        .filter(noun -> noun.shape() == Shape.SINGULAR && !noun.definite())
        .isPresent();
  }

  private static Unit head(SentenceView view, int index) {
    return view.isArabic(index)
        ? new Unit(index, index + 1, view.word(index).stemSpan(), "thing")
        : Unit.NONE;
  }

  private Optional<Found> identifier(SentenceView view, int index) {
    Optional<Numeral> numeral = view.numeral(index);
    if (numeral.isEmpty() || numeral.get().endWord() != index + 1) {
      return Optional.empty();
    }
    int headWord = headBefore(view, index);
    if (headWord >= 0 && !countsNoun(view, index + 1)) {
      return Optional.of(named(view, numeral.get(), head(view, headWord), "identifier"));
    }
    if (isOrdinalInDigits(view, index)) {
      return Optional.of(named(view, numeral.get(), Unit.NONE, "ordinal"));
    }
    if (isGlued(view, index) || isScore(view, index)) {
      return Optional.of(named(view, numeral.get(), Unit.NONE, "identifier"));
    }
    return Optional.empty();
  }

  /** القمة العربية الـ29: the article before digits, no noun after them. */
  private static boolean isOrdinalInDigits(SentenceView view, int index) {
    boolean definite =
        view.norm(index - 1).equals("ال")
            && view.isArabic(index - 2)
            && view.word(index - 2).definite();
    return definite
        && Units.noun(view, index - 2).filter(n -> n.shape() == Shape.PLURAL).isEmpty()
        && !view.isArabic(index + 1)
        && !view.norm(index + 1).equals("%");
  }

  private static boolean countsNoun(SentenceView view, int index) {
    return Units.noun(view, index)
        .filter(noun -> !noun.definite() && noun.proclitics() == 0)
        .isPresent();
  }

  /** The word that a number belongs to: القرار [رقم] 1701, إف-16, إف 16; -1 if none. */
  private int headBefore(SentenceView view, int index) {
    int before = index - 1;
    if (view.isDash(before) && view.touchesNext(before) && view.touchesNext(before - 1)) {
      return view.has(before - 1) && !view.isNumber(before - 1) && isName(view, before - 1)
          ? before - 1
          : -1;
    }
    if (view.norm(before).equals("(") || view.norm(before).equals("\"")) {
      before--;
    }
    boolean listed = isListed(view, before) || letters.contains(view.norm(before));
    return listed ? before : -1;
  }

  private boolean isListed(SentenceView view, int index) {
    return view.isArabic(index)
        && (words.contains(view.norm(index)) || words.contains(view.word(index).stem()));
  }

  private boolean isName(SentenceView view, int index) {
    Token.Kind kind = view.word(index).kind();
    return kind == Token.Kind.LATIN
        || letters.contains(view.norm(index))
        || (kind == Token.Kind.ARABIC && view.norm(index).length() > 1);
  }

  /** A number glued to a sign and another number (5+1), or to Latin letters. */
  private static boolean isGlued(SentenceView view, int index) {
    return plusAt(view, index + 1)
        || plusAt(view, index - 1)
        || (view.touchesNext(index - 1) && isLatin(view, index - 1))
        || (view.touchesNext(index) && isLatin(view, index + 1));
  }

  private static boolean isLatin(SentenceView view, int index) {
    return view.has(index) && view.word(index).kind() == Token.Kind.LATIN;
  }

  private static boolean plusAt(SentenceView view, int index) {
    return view.norm(index).equals("+") && view.isNumber(index - 1) && view.isNumber(index + 1);
  }

  /** N-M that is no range: falling, or with the words of sport near it. */
  private boolean isScore(SentenceView view, int index) {
    if (!view.isDash(index + 1) && !view.isDash(index - 1)) {
      return false;
    }
    boolean sport = sportNear(view, index);
    boolean left = dashed(view, index + 1, sport);
    boolean right = dashed(view, index - 1, sport);
    if (!left && !right) {
      return false;
    }
    int dash = left ? index + 1 : index - 1;
    double low = Digits.value(view.norm(dash - 1)).orElse(0);
    double high = Digits.value(view.norm(dash + 1)).orElse(0);
    return low >= high
        || sport
        || Units.noun(view, dash + 2).isEmpty() && !view.norm(dash + 2).equals("%");
  }

  private static boolean dashed(SentenceView view, int index, boolean spaced) {
    return view.isDash(index)
        && view.isNumber(index - 1)
        && view.isNumber(index + 1)
        && (spaced || (view.touchesNext(index - 1) && view.touchesNext(index)));
  }

  private boolean sportNear(SentenceView view, int index) {
    int from = Math.max(view.first(), index - REACH);
    int to = Math.min(view.limit(), index + REACH);
    for (int i = from; i < to; i++) {
      if (modifiers.isWord("sport/context", view.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static Found named(SentenceView view, Numeral n, Unit unit, String kind) {
    Span number =
        new Span(NumberedReader.startOf(view, n), view.word(n.endWord() - 1).span().end());
    Amount amount = Amount.exact(number.in(view.text()), n.value());
    int end = Math.max(n.endWord(), unit.endWord());
    return NumberedReader.found(
        view, n.firstWord(), number, amount, unit.withKind(kind), end, kind);
  }
}
