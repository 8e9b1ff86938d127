package org.rasd.corpus.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.corpus.Sink;

/**
 * Workbooks, {@code .xlsx}: a document a row of each visible sheet that has a column with the text.
 * The header is the first row of a sheet that is not blank. Of formulas the value is read that the
 * spreadsheet last worked out. Rows are read one by one; the texts that cells share are in memory.
 * Immutable.
 */
public final class WorkbookReader implements CorpusReader {

  /** The largest file; it is copied to a temporary one, for its directory is at its end. */
  static final long MOST_BYTES = 1L << 30;

  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  private final Map<TableField, String> named;
  private final ColumnNames names = ColumnNames.load();

  /**
   * A reader.
   *
   * @param named columns that the user names; the others are guessed
   */
  public WorkbookReader(Map<TableField, String> named) {
    this.named = Map.copyOf(named);
  }

  @Override
  public String name() {
    return "workbook";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".xlsx", ".xlsm");
  }

  /** What is done with an open workbook. */
  private interface Use<T> {
    T of(ReadableWorkbook workbook) throws IOException;
  }

  @Override
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    return open(in, maxChars, workbook -> new Pass(file, maxChars, sink).sheets(workbook));
  }

  @Override
  public boolean asksForColumns() {
    return true;
  }

  @Override
  public List<String> problems(CorpusFile file, InputStream in, boolean named) throws IOException {
    return open(in, Integer.MAX_VALUE, workbook -> problems(file, workbook, named));
  }

  /** Of the first sheet that has a header, if no sheet has the columns. */
  private List<String> problems(CorpusFile file, ReadableWorkbook workbook, boolean named)
      throws IOException {
    List<String> problems = new ArrayList<>();
    for (Sheet sheet : visible(workbook)) {
      try (Stream<Row> rows = ask(sheet::openStream)) {
        List<String> header = header(rows.iterator(), new CellText(workbook.isDate1904()));
        if (header.isEmpty()) {
          continue;
        }
        Optional<String> problem = TableColumns.problem(header, this.named, names, named);
        if (problem.isEmpty()) {
          return List.of();
        }
        problems.add(file.name() + ", sheet " + sheet.getName() + ": " + problem.get());
      }
    }
    return problems.stream().limit(1).toList();
  }

  private static <T> T open(InputStream in, int maxChars, Use<T> use) throws IOException {
    Path copy = Files.createTempFile("rasd", ".xlsx");
    try {
      copy(in, copy);
      WorkbookGuard.check(copy, maxChars);
      try (ReadableWorkbook workbook = ask(() -> new ReadableWorkbook(copy.toFile(), OPTIONS))) {
        return use.of(workbook);
      }
    } finally {
      Files.delete(copy);
    }
  }

  /** A question to the library. */
  private interface Question<T> {
    T ask() throws IOException;
  }

  /** Damage shows in the library as any kind of runtime exception, so here all are caught. */
  private static <T> T ask(Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (RuntimeException e) {
      throw new IOException("a damaged workbook: " + e, e);
    }
  }

  private static void copy(InputStream in, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > MOST_BYTES) {
          throw new IOException("larger than " + MOST_BYTES + " bytes, the limit for a workbook");
        }
        out.write(buffer, 0, n);
      }
    }
  }

  private static List<Sheet> visible(ReadableWorkbook workbook) throws IOException {
    return ask(workbook::getSheets)
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .toList();
  }

  /** The next row; empty at the end. */
  private static Optional<Row> next(Iterator<Row> rows) throws IOException {
    return ask(() -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty());
  }

  private static List<String> header(Iterator<Row> rows, CellText text) throws IOException {
    Optional<Row> row = next(rows);
    while (row.isPresent() && cells(row.get(), text).stream().allMatch(String::isBlank)) {
      row = next(rows);
    }
    return row.isPresent() ? cells(row.get(), text) : List.of();
  }

  private static List<String> cells(Row row, CellText text) throws IOException {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      int column = i;
      cells.add(ask(() -> text.of(row.getOptionalCell(column))));
    }
    return cells;
  }

  /** The first rows of a sheet. */
  private static List<List<String>> first(Sheet sheet, CellText text) throws IOException {
    List<List<String>> first = new ArrayList<>();
    try (Stream<Row> stream = ask(sheet::openStream)) {
      Iterator<Row> rows = stream.iterator();
      Optional<Row> row = next(rows);
      while (row.isPresent() && first.size() < TableColumns.ROWS_FOR_ORDER) {
        first.add(cells(row.get(), text));
        row = next(rows);
      }
    }
    return first;
  }

  /** One reading of a workbook. */
  private final class Pass {
    private final CorpusFile file;
    private final int maxChars;
    private final Sink sink;
    private final List<String> problems = new ArrayList<>();
    private boolean anySheet;

    Pass(CorpusFile file, int maxChars, Sink sink) {
      this.file = file;
      this.maxChars = maxChars;
      this.sink = sink;
    }

    boolean sheets(ReadableWorkbook workbook) throws IOException {
      CellText text = new CellText(workbook.isDate1904());
      for (Sheet sheet : visible(workbook)) {
        if (!sheet(sheet, text)) {
          return false;
        }
      }
      if (!anySheet) {
        String problem = problems.isEmpty() ? "empty: no row in it" : problems.get(0);
        return sink.accept(new Reading.Failed(Failure.ofFile(file.name(), problem)));
      }
      return true;
    }

    private boolean sheet(Sheet sheet, CellText text) throws IOException {
      try (Stream<Row> stream = ask(sheet::openStream)) {
        Iterator<Row> rows = stream.iterator();
        List<String> header = header(rows, text);
        Optional<TableColumns> columns = columns(sheet, header);
        return columns.isEmpty()
            || rows(place(sheet), rows, columns.get().withOrderOf(first(sheet, text)), text);
      }
    }

    private Optional<TableColumns> columns(Sheet sheet, List<String> header) {
      if (header.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(TableColumns.of(header, named, names));
      } catch (TableColumns.MissingException e) {
        problems.add("sheet " + sheet.getName() + ": " + e.getMessage());
        return Optional.empty();
      }
    }

    /** Ids of the first sheet do not depend on whether there are others. */
    private String place(Sheet sheet) {
      return sheet.getIndex() == 0 ? file.name() : file.name() + ":" + sheet.getName();
    }

    private boolean rows(String place, Iterator<Row> rows, TableColumns columns, CellText text)
        throws IOException {
      anySheet = true;
      for (Optional<Row> row = next(rows); row.isPresent(); row = next(rows)) {
        List<String> cells = cells(row.get(), text);
        int number = row.get().getRowNum();
        TableRow read = new TableRow(file.name(), place, number, columns, cells);
        if (!read.isBlank() && !sink.accept(read.reading(maxChars))) {
          return false;
        }
      }
      return true;
    }
  }
}
