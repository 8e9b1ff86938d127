package org.rasd.export;

import java.io.IOException;
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
  public RunWriter open(OutputFiles files) throws IOException {
    List<OutputFile> open = new ArrayList<>();
    for (Table<?> table : TABLES) {
      OutputFile file = files.append(table.name() + ".csv");
      open.add(file);
      if (file.isEmpty()) {
        file.write(BYTE_ORDER_MARK + header(table));
      }
    }
    return view -> rendered(view, open);
  }

  private static RunWriter.Addition rendered(DocumentView view, List<OutputFile> files) {
    List<String> chunks = TABLES.stream().map(table -> rows(table, view)).toList();
    return () -> {
      for (int i = 0; i < chunks.size(); i++) {
        files.get(i).write(chunks.get(i));
      }
    };
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
