package org.rasd.export.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.export.OutputFiles;
import org.rasd.export.RunWriter;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Metadata;
import org.rasd.testing.Built;

class HtmlFormatTest {

  /** What would end the element it stands in, or the line of an old script. */
  private static final String NASTY =
      "</script><script>alert(1)</script><!-- & \u2028\u2029 <img src=x onerror=alert(2)>";

  @TempDir private Path folder;

  private ReportPage write(List<Document> documents) throws IOException {
    assertEquals(List.of(), ReportPage.write(folder, ReportLimits.DEFAULT, documents));
    return ReportPage.read(folder);
  }

  private static List<Document> built(int count) {
    return IntStream.range(0, count).mapToObj(i -> Built.document("d/" + i)).toList();
  }

  private static Document titled(String title) {
    Document built = Built.document(title);
    Metadata metadata = new Metadata(title, title, title, Optional.empty(), Map.of());
    Document document = Document.of(title, built.text(), metadata);
    for (Layer<?> layer : built.layers()) {
      document = copy(built, layer, document);
    }
    return document;
  }

  private static <T extends org.rasd.model.Annotation> Document copy(
      Document from, Layer<T> layer, Document to) {
    return to.with(layer, from.layer(layer));
  }

  @Test
  void anEventIsInTheDataOfThePage() throws IOException {
    ReportPage page = write(built(1));
    JsonNode rows = page.blocks("rows").get(0);
    JsonNode events = rows.get("events");
    String type = rows.get("strings").get(events.get("event_type").get(0).intValue()).textValue();
    assertEquals("SHELLING_MISSILE", type);
    assertEquals("d/0", rows.get("documents").get(0).get(0).textValue());
    assertEquals(19_874, rows.get("documents").get(0).get(4).intValue()); // 2024-05-31
    assertEquals(3, events.get("killed_best").get(0).intValue());
    assertEquals("", events.get("killed_low").get(0).textValue());
    assertEquals("Aleppo", rows.get("places").get(0).get("en").textValue());
    assertEquals("36.2", rows.get("places").get(0).get("lat").textValue());
    assertEquals(2, events.get("actor1").get(0).size());
    assertEquals(Built.TEXT, page.blocks("text").get(0).get(0).get("0").textValue());
    JsonNode cells = page.blocks("more").get(0).get("cells").get(0);
    assertEquals(ReportEvent.COLUMNS.size(), cells.size());
    assertEquals("ATTACK", cells.get(ReportEvent.COLUMNS.indexOf("family")).textValue());
  }

  @Test
  void theSummaryCountsDocumentsEventsAndFailures() throws IOException {
    RunWriter writer = new HtmlFormat().open(OutputFiles.in(folder));
    try (writer) {
      writer.addFailure("a.txt", "read", NASTY);
    }
    ReportPage page = ReportPage.read(folder);
    JsonNode summary = page.json("summary");
    assertEquals(0, summary.get("documents").intValue());
    assertEquals(1, summary.get("failed").intValue());
    assertEquals(NASTY, summary.get("failures").get(0).get("problem").textValue());
    assertFalse(page.html().contains("alert(1)</script>"));
    assertFalse(page.html().contains("\u2028"));
  }

  @Test
  void aRunThatWasStoppedSaysSo() throws IOException {
    RunWriter writer = new HtmlFormat().open(OutputFiles.in(folder));
    try (writer) {
      writer.stopped();
    }
    assertTrue(ReportPage.read(folder).json("summary").get("stopped").booleanValue());
    assertFalse(write(List.of()).json("summary").has("stopped"));
  }

  @Test
  void aRunWithoutDocumentsIsAPageWithoutBlocks() throws IOException {
    ReportPage page = write(List.of());
    assertEquals(List.of(), page.blocks("rows"));
    assertEquals(0, page.json("summary").get("events").intValue());
    assertEquals(2, page.scripts().size());
    assertTrue(page.html().endsWith("</body>\n</html>\n"));
  }

  @Test
  void whatADocumentSaysIsTextAndNeverMarkup() throws IOException {
    ReportPage clean = write(built(1));
    ReportPage nasty = write(List.of(titled(NASTY)));
    assertEquals(clean.page().select("script").size(), nasty.page().select("script").size());
    assertEquals(clean.scripts(), nasty.scripts());
    assertEquals(0, nasty.page().select("img").size());
    assertFalse(nasty.html().contains("alert(2)"));
    JsonNode document = nasty.blocks("rows").get(0).get("documents").get(0);
    assertEquals(NASTY, document.get(1).textValue());
  }

  @Test
  void withoutADateThereIsNone() throws IOException {
    ReportPage page = write(List.of(titled("t")));
    JsonNode rows = page.blocks("rows").get(0);
    assertEquals("", rows.get("documents").get(0).get(4).textValue());
    assertEquals("", rows.get("events").get("date_start").get(0).textValue());
  }

  @Test
  void sameInputSameBytes() throws IOException {
    write(built(5));
    byte[] first = Files.readAllBytes(folder.resolve("report.html"));
    write(built(5));
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("report.html")));
  }

  @Test
  void dataIsWrittenInBlocks() throws IOException {
    ReportLimits limits = new ReportLimits(100, 100, 10, 2, 100);
    ReportPage.write(folder, limits, built(5));
    ReportPage page = ReportPage.read(folder);
    assertEquals(3, page.blocks("rows").size());
    assertEquals(3, page.blocks("more").size());
    assertEquals("d/4", page.blocks("rows").get(2).get("documents").get(0).get(0).textValue());
  }

  @Test
  void whatIsBeyondTheLimitsIsCountedAndSaid() throws IOException {
    ReportLimits limits = new ReportLimits(3, 100, 10, 100, 100);
    List<String> warnings = ReportPage.write(folder, limits, built(5));
    assertEquals(
        List.of("report.html shows the first 3 of 5 documents; the tables hold all"), warnings);
    JsonNode summary = ReportPage.read(folder).json("summary");
    assertEquals(5, summary.get("documents").intValue());
    assertEquals(5, summary.get("events").intValue());
    assertEquals(3, summary.get("documents_shown").intValue());
    assertEquals(3, summary.get("events_shown").intValue());
  }

  @Test
  void thePolicyOfThePageNamesItsTwoScriptsAndNoOthers() throws Exception {
    ReportPage page = write(built(1));
    String policy =
        page.page().select("meta[http-equiv=Content-Security-Policy]").first().attr("content");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    for (String script : page.scripts()) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      String hash = Base64.getEncoder().encodeToString(digest);
      assertTrue(policy.contains("'sha256-" + hash + "'"), policy);
    }
    assertEquals(2, policy.split("sha256-", -1).length - 1);
    assertFalse(policy.contains("script-src 'unsafe"), policy);
  }

  @Test
  void thePageFetchesNothing() throws IOException {
    ReportPage page = write(built(1));
    assertEquals(0, page.page().select("[src], link, iframe, object, base").size());
    assertFalse(page.page().select("style").first().data().contains("url("));
    assertFalse(page.page().select("style").first().data().contains("@import"));
  }

  @Test
  void placesAndNamesOfActorsHaveTwoLanguages() throws IOException {
    ReportPage page = write(built(1));
    assertEquals("Iraq", page.json("countries").get("IRQ").get(1).textValue());
    assertTrue(page.json("basemap").get("countries").has("Iraq"));
    assertTrue(page.json("basemap").get("arcs").size() > 500);
  }
}
