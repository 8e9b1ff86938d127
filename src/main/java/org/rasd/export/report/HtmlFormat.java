package org.rasd.export.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rasd.export.OutputFormat;
import org.rasd.export.RunWriter;

/**
 * {@code report.html}: what was read, charts, a map, and every event with its sentence, as one file
 * that opens from disk. The data is written block by block while the run goes on, compressed, so
 * memory does not grow with the corpus.
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
  public RunWriter open(Path folder) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8);
    return ReportRun.begin(out, limits);
  }
}
