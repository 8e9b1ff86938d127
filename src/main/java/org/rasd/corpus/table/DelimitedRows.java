package org.rasd.corpus.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header and the rows of a delimited text, one by one. Not for several threads. */
final class DelimitedRows {

  /**
   * A row.
   *
   * @param number its number, from 1, blank rows counted
   * @param line the line of the file it starts in, which is a later one after cells of many lines
   * @param problem why it has no cells
   */
  record Row(long number, long line, List<String> cells, Optional<String> problem) {

    boolean isBlank() {
      return problem.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** Where an editor finds it, if not at its number. */
    String inEditor() {
      return line == number ? "" : " (line " + line + " of the file)";
    }
  }

  private final Dialect dialect;
  private final RowSplitter splitter;
  private final Optional<String> problem;
  private List<String> header = List.of();
  private long number;

  /** Reads as far as the header. */
  DelimitedRows(Dialect dialect, Reader in, int maxChars) throws IOException {
    this.dialect = dialect;
    this.splitter = new RowSplitter(in, dialect.delimiter(), maxChars);
    Optional<RowSplitter.Raw> raw = raw();
    while (raw.isPresent() && isBeforeHeader(raw.get().text())) {
      raw = raw();
    }
    problem = raw.isEmpty() ? Optional.of("empty: no row in it") : raw.get().problem();
    header = raw.map(r -> row(r).cells()).orElse(List.of());
  }

  private static boolean isBeforeHeader(String row) {
    return row.isBlank() || Dialect.isSeparatorLine(row);
  }

  /** Why there is no header, if there is none. */
  Optional<String> problem() {
    return header.isEmpty() ? problem : Optional.empty();
  }

  /** The names of the columns; empty if there is no header. */
  List<String> header() {
    return header;
  }

  /** The first rows below the header, read in a text that is the start of this one. */
  List<List<String>> firstOf(String start) throws IOException {
    DelimitedRows again = new DelimitedRows(dialect, new StringReader(start), start.length() + 1);
    List<List<String>> rows = new ArrayList<>();
    Optional<Row> row = again.next();
    while (row.isPresent() && rows.size() < TableColumns.ROWS_FOR_ORDER) {
      rows.add(row.get().cells());
      row = again.next();
    }
    return rows;
  }

  /** The next row below the header; empty at the end. */
  Optional<Row> next() throws IOException {
    return raw().map(this::row);
  }

  private Optional<RowSplitter.Raw> raw() throws IOException {
    number++;
    return splitter.next();
  }

  private Row row(RowSplitter.Raw raw) {
    if (raw.problem().isEmpty()) {
      return new Row(number, raw.line(), dialect.cells(raw.text()), raw.problem());
    }
    List<String> plain = dialect.unquoted(raw.text());
    return plain.size() == header.size()
        ? new Row(number, raw.line(), plain, Optional.empty())
        : new Row(number, raw.line(), List.of(), raw.problem());
  }
}
