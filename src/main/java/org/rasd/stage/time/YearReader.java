package org.rasd.stage.time;

import java.util.Optional;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.Countables;
import org.rasd.lexicon.number.Digits;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.text.ArabicLetters;

/**
 * Reads years, decades and centuries: عام 2015, العام 1437هـ, منذ 2014, 2003-2011, عامي 2011 و2014,
 * ثمانينيات القرن الماضي, القرن العشرين.
 */
final class YearReader {

  private static final int FIRST_BARE = 1900;
  private static final int LAST_BARE = 2099;
  private static final int MOST_CENTURIES = 21;
  private static final String CENTURY = "قرن";

  private final TimeWords words;
  private final Years years;
  private final Countables countables = Countables.builtIn();

  YearReader(TimeWords words, Years years) {
    this.words = words;
    this.years = years;
  }

  /** The year, decade or century at a word. */
  Optional<Timex> at(SentenceView view, int index, Reference reference) {
    if (view.isNumber(index)) {
      return bare(view, index, reference);
    }
    return view.isArabic(index)
        ? named(view, index, reference)
            .or(() -> several(view, index))
            .or(() -> decade(view, index))
            .or(() -> century(view, index))
        : Optional.empty();
  }

  /** عام 2015, and a range after it (عام 2003-2011). */
  private Optional<Timex> named(SentenceView view, int index, Reference reference) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> head = words.phrase("yearhead", view, index);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Optional<Years.Year> year = years.at(view, head.get().endWord(), true);
    return year.flatMap(y -> timex(view, head.get().start(), y, reference));
  }

  private Optional<Timex> timex(
      SentenceView view, int start, Years.Year year, Reference reference) {
    if (!year.hijri()) {
      reference.sawYear(year.number());
    }
    Optional<Years.Year> last = rangeEnd(view, year);
    int end = last.map(Years.Year::endWord).orElse(year.endWord());
    boolean sameYear = year.hijri() && last.filter(l -> !l.hijri()).isPresent(); // 421هـ/1031م
    Optional<Period> period =
        sameYear
            ? last.flatMap(Years::period)
            : last.flatMap(l -> Years.period(year).map(p -> p.to(Years.period(l).orElse(p))))
                .or(() -> Years.period(year));
    Timex timex = Timex.date(start, end, period, "explicit", "", "year");
    return Optional.of(year.hijri() ? timex.inHijri() : timex);
  }

  /** The second year after a dash. */
  private Optional<Years.Year> rangeEnd(SentenceView view, Years.Year first) {
    boolean dash = view.isDash(first.endWord()) || view.norm(first.endWord()).equals("/");
    return dash
        ? years.at(view, first.endWord() + 1, false).filter(y -> y.number() > first.number())
        : Optional.empty();
  }

  /** عامي 2011 و2014: from the first to the last. */
  private Optional<Timex> several(SentenceView view, int index) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> head = words.phrase("yearsheads", view, index);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Optional<Years.Year> first = years.at(view, head.get().endWord(), false);
    Optional<Years.Year> last = first;
    while (last.isPresent()) {
      Optional<Years.Year> next = joined(view, last.get().endWord());
      if (next.isEmpty()) {
        break;
      }
      last = next;
    }
    int end = last.map(Years.Year::endWord).orElse(0);
    Optional<Period> to = last.flatMap(Years::period);
    return first
        .flatMap(Years::period)
        .map(p -> Timex.explicit(head.get().start(), end, p.to(to.orElse(p)), "years"));
  }

  private Optional<Years.Year> joined(SentenceView view, int index) {
    boolean mark =
        view.norm(index).equals("و") || view.isDash(index) || view.norm(index).equals("،");
    int at = mark ? index + 1 : index;
    at = mark && view.norm(at).equals("و") ? at + 1 : at;
    return mark ? years.at(view, at, false) : Optional.empty();
  }

  /** Four digits that can hardly be anything else. */
  private Optional<Timex> bare(SentenceView view, int index, Reference reference) {
    Optional<Timex> season = season(view, index);
    if (season.isPresent()) {
      return season;
    }
    Optional<Timex> bracketed = inBrackets(view, index);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    Optional<Years.Year> year = years.at(view, index, false);
    if (year.isEmpty() || (!year.get().hijri() && !isYear(view, index, year.get()))) {
      return Optional.empty();
    }
    return timex(view, view.word(index).span().start(), year.get(), reference);
  }

  /** (1343) هجري. */
  private Optional<Timex> inBrackets(SentenceView view, int index) {
    return view.norm(index - 1).equals("(")
        ? years
            .at(view, index - 1, false)
            .filter(Years.Year::hijri)
            .map(
                y ->
                    Timex.date(
                            view.word(index).span().start(),
                            y.endWord(),
                            Years.period(y),
                            "explicit",
                            "",
                            "year")
                        .inHijri())
        : Optional.empty();
  }

  /** Four digits where only a year makes sense: at an end of a range of years. */
  Optional<Timex> rangeEnd(SentenceView view, int index, Reference reference) {
    return view.isNumber(index)
        ? years
            .at(view, index, false)
            .filter(y -> y.number() >= FIRST_BARE && y.number() <= LAST_BARE)
            .flatMap(y -> timex(view, view.word(index).span().start(), y, reference))
        : Optional.empty();
  }

  private boolean isYear(SentenceView view, int index, Years.Year year) {
    boolean plausible = year.number() >= FIRST_BARE && year.number() <= LAST_BARE;
    boolean named = year.endWord() > index + 1;
    if (named && Years.afterHijri(view, index)) {
      return true;
    }
    return plausible
        && (named
            || rangeEnd(view, year).isPresent()
            || (isCued(view, index) && !counts(view, year.endWord())));
  }

  /** A preposition or another word before years, or brackets around the number. */
  private boolean isCued(SentenceView view, int index) {
    String before = view.norm(index - 1);
    boolean brackets =
        before.equals("(") && (view.norm(index + 1).equals(")") || view.isDash(index + 1));
    boolean clitic =
        (before.equals("ل") || before.equals("و") || before.equals("ب"))
            && view.touchesNext(index - 1);
    String cue = clitic ? view.norm(index - 2) : before;
    boolean round = view.norm(index).endsWith("00");
    boolean word =
        view.has(index - 1)
            && (words.isWord("yearcue", cue)
                || words.isWord("yearcue", view.word(index - 1).stem()));
    return brackets || before.equals("ل") || (word && !round);
  }

  /** Whether a counted noun follows: "في 2015 منزلا". */
  private boolean counts(SentenceView view, int index) {
    if (!view.isArabic(index)) {
      String norm = view.norm(index);
      return norm.equals("%") || norm.equals("$");
    }
    boolean listed =
        countables
            .find(view.words(), index, view.limit())
            .filter(n -> !n.definite() && n.proclitics() == 0)
            .isPresent();
    boolean scale = view.numeral(index).filter(n -> n.scale() > 1).isPresent();
    boolean specified = view.isMarkedWith(index, ArabicLetters.FATHATAN);
    return listed || scale || specified;
  }

  /** 2014/2015 in one token. */
  private static Optional<Timex> season(SentenceView view, int index) {
    String norm = view.norm(index);
    if (norm.length() != 9 || (norm.charAt(4) != '/' && norm.charAt(4) != '-')) {
      return Optional.empty();
    }
    String first = norm.substring(0, 4);
    String last = norm.substring(5);
    if (!Digits.isPlain(first) || !Digits.isPlain(last)) {
      return Optional.empty();
    }
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    boolean years = from >= FIRST_BARE && to <= LAST_BARE && from < to;
    return years
        ? Optional.of(
            Timex.explicit(
                view.word(index).span().start(),
                index + 1,
                Period.year(from).to(Period.year(to)),
                "season"))
        : Optional.empty();
  }

  /** التسعينيات, ثمانينيات القرن التاسع عشر; not the age of a person. */
  private Optional<Timex> decade(SentenceView view, int index) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> found = words.phrase("decade", view, index);
    if (found.isEmpty() || isAge(view, found.get().endWord())) {
      return Optional.empty();
    }
    int end = found.get().endWord();
    int tens = Integer.parseInt(found.get().value().value());
    boolean ofCentury = isCenturyWord(view, end);
    if (!ofCentury) {
      return Optional.of(
          Timex.explicit(found.get().start(), end, Period.decade(1900 + tens), "decade"));
    }
    Optional<Timex> century = century(view, end);
    int first = century.flatMap(Timex::firstDay).map(d -> d.getYear()).orElse(1900);
    int last = century.map(Timex::endWord).orElse(end + 1);
    return Optional.of(
        Timex.explicit(found.get().start(), last, Period.decade(first + tens), "decade"));
  }

  private boolean isAge(SentenceView view, int index) {
    int at = view.norm(index).equals("من") ? index + 1 : index;
    return words.isWord("age", view.norm(at));
  }

  private static boolean isCenturyWord(SentenceView view, int index) {
    return view.isArabic(index)
        && (view.norm(index).equals("القرن")
            || view.word(index).bare().equals(CENTURY) && view.word(index).definite());
  }

  /** A century of the Hijra is named, not resolved. */
  private Timex century(SentenceView view, int start, Numeral n) {
    int end = n.endWord();
    boolean hijri =
        words
            .phrase("era", view, end)
            .filter(era -> era.value().value().equals("hijri"))
            .isPresent();
    return hijri
        ? Timex.date(start, end + 1, Optional.empty(), "explicit", "", "century").inHijri()
        : Timex.explicit(start, end, Period.century((int) n.value()), "century");
  }

  /** القرن العشرين, القرن الحادي والعشرين, القرن 19, القرن الماضي. */
  private Optional<Timex> century(SentenceView view, int index) {
    if (!isCenturyWord(view, index)) {
      return Optional.empty();
    }
    int start = view.word(index).stemSpan().start();
    String next = view.norm(index + 1);
    if (words.isWord("past", next)) {
      return Optional.of(Timex.explicit(start, index + 2, Period.century(20), "century"));
    }
    if (words.isWord("current", next)) {
      return Optional.of(Timex.explicit(start, index + 2, Period.century(21), "century"));
    }
    return view.numeral(index + 1)
        .filter(n -> n.kind() == Numeral.Kind.ORDINAL || n.definite() || n.digits())
        .filter(n -> n.value() >= 1 && n.value() <= MOST_CENTURIES)
        .map(n -> century(view, start, n));
  }
}
