package org.rasd.stage.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * Hijri dates by the Umm al-Qura calendar of the Java library (1300 to 1600 AH, 1882 to 2174 CE).
 * Outside these years nothing is resolved. The press counts days by sightings too, so a day may be
 * off by one.
 */
final class HijriDates {

  private HijriDates() {}

  static Optional<Period> day(int year, int month, int day) {
    try {
      return Optional.of(Period.day(LocalDate.from(date(year, month, day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Period> month(int year, int month) {
    try {
      HijrahDate first = date(year, month, 1);
      LocalDate start = LocalDate.from(first);
      LocalDate end = start.plusDays(first.lengthOfMonth() - 1L);
      return Optional.of(Period.between(start, end, "month"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Period> year(int year) {
    try {
      HijrahDate first = date(year, 1, 1);
      LocalDate start = LocalDate.from(first);
      return Optional.of(Period.between(start, start.plusDays(first.lengthOfYear() - 1L), "year"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The Hijri year in which a month falls nearest to a day; empty outside the calendar. */
  static Optional<Integer> yearNear(LocalDate day, int month) {
    try {
      HijrahDate now = HijrahChronology.INSTANCE.date(day);
      int year = now.get(ChronoField.YEAR);
      int months = month - now.get(ChronoField.MONTH_OF_YEAR);
      return Optional.of(months > 4 ? year - 1 : months <= -8 ? year + 1 : year);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static HijrahDate date(int year, int month, int day) {
    return HijrahChronology.INSTANCE.date(year, month, day);
  }
}
