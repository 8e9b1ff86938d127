package org.rasd.export;

import java.util.HashMap;
import java.util.Map;
import org.rasd.lexicon.TsvTable;

/**
 * Codes of our event types in PLOVER, CAMEO and ACLED, from {@code events/crosswalk.tsv}. A type
 * without an entry has no codes. Immutable.
 */
public final class Crosswalk {

  /**
   * The codes of a type; empty where a scheme has nothing for it.
   *
   * @param plover PLOVER event type
   * @param cameo CAMEO code, as text: a leading zero counts
   * @param acledEvent ACLED event type
   * @param acledSub ACLED sub-event type
   */
  public record Codes(String plover, String cameo, String acledEvent, String acledSub) {}

  private static final Codes NONE = new Codes("", "", "", "");

  private final Map<String, Codes> byType;

  private Crosswalk(Map<String, Codes> byType) {
    this.byType = Map.copyOf(byType);
  }

  /** The crosswalk that ships with Rasd. */
  public static Crosswalk builtIn() {
    Map<String, Codes> byType = new HashMap<>();
    for (TsvTable.Row row : TsvTable.resource("events/crosswalk.tsv").rows()) {
      Codes codes =
          new Codes(
              row.get("plover"), row.get("cameo"), row.get("acled_event"), row.get("acled_sub"));
      if (byType.put(row.get("type"), codes) != null) {
        throw row.fault("second entry for type '" + row.get("type") + "'; keep one");
      }
    }
    return new Crosswalk(byType);
  }

  /** The codes of a type. */
  public Codes of(String type) {
    return byType.getOrDefault(type, NONE);
  }

  /** Whether the type has an entry. */
  public boolean knows(String type) {
    return byType.containsKey(type);
  }
}
