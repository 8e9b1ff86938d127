package org.rasd.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The tables as CSV: RFC 4180, UTF-8 with byte order mark, CRLF. A text that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
public final class CsvFormat implements OutputFormat {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private static final List<Table<?>> TABLES =
      List.of(
          EventColumns.TABLE, Tables.ENTITIES, Tables.TIMES, Tables.QUANTITIES, Tables.DOCUMENTS);

  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> files() {
    return TABLES.stream().map(table -> table.name() + ".csv").toList();
  }

  @Override
  public RunWriter open(Path folder) throws IOException {
    List<Writer> writers = new ArrayList<>();
    for (Table<?> table : TABLES) {
      BufferedWriter writer =
          Files.newBufferedWriter(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8);
      writers.add(writer);
      writer.write(BYTE_ORDER_MARK + header(table));
    }
    return new CsvRun(writers);
  }

  private record CsvRun(List<Writer> writers) implements RunWriter {

    @Override
    public Addition render(DocumentView view) {
      List<String> chunks = TABLES.stream().map(table -> rows(table, view)).toList();
      return () -> {
        for (int i = 0; i < chunks.size(); i++) {
          writers.get(i).write(chunks.get(i));
        }
      };
    }

    @Override
    public void close() throws IOException {
      for (Writer writer : writers) {
        writer.close();
      }
    }
  }

  private static String header(Table<?> table) {
    return print(List.of(table.header()));
  }

  /** The rows of a document as CSV text, without header. */
  static <T> String rows(Table<T> table, DocumentView view) {
    List<List<String>> rows =
        table.rows(view).stream().map(row -> row.stream().map(CsvFormat::text).toList()).toList();
    return print(rows);
  }

  private static String print(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, RFC_4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a StringBuilder does not fail", e);
    }
    return out.toString();
  }

  /** A cell as CSV has it; readers of CSV choke on NUL, so it becomes U+FFFD. */
  static String text(Cell cell) {
    String plain = cell.plain().replace('\0', REPLACEMENT);
    boolean isText = cell instanceof Cell.Text || cell instanceof Cell.Texts;
    boolean guarded = isText && !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
    return guarded ? "'" + plain : plain;
  }
}
