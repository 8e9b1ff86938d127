package org.rasd.export.report;

import java.io.IOException;
import java.util.List;
import org.rasd.export.OutputFiles;
import org.rasd.export.OutputFormat;
import org.rasd.export.RunWriter;

/**
 * {@code report.html}: what was read, charts, a map, and every event with its sentence, as one file
 * that opens from disk. During the run its data is kept beside it; at the end it is written block
 * by block, compressed, so memory does not grow with the corpus.
 */
public final class HtmlFormat implements OutputFormat {

  private static final String FILE = "report.html";

  private final ReportLimits limits;

  /** With limits that a browser can still open. */
  public HtmlFormat() {
    this(ReportLimits.DEFAULT);
  }

  HtmlFormat(ReportLimits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public RunWriter open(OutputFiles files) throws IOException {
    return new ReportRun(files.spool(FILE + ".documents"), files.folder().resolve(FILE), limits);
  }
}
