package org.rasd.model;

import java.time.LocalDate;
import java.util.Optional;
import org.rasd.text.Span;

/**
 * An expression of time, resolved as far as the text and the publication date allow.
 *
 * @param span where, without prepositions and proclitics
 * @param type DATE, TIME, DURATION or SET, as in TIMEX3
 * @param value the TIMEX3 value (2023-08, 2016-W12, P3D, …), empty where it cannot be resolved
 * @param start first day, where resolved
 * @param end last day, inclusive, where resolved
 * @param precision day, week, month, year, decade or unknown
 * @param calendar gregorian or hijri
 * @param basis explicit (the text says it all), relative (to the publication date or another
 *     expression), inherited (year or month taken from the context)
 * @param anchor what a relative expression was resolved against: an ISO date, else empty
 * @param evidence the rule
 */
public record TimeExpression(
    Span span,
    String type,
    String value,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String precision,
    String calendar,
    String basis,
    String anchor,
    Evidence evidence)
    implements Annotation {}
