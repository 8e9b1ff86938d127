package org.rasd.stage.time;

import java.time.LocalDate;
import java.util.Optional;
import org.rasd.model.Evidence;
import org.rasd.model.TimeExpression;
import org.rasd.text.Span;

/**
 * An expression found, before it becomes an annotation.
 *
 * @param start offset of its first letter
 * @param endWord one past its last word
 * @param type DATE, TIME, DURATION, SET
 * @param value the TIMEX3 value
 * @param period the days, where resolved
 * @param precision day, week, month, year, decade, unknown
 * @param calendar gregorian, hijri
 * @param basis explicit, relative, inherited
 * @param anchor what it was resolved against
 * @param rule the rule that found it
 */
record Timex(
    int start,
    int endWord,
    String type,
    String value,
    Optional<Period> period,
    String precision,
    String calendar,
    String basis,
    String anchor,
    String rule) {

  /** A date whose days the text states. */
  static Timex explicit(int start, int endWord, Period period, String rule) {
    return date(start, endWord, Optional.of(period), "explicit", "", rule);
  }

  /** A date relative to the publication date. */
  static Timex relative(int start, int endWord, Period period, Reference reference, String rule) {
    return date(start, endWord, Optional.of(period), "relative", reference.anchor(), rule);
  }

  /** A date that cannot be resolved. */
  static Timex unresolved(int start, int endWord, String value, String precision, String rule) {
    return new Timex(
        start,
        endWord,
        "DATE",
        value,
        Optional.empty(),
        precision,
        "gregorian",
        "relative",
        "",
        rule);
  }

  /** A date. */
  static Timex date(
      int start, int endWord, Optional<Period> period, String basis, String anchor, String rule) {
    return new Timex(
        start,
        endWord,
        "DATE",
        period.map(Period::value).orElse(""),
        period,
        period.map(Period::precision).orElse("unknown"),
        "gregorian",
        basis,
        anchor,
        rule);
  }

  /** A duration or a set of times, which has no days. */
  static Timex length(int start, int endWord, String type, String value, String unit, String rule) {
    return new Timex(
        start, endWord, type, value, Optional.empty(), unit, "gregorian", "explicit", "", rule);
  }

  Timex from(int newStart) {
    return new Timex(
        newStart, endWord, type, value, period, precision, calendar, basis, anchor, rule);
  }

  Timex until(int newEnd) {
    return new Timex(start, newEnd, type, value, period, precision, calendar, basis, anchor, rule);
  }

  Timex inHijri() {
    return new Timex(start, endWord, type, value, period, precision, "hijri", basis, anchor, rule);
  }

  Timex withPrecision(String other) {
    return new Timex(start, endWord, type, value, period, other, calendar, basis, "", rule);
  }

  Timex withPeriod(Period other) {
    return new Timex(
        start,
        endWord,
        type,
        other.value(),
        Optional.of(other),
        other.precision(),
        calendar,
        basis,
        anchor,
        rule);
  }

  /** At a part of the day: 2016-03-22TMO. */
  Timex atPart(String part) {
    return new Timex(
        start,
        endWord,
        "TIME",
        value.isEmpty() ? "" : value + "T" + part,
        period,
        precision,
        calendar,
        basis,
        anchor,
        rule);
  }

  /** The annotation, its end given by the last word. */
  TimeExpression annotation(int end) {
    return new TimeExpression(
        new Span(start, end),
        type,
        value,
        period.map(Period::start),
        period.map(Period::end),
        precision,
        calendar,
        basis,
        anchor,
        new Evidence(TimeStage.NAME, rule));
  }

  Optional<LocalDate> firstDay() {
    return period.map(Period::start);
  }
}
