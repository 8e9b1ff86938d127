package org.rasd.stage.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rasd.lexicon.TsvTable;

/** The event types and their families, from {@code events/types.tsv}. Immutable. */
final class EventTypes {

  private final Map<String, String> families = new HashMap<>();
  private final Set<String> ungoverned = new HashSet<>();
  private final Set<String> placeless = new HashSet<>();

  private EventTypes() {}

  /** Reads the columns {@code type family governed place}. */
  static EventTypes load(TsvTable table) {
    EventTypes types = new EventTypes();
    for (TsvTable.Row row : table.rows()) {
      types.families.put(row.get("type"), row.get("family"));
      if (row.get("governed").equals("no")) {
        types.ungoverned.add(row.get("type"));
      }
      if (row.get("place").equals("no")) {
        types.placeless.add(row.get("type"));
      }
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
    return !placeless.contains(type);
  }

  /** The family of a type. */
  String family(String type) {
    return families.getOrDefault(type, "");
  }
}
