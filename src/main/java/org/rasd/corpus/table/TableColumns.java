package org.rasd.corpus.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.corpus.date.DayOrder;

/**
 * Which columns of a table hold what: named by the user, else guessed from the header.
 *
 * @param header the names of the columns
 * @param indexes the column of each field that has one
 * @param order of days and months in the column of dates
 */
record TableColumns(List<String> header, Map<TableField, Integer> indexes, DayOrder order) {

  /** So many rows are looked at to find out the order of days and months. */
  static final int ROWS_FOR_ORDER = 2_000;

  /** A column that is needed is not there; the message names those that are. */
  static final class MissingException extends Exception {
    private static final long serialVersionUID = 1L;

    MissingException(String message) {
      super(message);
    }
  }

  static TableColumns of(List<String> header, Map<TableField, String> named, ColumnNames names)
      throws MissingException {
    List<String> problems = new ArrayList<>(missing(header, named));
    Map<TableField, Integer> indexes = new EnumMap<>(TableField.class);
    for (TableField field : TableField.values()) {
      String name = named.get(field);
      int index = name == null ? guess(header, names.of(field)) : find(header, name);
      if (index >= 0) {
        indexes.put(field, index);
      } else if (name == null && field == TableField.TEXT) {
        problems.add("no column is known to hold the text; name it with " + field.option());
      }
    }
    if (!problems.isEmpty()) {
      throw new MissingException(String.join("; ", problems) + "; " + columns(header));
    }
    return new TableColumns(List.copyOf(header), indexes, DayOrder.UNKNOWN);
  }

  /** These columns with the order that the dates of some rows prove. */
  TableColumns withOrderOf(List<List<String>> rows) {
    List<String> dates = rows.stream().map(row -> cell(row, TableField.DATE)).toList();
    return new TableColumns(header, indexes, DayOrder.ofColumn(dates));
  }

  /**
   * What of the columns that are needed is not there.
   *
   * @param text whether a column of texts is needed where the user names none
   */
  static Optional<String> problem(
      List<String> header, Map<TableField, String> named, ColumnNames names, boolean text) {
    if (!text) {
      List<String> missing = missing(header, named);
      return missing.isEmpty()
          ? Optional.empty()
          : Optional.of(String.join("; ", missing) + "; " + columns(header));
    }
    try {
      of(header, named, names);
      return Optional.empty();
    } catch (MissingException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** What the user names and the header does not have, with the nearest name that it has. */
  static List<String> missing(List<String> header, Map<TableField, String> named) {
    List<String> problems = new ArrayList<>();
    for (TableField field : TableField.values()) {
      String name = named.get(field);
      if (name != null && find(header, name) < 0) {
        Optional<String> nearest = NearestName.to(name, header);
        problems.add(
            field.option()
                + ": no column '"
                + name
                + "'"
                + nearest.map(n -> "; is it '" + n.strip() + "'?").orElse(""));
      }
    }
    return problems;
  }

  /** The columns that are there, for messages. */
  static String columns(List<String> header) {
    return "the columns are: " + String.join(", ", header);
  }

  private static int guess(List<String> header, List<String> names) {
    List<String> keys = header.stream().map(ColumnNames::key).toList();
    return names.stream().mapToInt(keys::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
  }

  /** As it is written, else without case and signs. */
  private static int find(List<String> header, String name) {
    int same = header.stream().map(String::strip).toList().indexOf(name.strip());
    String key = ColumnNames.key(name);
    return same >= 0 || key.isEmpty()
        ? same
        : header.stream().map(ColumnNames::key).toList().indexOf(key);
  }

  /** The cell of a field in a row; empty if the table has no such column. */
  String cell(List<String> row, TableField field) {
    Integer index = indexes.get(field);
    return index == null || index >= row.size() ? "" : row.get(index).strip();
  }

  /** The name of a column; those beyond the header have a number. */
  String name(int column) {
    return column < header.size() ? header.get(column) : "column " + (column + 1);
  }
}
