package org.rasd.stage.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.lexicon.TsvTable;

/** The event types and their families, from {@code events/types.tsv}. Immutable. */
final class EventTypes {

  private static final Set<String> DEFAULT_LEADS = Set.of("in", "on");

  private final Map<String, String> families = new HashMap<>();
  private final Set<String> ungoverned = new HashSet<>();
  private final Map<String, Set<String>> placeLeads = new HashMap<>();

  private EventTypes() {}

  /** Reads the columns {@code type family governed place}. */
  static EventTypes load(TsvTable table) {
    EventTypes types = new EventTypes();
    for (TsvTable.Row row : table.rows()) {
      types.families.put(row.get("type"), row.get("family"));
      if (row.get("governed").equals("no")) {
        types.ungoverned.add(row.get("type"));
      }
      List<String> leads = row.list("place");
      types.placeLeads.put(row.get("type"), leads.isEmpty() ? DEFAULT_LEADS : Set.copyOf(leads));
    }
    return types;
  }

  /** Whether a type is known. */
  boolean has(String type) {
    return families.containsKey(type);
  }

  /** Whether words of hope, demand, possibility before a trigger make the event unreal. */
  boolean isGoverned(String type) {
    return !ungoverned.contains(type);
  }

  /** Whether an event of a type happens in a place. */
  boolean hasPlace(String type) {
    return !placeLeadsOf(type).contains("no");
  }

  /**
   * What leads to the place of an event of a type: classes of prepositions ({@code in}: the words
   * of the class {@code @place_in}), {@code object}, {@code arrival}; {@code no} where it has none.
   */
  Set<String> placeLeadsOf(String type) {
    return placeLeads.getOrDefault(type, DEFAULT_LEADS);
  }

  /** All of these that some type has. */
  Set<String> placeLeads() {
    Set<String> all = new HashSet<>(DEFAULT_LEADS);
    placeLeads.values().forEach(all::addAll);
    return all;
  }

  /** The family of a type. */
  String family(String type) {
    return families.getOrDefault(type, "");
  }
}
