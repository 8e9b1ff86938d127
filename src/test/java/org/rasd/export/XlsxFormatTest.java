package org.rasd.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.testing.Built;

class XlsxFormatTest {

  @TempDir private Path folder;

  private List<String> write(Path to, XlsxSheet.Limits limits, int documents) throws IOException {
    OutputFiles files = OutputFiles.in(to);
    RunWriter writer = new XlsxFormat(limits).open(files);
    try (files;
        writer) {
      for (int i = 0; i < documents; i++) {
        writer.render(DocumentView.of(Built.document("d/" + i), OffsetUnit.CODEPOINT)).write();
      }
    }
    files.deleteSpools();
    return writer.warnings();
  }

  private List<String> write(int documents) throws IOException {
    return write(folder, XlsxSheet.Limits.EXCEL, documents);
  }

  @Test
  void ofARunThatWasStoppedASheetSaysSo() throws IOException {
    OutputFiles files = OutputFiles.in(folder);
    RunWriter writer = new XlsxFormat().open(files);
    try (files;
        writer) {
      writer.render(DocumentView.of(Built.document("d/1"), OffsetUnit.CODEPOINT)).write();
      writer.stopped();
    }
    assertEquals(List.of("Events", "STOPPED", "Entities", "Documents", "Codebook"), sheets());
    String told = rows("STOPPED").get(1).getCellText(0);
    assertTrue(told.startsWith("This run was stopped before the end of its input."), told);
    assertTrue(rows("STOPPED").get(1).getCellText(1).contains("--resume"));
    assertTrue(part("xl/worksheets/sheet2.xml").contains("<tabColor rgb=\"C00000\""));
    write(1);
    assertEquals(List.of("Events", "Entities", "Documents", "Codebook"), sheets());
  }

  private List<String> sheets() throws IOException {
    try (ReadableWorkbook workbook = workbook()) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  private ReadableWorkbook workbook() throws IOException {
    return new ReadableWorkbook(folder.resolve("rasd.xlsx").toFile());
  }

  private List<Row> rows(String sheet) throws IOException {
    try (ReadableWorkbook workbook = workbook()) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private Cell cell(List<Row> rows, int row, String column) {
    Row header = rows.get(0);
    for (int i = 0; i < header.getCellCount(); i++) {
      if (header.getCellText(i).equals(column)) {
        return rows.get(row).getCell(i);
      }
    }
    throw new IllegalArgumentException("no column " + column);
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("rasd.xlsx").toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void theSheetsAreThoseOfTheContract() throws IOException {
    assertEquals(List.of(), write(1));
    try (ReadableWorkbook workbook = workbook()) {
      assertEquals(
          List.of("Events", "Entities", "Documents", "Codebook"),
          workbook.getSheets().map(Sheet::getName).toList());
    }
    List<Row> events = rows("Events");
    Row header = events.get(0);
    assertEquals(EventRecord.columns(), header.stream().map(Cell::getText).toList());
    assertEquals(Codebook.builtIn().size() + 1, rows("Codebook").size());
  }

  @Test
  void numbersAreNumbersDaysAreDaysTextsAreTexts() throws IOException {
    write(1);
    List<Row> events = rows("Events");
    assertEquals(CellType.NUMBER, cell(events, 1, "killed_best").getType());
    assertEquals(3, cell(events, 1, "killed_best").asNumber().intValueExact());
    assertEquals("36.2", cell(events, 1, "lat").asNumber().toPlainString());
    assertEquals("2024-05-31", cell(events, 1, "pub_date").asDate().toLocalDate().toString());
    assertEquals(CellType.STRING, cell(events, 1, "cameo").getType());
    assertEquals("قصف", cell(events, 1, "trigger").getText()); // shelling
    assertEquals(Built.TEXT, cell(events, 1, "evidence").getText());
    assertTrue(part("xl/styles.xml").contains("yyyy-mm-dd"));
  }

  @Test
  void aTextThatLooksLikeAFormulaIsAText() throws IOException {
    write(1);
    Cell title = cell(rows("Events"), 1, "doc_title");
    assertEquals(CellType.STRING, title.getType());
    assertTrue(title.getText().startsWith("=عنوان"), title.getText()); // title
    assertFalse(part("xl/worksheets/sheet1.xml").contains("<f>"));
  }

  @Test
  void sheetsRunFromRightToLeftWithFrozenHeaderAndFilter() throws IOException {
    write(2);
    for (int sheet = 1; sheet <= 4; sheet++) {
      String xml = part("xl/worksheets/sheet" + sheet + ".xml");
      assertTrue(xml.contains("rightToLeft=\"true\""), xml);
      assertTrue(xml.contains("ySplit=\"1\"") && xml.contains("state=\"frozen\""), xml);
      assertTrue(xml.contains("<autoFilter ref=\"A1:"), xml);
    }
    assertTrue(part("xl/worksheets/sheet3.xml").contains("<autoFilter ref=\"A1:P3\""));
  }

  @Test
  void everyRowHasItsLink() throws IOException {
    write(3);
    assertEquals(3, count(part("xl/worksheets/sheet1.xml"), "<hyperlink "));
    String targets = part("xl/worksheets/_rels/sheet1.xml.rels");
    assertEquals(3, count(targets, "Target=\"https://example.org/1\""), targets);
    assertEquals("https://example.org/1", cell(rows("Events"), 3, "doc_url").getText());
  }

  @Test
  void rowsBeyondTheLimitGoToASecondSheetWithAWarning() throws IOException {
    List<String> warnings = write(folder, new XlsxSheet.Limits(4, 32_767, 65_530), 7);
    assertEquals(4, rows("Events").size());
    assertEquals(4, rows("Events (2)").size());
    assertEquals(2, rows("Events (3)").size());
    assertEquals("d/3", cell(rows("Events (2)"), 1, "doc_id").getText());
    assertEquals("doc_id", rows("Events (3)").get(0).getCellText(1));
    assertTrue(warnings.get(0).contains("'Events (2)'"), warnings.toString());
  }

  @Test
  void aTableThatFillsItsSheetNeedsNoSecondOne() throws IOException {
    write(folder, new XlsxSheet.Limits(4, 32_767, 65_530), 3);
    try (ReadableWorkbook workbook = workbook()) {
      assertEquals(Optional.empty(), workbook.findSheet("Documents (2)"));
    }
  }

  @Test
  void longCellsAreCutBetweenCharactersWithAWarning() throws IOException {
    List<String> warnings = write(folder, new XlsxSheet.Limits(100, 8, 65_530), 1);
    assertEquals(Built.TEXT.substring(0, 8), cell(rows("Events"), 1, "evidence").getText());
    assertTrue(warnings.get(0).contains("cells cut to 8 characters"), warnings.toString());
    write(folder, new XlsxSheet.Limits(100, 1, 65_530), 1); // The text starts with an emoji.
    assertEquals("", cell(rows("Events"), 1, "evidence").getText());
  }

  @Test
  void linksBeyondTheLimitArePlainTextWithAWarning() throws IOException {
    List<String> warnings = write(folder, new XlsxSheet.Limits(100, 32_767, 2), 3);
    assertEquals(2, count(part("xl/worksheets/sheet1.xml"), "<hyperlink "));
    assertEquals("https://example.org/1", cell(rows("Events"), 3, "doc_url").getText());
    assertTrue(warnings.get(0).contains("1 addresses are plain text"), warnings.toString());
  }

  @Test
  void sameInputSameBytesAndNothingElseIsLeft() throws Exception {
    Path again = Files.createDirectory(folder.resolve("again"));
    write(3);
    Thread.sleep(2100); // ZIP times count by two seconds.
    write(again, XlsxSheet.Limits.EXCEL, 3);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("rasd.xlsx")),
        Files.readAllBytes(again.resolve("rasd.xlsx")));
    try (Stream<Path> files = Files.list(again)) {
      assertEquals(List.of(again.resolve("rasd.xlsx")), files.toList());
    }
  }

  @Test
  void everyPartIsWellFormed() throws Exception {
    write(2);
    try (ZipFile zip = new ZipFile(folder.resolve("rasd.xlsx").toFile())) {
      for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip.getInputStream(entry));
      }
    }
  }

  @Test
  void aRunWithoutDocumentsIsAWorkbookOfHeaders() throws IOException {
    write(0);
    assertEquals(1, rows("Events").size());
  }
}
