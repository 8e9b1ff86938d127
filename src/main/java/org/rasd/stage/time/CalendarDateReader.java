package org.rasd.stage.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.number.Digits;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.stage.time.TimeWords.Month;

/**
 * Reads dates with the name of a month: 23 تموز, الثاني من مارس/آذار 2016, شباط (فبراير) الماضي, من
 * 3 إلى 5 آب, 15 رمضان 1436. A month name that is also another word needs a day, a year, شهر, a
 * second name or a preposition beside it.
 */
final class CalendarDateReader {

  private static final int LAST_DAY = 31;
  private static final int LAST_HIJRI_DAY = 30;

  private final TimeWords words;
  private final Years years;

  CalendarDateReader(TimeWords words, Years years) {
    this.words = words;
    this.years = years;
  }

  /** The day or days before a month. */
  private record Days(int first, int last, int endWord) {}

  /** What stands after the name of a month. */
  private record Tail(Optional<Years.Year> year, String direction, int endWord) {}

  /** The date at a word. */
  Optional<Timex> at(SentenceView view, int index, Reference reference) {
    Optional<Days> days = days(view, index);
    if (days.isPresent()) {
      Optional<CliticPhrases.Found<Month>> month = monthAfterDay(view, days.get().endWord());
      if (month.isPresent() && month.get().start() >= 0) {
        return date(view, index, days, month.get(), reference);
      }
    }
    Optional<CliticPhrases.Found<Month>> month = monthAlone(view, index);
    return month.isPresent()
        ? date(view, index, Optional.empty(), month.get(), reference)
        : Optional.empty();
  }

  private Optional<Days> days(SentenceView view, int index) {
    int first = day(view, index);
    if (first == 0) {
      return Optional.empty();
    }
    int end = dayEnd(view, index);
    int to = afterConnector(view, end);
    int last = to > end ? day(view, to) : 0;
    return last > first
        ? Optional.of(new Days(first, last, dayEnd(view, to)))
        : Optional.of(new Days(first, first, end));
  }

  /** The day of the month at a word, in digits or as an ordinal; 0 if there is none. */
  private static int day(SentenceView view, int index) {
    if (view.isNumber(index)) {
      String norm = view.norm(index);
      boolean plain = norm.length() <= 2 && Digits.isPlain(norm);
      int value = plain ? (int) Digits.value(norm).orElse(0) : 0;
      return value <= LAST_DAY ? value : 0;
    }
    return view.isArabic(index)
        ? view.numeral(index)
            .filter(n -> n.definite() && n.value() <= LAST_DAY)
            .filter(n -> n.kind() == Numeral.Kind.ORDINAL || n.value() % 10 == 0)
            .map(n -> (int) n.value())
            .orElse(0)
        : 0;
  }

  private static int dayEnd(SentenceView view, int index) {
    return view.isNumber(index)
        ? index + 1
        : view.numeral(index).map(Numeral::endWord).orElse(index + 1);
  }

  /** Past إلى, حتى, و or a dash between two days; the same index if there is none. */
  private int afterConnector(SentenceView view, int index) {
    boolean to = words.isWord("to", view.norm(index)) || view.norm(index).equals("و");
    return to ? index + 1 : index;
  }

  /** [من] [شهر] month after a day. */
  private Optional<CliticPhrases.Found<Month>> monthAfterDay(SentenceView view, int index) {
    int at = view.norm(index).equals("من") ? index + 1 : index;
    at = view.norm(at).equals("/") ? at + 1 : at;
    at = words.isWord("monthhead", view.norm(at)) ? at + 1 : at;
    Optional<CliticPhrases.Found<Month>> month = words.month(view, at);
    boolean plain = month.isPresent() && month.get().start() == view.word(at).span().start();
    return plain ? month : Optional.empty();
  }

  /** A month without a day: with its reasons if the name is ambiguous. */
  private Optional<CliticPhrases.Found<Month>> monthAlone(SentenceView view, int index) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> head = words.phrase("monthhead", view, index);
    int at = head.isPresent() ? index + 1 : index;
    Optional<CliticPhrases.Found<Month>> month = words.month(view, at);
    if (month.isEmpty() || month.get().value().strict()) {
      return Optional.empty();
    }
    if (month.get().value().ambiguous() && isGoverned(view, at, month.get().start())) {
      return Optional.empty(); // باب is no month
    }
    boolean clear =
        !month.get().value().ambiguous()
            || head.isPresent()
            || isSupported(view, index, month.get());
    return clear ? month : Optional.empty();
  }

  /** Whether a proclitic other than و stands before the name. */
  private static boolean isGoverned(SentenceView view, int index, int start) {
    return start > view.word(index).span().start() && !view.norm(index).startsWith("و");
  }

  private boolean isSupported(SentenceView view, int index, CliticPhrases.Found<Month> month) {
    int end = month.endWord();
    Optional<CliticPhrases.Found<Month>> second = secondName(view, end, month.value());
    boolean year =
        years.at(view, end, false).isPresent() || words.phrase("yearhead", view, end).isPresent();
    boolean inHijri = month.value().hijri();
    boolean preposition = !inHijri && words.phrase("yearcue", view, index - 1).isPresent();
    boolean phase = view.has(index - 1) && words.isWord("phase", view.norm(index - 1));
    boolean direction = !inHijri && direction(view, end).length() > 0;
    return second.isPresent() || year || preposition || phase || direction;
  }

  /** The other system's name of the same month: شباط/فبراير, شباط (فبراير). */
  private Optional<CliticPhrases.Found<Month>> secondName(
      SentenceView view, int index, Month month) {
    boolean mark =
        view.norm(index).equals("/")
            || view.norm(index).equals("(")
            || view.norm(index).equals("\\")
            || view.isDash(index);
    int at = mark ? index + 1 : index;
    return words
        .month(view, at)
        .filter(second -> second.value().number() == month.number())
        .filter(second -> second.start() == view.word(at).span().start());
  }

  private Optional<Timex> date(
      SentenceView view,
      int index,
      Optional<Days> days,
      CliticPhrases.Found<Month> month,
      Reference reference) {
    int end = month.endWord();
    Optional<CliticPhrases.Found<Month>> second = secondName(view, end, month.value());
    if (second.isPresent()) {
      end = second.get().endWord();
      end = view.norm(end).equals(")") ? end + 1 : end;
    }
    Tail tail = tail(view, end, days.isPresent());
    if (month.value().strict() && (days.isEmpty() || tail.year().isEmpty())) {
      return Optional.empty();
    }
    int start = days.isPresent() ? startOfDay(view, index) : startOfMonth(view, index);
    return resolve(start, days, month.value(), tail, reference);
  }

  private static int startOfDay(SentenceView view, int index) {
    int letters =
        view.isNumber(index) ? 0 : view.numeral(index).map(n -> n.proclitics().length()).orElse(0);
    return view.span(index, letters, index + 1).start();
  }

  private int startOfMonth(SentenceView view, int index) {
    return words
        .phrase("monthhead", view, index)
        .map(CliticPhrases.Found::start)
        .or(() -> words.month(view, index).map(CliticPhrases.Found::start))
        .orElse(view.word(index).span().start());
  }

  /** [من] [عام] year, or الماضي and the like. */
  private Tail tail(SentenceView view, int index, boolean afterDay) {
    boolean skip = view.norm(index).equals("من") || ",،".contains(view.norm(index));
    int at = skip && view.has(index) ? index + 1 : index;
    int from = at;
    Optional<CliticPhrases.Found<TimeWords.Phrase>> head =
        words.phrase("yearhead", view, at).filter(h -> h.start() == view.word(from).span().start());
    at = head.isPresent() ? head.get().endWord() : at;
    boolean comma = view.norm(index).equals("،") || view.norm(index).equals(",");
    boolean bare = head.isEmpty() && at > index && !(comma && afterDay);
    Optional<Years.Year> year = bare ? Optional.empty() : years.at(view, at, head.isPresent());
    if (year.isPresent()) {
      return new Tail(year, "", year.get().endWord());
    }
    String relative = head.isPresent() ? direction(view, at) : "";
    if (!relative.isEmpty()) {
      return new Tail(Optional.empty(), "year-" + relative, at + 1);
    }
    String direction = direction(view, index);
    return new Tail(Optional.empty(), direction, direction.isEmpty() ? index : index + 1);
  }

  private String direction(SentenceView view, int index) {
    for (String kind : new String[] {"past", "current", "next"}) {
      if (words.isWord(kind, view.norm(index))) {
        return kind;
      }
    }
    return "";
  }

  private static Optional<Timex> resolve(
      int start, Optional<Days> days, Month month, Tail tail, Reference reference) {
    if (days.isPresent() && month.hijri() && days.get().last() > LAST_HIJRI_DAY) {
      return Optional.empty();
    }
    if (month.hijri()) {
      return Optional.of(hijri(start, days, month, tail, reference));
    }
    OptionalInt year = year(days, month, tail, reference);
    String basis =
        tail.year().isPresent()
            ? "explicit"
            : tail.direction().isEmpty() ? "inherited" : "relative";
    if (year.isEmpty()) {
      return Optional.of(withoutYear(start, days, month, tail, basis));
    }
    tail.year().ifPresent(y -> reference.sawYear(y.number()));
    String anchor = basis.equals("explicit") ? "" : reference.anchor();
    return period(year.getAsInt(), days, month)
        .map(p -> Timex.date(start, tail.endWord(), Optional.of(p), basis, anchor, "month"));
  }

  private static OptionalInt year(
      Optional<Days> days, Month month, Tail tail, Reference reference) {
    if (tail.year().isPresent()) {
      return OptionalInt.of(tail.year().get().number());
    }
    if (tail.direction().isEmpty()) {
      return reference.yearOf(month.number());
    }
    if (tail.direction().startsWith("year-")) {
      int shift =
          tail.direction().endsWith("past") ? -1 : tail.direction().endsWith("next") ? 1 : 0;
      return reference.published().isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(reference.published().get().getYear() + shift);
    }
    return reference.yearOf(month.number(), days.map(Days::first), tail.direction());
  }

  private static Optional<Period> period(int year, Optional<Days> days, Month month) {
    try {
      if (days.isEmpty()) {
        return Optional.of(Period.month(YearMonth.of(year, month.number())));
      }
      LocalDate first = LocalDate.of(year, month.number(), days.get().first());
      LocalDate last = LocalDate.of(year, month.number(), days.get().last());
      return Optional.of(
          first.equals(last) ? Period.day(first) : Period.between(first, last, "day"));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 نيسان
    }
  }

  private static Timex withoutYear(
      int start, Optional<Days> days, Month month, Tail tail, String basis) {
    StringBuilder value = new StringBuilder("XXXX-");
    value.append(month.number() < 10 ? "0" : "").append(month.number());
    days.ifPresent(d -> value.append(d.first() < 10 ? "-0" : "-").append(d.first()));
    return new Timex(
        start,
        tail.endWord(),
        "DATE",
        value.toString(),
        Optional.empty(),
        days.isPresent() ? "day" : "month",
        "gregorian",
        basis,
        "",
        "month");
  }

  private static Timex hijri(
      int start, Optional<Days> days, Month month, Tail tail, Reference reference) {
    Optional<Integer> year =
        tail.year()
            .map(Years.Year::number)
            .or(() -> reference.published().flatMap(d -> HijriDates.yearNear(d, month.number())));
    Optional<Period> period =
        year.flatMap(
            y ->
                days.isPresent()
                    ? HijriDates.day(y, month.number(), days.get().first())
                    : HijriDates.month(y, month.number()));
    String basis = tail.year().isPresent() ? "explicit" : "inherited";
    String anchor = basis.equals("explicit") || period.isEmpty() ? "" : reference.anchor();
    return Timex.date(start, tail.endWord(), period, basis, anchor, "hijri").inHijri();
  }
}
