package org.rasd.stage.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasd.lexicon.TsvTable;

/** The event types and their families, from {@code events/types.tsv}. Immutable. */
final class EventTypes {

  private static final Set<String> DEFAULT_LEADS = Set.of("in", "on");

  private final Map<String, String> families = new HashMap<>();
  private final Set<String> ungoverned = new HashSet<>();
  private final Map<String, Set<String>> placeLeads = new HashMap<>();

  private EventTypes() {}

  /** Reads the columns {@code type family governed place}. */
  static EventTypes load(List<TsvTable> tables) {
    EventTypes types = new EventTypes();
    tables.forEach(table -> table.rows().forEach(types::add));
    return types;
  }

  private void add(TsvTable.Row row) {
    String type = row.get("type");
    families.put(type, row.get("family"));
    if (row.get("governed").equals("no")) {
      ungoverned.add(type);
    }
    List<String> leads = row.list("place");
    placeLeads.put(type, leads.isEmpty() ? DEFAULT_LEADS : Set.copyOf(leads));
  }

  /** The names of all types. */
  Set<String> names() {
    return new TreeSet<>(families.keySet());
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
