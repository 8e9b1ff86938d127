package org.rasd.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader knows about a document besides its text. Unknown strings are empty.
 *
 * @param title the headline, where the input names it apart from the text
 * @param source the outlet
 * @param url its address
 * @param date the publication date
 * @param extra other fields of the input, kept for the output
 */
public record Metadata(
    String title, String source, String url, Optional<LocalDate> date, Map<String, String> extra) {

  /** Nothing is known. */
  public static final Metadata NONE = new Metadata("", "", "", Optional.empty(), Map.of());

  /** Copies the map. */
  public Metadata {
    extra = Map.copyOf(extra);
  }

  /** Metadata with a publication date only. */
  public static Metadata dated(LocalDate date) {
    return new Metadata("", "", "", Optional.of(date), Map.of());
  }
}
