package org.rasd.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rasd.text.Normalizer;

/**
 * Which columns of a table hold what: named by the user, else guessed from the header.
 *
 * @param indexes the column of each field that has one
 */
record TableColumns(Map<TableReader.Field, Integer> indexes) {

  /** A column that is needed is not there; the message names those that are. */
  static final class MissingException extends Exception {
    private static final long serialVersionUID = 1L;

    MissingException(String message) {
      super(message);
    }
  }

  static TableColumns of(List<String> header, Map<TableReader.Field, String> named)
      throws MissingException {
    List<String> folded = header.stream().map(TableColumns::fold).toList();
    Map<TableReader.Field, Integer> indexes = new EnumMap<>(TableReader.Field.class);
    List<String> problems = new ArrayList<>();
    for (TableReader.Field field : TableReader.Field.values()) {
      String name = named.get(field);
      int index = name == null ? guess(folded, field) : folded.indexOf(fold(name));
      if (index >= 0) {
        indexes.put(field, index);
      } else if (name != null) {
        problems.add(field.option() + ": no column '" + name + "'");
      } else if (field == TableReader.Field.TEXT) {
        problems.add("no column is known to hold the text; name it with " + field.option());
      }
    }
    if (!problems.isEmpty()) {
      String columns = String.join(", ", header);
      throw new MissingException(String.join("; ", problems) + "; the columns are: " + columns);
    }
    return new TableColumns(indexes);
  }

  private static int guess(List<String> folded, TableReader.Field field) {
    for (String guess : field.guesses()) {
      int index = folded.indexOf(fold(guess));
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private static String fold(String name) {
    return Normalizer.fold(name.strip());
  }

  /** The cell of a field in a row; empty if the table has no such column. */
  String cell(List<String> row, TableReader.Field field) {
    Integer index = indexes.get(field);
    return index == null ? "" : row.get(index).strip();
  }
}
