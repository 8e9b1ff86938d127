package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.TsvTable;

/** The cells of a rule, read one after the other; keeps what is wrong with each. For one row. */
final class RuleCells {

  private final TsvTable.Row row;
  private final List<String> faults = new ArrayList<>();

  RuleCells(TsvTable.Row row) {
    this.row = row;
  }

  /** What a cell says in its notation, or {@code otherwise} if it is wrong. */
  <T> T read(String column, Function<String, T> notation, T otherwise) {
    try {
      return notation.apply(row.get(column));
    } catch (IllegalArgumentException e) {
      add(column, e.getMessage());
      return otherwise;
    }
  }

  int number(String column, int otherwise) {
    String value = row.get(column);
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      add(column, "'" + value + "' is no whole number");
      return otherwise;
    }
  }

  void check(String column, boolean right, Collection<String> known) {
    if (!right) {
      add(column, "'" + row.get(column) + "' is unknown; use one of " + known);
    }
  }

  private void add(String column, String problem) {
    faults.add(row.fault("column " + column + " " + problem).getMessage());
  }

  void throwFaults() {
    if (!faults.isEmpty()) {
      throw ResourceException.all(faults);
    }
  }
}
