package org.rasd.export.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rasd.export.DocumentView;
import org.rasd.export.RunWriter;

/** Writes a report: the head of the page, blocks of data as they come, at the end the rest. */
final class ReportRun implements RunWriter {

  private final Writer out;
  private final ReportLimits limits;
  private final Page page;
  private final ActorNames names;
  private final List<Map<String, Object>> failures = new ArrayList<>();
  private Block block = new Block();
  private long documents;
  private long documentsShown;
  private long events;
  private long eventsShown;
  private long failed;
  private boolean full;
  private boolean closed;

  private ReportRun(Writer out, ReportLimits limits) {
    this.out = out;
    this.limits = limits;
    this.page = Page.load();
    this.names = ActorNames.builtIn();
  }

  static ReportRun begin(Writer out, ReportLimits limits) throws IOException {
    ReportRun run = new ReportRun(out, limits);
    out.write(run.page.head());
    return run;
  }

  @Override
  public Addition render(DocumentView view) {
    ReportDocument document = ReportDocument.of(view, names);
    return () -> add(document);
  }

  @Override
  public void addFailure(String where, String stage, String problem) {
    failed++;
    if (failures.size() < limits.failures()) {
      Map<String, Object> failure = new LinkedHashMap<>();
      failure.put("where", where);
      failure.put("stage", stage);
      failure.put("problem", problem);
      failures.add(failure);
    }
  }

  private void add(ReportDocument document) throws IOException {
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
      writeBlock();
    }
  }

  private void writeBlock() throws IOException {
    for (Map.Entry<String, Object> part : block.parts().entrySet()) {
      out.write("<script type=\"text/plain\" data-block=\"" + part.getKey() + "\">");
      out.write(Packed.base64(part.getValue()));
      out.write("</script>\n");
    }
    block = new Block();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (block.documents() > 0) {
        writeBlock();
      }
      out.write(page.tail(summary()));
    }
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("documents", documents);
    summary.put("documents_shown", documentsShown);
    summary.put("events", events);
    summary.put("events_shown", eventsShown);
    summary.put("failed", failed);
    summary.put("failures", failures);
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
