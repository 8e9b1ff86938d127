package org.rasd.model;

import org.rasd.text.Span;

/**
 * Words that a rule took for an event and that were set aside after: shown where a reader asks why
 * a text gave no record.
 *
 * @param span the trigger, UTF-16 code units
 * @param type the event type it would have had
 * @param evidence id of the rule that matched
 * @param reason why it is no event, in English
 */
public record NearMiss(Span span, String type, String evidence, String reason)
    implements Annotation {}
