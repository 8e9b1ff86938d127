package org.rasd.stage.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What expressions of one document are resolved against: its publication date, or the year of the
 * last full date in the text. One document, one thread.
 */
final class Reference {

  private static final int MONTHS_AHEAD = 4;

  private final Optional<LocalDate> published;
  private Optional<LocalDate> today;
  private OptionalInt lastYear = OptionalInt.empty();

  Reference(Optional<LocalDate> published) {
    this.published = published;
    this.today = published;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /**
   * The day that the text calls today: the publication date, or what اليوم السبت shows it to be.
   */
  Optional<LocalDate> today() {
    return today;
  }

  /** Remembers that the text calls a day today. */
  void sawToday(LocalDate day) {
    today = Optional.of(day);
  }

  /** The publication date as an anchor in the output, empty without one. */
  String anchor() {
    return published.map(LocalDate::toString).orElse("");
  }

  /** Remembers the year of a full date. */
  void sawYear(int year) {
    lastYear = OptionalInt.of(year);
  }

  /**
   * The year of a month without year: with a publication date the nearest one, from eight months
   * before to four after it; else the year of the last full date.
   */
  OptionalInt yearOf(int month) {
    if (published.isEmpty()) {
      return lastYear;
    }
    YearMonth now = YearMonth.from(published.get());
    YearMonth candidate = YearMonth.of(now.getYear(), month);
    if (candidate.isAfter(now.plusMonths(MONTHS_AHEAD))) {
      candidate = candidate.minusYears(1);
    } else if (!candidate.isAfter(now.plusMonths(MONTHS_AHEAD - 12))) {
      candidate = candidate.plusYears(1);
    }
    return OptionalInt.of(candidate.getYear());
  }

  /** The year of a month that the text calls last, this or next. */
  OptionalInt yearOf(int month, Optional<Integer> day, String direction) {
    if (published.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate now = published.get();
    YearMonth candidate = YearMonth.of(now.getYear(), month);
    boolean same = candidate.equals(YearMonth.from(now));
    boolean later =
        same
            ? day.map(d -> d > now.getDayOfMonth()).orElse(true)
            : candidate.isAfter(YearMonth.from(now));
    boolean earlier = same ? day.map(d -> d < now.getDayOfMonth()).orElse(true) : !later;
    switch (direction) {
      case "past":
        return OptionalInt.of(later ? now.getYear() - 1 : now.getYear());
      case "next":
        return OptionalInt.of(earlier ? now.getYear() + 1 : now.getYear());
      default:
        return OptionalInt.of(now.getYear());
    }
  }
}
