package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the command line. */
class ExtractTest {

  private static final Path SAMPLE = Path.of("corpora/sample");
  private static final List<String> FILES =
      List.of(
          "events.csv",
          "entities.csv",
          "times.csv",
          "quantities.csv",
          "documents.csv",
          "documents.jsonl",
          "report.html",
          "failures.jsonl");

  @TempDir private Path folder;

  private void assertSameFiles(Path a, Path b) throws IOException {
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(a.resolve(file)), Files.readAllBytes(b.resolve(file)), file);
    }
  }

  @Test
  void oneThreadAndFourWriteTheSameBytes() throws IOException {
    Path one = folder.resolve("one");
    Path four = folder.resolve("four");
    assertEquals(0, Run.extract(SAMPLE, one, "--threads", 1).code());
    assertEquals(0, Run.extract(SAMPLE, four, "--threads", 4).code());
    assertSameFiles(one, four);
    assertTrue(Files.size(one.resolve("events.csv")) > 10_000);
  }

  @Test
  void theDefaultLocaleMakesNoDifference() throws IOException {
    Locale before = Locale.getDefault();
    Path plain = folder.resolve("plain");
    try {
      Locale.setDefault(Locale.ROOT);
      Run.extract(SAMPLE, plain);
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "ar-SA")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Path out = folder.resolve(tag);
        assertEquals(0, Run.extract(SAMPLE, out).code());
        assertSameFiles(plain, out);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyTriggerStandsWhereTheRecordSays() throws IOException {
    Path out = folder.resolve("out");
    Run.extract(SAMPLE, out);
    int events = 0;
    for (String line : Files.readAllLines(out.resolve("documents.jsonl"))) {
      JsonNode document = new ObjectMapper().readTree(line);
      String text = document.get("text").textValue();
      for (JsonNode event : document.get("events")) {
        int start = text.offsetByCodePoints(0, event.get("char_start").intValue());
        int end = text.offsetByCodePoints(0, event.get("char_end").intValue());
        assertEquals(event.get("trigger").textValue(), text.substring(start, end));
        events++;
      }
    }
    assertTrue(events > 100, events + " events");
  }

  @Test
  void badDocumentsAreLinesAndTheOthersAreDone() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("empty.txt"), "");
    Files.writeString(in.resolve("latin.txt"), "No Arabic at all.");
    Files.writeString(in.resolve("nul.txt"), "قصف\0 الطيران حلب"); // aircraft shelled Aleppo
    Files.writeString(in.resolve("bidi.txt"), "\u202Bقصف\u202C \u200Fحلب\u200E"); // the same
    Files.write(in.resolve("bytes.txt"), new byte[] {'a', (byte) 0xC7});
    Files.writeString(
        in.resolve("lines.jsonl"),
        "{\"text\":\"\\ud800 \\udc00\"}\n{\"a\":1\n{\"title\":\"x\"}\n{\"text\":\"y\"}\n");
    Files.createDirectory(in.resolve("folder.txt"));
    Path out = folder.resolve("out");
    Run run = Run.extract(in, out);
    assertEquals(1, run.code(), run.err());
    assertEquals(4, Files.readAllLines(out.resolve("failures.jsonl")).size());
    assertEquals(5, Files.readAllLines(out.resolve("documents.jsonl")).size());
    assertTrue(run.err().contains("failed       4; why is in "), run.err());
    String failures = Files.readString(out.resolve("failures.jsonl"));
    assertTrue(failures.contains("\"byte_offset\":1"), failures);
    assertTrue(failures.contains("\"line\":2"), failures);
    assertTrue(failures.contains("no key 'text'"), failures);
    assertTrue(failures.contains("expected close marker for Object\""), failures);
    assertTrue(Files.readString(out.resolve("documents.csv")).contains("no_arabic"));
  }

  @Test
  void aLineOfFiftyMegabytesIsAFailureAndTheNextDocumentIsDone() throws IOException {
    Path in = folder.resolve("big.jsonl");
    String huge = "قصف ".repeat(8_000_000); // shelling, 50 MB of it
    Files.writeString(in, "{\"text\":\"" + huge + "\"}\n{\"text\":\"y\"}\n");
    Path out = folder.resolve("out");
    assertEquals(1, Run.extract(in, out).code());
    assertTrue(Files.readString(out.resolve("failures.jsonl")).contains("--max-chars"));
    assertEquals(1, Files.readAllLines(out.resolve("documents.jsonl")).size());
  }

  @Test
  void allThatIsWrongWithTheArgumentsIsSaidAtOnceBeforeAnythingIsWritten() {
    Path out = folder.resolve("out");
    Run run = Run.extract(folder.resolve("none"), out, "--format", "csv,doc", "--threads", 0);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--format doc: unknown; one of [csv, jsonl"), run.err());
    assertTrue(run.err().contains("--threads 0"), run.err());
    assertTrue(run.err().contains("no such file or folder"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void resultsOfAnotherRunAreNotOverwrittenUnasked() throws IOException {
    Path in = Files.writeString(folder.resolve("a.txt"), "خبر"); // news
    Path out = folder.resolve("out");
    assertEquals(0, Run.extract(in, out).code());
    Run again = Run.extract(in, out);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("--overwrite"), again.err());
    assertEquals(0, Run.extract(in, out, "--overwrite").code());
  }

  @Test
  void anUnknownOptionIsAnsweredWithTheNearestOne() {
    Run run = Run.of("extract", "x", "--thread", "2");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--threads"), run.err());
    Run command = Run.of("extrct");
    assertEquals(2, command.code());
    assertTrue(command.err().contains("rasd extract"), command.err());
  }

  @Test
  void offsetsCanBeUtf16() throws IOException {
    Path in = Files.writeString(folder.resolve("a.txt"), "\uD83D\uDD34 في بغداد"); // in Baghdad
    Path out = folder.resolve("out");
    Run.extract(in, out, "--offsets", "utf16", "--format", "jsonl");
    String line = Files.readString(out.resolve("documents.jsonl"));
    assertEquals(
        6, new ObjectMapper().readTree(line).get("entities").get(0).get("char_start").intValue());
    assertFalse(Files.exists(out.resolve("events.csv")));
  }

  @Test
  void mojibakeIsSaidInTheTableAndAtTheEnd() throws IOException {
    String article = "قصف الطيران الحربي مدينة حلب مساء أمس"; // aircraft shelled Aleppo yesterday
    Path in = folder.resolve("in");
    Files.createDirectory(in);
    Files.writeString(in.resolve("sound.txt"), article);
    Files.writeString(in.resolve("a.txt"), read(article, "UTF-8", "windows-1256"));
    String latin = read(article, "windows-1256", "ISO-8859-1");
    Files.writeString(in.resolve("b.jsonl"), "{\"id\":\"b\",\"text\":\"" + latin + "\"}\n");
    String item = "<item><description>" + read(article, "UTF-8", "windows-1252") + "</description>";
    Files.writeString(in.resolve("c.rss"), "<rss><channel>" + item + "</item></channel></rss>");
    Path out = folder.resolve("out");
    Run run = Run.extract(in, out);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("3 documents were read in a wrong encoding"), run.err());
    List<String> rows = Files.readAllLines(out.resolve("documents.csv"));
    assertTrue(rows.get(1).contains(",mojibake,"), rows.get(1));
    assertTrue(rows.get(1).contains("UTF-8 once read as windows-1256"), rows.get(1));
    assertTrue(rows.get(2).contains(";mojibake,"), rows.get(2));
    assertTrue(rows.get(2).contains("windows-1256 once read as windows-1252"), rows.get(2));
    assertTrue(rows.get(3).contains("UTF-8 once read as windows-1252"), rows.get(3));
    assertFalse(rows.get(4).contains("mojibake"), rows.get(4));
  }

  private static String read(String text, String written, String as) {
    return new String(text.getBytes(Charset.forName(written)), Charset.forName(as));
  }
}
