package org.rasd.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.EntityReference;
import org.rasd.text.Normalizer;

/**
 * The known names: countries with their adjectives, peoples, places, organisations, persons. Loaded
 * once, immutable, shared by threads.
 */
public final class Gazetteer {

  /** Why a name alone may not be enough. */
  public enum Ambiguity {
    /** It is. */
    NONE,
    /** It is also a common word: context must speak for the name. */
    WORD,
    /** It is also a common word, but hardly in a text about its country. */
    COUNTRY,
    /** Several places have the name. */
    PLACE,
    /** Like bodies of other countries have the name. */
    SHARED,
    /** A person's full name that others bear too: wants a title or an office. */
    NAME,
    /** A person's short name: wants the full name or a title in the document. */
    SHORT
  }

  /**
   * A name and what it stands for.
   *
   * @param type PER, ORG, LOC or MISC
   * @param subtype country, city, armed_group, nationality …
   * @param rank prominence from 0 to 9, to decide between entries of one name
   * @param full false for a person's short name
   */
  public record Entry(
      EntityReference reference,
      String type,
      String subtype,
      Ambiguity ambiguity,
      int rank,
      boolean full) {

    /** Whether the name, by this entry, is also a common word. */
    public boolean isWord() {
      return ambiguity == Ambiguity.WORD;
    }
  }

  private final PhraseMatcher<Entry> names;
  private final Map<String, EntityReference> countries;
  private final Offices offices;
  private final int size;

  Gazetteer(
      PhraseMatcher<Entry> names,
      Map<String, EntityReference> countries,
      Offices offices,
      int size) {
    this.names = names;
    this.countries = Map.copyOf(countries);
    this.offices = offices;
    this.size = size;
  }

  /** The gazetteer of the built-in tables of names with those of a user. */
  public static Gazetteer of(Tables tables) {
    return new GazetteerTables(tables).load();
  }

  /** The matcher over all names. */
  public PhraseMatcher<Entry> names() {
    return names;
  }

  /** All entries of a name in any spelling. */
  public List<Entry> named(String name) {
    return names.valuesOf(Normalizer.fold(name));
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  public Optional<EntityReference> country(String iso3) {
    return Optional.ofNullable(countries.get(iso3));
  }

  /** Who held which office when. */
  public Offices offices() {
    return offices;
  }

  /** A person's reference with the sector and the organisation of the office held on a day. */
  public EntityReference inOffice(EntityReference person, Optional<LocalDate> day) {
    return offices
        .of(person.id(), day)
        .map(
            office ->
                new EntityReference(
                    person.id(),
                    person.nameAr(),
                    person.nameEn(),
                    office.country().isEmpty() ? person.country() : office.country(),
                    person.admin1(),
                    person.lat(),
                    person.lon(),
                    office.sector(),
                    office.actorId()))
        .orElse(person);
  }

  /** Number of names. */
  public int size() {
    return size;
  }
}
