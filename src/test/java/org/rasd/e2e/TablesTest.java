package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as input of the main job. */
class TablesTest {

  // Warplanes bombed the city of Idlib yesterday.
  private static final String TEXT = "قصفت طائرات حربية مدينة إدلب أمس.";

  // number; headline; contents; date; newspaper; link
  private static final String CSV =
      "رقم;عنوان الخبر;المحتوى;تاريخ النشر;الصحيفة;الرابط\r\n7;غارة;\""
          + TEXT
          + "\";2024-05-31;المدن;http://example.org/7\r\n";

  @TempDir private Path folder;

  private JsonNode only(Path out) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("documents.jsonl"));
    assertEquals(1, lines.size());
    return new ObjectMapper().readTree(lines.get(0));
  }

  private void assertIsTheArticle(JsonNode document) {
    assertEquals("7", document.get("id").textValue());
    assertEquals(TEXT, document.get("text").textValue());
    assertEquals("غارة", document.get("title").textValue()); // a raid
    assertEquals("المدن", document.get("source").textValue());
    assertEquals("http://example.org/7", document.get("url").textValue());
    assertEquals("2024-05-31", document.get("date").textValue());
    assertEquals("2024-05-30", document.get("events").get(0).get("date_start").textValue());
  }

  @Test
  void aCsvInWindows1256WithSemicolonsNeedsNoOption() throws IOException {
    Path in = folder.resolve("scraped.csv");
    Files.write(in, CSV.getBytes(Charset.forName("windows-1256")));
    Path out = folder.resolve("out");
    Run run = Run.extract(in, out);
    assertEquals(0, run.code(), run.err());
    assertIsTheArticle(only(out));
  }

  @Test
  void aWorkbookNeedsNoOption() throws IOException {
    Path in = folder.resolve("articles.xlsx");
    try (OutputStream file = Files.newOutputStream(in);
        Workbook workbook = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("ورقة1"); // sheet 1
      List<String> header = List.of("id", "title", "text", "date", "source", "url");
      List<Object> row = List.of(7, "غارة", TEXT, "", "المدن", "http://example.org/7");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
        sheet.value(1, i, row.get(i).toString());
      }
      sheet.value(1, 3, LocalDate.of(2024, 5, 31));
      sheet.style(1, 3).format("dd/mm/yyyy").set();
    }
    Path out = folder.resolve("out");
    Run run = Run.extract(in, out);
    assertEquals(0, run.code(), run.err());
    assertIsTheArticle(only(out));
  }

  @Test
  void everyColumnCanBeNamed() throws IOException {
    Path in = folder.resolve("a.tsv");
    Files.writeString(
        in, "a\tb\tc\td\te\tf\n" + TEXT + "\t7\tغارة\t2024-05-31\tالمدن\thttp://example.org/7\n");
    Path out = folder.resolve("out");
    String[] options = {
      "--text-column=a",
      "--id-column=b",
      "--title-column=c",
      "--date-column=d",
      "--source-column=e",
      "--url-column=f"
    };
    Run run = Run.extract(in, out, (Object[]) options);
    assertEquals(0, run.code(), run.err());
    assertIsTheArticle(only(out));
  }

  private void assertRefused(Path in, String where) {
    Path out = folder.resolve("out");
    Run run = Run.extract(in, out, "--date-column", "تاريخ النشرة", "--text-column", "المحتوى");
    assertEquals(2, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(where + ": --date-column: no column 'تاريخ النشرة'; is it 'تاريخ النشر'?"),
        run.err());
    assertTrue(run.err().contains("the columns are: رقم, عنوان الخبر, المحتوى, "), run.err());
    assertFalse(run.err().contains("--text-column"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aNamedColumnThatIsNotThereIsSaidBeforeAnythingIsDone() throws IOException {
    byte[] csv = CSV.getBytes(StandardCharsets.UTF_8);
    assertRefused(Files.write(folder.resolve("a.csv"), csv), "a.csv");
    Path gz = folder.resolve("b.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(csv);
    }
    assertRefused(gz, "b.csv.gz");
    Path zip = folder.resolve("c.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("x/d.csv"));
      out.write(csv);
    }
    assertRefused(zip, "c.zip/x/d.csv");
  }

  @Test
  void aTableWithoutAColumnOfTextsIsSaidBeforeAnythingIsDone() throws IOException {
    String csv = CSV.replace("المحتوى", "الكلام"); // a name for the contents that we do not know
    Path in = Files.writeString(folder.resolve("a.csv"), csv);
    assertHasNoTexts(in, "a.csv: ");
    Path book = folder.resolve("b.xlsx");
    try (OutputStream file = Files.newOutputStream(book);
        Workbook workbook = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("s");
      sheet.value(0, 0, "رقم");
      sheet.value(0, 1, "الكلام");
      sheet.value(1, 1, TEXT);
    }
    assertHasNoTexts(book, "b.xlsx, sheet s: ");
    Run piped = piped(csv, "extract", "-", "--out", "-", "--input-format", "csv");
    assertEquals(2, piped.code());
    assertTrue(piped.err().contains("stdin.csv: no column is known"), piped.err());
    Run named = Run.extract(in, folder.resolve("named"), "--text-column", "الكلام");
    assertEquals(0, named.code(), named.err());
  }

  private void assertHasNoTexts(Path in, String where) {
    Path out = folder.resolve("out");
    Run run = Run.extract(in, out);
    assertEquals(2, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(where + "no column is known to hold the text; name it with --text-column;"),
        run.err());
    assertTrue(run.err().contains("the columns are: رقم, "), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aTableWithoutTextsThatLiesInAFolderStopsNothing() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.csv"), "key,value\r\n1,2\r\n");
    Files.writeString(in.resolve("b.csv"), CSV);
    Path out = folder.resolve("out");
    Run run = Run.extract(in, out);
    assertEquals(1, run.code(), run.err());
    assertIsTheArticle(only(out));
    String failures = Files.readString(out.resolve("failures.jsonl"));
    assertTrue(failures.contains("no column is known to hold the text"), failures);
  }

  @Test
  void standardInputIsLookedAtAndStillRead() {
    String[] command = {"extract", "-", "--out", "-", "--input-format", "csv", "--text-column"};
    Run wrong = piped(CSV, with(command, "body"));
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("stdin.csv: --text-column: no column 'body'"), wrong.err());
    Run right = piped(CSV, with(command, "المحتوى"));
    assertEquals(0, right.code(), right.err());
    assertTrue(right.out().contains("\"id\":\"7\""), right.out());
  }

  private static Object[] with(String[] command, String last) {
    Object[] all = java.util.Arrays.copyOf(command, command.length + 1, Object[].class);
    all[command.length] = last;
    return all;
  }

  private static Run piped(String input, Object... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return Run.of(arguments);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void rowsThatAreWrongAreNamedAndTheOthersAreDone() throws IOException {
    String rows = "text;id\r\nخبر;1\r\nخبر;2;x\r\nخبر;\"3\r\nخبر;4\r\n"; // news
    Path in = Files.writeString(folder.resolve("a.csv"), rows);
    Path out = folder.resolve("out");
    assertEquals(1, Run.extract(in, out).code());
    List<String> failures = Files.readAllLines(out.resolve("failures.jsonl"));
    assertEquals(2, failures.size());
    assertTrue(failures.get(0).contains("\"line\":3"), failures.get(0));
    assertTrue(failures.get(0).contains("row 3: 3 cells, but the header has 2"), failures.get(0));
    assertTrue(failures.get(1).contains("row 4: a quote is not closed"), failures.get(1));
    assertEquals(2, Files.readAllLines(out.resolve("documents.jsonl")).size());
  }
}
