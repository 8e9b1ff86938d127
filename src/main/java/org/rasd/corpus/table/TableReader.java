package org.rasd.corpus.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.corpus.Sink;
import org.rasd.corpus.encoding.Decoded;
import org.rasd.corpus.encoding.MalformedTextException;
import org.rasd.corpus.encoding.TextDecoder;

/**
 * Delimited text with a header, {@code .csv} and {@code .tsv}: a document a row. The header is the
 * first row that is not blank. Encoding and delimiter are found out from the start of the file.
 * Immutable.
 */
public final class TableReader implements CorpusReader {

  private static final int SAMPLE_BYTES = 1 << 20;

  /** Other cells of a row than the text may have so many characters. */
  private static final int METADATA_CHARS = 1 << 20;

  private final Optional<Charset> encoding;
  private final Map<TableField, String> named;
  private final ColumnNames names = ColumnNames.load();

  /**
   * A reader.
   *
   * @param encoding of all files, if the user names one
   * @param named columns that the user names; the others are guessed
   */
  public TableReader(Optional<Charset> encoding, Map<TableField, String> named) {
    this.encoding = encoding;
    this.named = Map.copyOf(named);
  }

  @Override
  public String name() {
    return "table";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".csv", ".tsv");
  }

  @Override
  public boolean asksForColumns() {
    return true;
  }

  @Override
  public List<String> problems(CorpusFile file, InputStream in, boolean named) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE_BYTES);
    try {
      Decoded start = start(buffered);
      DelimitedRows rows = open(file, start, buffered, METADATA_CHARS);
      return rows.problem().isPresent()
          ? List.of()
          : TableColumns.problem(rows.header(), this.named, names, named).stream()
              .map(problem -> file.name() + ": " + problem + warnings(start))
              .toList();
    } catch (MalformedTextException e) {
      return List.of(); // Reading it is a failure of this file only.
    }
  }

  @Override
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE_BYTES);
    int rowChars = (int) Math.min(Integer.MAX_VALUE - 16L, 2L * maxChars + METADATA_CHARS);
    try {
      Decoded start = start(buffered);
      DelimitedRows rows = open(file, start, buffered, rowChars);
      return rows.problem().isPresent()
          ? sink.accept(failed(file, rows.problem().get()))
          : rows(file, rows, start, maxChars, sink);
    } catch (MalformedTextException e) {
      Failure failure = Failure.ofByte(file.name(), e.byteOffset(), e.getMessage());
      return sink.accept(new Reading.Failed(failure));
    }
  }

  private DelimitedRows open(CorpusFile file, Decoded start, InputStream in, int rowChars)
      throws IOException {
    char usual = file.ending().equals(".tsv") ? '\t' : ',';
    Dialect dialect = Dialect.of(start.text(), usual, List.copyOf(named.values()), names);
    return new DelimitedRows(dialect, new InputStreamReader(in, start.charset()), rowChars);
  }

  /** The whole lines at the start. */
  private Decoded start(BufferedInputStream in) throws IOException, MalformedTextException {
    in.mark(SAMPLE_BYTES);
    byte[] sample = in.readNBytes(SAMPLE_BYTES);
    in.reset();
    int end = sample.length;
    while (sample.length == SAMPLE_BYTES && end > 0 && sample[end - 1] != '\n') {
      end--;
    }
    return TextDecoder.forgiving().decode(Arrays.copyOf(sample, end), encoding);
  }

  private boolean rows(CorpusFile file, DelimitedRows rows, Decoded start, int maxChars, Sink sink)
      throws IOException {
    TableColumns columns;
    try {
      columns =
          TableColumns.of(rows.header(), named, names).withOrderOf(rows.firstOf(start.text()));
    } catch (TableColumns.MissingException e) {
      return sink.accept(failed(file, e.getMessage() + warnings(start)));
    }
    boolean any = false;
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      any = true;
      if (!row.get().isBlank() && !sink.accept(reading(file, columns, row.get(), maxChars))) {
        return false;
      }
    }
    return any || sink.accept(failed(file, "empty: no row below the header"));
  }

  /** A header that is not understood may have been decoded wrongly. */
  private static String warnings(Decoded start) {
    return start.warnings().stream().map(warning -> "; " + warning).collect(Collectors.joining());
  }

  private static Reading failed(CorpusFile file, String problem) {
    return new Reading.Failed(Failure.ofFile(file.name(), problem));
  }

  private static Reading reading(
      CorpusFile file, TableColumns columns, DelimitedRows.Row row, int maxChars) {
    TableRow read = new TableRow(file.name(), file.name(), row.number(), columns, row.cells());
    int width = columns.header().size();
    if (row.problem().isPresent()) {
      return read.failed(row.problem().get() + row.inEditor());
    }
    if (row.cells().size() != width) {
      return read.failed(
          row.cells().size() + " cells, but the header has " + width + row.inEditor());
    }
    return read.reading(maxChars);
  }
}
