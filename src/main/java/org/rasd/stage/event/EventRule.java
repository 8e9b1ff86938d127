package org.rasd.stage.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private static final Set<String> EFFECTS =
      new TreeSet<>(
          List.of(
              "ahead",
              "blocks",
              "gate",
              "inherit",
              "modality",
              "polarity",
              "realis",
              "refers",
              "scope",
              "tense"));

  /**
   * Reads a line with the columns id type pattern if unless effects frame priority confidence.
   *
   * @throws ResourceException naming all that is wrong with it
   */
  static EventRule read(
      TsvTable.Row row, WordClasses classes, EventTypes types, Set<String> frames) {
    RuleCells cells = new RuleCells(row);
    Pattern pattern = cells.read("pattern", n -> Pattern.parse(n, classes), Pattern.NONE);
    String type = row.get("type");
    cells.check("type", type.equals(NONE) || types.has(type), types.names());
    cells.check("frame", row.get("frame").isEmpty() || frames.contains(row.get("frame")), frames);
    EventRule rule =
        new EventRule(
            row.get("id"),
            type,
            pattern,
            cells.read("if", n -> Condition.parseAll(n, classes), List.of()),
            cells.read("unless", n -> Condition.parseAll(n, classes), List.of()),
            cells.read("effects", EventRule::effects, Map.of()),
            row.get("frame"),
            cells.number("priority", 10 * pattern.length() + (type.equals(NONE) ? 15 : 0)),
            cells.number("confidence", 80) / 100.0);
    cells.throwFaults();
    return rule;
  }

  private static Map<String, String> effects(String notation) {
    Map<String, String> effects = new TreeMap<>();
    for (String part : notation.split(";")) {
      String effect = part.trim();
      int equals = effect.indexOf('=');
      if (!effect.isEmpty() && (equals < 0 || !EFFECTS.contains(effect.substring(0, equals)))) {
        throw new IllegalArgumentException(
            "not an effect: '" + effect + "'; write NAME=VALUE with one of " + EFFECTS);
      }
      if (!effect.isEmpty()) {
        effects.put(effect.substring(0, equals), effect.substring(equals + 1));
      }
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
