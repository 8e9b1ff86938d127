package org.rasd.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of days with its TIMEX3 value.
 *
 * @param value the TIMEX3 value
 * @param start first day
 * @param end last day, inclusive
 * @param precision day, week, month, year, decade or unknown
 */
record Period(String value, LocalDate start, LocalDate end, String precision) {

  static final int FIRST_YEAR = 1;
  static final int LAST_YEAR = 2999;

  static Period day(LocalDate day) {
    return new Period(day.toString(), day, day, "day");
  }

  static Period month(YearMonth month) {
    return new Period(month.toString(), month.atDay(1), month.atEndOfMonth(), "month");
  }

  static Period year(int year) {
    return new Period(
        fourDigits(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year");
  }

  /**
   * The week, Sunday to Saturday as in most Arab countries; named by the ISO week of its middle.
   */
  static Period week(LocalDate day) {
    LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    LocalDate middle = first.plusDays(3);
    String value =
        fourDigits(middle.get(IsoFields.WEEK_BASED_YEAR))
            + String.format(Locale.ROOT, "-W%02d", middle.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Period(value, first, first.plusDays(6), "week");
  }

  /** Ten years from a year that ends in 0; TIMEX3 writes three digits. */
  static Period decade(int first) {
    return new Period(
        fourDigits(first).substring(0, 3),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31),
        "decade");
  }

  /** The n-th century; TIMEX3 writes the first two digits of its years. */
  static Period century(int n) {
    int first = 100 * (n - 1);
    return new Period(
        fourDigits(first).substring(0, 2),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 99, 12, 31),
        "unknown");
  }

  /** Several days as an ISO 8601 interval. */
  static Period between(LocalDate start, LocalDate end, String precision) {
    return new Period(start + "/" + end, start, end, precision);
  }

  /** From the first day of one to the last day of another. */
  Period to(Period other) {
    return new Period(value + "/" + other.value, start, other.end, precision);
  }

  /** The same days of the last year in which they lie before a day. */
  Period before(LocalDate day) {
    int years = start.getYear() - day.getYear();
    years = start.minusYears(years).isAfter(day) ? years + 1 : years;
    return new Period(
        start.minusYears(years) + (start.equals(end) ? "" : "/" + end.minusYears(years)),
        start.minusYears(years),
        end.minusYears(years),
        precision);
  }

  /**
   * Its beginning, middle or end: a month of a year, ten days of a month, a weekend; for {@code
   * ALL} some time in it.
   */
  Period phase(String phase) {
    if (phase.equals("ALL")) {
      return this;
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days > 366) {
      return third(phase, days);
    }
    if (days > 31) {
      return yearPhase(phase);
    }
    return days > 7 ? monthPhase(phase) : weekPhase(phase, days);
  }

  /** The weekend, Saturday and Sunday, before a week or after it. */
  private Period weekPhase(String phase, long days) {
    if (!precision.equals("week") || phase.equals("MID")) {
      return third(phase, days);
    }
    LocalDate saturday = phase.equals("START") ? start.minusDays(1) : end;
    return narrowed(saturday, saturday.plusDays(1), "day");
  }

  private Period yearPhase(String phase) {
    int year = start.getYear();
    switch (phase) {
      case "START":
        return narrowed(start, YearMonth.of(year, 1).atEndOfMonth(), "month");
      case "MID":
        return narrowed(LocalDate.of(year, 6, 1), LocalDate.of(year, 7, 31), "month");
      default:
        return narrowed(LocalDate.of(year, 12, 1), end, "month");
    }
  }

  private Period monthPhase(String phase) {
    switch (phase) {
      case "START":
        return narrowed(start, start.plusDays(9), "month");
      case "MID":
        return narrowed(start.plusDays(10), start.plusDays(19), "month");
      default:
        return narrowed(start.plusDays(20), end, "month");
    }
  }

  private Period third(String phase, long days) {
    long part = Math.max(1, (days - 1) / 3);
    switch (phase) {
      case "START":
        return narrowed(start, start.plusDays(part - 1), precision);
      case "MID":
        return narrowed(start.plusDays(part), end.minusDays(part), precision);
      default:
        return narrowed(end.minusDays(part - 1), end, precision);
    }
  }

  private Period narrowed(LocalDate from, LocalDate to, String newPrecision) {
    return new Period(value, from, to, newPrecision);
  }

  static String fourDigits(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
