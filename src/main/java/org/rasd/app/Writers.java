package org.rasd.app;

import java.util.List;
import java.util.Optional;
import org.rasd.export.BratFormat;
import org.rasd.export.ConllFormat;
import org.rasd.export.CsvFormat;
import org.rasd.export.JsonLinesFormat;
import org.rasd.export.OutputFormat;
import org.rasd.export.XlsxFormat;
import org.rasd.export.report.HtmlFormat;

/** The formats that can be written. */
public final class Writers {

  /** All formats. */
  public static final List<OutputFormat> ALL =
      List.of(
          new CsvFormat(),
          new JsonLinesFormat(),
          new XlsxFormat(),
          new HtmlFormat(),
          new ConllFormat(),
          new BratFormat());

  private Writers() {}

  /** A format by its name. */
  public static Optional<OutputFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The names of all formats. */
  public static List<String> names() {
    return ALL.stream().map(OutputFormat::name).toList();
  }

  /** All files that any format writes. */
  public static List<String> files() {
    return ALL.stream().flatMap(format -> format.files().stream()).toList();
  }
}
