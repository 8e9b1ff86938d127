package org.rasd.model;

import org.rasd.text.Span;

/**
 * A participant of an event.
 *
 * @param role actor1, actor2, mediator, host, guarantor
 * @param span its noun phrase, without proclitic and relative clause; empty at the trigger where
 *     the text was found elsewhere (an antecedent keeps its own span)
 * @param text as written, or the antecedent's text
 * @param id actor id where known, else empty
 * @param country ISO 3166-1 alpha-3 where known, else empty
 * @param sector PLOVER sector where known, else empty
 */
public record Argument(
    String role, Span span, String text, String id, String country, String sector) {}
