package org.rasd.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.rasd.lexicon.Gazetteer.Ambiguity;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.model.EntityReference;
import org.rasd.text.Normalizer;

/** Reads the tables of names below {@code gazetteers/}. For one load, by one thread. */
final class GazetteerTables {

  private static final int COUNTRY_RANK = 9;
  private static final int OTHER_RANK = 5;

  /** Of a place whose population a user does not tell: its name alone is enough. */
  private static final int PROMINENT = 3;

  /** Adjectives of these kinds are mentions of their own; the others only serve in names. */
  private static final Set<String> PEOPLES =
      Set.of("ethnic", "religious", "regional", "former_state");

  private record Metonym(String actorId, boolean weak) {}

  private final PhraseMatcher.Builder<Entry> names = PhraseMatcher.<Entry>builder().names();
  private final Map<String, EntityReference> countries = new HashMap<>();
  private final Map<String, Metonym> metonyms = new HashMap<>();
  private final Set<String> placeNames = new HashSet<>();
  private final Set<String> organisationHeads = new HashSet<>();
  private final Tables tables;
  private int size;

  GazetteerTables(Tables tables) {
    this.tables = tables;
  }

  Gazetteer load() {
    for (TsvTable.Row row : table("org_heads")) {
      row.list("forms").forEach(form -> organisationHeads.add(Normalizer.fold(form)));
    }
    List<TsvTable.Row> metonymRows = tables.rows(TableKind.METONYMS);
    metonymRows.forEach(this::metonym);
    table("countries").forEach(this::country);
    tables.rows(TableKind.PLACES).forEach(this::place);
    metonymRows.forEach(this::building);
    tables.rows(TableKind.ORGANISATIONS).forEach(this::organisation);
    tables.rows(TableKind.FIGURES).forEach(this::figure);
    table("ethnic").forEach(this::people);
    return new Gazetteer(names.build(), countries, Offices.of(tables), size);
  }

  private static List<TsvTable.Row> table(String name) {
    return TsvTable.resource("gazetteers/" + name + ".tsv").rows();
  }

  private void add(String name, Entry entry) {
    names.add(name, entry);
    size++;
  }

  private static List<String> allNames(TsvTable.Row row) {
    List<String> all = new ArrayList<>();
    all.add(row.get("name_ar"));
    all.addAll(row.list("aliases_ar"));
    return all;
  }

  private static boolean isOneWord(String name) {
    return name.indexOf(' ') < 0;
  }

  private static Ambiguity ambiguity(TsvTable.Row row) {
    return switch (row.get("ambiguous")) {
      case "word" -> Ambiguity.WORD;
      case "country" -> Ambiguity.COUNTRY;
      case "place" -> Ambiguity.PLACE;
      case "shared" -> Ambiguity.SHARED;
      case "name" -> Ambiguity.NAME;
      case "short" -> Ambiguity.SHORT;
      default -> Ambiguity.NONE;
    };
  }

  private void metonym(TsvTable.Row row) {
    boolean weak = row.get("kind").equals("seat") && !row.get("ambiguous").isEmpty();
    Metonym metonym = new Metonym(row.get("actor_id"), weak);
    allNames(row).forEach(name -> metonyms.put(Normalizer.fold(name), metonym));
  }

  /** The actor a place of a country stands for, or an empty string. */
  private String standsFor(String name, String country) {
    Metonym metonym = metonyms.get(Normalizer.fold(name));
    if (metonym == null || metonym.weak()) {
      return "";
    }
    String owner = metonym.actorId().substring("actor:".length());
    boolean international = owner.startsWith("IGO-") || owner.startsWith("INT-");
    return international || owner.startsWith(country + "-") ? metonym.actorId() : "";
  }

  private void country(TsvTable.Row row) {
    String iso3 = row.get("iso3");
    EntityReference country = reference(row, iso3, "", "GOV", "actor:" + iso3 + "-GOV");
    countries.put(iso3, country);
    List<String> all = allNames(row);
    all.addAll(row.list("official_ar"));
    boolean word = row.get("ambiguous").equals("word");
    for (String name : all) {
      Ambiguity ambiguity = word && isOneWord(name) ? Ambiguity.WORD : Ambiguity.NONE;
      add(name, new Entry(country, "LOC", "country", ambiguity, COUNTRY_RANK, true));
      placeNames.add(Normalizer.fold(name));
    }
    Entry entry = new Entry(country, "MISC", "nationality", Ambiguity.NONE, COUNTRY_RANK, true);
    Entry risky = new Entry(country, "MISC", "nationality", Ambiguity.WORD, COUNTRY_RANK, true);
    for (String demonym : row.list("demonyms")) {
      adjective(demonym, word && all.contains(demonym) ? risky : entry);
    }
    row.list("demonym_plurals").forEach(plural -> withArticle(plural, entry));
  }

  private void adjective(String base, Entry entry) {
    NounForms.adjective(base, List.of(base + "ون")).forEach(form -> withArticle(form, entry));
  }

  private void withArticle(String form, Entry entry) {
    add(form, entry);
    if (!form.startsWith("ال")) {
      add("ال" + form, entry);
    }
  }

  private void people(TsvTable.Row row) {
    String kind = row.get("kind");
    if (!PEOPLES.contains(kind) && row.get("actor_id").isEmpty()) {
      return;
    }
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
    Ambiguity base = peopleAmbiguity(row, "word");
    adjective(row.get("base"), new Entry(people, "MISC", kind, base, OTHER_RANK, true));
    Entry entry = new Entry(people, "MISC", kind, peopleAmbiguity(row, "forms"), OTHER_RANK, true);
    row.list("forms").forEach(form -> withArticle(form, entry));
  }

  private static Ambiguity peopleAmbiguity(TsvTable.Row row, String word) {
    String value = row.get("ambiguous");
    if (value.equals(word)) {
      return Ambiguity.WORD;
    }
    return value.equals("name") ? Ambiguity.NAME : Ambiguity.NONE;
  }

  private void place(TsvTable.Row row) {
    String country = row.get("country");
    String rank = row.get("pop_class");
    Ambiguity ambiguity = ambiguity(row);
    boolean oneWord = isOneWord(row.get("name_ar"));
    for (String name : allNames(row)) {
      String actor = standsFor(name, country);
      EntityReference place =
          reference(row, country, row.get("admin1"), actor.isEmpty() ? "" : "GOV", actor);
      boolean safe = ambiguity == Ambiguity.WORD && oneWord && !isOneWord(name);
      add(
          name,
          new Entry(
              place,
              "LOC",
              row.get("type"),
              safe ? Ambiguity.NONE : ambiguity,
              rank.isEmpty() ? PROMINENT : Integer.parseInt(rank),
              true));
      placeNames.add(Normalizer.fold(name));
    }
  }

  /** A metonym that is no place of the tables: a palace, a ministry's street. */
  private void building(TsvTable.Row row) {
    if (allNames(row).stream().anyMatch(name -> placeNames.contains(Normalizer.fold(name)))) {
      return;
    }
    String actor = row.get("actor_id");
    String country = actor.substring(6, 9);
    EntityReference place =
        new EntityReference(
            "metonym:" + row.get("name_ar").replace(' ', '_'),
            row.get("name_ar"),
            "",
            countries.containsKey(country) ? country : "",
            "",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            "GOV",
            actor);
    Entry entry = new Entry(place, "LOC", "facility", ambiguity(row), 0, true);
    allNames(row).forEach(name -> add(name, entry));
  }

  private void organisation(TsvTable.Row row) {
    EntityReference organisation =
        reference(row, row.get("country"), "", row.get("sector"), row.get("id"));
    Ambiguity ambiguity = ambiguity(row);
    for (String name : allNames(row)) {
      boolean word = ambiguity == Ambiguity.WORD || ambiguity == Ambiguity.COUNTRY;
      boolean safe = word && hasHead(name);
      add(
          name,
          new Entry(
              organisation,
              "ORG",
              row.get("subtype"),
              safe ? Ambiguity.NONE : ambiguity,
              OTHER_RANK,
              true));
    }
  }

  /** Whether a name in several words begins with the head noun of an organisation. */
  private boolean hasHead(String name) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return false;
    }
    String first = Normalizer.fold(name.substring(0, space));
    return organisationHeads.contains(first)
        || first.startsWith("ال") && organisationHeads.contains(first.substring(2));
  }

  private void figure(TsvTable.Row row) {
    EntityReference person = reference(row, row.get("country"), "", "", "");
    Ambiguity ambiguity = ambiguity(row);
    Ambiguity full = ambiguity == Ambiguity.NAME ? Ambiguity.NAME : Ambiguity.NONE;
    Entry entry = new Entry(person, "PER", "", full, OTHER_RANK, true);
    allNames(row).forEach(name -> add(name, entry));
    Ambiguity alone = ambiguity == Ambiguity.NONE ? Ambiguity.NONE : Ambiguity.SHORT;
    Entry brief = new Entry(person, "PER", "", alone, OTHER_RANK, false);
    row.list("short_ar").forEach(name -> add(name, brief));
  }

  private static EntityReference reference(
      TsvTable.Row row, String country, String admin1, String sector, String actor) {
    return new EntityReference(
        row.get("id"),
        row.get("name_ar"),
        row.get("name_en"),
        country,
        admin1,
        number(row, "lat"),
        number(row, "lon"),
        sector,
        actor);
  }

  private static OptionalDouble number(TsvTable.Row row, String column) {
    String value = row.columns().containsKey(column) ? row.get(column) : "";
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
  }
}
