package org.rasd.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.rasd.model.Document;

/** {@code documents.jsonl}: everything about a document in one line of JSON. */
public final class JsonLinesFormat implements OutputFormat {

  private static final String FILE = "documents.jsonl";

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public RunWriter open(OutputFiles files) throws IOException {
    OutputFile file = files.append(FILE);
    return view -> {
      String line = line(view) + "\n";
      return () -> file.write(line);
    };
  }

  /** A document as one line of JSON, without line feed. */
  public static String line(DocumentView view) {
    StringWriter line = new StringWriter(2 * view.document().text().length() + 1024);
    try (JsonGenerator out = Json.MAPPER.getFactory().createGenerator(line)) {
      write(out, view);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return line.toString();
  }

  private static void write(JsonGenerator out, DocumentView view) throws IOException {
    Document document = view.document();
    out.writeStartObject();
    out.writeStringField("id", document.id());
    Json.writeCell(out, "title", Cell.of(view.title()));
    Json.writeCell(out, "source", Cell.of(document.metadata().source()));
    Json.writeCell(out, "url", Cell.of(document.metadata().url()));
    Json.writeCell(out, "date", Cell.of(document.date()));
    Json.writeCell(out, "duplicate_of", DocumentColumns.duplicateOf(view));
    Json.writeCell(out, "similarity", DocumentColumns.similarity(view));
    out.writeStringField("text", document.text());
    Json.writeRows(out, Tables.ZONES, view);
    Json.writeRows(out, Tables.SENTENCES, view);
    Json.writeRows(out, Tables.ENTITIES, view);
    Json.writeRows(out, Tables.TIMES, view);
    Json.writeRows(out, Tables.QUANTITIES, view);
    Json.writeRows(out, EventColumns.TABLE, view);
    out.writeEndObject();
  }
}
