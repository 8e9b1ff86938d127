package org.rasd.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event took place.
 *
 * @param text as written; empty where not stated
 * @param start first day, where resolved
 * @param end last day, inclusive, where resolved
 * @param precision day, week, month, year, unknown; empty where not stated
 * @param basis explicit, relative, inherited, none
 */
public record EventDate(
    String text,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String precision,
    String basis) {

  /** The text does not say. */
  public static final EventDate NONE =
      new EventDate("", Optional.empty(), Optional.empty(), "", "none");

  /** The same date with another last day. */
  public EventDate until(Optional<LocalDate> last) {
    return new EventDate(text, start, last, precision, basis);
  }
}
