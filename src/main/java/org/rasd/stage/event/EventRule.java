package org.rasd.stage.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasd.lexicon.TsvTable;

/**
 * One line of a rule file: a pattern, the event type it gives, what must and must not stand around
 * it, and what it says of the record.
 *
 * @param id unique, shown in the records
 * @param type event type, or {@link #NONE} for a line that only blocks others
 * @param required conditions that must all hold
 * @param forbidden conditions of which none may hold
 * @param effects fixed attributes of the record, for instance {@code realis=OTHER}
 * @param frame how its arguments are found: the name of a frame
 * @param priority higher goes first; by default ten for each test of the pattern
 * @param confidence from 0 to 1
 */
record EventRule(
    String id,
    String type,
    Pattern pattern,
    List<Condition> required,
    List<Condition> forbidden,
    Map<String, String> effects,
    String frame,
    int priority,
    double confidence) {

  /** The type of lines that block: ضربة جزاء is no strike. */
  static final String NONE = "NONE";

  /** Reads a line with the columns id type pattern if unless effects frame priority confidence. */
  static EventRule read(TsvTable.Row row, WordClasses classes) {
    try {
      Pattern pattern = Pattern.parse(row.get("pattern"), classes);
      String type = row.get("type");
      int priority = number(row, "priority", 10 * pattern.length() + (type.equals(NONE) ? 15 : 0));
      return new EventRule(
          row.get("id"),
          type,
          pattern,
          Condition.parseAll(row.get("if"), classes),
          Condition.parseAll(row.get("unless"), classes),
          effects(row),
          row.get("frame"),
          priority,
          number(row, "confidence", 80) / 100.0);
    } catch (IllegalArgumentException e) {
      throw row.fault(e.getMessage());
    }
  }

  private static int number(TsvTable.Row row, String column, int otherwise) {
    return row.get(column).isEmpty() ? otherwise : Integer.parseInt(row.get(column));
  }

  private static Map<String, String> effects(TsvTable.Row row) {
    Map<String, String> effects = new TreeMap<>();
    for (String effect : row.list("effects")) {
      int equals = effect.indexOf('=');
      if (equals < 0) {
        throw row.fault("not an effect: '" + effect + "'; write realis=OTHER");
      }
      effects.put(effect.substring(0, equals), effect.substring(equals + 1));
    }
    return Map.copyOf(effects);
  }

  /** Why it does not accept a match, as the rule file states it. */
  String objection(TextView view, Pattern.Match match) {
    return required.stream()
        .filter(c -> !holds(c, view, match))
        .findFirst()
        .map(c -> "needs " + c)
        .or(
            () ->
                forbidden.stream()
                    .filter(c -> holds(c, view, match))
                    .findFirst()
                    .map(c -> "not where " + c))
        .orElse("");
  }

  boolean accepts(TextView view, Pattern.Match match) {
    return required.stream().allMatch(c -> holds(c, view, match))
        && forbidden.stream().noneMatch(c -> holds(c, view, match));
  }

  private static boolean holds(Condition condition, TextView view, Pattern.Match match) {
    return condition.holds(view, match.triggerFirst(), match.triggerEnd());
  }
}
