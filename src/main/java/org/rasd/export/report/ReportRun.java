package org.rasd.export.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rasd.export.DocumentView;
import org.rasd.export.OutputFile;
import org.rasd.export.RunWriter;

/** Writes a report: keeps what comes on disk, and at the end makes the page of it, in blocks. */
final class ReportRun implements RunWriter {

  private final OutputFile spool;
  private final Path file;
  private final ReportLimits limits;
  private final Page page;
  private final ActorNames names;
  private final List<Map<String, Object>> listed = new ArrayList<>();
  private Block block = new Block();
  private long documents;
  private long documentsShown;
  private long events;
  private long eventsShown;
  private long failures;
  private boolean full;
  private boolean stopped;

  /**
   * Begins, or goes on.
   *
   * @param spool keeps documents and failures
   * @param file the page
   */
  ReportRun(OutputFile spool, Path file, ReportLimits limits) {
    this.spool = spool;
    this.file = file;
    this.limits = limits;
    this.page = Page.ofReport();
    this.names = ActorNames.builtIn();
  }

  @Override
  public Addition render(DocumentView view) {
    String line = Spooled.line(ReportDocument.of(view, names));
    return () -> spool.write(line);
  }

  @Override
  public void addFailure(String where, String stage, String problem) throws IOException {
    spool.write(Spooled.line(new Spooled.Failed(where, stage, problem)));
  }

  private void add(Spooled.Failed failed) {
    failures++;
    if (listed.size() < limits.failures()) {
      Map<String, Object> failure = new LinkedHashMap<>();
      failure.put("where", failed.where());
      failure.put("stage", failed.stage());
      failure.put("problem", failed.problem());
      listed.add(failure);
    }
  }

  private void add(ReportDocument document, Writer out) throws IOException {
    documents++;
    events += document.events().size();
    full |=
        documentsShown >= limits.documents()
            || eventsShown + document.events().size() > limits.events();
    if (full) {
      return;
    }
    documentsShown++;
    eventsShown += document.events().size();
    block.add(document);
    if (block.events() >= limits.blockEvents() || block.documents() >= limits.blockDocuments()) {
      writeBlock(out);
    }
  }

  private void writeBlock(Writer out) throws IOException {
    for (Map.Entry<String, Object> part : block.parts().entrySet()) {
      out.write("<script type=\"text/plain\" data-block=\"" + part.getKey() + "\">");
      out.write(Packed.base64(part.getValue()));
      out.write("</script>\n");
    }
    block = new Block();
  }

  @Override
  public void stopped() {
    stopped = true;
  }

  @Override
  public void close() throws IOException {
    spool.flush();
    Path draft = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
          BufferedReader lines = Files.newBufferedReader(spool.path(), StandardCharsets.UTF_8)) {
        write(lines, out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void write(BufferedReader lines, Writer out) throws IOException {
    out.write(page.head());
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      Spooled.Line line = Spooled.read(text);
      Spooled.failure(line).ifPresent(this::add);
      Optional<ReportDocument> document = Spooled.document(line);
      if (document.isPresent()) {
        add(document.get(), out);
      }
    }
    if (block.documents() > 0) {
      writeBlock(out);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("summary", summary());
    data.put("basemap", Page.basemap());
    out.write(page.tail(data));
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("documents", documents);
    summary.put("documents_shown", documentsShown);
    summary.put("events", events);
    summary.put("events_shown", eventsShown);
    if (stopped) {
      summary.put("stopped", true);
    }
    summary.put("failed", failures);
    summary.put("failures", listed);
    summary.put("columns", ReportEvent.COLUMNS);
    return summary;
  }

  @Override
  public List<String> warnings() {
    if (!full) {
      return List.of();
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "report.html shows the first %,d of %,d documents; the tables hold all",
            documentsShown,
            documents));
  }
}
