package org.rasd.export.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasd.lexicon.TsvTable;

/** Names of known actors, so that all ways to write one stand in one row of a chart. Immutable. */
final class ActorNames {

  /** Arabic and English name; empty where not known. */
  record Name(String ar, String en) {
    static final Name NONE = new Name("", "");
  }

  private final Map<String, Name> byId;

  private ActorNames(Map<String, Name> byId) {
    this.byId = Map.copyOf(byId);
  }

  /** The organisations that ship with Rasd. */
  static ActorNames builtIn() {
    Map<String, Name> names = new HashMap<>();
    for (TsvTable.Row row : TsvTable.resource("gazetteers/organisations.tsv").rows()) {
      names.put(row.get("id"), new Name(row.get("name_ar"), row.get("name_en")));
    }
    return new ActorNames(names);
  }

  /** The name of an actor. Bodies of a state (actor:IRQ-GOV) have none: the page makes it up. */
  Name of(String id) {
    return byId.getOrDefault(id, Name.NONE);
  }

  /** Countries by ISO 3166-1 alpha-3: Arabic name, English name, latitude, longitude. */
  static Map<String, List<String>> countries() {
    Map<String, List<String>> countries = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.resource("gazetteers/countries.tsv").rows()) {
      countries.put(
          row.get("iso3"),
          List.of(row.get("name_ar"), row.get("name_en"), row.get("lat"), row.get("lon")));
    }
    return countries;
  }
}
