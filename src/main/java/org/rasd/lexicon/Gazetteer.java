package org.rasd.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rasd.model.EntityReference;

/**
 * The known names: countries with their adjectives, peoples, places, organisations, persons. Loaded
 * once, immutable, shared by threads.
 */
public final class Gazetteer {

  /**
   * A name and what it stands for.
   *
   * @param type PER, ORG, LOC or MISC
   * @param subtype country, city, armed_group, nationality …
   * @param ambiguity empty; {@code word} (also a common word), {@code place} (several places),
   *     {@code short} (a person's short name that needs the full name in the document)
   * @param rank prominence from 0 to 9, to decide between places of one name
   */
  public record Entry(
      EntityReference reference, String type, String subtype, String ambiguity, int rank) {}

  private final PhraseMatcher<Entry> names;
  private final int size;

  private Gazetteer(PhraseMatcher<Entry> names, int size) {
    this.names = names;
    this.size = size;
  }

  /** The gazetteer that ships with Rasd. */
  public static Gazetteer builtIn() {
    Loader loader = new Loader();
    loader.countries(TsvTable.resource("gazetteers/countries.tsv"));
    loader.peoples(TsvTable.resource("gazetteers/ethnic.tsv"));
    loader.places(TsvTable.resource("gazetteers/places-mashriq.tsv"));
    loader.places(TsvTable.resource("gazetteers/places-world.tsv"));
    loader.organisations(TsvTable.resource("gazetteers/organisations.tsv"));
    return new Gazetteer(loader.names.build(), loader.size);
  }

  /** The matcher over all names. */
  public PhraseMatcher<Entry> names() {
    return names;
  }

  /** Number of names. */
  public int size() {
    return size;
  }

  private static final class Loader {
    private final PhraseMatcher.Builder<Entry> names = PhraseMatcher.builder();
    private final Map<String, EntityReference> countries = new HashMap<>();
    private int size;

    private void add(String name, Entry entry) {
      names.add(name, entry);
      size++;
    }

    void countries(TsvTable table) {
      for (TsvTable.Row row : table.rows()) {
        EntityReference country = country(row);
        countries.put(row.get("iso3"), country);
        String ambiguity = row.get("ambiguous").contains("word") ? "word" : "";
        Entry entry = new Entry(country, "LOC", "country", ambiguity, 9);
        List<String> all = new ArrayList<>(row.list("aliases_ar"));
        all.add(row.get("name_ar"));
        all.addAll(row.list("official_ar"));
        all.forEach(name -> add(name, entry));
        nationality(row, country);
      }
    }

    private static EntityReference country(TsvTable.Row row) {
      String iso3 = row.get("iso3");
      return new EntityReference(
          row.get("id"),
          row.get("name_ar"),
          row.get("name_en"),
          iso3,
          "",
          number(row, "lat"),
          number(row, "lon"),
          "GOV",
          "actor:" + iso3 + "-GOV");
    }

    private void nationality(TsvTable.Row row, EntityReference country) {
      Entry entry = new Entry(country, "MISC", "nationality", "", 9);
      for (String demonym : row.list("demonyms")) {
        adjective(demonym, entry);
      }
      for (String plural : row.list("demonym_plurals")) {
        add(plural, entry);
        add("ال" + plural, entry);
      }
    }

    private void adjective(String base, Entry entry) {
      for (String form : NounForms.adjective(base, List.of(base + "ون"))) {
        add(form, entry);
        add("ال" + form, entry);
      }
    }

    void peoples(TsvTable table) {
      for (TsvTable.Row row : table.rows()) {
        EntityReference people =
            new EntityReference(
                row.get("id"),
                row.get("base"),
                row.get("name_en"),
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                row.get("actor_id"));
        Entry entry = new Entry(people, "MISC", "nationality", row.get("ambiguous"), 5);
        adjective(row.get("base"), entry);
        for (String form : row.list("forms")) {
          add(form, entry);
          add("ال" + form, entry);
        }
      }
    }

    void places(TsvTable table) {
      for (TsvTable.Row row : table.rows()) {
        EntityReference place =
            new EntityReference(
                row.get("id"),
                row.get("name_ar"),
                row.get("name_en"),
                row.get("country"),
                row.get("admin1"),
                number(row, "lat"),
                number(row, "lon"),
                "",
                "");
        int rank = row.get("pop_class").isEmpty() ? 0 : Integer.parseInt(row.get("pop_class"));
        Entry entry = new Entry(place, "LOC", row.get("type"), row.get("ambiguous"), rank);
        add(row.get("name_ar"), entry);
        row.list("aliases_ar").forEach(alias -> add(alias, entry));
      }
    }

    void organisations(TsvTable table) {
      for (TsvTable.Row row : table.rows()) {
        EntityReference organisation =
            new EntityReference(
                row.get("id"),
                row.get("name_ar"),
                row.get("name_en"),
                row.get("country"),
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                row.get("sector"),
                row.get("id"));
        Entry entry = new Entry(organisation, "ORG", row.get("subtype"), row.get("ambiguous"), 5);
        add(row.get("name_ar"), entry);
        row.list("aliases_ar").forEach(alias -> add(alias, entry));
      }
    }

    private static OptionalDouble number(TsvTable.Row row, String column) {
      return Optional.of(row.get(column))
          .filter(s -> !s.isEmpty())
          .map(s -> OptionalDouble.of(Double.parseDouble(s)))
          .orElse(OptionalDouble.empty());
    }
  }
}
