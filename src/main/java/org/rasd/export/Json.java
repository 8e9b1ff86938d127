package org.rasd.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/** JSON as all our writers write it. */
final class Json {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write as JSON: " + value, e);
    }
  }

  /** Writes one row as an object; a cell that states nothing is left out. */
  static <T> void writeRow(JsonGenerator out, Table<T> table, DocumentView view, T item)
      throws IOException {
    out.writeStartObject();
    for (Column<T> column : table.columns()) {
      writeCell(out, column.name(), column.of(view, item));
    }
    out.writeEndObject();
  }

  /** Writes the rows of a table as a list under the table's name. */
  static <T> void writeRows(JsonGenerator out, Table<T> table, DocumentView view)
      throws IOException {
    out.writeArrayFieldStart(table.name());
    for (T item : table.items().apply(view)) {
      writeRow(out, table, view, item);
    }
    out.writeEndArray();
  }

  static void writeCell(JsonGenerator out, String name, Cell cell) throws IOException {
    if (cell instanceof Cell.Whole whole) {
      out.writeNumberField(name, whole.value());
    } else if (cell instanceof Cell.Decimal decimal) {
      out.writeNumberField(name, decimal.value());
    } else if (cell instanceof Cell.Texts texts) {
      writeList(out, name, texts.values());
    } else if (!(cell instanceof Cell.Empty)) {
      out.writeStringField(name, cell.plain());
    }
  }

  private static void writeList(JsonGenerator out, String name, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
