package org.rasd.export;

import java.util.List;
import java.util.function.Function;

/**
 * A table of the output: what its rows are and what its columns say. Immutable.
 *
 * @param name the name of its file without ending
 * @param items the rows of a document, in order
 * @param columns in the order of the contract
 */
public record Table<T>(
    String name, Function<DocumentView, List<T>> items, List<Column<T>> columns) {

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** The names of the columns, in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of one row. */
  public List<Cell> row(DocumentView view, T item) {
    return columns.stream().map(column -> column.of(view, item)).toList();
  }

  /** All rows of a document. */
  public List<List<Cell>> rows(DocumentView view) {
    return items.apply(view).stream().map(item -> row(view, item)).toList();
  }
}
