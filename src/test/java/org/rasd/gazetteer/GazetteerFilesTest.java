package org.rasd.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasd.lexicon.TsvTable;

/** The tables of names: headers, ids, references between them. */
class GazetteerFilesTest {

  private static final List<String> STATE = List.of("GOV", "MIL", "COP", "LEG", "JUD");

  static Stream<String> tables() {
    return Stream.of(
        "agents",
        "countries",
        "ethnic",
        "figures",
        "metonyms",
        "name_particles",
        "name_parts",
        "offices",
        "org_heads",
        "organisations",
        "place_heads",
        "places-mashriq",
        "places-world",
        "titles");
  }

  private static List<TsvTable.Row> rows(String table) {
    return TsvTable.resource("gazetteers/" + table + ".tsv").rows();
  }

  private static String text(String table) throws IOException {
    try (InputStream in =
        TsvTable.class.getResourceAsStream("/org/rasd/gazetteers/" + table + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void headerSaysWhatTheTableIs(String table) throws IOException {
    String text = text(table);
    for (String key :
        List.of("title", "source", "licence", "reviewed", "normalization", "columns")) {
      assertTrue(text.contains("# " + key + ":"), table + " says no " + key);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "countries",
        "ethnic",
        "figures",
        "organisations",
        "places-mashriq",
        "places-world"
      })
  void idsAreUnique(String table) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (TsvTable.Row row : rows(table)) {
      if (!seen.add(row.get("id"))) {
        twice.add(row.get("id"));
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void theTablesOfPlacesShareNoId() {
    Set<String> ids = new HashSet<>();
    rows("places-mashriq").forEach(row -> ids.add(row.get("id")));
    for (TsvTable.Row row : rows("places-world")) {
      assertFalse(ids.contains(row.get("id")), row.get("id"));
    }
  }

  @Test
  void actorsResolve() {
    Set<String> actors = new HashSet<>();
    rows("organisations").forEach(row -> actors.add(row.get("id")));
    for (TsvTable.Row row : rows("countries")) {
      STATE.forEach(organ -> actors.add("actor:" + row.get("iso3") + "-" + organ));
    }
    List<String> unknown = new ArrayList<>();
    for (String table : List.of("metonyms", "ethnic", "offices")) {
      for (TsvTable.Row row : rows(table)) {
        String actor = row.get("actor_id");
        if (!actor.isEmpty() && !actors.contains(actor)) {
          unknown.add(table + ":" + row.line() + " " + actor);
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void officesBelongToFigures() {
    Set<String> persons = new HashSet<>();
    rows("figures").forEach(row -> persons.add(row.get("id")));
    for (TsvTable.Row row : rows("offices")) {
      assertTrue(persons.contains(row.get("person_id")), row.get("person_id"));
    }
  }
}
