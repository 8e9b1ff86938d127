package org.rasd.stage.event;

import java.util.HashMap;
import java.util.Map;
import org.rasd.lexicon.TsvTable;

/** The event types and their families, from {@code events/types.tsv}. Immutable. */
final class EventTypes {

  private final Map<String, String> families = new HashMap<>();

  private EventTypes() {}

  /** Reads the columns {@code type family}. */
  static EventTypes load(TsvTable table) {
    EventTypes types = new EventTypes();
    for (TsvTable.Row row : table.rows()) {
      types.families.put(row.get("type"), row.get("family"));
    }
    return types;
  }

  /** Whether a type is known. */
  boolean has(String type) {
    return families.containsKey(type);
  }

  /** The family of a type. */
  String family(String type) {
    return families.getOrDefault(type, "");
  }
}
