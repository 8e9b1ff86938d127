package org.rasd.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rasd.corpus.encoding.MalformedTextException;
import org.rasd.corpus.encoding.TextDecoder;
import org.rasd.model.Document;
import org.rasd.model.Metadata;

/**
 * Tables with a header, {@code .csv} and {@code .tsv}: a document a row. The header is row 1. The
 * encoding is found out from the start of the file. Immutable.
 */
public final class TableReader implements CorpusReader {

  /** What a column can hold. */
  public enum Field {
    /** The article. */
    TEXT("text", "content", "body", "article", "النص", "نص", "المحتوى"),
    /** The identifier. */
    ID("id", "doc_id", "المعرف"),
    /** The date of publication. */
    DATE("date", "pub_date", "published", "التاريخ", "تاريخ", "تاريخ النشر"),
    /** The headline. */
    TITLE("title", "headline", "العنوان", "عنوان"),
    /** The outlet. */
    SOURCE("source", "outlet", "المصدر"),
    /** The address. */
    URL("url", "link", "الرابط");

    private final List<String> guesses;

    Field(String... guesses) {
      this.guesses = List.of(guesses);
    }

    /** The names by which its column is known, the surest first. */
    List<String> guesses() {
      return guesses;
    }

    /** The option that names its column. */
    public String option() {
      return "--" + name().toLowerCase(Locale.ROOT) + "-column";
    }
  }

  private static final int SAMPLE_BYTES = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Optional<Charset> encoding;
  private final Map<Field, String> named;

  /**
   * A reader.
   *
   * @param encoding of all files, if the user names one
   * @param named columns that the user names; the others are guessed
   */
  public TableReader(Optional<Charset> encoding, Map<Field, String> named) {
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
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE_BYTES);
    char delimiter = file.ending().equals(".tsv") ? '\t' : ',';
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try {
      InputStreamReader reader = new InputStreamReader(buffered, charset(buffered));
      CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get();
      return rows(file, parser, maxChars, sink);
    } catch (MalformedTextException e) {
      Failure failure = Failure.ofByte(file.name(), e.byteOffset(), e.getMessage());
      return sink.accept(new Reading.Failed(failure));
    } catch (TableColumns.MissingException e) {
      return sink.accept(new Reading.Failed(Failure.ofFile(file.name(), e.getMessage())));
    }
  }

  /** The encoding of the whole lines at the start. */
  private Charset charset(BufferedInputStream in) throws IOException, MalformedTextException {
    in.mark(SAMPLE_BYTES);
    byte[] sample = in.readNBytes(SAMPLE_BYTES);
    in.reset();
    int end = sample.length;
    while (sample.length == SAMPLE_BYTES && end > 0 && sample[end - 1] != '\n') {
      end--;
    }
    return TextDecoder.forgiving().decode(Arrays.copyOf(sample, end), encoding).charset();
  }

  private boolean rows(CorpusFile file, CSVParser parser, int maxChars, Sink sink)
      throws TableColumns.MissingException {
    long row = 0;
    try {
      Iterator<CSVRecord> records = parser.iterator();
      row = 1;
      List<String> header = header(records);
      TableColumns columns = TableColumns.of(header, named);
      for (row = 2; records.hasNext(); row++) {
        Row read = new Row(file, row, header, columns, records.next().toList());
        if (!read.isBlank() && !sink.accept(read.reading(maxChars))) {
          return false;
        }
      }
      return row > 2
          || sink.accept(new Reading.Failed(Failure.ofFile(file.name(), "empty: no row in it")));
    } catch (UncheckedIOException | IllegalStateException e) {
      String problem = "row " + row + ": cannot be read further, a quote that is not closed? ";
      return sink.accept(
          new Reading.Failed(Failure.ofLine(file.name(), row, problem + e.getMessage())));
    }
  }

  private static List<String> header(Iterator<CSVRecord> records) {
    if (!records.hasNext()) {
      return List.of();
    }
    List<String> header = new java.util.ArrayList<>(records.next().toList());
    String first = header.get(0);
    if (!first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK) {
      header.set(0, first.substring(1));
    }
    return header;
  }

  private record Row(
      CorpusFile file, long number, List<String> header, TableColumns columns, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    Reading reading(int maxChars) {
      if (cells.size() != header.size()) {
        return failed(cells.size() + " cells, but the header has " + header.size());
      }
      String text = columns.cell(cells, Field.TEXT);
      if (text.isEmpty()) {
        return failed("the text is empty");
      }
      if (text.length() > maxChars) {
        return failed(Texts.tooLong(maxChars));
      }
      return new Reading.Read(Document.of(id(), text, metadata()), file.name() + ":" + number);
    }

    private String id() {
      String given = columns.cell(cells, Field.ID);
      return given.isEmpty() ? file.name() + ":" + number : given;
    }

    private Metadata metadata() {
      Optional<LocalDate> date = Dates.parse(columns.cell(cells, Field.DATE));
      return new Metadata(
          columns.cell(cells, Field.TITLE),
          columns.cell(cells, Field.SOURCE),
          columns.cell(cells, Field.URL),
          date,
          extra(date.isPresent()));
    }

    /** Everything else; a date that is not understood too, so that it is not lost. */
    private Map<String, String> extra(boolean dateIsKnown) {
      Map<String, String> extra = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        if (!columns.indexes().containsValue(i) && !cells.get(i).isBlank()) {
          extra.put(header.get(i), cells.get(i));
        }
      }
      String date = columns.cell(cells, Field.DATE);
      if (!dateIsKnown && !date.isEmpty()) {
        extra.put("date", date);
      }
      return extra;
    }

    private Reading failed(String problem) {
      return new Reading.Failed(
          Failure.ofLine(file.name(), number, "row " + number + ": " + problem));
    }
  }
}
