package org.rasd.corpus.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.rasd.text.Normalizer;

/**
 * Publication dates in the fields of tables and JSON Lines: ISO 8601, with or without a time after
 * them, else as people write them.
 */
public final class Dates {

  private static final int ISO_LENGTH = 10;
  private static final WrittenDates WRITTEN = WrittenDates.load();

  private Dates() {}

  /** The day of a field; empty if it is not understood, or may be two days. */
  public static Optional<LocalDate> parse(String written) {
    return parse(written, DayOrder.UNKNOWN);
  }

  /** The same; the order says what 05/06/2024 is. */
  public static Optional<LocalDate> parse(String written, DayOrder order) {
    Optional<LocalDate> iso = iso(Normalizer.fold(written.strip()));
    return iso.isPresent() || written.isBlank() ? iso : WRITTEN.ofField(written, order);
  }

  private static Optional<LocalDate> iso(String folded) {
    boolean timed = folded.length() > ISO_LENGTH && " t".indexOf(folded.charAt(ISO_LENGTH)) >= 0;
    if (folded.length() != ISO_LENGTH && !timed) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(folded.substring(0, ISO_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
