package org.rasd.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rasd.Extraction;
import org.rasd.corpus.Reading;
import org.rasd.corpus.Sink;
import org.rasd.export.CsvFormat;
import org.rasd.export.DocumentView;
import org.rasd.export.OffsetUnit;
import org.rasd.export.OutputFiles;
import org.rasd.export.OutputFormat;
import org.rasd.export.RunWriter;
import org.rasd.export.XlsxFormat;
import org.rasd.model.Document;
import org.rasd.pipeline.StageException;

/** The table of events as an answer: the file that a run would write. */
enum TableAnswer {
  /** {@code events.csv}. */
  CSV("text/csv", "events.csv", new CsvFormat()),
  /** {@code rasd.xlsx}. */
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "rasd.xlsx",
      new XlsxFormat());

  /** Reads the documents of a request. */
  @FunctionalInterface
  interface Source {
    void read(Sink sink) throws IOException, BadRequest;
  }

  private final String mediaType;
  private final String file;
  private final OutputFormat format;

  TableAnswer(String mediaType, String file, OutputFormat format) {
    this.mediaType = mediaType;
    this.file = file;
    this.format = format;
  }

  /** The table that a header Accept names, if it names one. */
  static Optional<TableAnswer> accepted(String accept) {
    return Arrays.stream(values()).filter(t -> accept.contains(t.mediaType)).findFirst();
  }

  String mediaType() {
    return this == CSV ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The file's bytes. Documents that fail are left out, as from the table of a run. */
  byte[] of(Source source, Function<Document, Extraction> extract) throws IOException, BadRequest {
    Path folder = Files.createTempDirectory("rasd-answer");
    try {
      write(folder, source, extract);
      return Files.readAllBytes(folder.resolve(file));
    } finally {
      delete(folder);
    }
  }

  private void write(Path folder, Source source, Function<Document, Extraction> extract)
      throws IOException, BadRequest {
    IOException[] unwritable = new IOException[1];
    try (OutputFiles files = OutputFiles.in(folder);
        RunWriter writer = format.open(files)) {
      source.read(
          reading -> {
            try {
              add(reading, writer, extract);
            } catch (IOException e) {
              unwritable[0] = e;
            }
            return unwritable[0] == null;
          });
    }
    if (unwritable[0] != null) {
      throw unwritable[0];
    }
  }

  private static void add(Reading reading, RunWriter writer, Function<Document, Extraction> extract)
      throws IOException {
    if (reading instanceof Reading.Read read) {
      try {
        Document found = extract.apply(read.document()).document();
        writer.render(DocumentView.of(found, OffsetUnit.CODEPOINT)).write();
      } catch (StageException e) {
        return; // A fault of ours in one document; the others are still of use.
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
