package org.rasd.model;

import java.util.OptionalDouble;

/**
 * A place of an event. Unknown strings are empty.
 *
 * @param text as written
 * @param id gazetteer id
 * @param name the gazetteer's name
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-order division
 * @param lat latitude
 * @param lon longitude
 * @param precision UCDP: 1 exact … 7 international; 0 where not resolved
 */
public record EventPlace(
    String text,
    String id,
    String name,
    String country,
    String admin1,
    OptionalDouble lat,
    OptionalDouble lon,
    int precision) {}
