package org.rasd.export.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rasd.export.DocumentView;
import org.rasd.export.OffsetUnit;
import org.rasd.export.OutputFiles;
import org.rasd.export.RunWriter;

/** A report written into a folder and read again, as a browser would parse it. */
final class ReportPage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String html;
  private final Document page;

  private ReportPage(String html) {
    this.html = html;
    this.page = Jsoup.parse(html);
  }

  static ReportPage read(Path folder) throws IOException {
    return new ReportPage(Files.readString(folder.resolve("report.html")));
  }

  /** Writes documents in order; returns the writer's warnings. */
  static List<String> write(
      Path folder, ReportLimits limits, List<org.rasd.model.Document> documents)
      throws IOException {
    RunWriter writer = new HtmlFormat(limits).open(OutputFiles.in(folder));
    try (writer) {
      for (org.rasd.model.Document document : documents) {
        writer.render(DocumentView.of(document, OffsetUnit.CODEPOINT)).write();
      }
    }
    return writer.warnings();
  }

  String html() {
    return html;
  }

  Document page() {
    return page;
  }

  /** The data that lies in the page as JSON. */
  JsonNode json(String id) throws IOException {
    return MAPPER.readTree(page.getElementById(id).data());
  }

  /** The blocks of a kind, unpacked. */
  List<JsonNode> blocks(String kind) {
    return page.select("script[data-block=" + kind + "]").stream().map(ReportPage::unpack).toList();
  }

  private static JsonNode unpack(Element script) {
    byte[] packed = Base64.getDecoder().decode(script.data());
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException("block is damaged", e);
    }
  }

  /** The scripts that a browser would run. */
  List<String> scripts() {
    return page.select("script:not([type])").stream().map(Element::data).toList();
  }
}
