package org.rasd.export;

import org.rasd.model.Annotation;
import org.rasd.text.Span;

/**
 * Something a stage read in a sentence, in words for a person who asks why.
 *
 * @param kind what it is: DATE, NUMBER, PER, EVENT, "no event" …
 * @param span where, in UTF-16 code units of the document
 * @param said how it was read
 * @param evidence the rule, list or model
 * @param reason why it was set aside; empty if it was not
 */
public record Finding(String kind, Span span, String said, String evidence, String reason) {

  /** One that was not set aside. */
  static Finding of(String kind, Annotation annotation, String said, Object evidence) {
    return new Finding(kind, annotation.span(), said, evidence.toString(), "");
  }

  /** How it was read and by what, in one line. */
  public String line() {
    return said + "  <" + evidence + ">" + (reason.isEmpty() ? "" : ": " + reason);
  }
}
