package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.cli.Main;

/** Standard input and output, and documents that repeat others. */
class StreamsTest {

  // The air force launched four strikes on Aleppo, the ministry of defence said on Tuesday.
  private static final String NEWS =
      "شن سلاح الجو أربع غارات على حلب، بحسب ما قالت وزارة الدفاع يوم الثلاثاء. ";

  private final InputStream before = System.in;

  @TempDir private Path folder;

  @AfterEach
  void putBack() {
    System.setIn(before);
  }

  private static Run piped(String input, Object... arguments) {
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    return Run.of(arguments);
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void aTextComesInAndALineOfJsonGoesOut() throws IOException {
    Run run = piped(NEWS, "extract", "-", "--out", "-");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count());
    JsonNode document = new ObjectMapper().readTree(run.out());
    assertEquals("stdin", document.get("id").textValue());
    assertEquals(NEWS, document.get("text").textValue());
    assertEquals("AIRSTRIKE", document.get("events").get(0).get("event_type").textValue());
  }

  @Test
  void linesOfJsonAreKnownByTheirBrace() {
    Run run =
        piped("\n " + line("a", NEWS) + "oops\n" + line("b", NEWS), "extract", "-", "--out", "-");
    assertEquals(1, run.code());
    assertEquals(2, run.out().lines().count());
    assertTrue(run.err().contains("rasd: stdin.jsonl:3: not JSON"), run.err());
  }

  @Test
  void theKindOfTheInputCanBeNamed() {
    Run run =
        piped("id,text\nx,خبر\n", "extract", "-", "--out", "-", "--input-format", "csv"); // news
    assertTrue(run.out().startsWith("{\"id\":\"x\""), run.out() + run.err());
    Run unknown = piped("", "extract", "-", "--out", "-", "--input-format", "doc");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("--input-format doc: unknown; one of"), unknown.err());
  }

  @Test
  void aStreamTakesOneFormatAndCannotBeResumed() {
    Run run = piped("", "extract", "-", "--out", "-", "--format", "csv", "--resume");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--format jsonl only"), run.err());
    assertTrue(run.err().contains("neither be resumed"), run.err());
  }

  @Test
  void whenNobodyReadsTheRunEndsQuietly() {
    System.setIn(new ByteArrayInputStream(line("a", NEWS).getBytes(StandardCharsets.UTF_8)));
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new PrintStream(gone, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "extract",
            "-",
            "--out",
            "-");
    assertEquals(141, code);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void copiesAreMarkedAndTheirEventsCanBeDropped() throws IOException {
    String text = NEWS + NEWS.replace("حلب", "إدلب"); // Idlib for Aleppo
    Path input = folder.resolve("in.jsonl");
    Files.writeString(input, line("a", text) + line("b", text + " وكالة") + line("c", "خبر"));
    Path kept = folder.resolve("kept");
    Path dropped = folder.resolve("dropped");
    assertEquals(0, Run.extract(input, kept).code());
    assertEquals(0, Run.extract(input, dropped, "--drop-duplicates").code());
    String documents = Files.readString(kept.resolve("documents.csv"));
    assertTrue(documents.contains(",duplicate_of,similarity,"), documents);
    assertTrue(documents.lines().anyMatch(l -> l.startsWith("b,") && l.contains(",a,0.9")));
    assertFalse(documents.lines().anyMatch(l -> l.startsWith("c,") && l.contains(",0.")));
    assertTrue(Files.readString(kept.resolve("events.csv")).contains(",b,"));
    String events = Files.readString(dropped.resolve("events.csv"));
    assertTrue(events.contains(",a,") && !events.contains(",b,"), events);
    String line = Files.readAllLines(kept.resolve("documents.jsonl")).get(1);
    assertEquals("a", new ObjectMapper().readTree(line).get("duplicate_of").textValue());
  }
}
