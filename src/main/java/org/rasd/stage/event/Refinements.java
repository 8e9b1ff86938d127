package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.TsvTable;

/**
 * What the words around a trigger say of its type or its weapon: lines tried in order, the first
 * that applies wins. Immutable.
 */
final class Refinements {

  private record Line(List<String> types, String result, List<Condition> conditions) {}

  private final List<Line> lines = new ArrayList<>();

  private Refinements() {}

  /** Reads the columns {@code types result if}; types may be {@code *}. */
  static Refinements load(TsvTable table, WordClasses classes, List<String> faults) {
    Refinements refinements = new Refinements();
    TsvTable.forEach(List.of(table), row -> refinements.add(row, classes), faults);
    return refinements;
  }

  private void add(TsvTable.Row row, WordClasses classes) {
    try {
      List<Condition> conditions = Condition.parseAll(row.get("if"), classes);
      lines.add(new Line(row.list("types"), row.get("result"), conditions));
    } catch (IllegalArgumentException e) {
      throw row.fault(e.getMessage());
    }
  }

  /** The result for a trigger of a type, or {@code otherwise} if no line applies. */
  String of(String type, TextView view, Pattern.Match match, String otherwise) {
    for (Line line : lines) {
      boolean applies = line.types().contains(type) || line.types().contains("*");
      if (applies && holds(line, view, match)) {
        return line.result();
      }
    }
    return otherwise;
  }

  private static boolean holds(Line line, TextView view, Pattern.Match match) {
    return line.conditions().stream()
        .allMatch(c -> c.holds(view, match.triggerFirst(), match.triggerEnd()));
  }
}
