package org.rasd.corpus.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.corpus.Read;
import org.rasd.corpus.Reading;

class WorkbookReaderTest {

  @TempDir private Path folder;

  private final WorkbookReader reader = new WorkbookReader(Map.of());

  private static byte[] workbook(Consumer<Workbook> content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      content.accept(workbook);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        sheet.value(row, i, cells[i]);
      }
    }
  }

  /** A workbook with one sheet, of which one part is replaced. */
  private byte[] withPart(String part, String content) throws IOException {
    byte[] plain = workbook(book -> row(book.newWorksheet("a"), 0, "text"));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Path file = Files.write(folder.resolve("plain.xlsx"), plain);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static String sheet(String rows) {
    return "<?xml version=\"1.0\"?><worksheet"
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private String refused(byte[] workbook) {
    return assertThrows(IOException.class, () -> Read.by(reader, "a.xlsx", workbook)).getMessage();
  }

  @Test
  void aRowIsADocumentAndDaysAreDays() throws IOException {
    byte[] book =
        workbook(
            w -> {
              Worksheet sheet = w.newWorksheet("أخبار"); // news
              row(sheet, 1, "المعرف", "النص", "التاريخ", "وسم"); // id, text, date, tag
              sheet.value(2, 0, 7);
              sheet.value(2, 1, "قصف حلب\nأمس"); // shelling of Aleppo, yesterday
              sheet.value(2, 2, LocalDate.of(2024, 5, 31));
              sheet.style(2, 2).format("yyyy-mm-dd").set();
              sheet.value(2, 3, 12.50);
              sheet.value(3, 1, "هدنة"); // a truce
              sheet.value(3, 2, LocalDateTime.of(2024, 6, 1, 14, 30));
              sheet.style(3, 2).format("dd/mm/yyyy hh:mm").set();
            });
    Read read = Read.by(reader, "a.xlsx", book);
    assertEquals(2, read.readings().size());
    assertEquals("7", read.document(0).id());
    assertEquals("قصف حلب\nأمس", read.document(0).text());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 31)), read.document(0).metadata().date());
    assertEquals(Map.of("وسم", "12.5"), read.document(0).metadata().extra());
    assertEquals("a.xlsx:4", read.document(1).id());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 1)), read.document(1).metadata().date());
  }

  @Test
  void ofAFormulaTheValueIsRead() throws IOException {
    String rows =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>id</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B2&amp;\"x\"</f><v>made</v></c>"
            + "<c r=\"B2\"><f>3*4</f><v>12</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><r><t>a_x000D_</t></r><r><t>b</t></r></is></c></row>";
    Read read = Read.by(reader, "a.xlsx", withPart("xl/worksheets/sheet1.xml", sheet(rows)));
    assertEquals("made", read.document(0).text());
    assertEquals("12", read.document(0).id());
    assertEquals(2, read.readings().size(), "a row with nothing but an error is blank");
    assertEquals("a\rb", read.document(1).text());
  }

  @Test
  void everyVisibleSheetWithATextIsReadAndOthersArePassedOver() throws IOException {
    byte[] book =
        workbook(
            w -> {
              Worksheet first = w.newWorksheet("one");
              row(first, 0, "text");
              row(first, 1, "x");
              Worksheet notes = w.newWorksheet("notes");
              row(notes, 0, "remark");
              row(notes, 1, "no document");
              Worksheet hidden = w.newWorksheet("hidden");
              row(hidden, 0, "text");
              row(hidden, 1, "not seen");
              hidden.setVisibilityState(VisibilityState.HIDDEN);
              Worksheet last = w.newWorksheet("last");
              row(last, 0, "text", "n");
              row(last, 1, "", "1");
              row(last, 2, "y");
            });
    Read read = Read.by(reader, "a.xlsx", book);
    assertEquals("a.xlsx:2", read.document(0).id());
    assertEquals("last, row 2: the text is empty", read.failure(1).problem());
    assertEquals("a.xlsx:last:3", read.document(2).id());
    assertEquals(3, read.readings().size());
  }

  @Test
  void aColumnThatIsNotThereIsSaid() throws IOException {
    byte[] book = workbook(w -> row(w.newWorksheet("s"), 0, "a", "b"));
    String problem = Read.by(reader, "a.xlsx", book).failure(0).problem();
    assertTrue(problem.contains("sheet s: no column is known to hold the text"), problem);
    assertTrue(problem.contains("the columns are: a, b"), problem);
  }

  @Test
  void aNameThatNoSheetHasIsADemand() throws IOException {
    byte[] book = workbook(w -> row(w.newWorksheet("s"), 0, "content", "b"));
    WorkbookReader named = new WorkbookReader(Map.of(TableField.TEXT, "contents"));
    var file = new org.rasd.corpus.CorpusFile(Path.of("a.xlsx"), "a.xlsx");
    List<String> problems = named.problems(file, new java.io.ByteArrayInputStream(book), false);
    assertEquals(
        List.of(
            "a.xlsx, sheet s: --text-column: no column 'contents'; is it 'content'?; the columns"
                + " are: content, b"),
        problems);
  }

  @Test
  void numbersAndFormatsAreToldFromDays() {
    for (String format : List.of("yyyy-mm-dd", "[$-1010000]d/m/yy", "D MMMM", "mm-dd-yy")) {
      assertTrue(CellText.isDate(format), format);
    }
    for (String format :
        List.of("0.00", "General", "#,##0 \"days\"", "[Red]0", "[h]:mm:ss", "0\\d", "_d0")) {
      assertFalse(CellText.isDate(format), format);
    }
  }

  @Test
  void aWorkbookThatGrowsBeyondMeasureIsRefused() throws IOException {
    byte[] bomb = withPart("xl/bomb.bin", "0".repeat(80 * 1024 * 1024));
    assertTrue(bomb.length < 200_000);
    assertTrue(refused(bomb).contains("grows to more than 200 times"), refused(bomb));
  }

  @Test
  void aCellInAColumnThatNoSheetHasIsRefused() throws IOException {
    String rows = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
    String problem = refused(withPart("xl/worksheets/sheet1.xml", sheet(rows)));
    assertTrue(problem.contains("a cell stands at ZZZZZZ1"), problem);
  }

  @Test
  void aCellThatIsTooLongIsRefused() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append("<r><t>").append(i).append("</t></r>");
    }
    String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + text + "</is></c></row>";
    String problem = refused(withPart("xl/worksheets/sheet1.xml", sheet(rows)));
    assertTrue(problem.contains("a cell is longer than 1000 characters"), problem);
  }

  @Test
  void entitiesAreRefused() throws IOException {
    String dtd = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    String xml = sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row>");
    String evil = xml.replace("?>", "?>" + dtd);
    assertTrue(refused(withPart("xl/worksheets/sheet1.xml", evil)).contains("entities"));
  }

  @Test
  void whatIsNoWorkbookIsSaid() throws IOException {
    byte[] text = "text".getBytes(StandardCharsets.UTF_8);
    assertTrue(refused(text).contains("no workbook"), refused(text));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
    }
    assertTrue(refused(out.toByteArray()).contains("no workbook"));
  }

  @Test
  void itStopsWhenTheSinkDoes() throws IOException {
    byte[] book =
        workbook(
            w -> {
              Worksheet sheet = w.newWorksheet("s");
              row(sheet, 0, "text");
              row(sheet, 1, "x");
              row(sheet, 2, "y");
            });
    List<Reading> readings = new java.util.ArrayList<>();
    assertFalse(
        reader.read(
            new org.rasd.corpus.CorpusFile(Path.of("a.xlsx"), "a.xlsx"),
            new java.io.ByteArrayInputStream(book),
            1000,
            reading -> !readings.add(reading)));
    assertEquals(1, readings.size());
  }
}
