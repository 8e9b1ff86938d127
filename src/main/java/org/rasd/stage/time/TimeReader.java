package org.rasd.stage.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.TimeExpression;
import org.rasd.model.Token;

/** Reads the expressions of time of a sentence, from left to right. Immutable. */
final class TimeReader {

  private static final Set<String> CURRENT = Set.of("week", "month", "year");

  private final TimeWords words;
  private final NumericDateReader numbers;
  private final CalendarDateReader dates;
  private final YearReader years;
  private final DayReader days;
  private final RelativeReader relatives;
  private final ClockReader clocks;

  TimeReader(TimeWords words) {
    this.words = words;
    Years yearNumbers = new Years(words);
    this.numbers = new NumericDateReader(words);
    this.dates = new CalendarDateReader(words, yearNumbers);
    this.years = new YearReader(words, yearNumbers);
    this.days = new DayReader(words, dates, numbers);
    this.relatives = new RelativeReader(words, new Lengths(words), yearNumbers);
    this.clocks = new ClockReader(words);
  }

  /** Adds the expressions of a sentence to a list. */
  void read(SentenceView view, Reference reference, List<TimeExpression> out) {
    int i = view.first();
    while (i < view.limit()) {
      boolean candidate = isText(view, i) && words.mayStart(view.word(i));
      Optional<Timex> found = candidate ? at(view, i, reference) : Optional.empty();
      if (found.isEmpty()) {
        i++;
        continue;
      }
      Timex timex = found.get();
      int end = Math.max(i + 1, Math.min(timex.endWord(), view.limit()));
      out.add(timex.annotation(view.word(end - 1).span().end()));
      i = end;
    }
  }

  private static boolean isText(SentenceView view, int index) {
    Token.Kind kind = view.word(index).kind();
    return kind == Token.Kind.ARABIC || kind == Token.Kind.NUMBER;
  }

  private Optional<Timex> at(SentenceView view, int index, Reference reference) {
    return range(view, index, reference)
        .or(() -> phase(view, index, reference))
        .or(() -> clock(view, index, reference))
        .or(() -> simple(view, index, reference));
  }

  /** An expression that is no range, no phase and no time of day. */
  private Optional<Timex> simple(SentenceView view, int index, Reference reference) {
    return numbers
        .at(view, index)
        .or(() -> dates.at(view, index, reference))
        .or(() -> days.at(view, index, reference))
        .or(() -> years.at(view, index, reference))
        .or(() -> relatives.at(view, index, reference));
  }

  /** بين 2011 و2014, من 3 آذار إلى 5 نيسان. */
  private Optional<Timex> range(SentenceView view, int index, Reference reference) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> open = words.phrase("open", view, index);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    int from = open.get().endWord();
    Optional<Timex> first =
        point(view, from, reference).or(() -> years.rangeEnd(view, from, reference));
    if (first.isEmpty() || !first.get().type().equals("DATE")) {
      return Optional.empty();
    }
    int at = connector(view, first.get().endWord());
    boolean inYears = first.get().precision().equals("year");
    Optional<Timex> last = at < 0 ? Optional.empty() : point(view, at, reference);
    if (last.isEmpty() && inYears && at >= 0) {
      last = years.rangeEnd(view, at, reference);
    }
    boolean dates =
        last.isPresent()
            && last.get().type().equals("DATE")
            && first.get().period().isPresent()
            && last.get().period().isPresent();
    return dates ? join(first.get(), last.get()) : Optional.empty();
  }

  private Optional<Timex> point(SentenceView view, int index, Reference reference) {
    return view.has(index) && isText(view, index)
        ? phase(view, index, reference).or(() -> simple(view, index, reference))
        : Optional.empty();
  }

  /** Past the word that joins two ends, or the same index if it is a proclitic; -1 if none. */
  private int connector(SentenceView view, int index) {
    String norm = view.norm(index);
    if (words.isWord("to", norm) || norm.equals("و")) {
      return index + 1;
    }
    return norm.startsWith("و") ? index : -1;
  }

  private static Optional<Timex> join(Timex first, Timex last) {
    Period to = last.period().orElseThrow();
    Period from =
        first.basis().equals("inherited") && last.basis().equals("explicit")
            ? first.period().orElseThrow().before(to.start())
            : first.period().orElseThrow();
    if (to.end().isBefore(from.start())) {
      return Optional.empty();
    }
    Timex range = first.until(last.endWord()).withPeriod(from.to(to));
    return Optional.of(range);
  }

  /** مطلع العام, منتصف آذار, نهاية 2015, أواخر الشهر الماضي, في وقت سابق من هذا الأسبوع. */
  private Optional<Timex> phase(SentenceView view, int index, Reference reference) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> phase = words.phrase("phase", view, index);
    if (phase.isEmpty()) {
      return Optional.empty();
    }
    int at = phase.get().endWord();
    String part = phase.get().value().value();
    Optional<Timex> whole =
        point(view, at, reference)
            .filter(t -> part.equals("ALL") || isLong(t))
            .or(() -> currentUnit(view, at, reference));
    return whole.map(t -> t.from(phase.get().start())).map(t -> narrowed(t, part));
  }

  private static boolean isLong(Timex timex) {
    return timex.type().equals("DATE") && !timex.precision().equals("day");
  }

  private static Timex narrowed(Timex timex, String part) {
    return timex.period().isPresent() ? timex.withPeriod(timex.period().get().phase(part)) : timex;
  }

  /** العام, الشهر, الأسبوع alone after a phase: the current one. */
  private Optional<Timex> currentUnit(SentenceView view, int index, Reference reference) {
    return words
        .unit(view, index)
        .filter(u -> u.definite() && u.value().number().equals("singular"))
        .filter(u -> CURRENT.contains(u.value().name()))
        .map(u -> current(view, index, u.value().name(), reference));
  }

  private static Timex current(SentenceView view, int index, String unit, Reference reference) {
    int start = view.word(index).span().start();
    return reference
        .today()
        .map(d -> Timex.relative(start, index + 1, around(d, unit), reference, "unit"))
        .orElseGet(() -> Timex.unresolved(start, index + 1, "", unit, "unit"));
  }

  private static Period around(LocalDate day, String unit) {
    switch (unit) {
      case "week":
        return Period.week(day);
      case "month":
        return Period.month(java.time.YearMonth.from(day));
      default:
        return Period.year(day.getYear());
    }
  }

  /** A time of day, with the day that follows it: الساعة الثالثة من فجر الأحد. */
  private Optional<Timex> clock(SentenceView view, int index, Reference reference) {
    Optional<Timex> clock = clocks.at(view, index);
    if (clock.isEmpty()) {
      return clock;
    }
    int end = clock.get().endWord();
    int at = view.norm(end).equals("من") || view.norm(end).equals("،") ? end + 1 : end;
    Optional<Timex> day = view.isArabic(at) ? days.at(view, at, reference) : Optional.empty();
    return day.isPresent() ? day.map(d -> atDay(clock.get(), d)) : clock;
  }

  private static Timex atDay(Timex clock, Timex day) {
    String date = day.firstDay().map(LocalDate::toString).orElse("");
    return new Timex(
        clock.start(),
        day.endWord(),
        "TIME",
        date + clock.value(),
        day.period(),
        day.precision(),
        day.calendar(),
        day.basis(),
        day.anchor(),
        "clock");
  }
}
