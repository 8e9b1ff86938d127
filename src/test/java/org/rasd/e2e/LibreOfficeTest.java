package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The workbook as LibreOffice understands it, where LibreOffice is installed. */
class LibreOfficeTest {

  // Warplanes bombed Idlib yesterday, which killed three people; a headline with a Latin word.
  private static final String ARTICLES =
      "{\"id\":\"a\",\"date\":\"2024-05-31\",\"title\":\"CNN: غارات على إدلب\",\"url\":"
          + "\"http://example.org/a\",\"source\":\"=1+1\",\"text\":"
          + "\"قصفت طائرات حربية مدينة إدلب أمس ما أدى إلى مقتل ثلاثة أشخاص.\"}\n"
          + "{\"id\":\"b\",\"text\":\"انفجرت سيارة مفخخة في بغداد.\"}\n"; // a car bomb in Baghdad

  @TempDir private static Path folder;
  private static Document book;

  @BeforeAll
  static void convert() throws Exception {
    assumeTrue(soffice("--version"), "LibreOffice is not installed: the workbook is not opened");
    Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    Run run = Run.extract(articles, folder.resolve("out"), "--format", "xlsx");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        soffice(
            "--convert-to",
            "fods",
            "--outdir",
            folder.toString(),
            folder.resolve("out/rasd.xlsx").toString()));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    book = factory.newDocumentBuilder().parse(folder.resolve("rasd.fods").toFile());
  }

  private static boolean soffice(String... arguments) throws InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      Process process = builder.redirectOutput(folder.resolve("said.txt").toFile()).start();
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      process.destroy();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Element> elements(Element in, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = in.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static Element named(String element, String attribute, String value) {
    return elements(book.getDocumentElement(), element).stream()
        .filter(e -> e.getAttribute(attribute).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + element + " named " + value));
  }

  /** The cells of a row, repeated ones as often as they stand there. */
  private static List<Element> row(String sheet, int number) {
    Element row =
        elements(named("table:table", "table:name", sheet), "table:table-row").get(number);
    List<Element> cells = new ArrayList<>();
    for (Element cell : elements(row, "table:table-cell")) {
      String repeated = cell.getAttribute("table:number-columns-repeated");
      int times = repeated.isEmpty() ? 1 : Math.min(100, Integer.parseInt(repeated));
      for (int i = 0; i < times; i++) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static Element cell(String sheet, int number, String column) {
    List<String> header = row(sheet, 0).stream().map(c -> c.getTextContent().strip()).toList();
    assertTrue(header.contains(column), header.toString());
    return row(sheet, number).get(header.indexOf(column));
  }

  private static String text(String sheet, int number, String column) {
    return cell(sheet, number, column).getTextContent().strip();
  }

  private static String valueType(String column) {
    return cell("Events", 1, column).getAttribute("office:value-type");
  }

  @Test
  void rowsAreThereInOrder() {
    assertEquals("AIRSTRIKE", text("Events", 1, "event_type"));
    assertEquals("a", text("Events", 1, "doc_id"));
    assertEquals("EXPLOSION_IED", text("Events", 2, "event_type"));
    assertEquals("b", text("Documents", 2, "doc_id"));
    assertEquals("إدلب", text("Entities", 1, "text")); // Idlib
    assertEquals("record_id", text("Codebook", 1, "column"));
  }

  @Test
  void daysAreDaysNumbersNumbersTextsTexts() {
    assertEquals("date", valueType("date_start"));
    assertEquals("2024-05-30", cell("Events", 1, "date_start").getAttribute("office:date-value"));
    assertEquals("date", valueType("pub_date"));
    assertEquals("float", valueType("killed_best"));
    assertEquals("3", cell("Events", 1, "killed_best").getAttribute("office:value"));
    assertEquals("string", valueType("doc_source"));
    assertEquals("=1+1", text("Events", 1, "doc_source"));
    assertEquals("", cell("Events", 1, "doc_source").getAttribute("table:formula"));
    assertEquals("", text("Events", 2, "killed_best"), "not stated");
  }

  @Test
  void sheetsRunFromRightToLeftAndHaveFilters() {
    for (String sheet : List.of("Events", "Entities", "Documents", "Codebook")) {
      String style = named("table:table", "table:name", sheet).getAttribute("table:style-name");
      Element properties =
          elements(named("style:style", "style:name", style), "style:table-properties").get(0);
      assertEquals("rl-tb", properties.getAttribute("style:writing-mode"), sheet);
      boolean filtered =
          elements(book.getDocumentElement(), "table:database-range").stream()
              .filter(r -> r.getAttribute("table:target-range-address").startsWith(sheet + ".A1:"))
              .anyMatch(r -> r.getAttribute("table:display-filter-buttons").equals("true"));
      assertTrue(filtered, sheet + " has no filter");
    }
  }

  @Test
  void anArabicCellThatBeginsWithALatinWordRunsFromRightToLeft() {
    assertEquals("CNN: غارات على إدلب", text("Documents", 1, "title"));
    String style = cell("Documents", 1, "title").getAttribute("table:style-name");
    Element paragraph =
        elements(named("style:style", "style:name", style), "style:paragraph-properties").get(0);
    assertEquals("rl-tb", paragraph.getAttribute("style:writing-mode"));
  }

  @Test
  void addressesAreLinks() {
    Element link = elements(cell("Documents", 1, "url"), "text:a").get(0);
    assertEquals("http://example.org/a", link.getAttribute("xlink:href"));
  }
}
