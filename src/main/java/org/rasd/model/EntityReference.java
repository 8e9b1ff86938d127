package org.rasd.model;

import java.util.OptionalDouble;

/**
 * What a mention refers to. Unknown strings are empty.
 *
 * @param id the same for all mentions of one entity in a document, and over documents where the
 *     entity is known ({@code place:IQ-BG}, {@code actor:USA-GOV}, {@code person:…}); else {@code
 *     local:…}
 * @param nameAr the entity's Arabic name
 * @param nameEn its English name
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-order division, in English
 * @param lat latitude
 * @param lon longitude
 * @param sector PLOVER sector of an actor
 * @param actorId for a place that can stand for a government: the government; for a person: the
 *     organisation the person speaks for; for an organisation its own id
 */
public record EntityReference(
    String id,
    String nameAr,
    String nameEn,
    String country,
    String admin1,
    OptionalDouble lat,
    OptionalDouble lon,
    String sector,
    String actorId) {

  /** An entity known only from this document. */
  public static EntityReference local(String id, String nameAr) {
    return new EntityReference(
        id, nameAr, "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), "", "");
  }
}
