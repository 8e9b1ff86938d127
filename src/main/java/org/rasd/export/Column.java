package org.rasd.export;

import java.util.function.BiFunction;

/**
 * A column of a table.
 *
 * @param name its name in headers and as a JSON key
 * @param value its cell for an item of a document; pure
 * @param <T> what a row stands for
 */
public record Column<T>(String name, BiFunction<DocumentView, T, Cell> value) {

  /** The cell for an item. */
  public Cell of(DocumentView view, T item) {
    return value.apply(view, item);
  }
}
