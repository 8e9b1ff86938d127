package org.rasd.model;

import org.rasd.text.Span;

/**
 * A stretch of text and its part in the page.
 *
 * @param span where
 * @param kind its part
 * @param repeat whether it repeats an earlier stretch word for word (a second copy of the headline)
 * @param evidence the rule that says so
 */
public record Zone(Span span, Kind kind, boolean repeat, Evidence evidence) implements Annotation {

  /** Parts of a page. */
  public enum Kind {
    TITLE,
    LEAD,
    BODY,
    QUOTE,
    BOILERPLATE;

    /** The name in the output. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
