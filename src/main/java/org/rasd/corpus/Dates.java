package org.rasd.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.rasd.text.Normalizer;

/** Publication dates of inputs: ISO 8601, with or without a time after them. */
public final class Dates {

  private static final int ISO_LENGTH = 10;

  private Dates() {}

  /** The day that a date begins with; empty if it is not understood. */
  public static Optional<LocalDate> parse(String written) {
    String folded = Normalizer.fold(written.strip());
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
