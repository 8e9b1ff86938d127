package org.rasd.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasd.testing.Built;
import org.rasd.testing.Golden;

class FormatsTest {

  @TempDir private Path folder;

  private void write(OutputFormat format) throws IOException {
    try (OutputFiles files = OutputFiles.in(folder);
        RunWriter writer = format.open(files)) {
      DocumentView view = DocumentView.of(Built.document("d/1"), OffsetUnit.CODEPOINT);
      writer.render(view).write();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"events.csv", "entities.csv", "times.csv", "quantities.csv", "documents.csv"})
  void csvIsAsItWas(String file) throws IOException {
    write(new CsvFormat());
    Golden.check("formats/" + file, Files.readString(folder.resolve(file)));
  }

  @Test
  void jsonIsAsItWas() throws IOException {
    write(new JsonLinesFormat());
    Golden.check("formats/documents.jsonl", Files.readString(folder.resolve("documents.jsonl")));
  }

  @Test
  void csvStartsWithAMarkAndEndsLinesWithCrLf() throws IOException {
    write(new CsvFormat());
    byte[] bytes = Files.readAllBytes(folder.resolve("events.csv"));
    assertEquals("\uFEFFrec", new String(bytes, 0, 6, StandardCharsets.UTF_8));
    assertEquals("\r\n", new String(bytes, bytes.length - 2, 2, StandardCharsets.US_ASCII));
  }

  @Test
  void whatIsWrittenAsCsvIsReadAgain() throws IOException {
    write(new CsvFormat());
    String text = Files.readString(folder.resolve("events.csv")).substring(1);
    List<CSVRecord> rows = CSVParser.parse(text, CSVFormat.RFC4180).getRecords();
    assertEquals(2, rows.size());
    assertEquals(EventRecord.columns(), rows.get(0).toList());
    assertEquals("'=عنوان; \"مقتبس\"", rows.get(1).get(2)); // title, guarded
    assertEquals("'@source", rows.get(1).get(3));
  }

  @ParameterizedTest
  @CsvSource({"=1+1, '''=1+1'", "-5, '''-5'", "+x, '''+x'", "@x, '''@x'", "a=b, a=b"})
  void aTextThatLooksLikeAFormulaIsGuarded(String text, String written) {
    assertEquals(written, CsvFormat.text(Cell.of(text)));
  }

  @Test
  void aNumberIsNotGuarded() {
    assertEquals("-5", CsvFormat.text(Cell.of(-5)));
    assertEquals("-5.25", CsvFormat.text(Cell.of(java.util.OptionalDouble.of(-5.25))));
  }

  @Test
  void aNulInACellIsReplaced() {
    assertEquals("a\uFFFDb", CsvFormat.text(Cell.of("a\0b")));
  }

  @Test
  void jsonHasTheColumnsAsKeysListsAsArraysAndNothingThatIsNotStated() throws IOException {
    DocumentView view = DocumentView.of(Built.document("d"), OffsetUnit.CODEPOINT);
    JsonNode node = new ObjectMapper().readTree(JsonLinesFormat.line(view));
    JsonNode event = node.get("events").get(0);
    assertEquals(Built.TEXT, node.get("text").textValue());
    assertTrue(event.get("actor1_text").isArray());
    assertEquals(3, event.get("killed_best").intValue());
    assertFalse(event.has("killed_low"));
    assertEquals("2024-05-31", event.get("pub_date").textValue());
    assertEquals(0, node.get("sentences").get(0).get("char_start").intValue());
  }
}
