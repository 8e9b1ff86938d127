package org.rasd.export;

import java.util.List;
import org.rasd.model.EventMention;

/**
 * One flat row of {@code events.csv}: the cells of an event mention in the order of {@link
 * #columns()}.
 *
 * @param cells one for each column
 */
public record EventRecord(List<Cell> cells) {

  /** Copies the list. */
  public EventRecord {
    cells = List.copyOf(cells);
  }

  /** The row of a mention. */
  public static EventRecord of(DocumentView view, EventMention mention) {
    return new EventRecord(EventColumns.TABLE.row(view, mention));
  }

  /** The rows of all events of a document, in order. */
  public static List<EventRecord> allOf(DocumentView view) {
    return EventColumns.TABLE.items().apply(view).stream().map(e -> of(view, e)).toList();
  }

  /** The names of the columns, in the order of the contract. */
  public static List<String> columns() {
    return EventColumns.NAMES;
  }

  /**
   * The cell of a column.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public Cell get(String column) {
    int index = EventColumns.NAMES.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no column '" + column + "'; the columns are " + EventColumns.NAMES);
    }
    return cells.get(index);
  }
}
