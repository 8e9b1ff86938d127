package org.rasd.corpus.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What stands between the cells of a delimited text. Found out from the header and the first rows:
 * the sign under which most columns have a name that is known; if that does not tell, the one under
 * which most rows are as wide as the header; then the one that makes more columns; then the one
 * that the ending of the file says.
 *
 * @param delimiter between the cells
 */
record Dialect(char delimiter) {

  /** Excel's first line that names the delimiter: {@code sep=;}. */
  private static final String SEPARATOR_LINE = "sep=";

  private static final String CANDIDATES = ",;\t|";
  private static final int ROWS = 25;

  private record Score(char delimiter, int known, double even, int width) {

    boolean isBetterThan(Score other) {
      if (known != other.known) {
        return known > other.known;
      }
      return even != other.even ? even > other.even : width > other.width;
    }
  }

  /**
   * Looks at the start of a text.
   *
   * @param start whole lines
   * @param usual the delimiter where nothing tells
   * @param named the columns that the user names
   */
  static Dialect of(String start, char usual, List<String> named, ColumnNames names) {
    Optional<Character> said = said(start.lines().findFirst().orElse(""));
    if (said.isPresent()) {
      return new Dialect(said.get());
    }
    Score best = score(start, usual, named, names);
    for (char candidate : CANDIDATES.toCharArray()) {
      Score score = score(start, candidate, named, names);
      if (score.isBetterThan(best)) {
        best = score;
      }
    }
    return new Dialect(best.delimiter());
  }

  /** Whether a row is no row but names the delimiter. */
  static boolean isSeparatorLine(String row) {
    return said(row).isPresent();
  }

  private static Optional<Character> said(String line) {
    String bare = line.replace("\"", "").replace("\uFEFF", "").replaceAll("[\\r\\n]+$", "");
    boolean isSaid =
        bare.length() == SEPARATOR_LINE.length() + 1 && bare.startsWith(SEPARATOR_LINE);
    return isSaid ? Optional.of(bare.charAt(SEPARATOR_LINE.length())) : Optional.empty();
  }

  private static Score score(String start, char delimiter, List<String> named, ColumnNames names) {
    List<List<String>> rows = new Dialect(delimiter).rows(start);
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
    int width = header.size();
    long even = rows.stream().filter(row -> row.size() == width && width > 1).count();
    int known = names.known(header) + namedIn(header, named);
    return new Score(delimiter, known, even / Math.max(1.0, rows.size()), width);
  }

  /** The first rows that are not blank; those that are broken have no cells. */
  private List<List<String>> rows(String start) {
    List<List<String>> rows = new ArrayList<>();
    RowSplitter splitter = new RowSplitter(new StringReader(start), delimiter, start.length() + 1);
    try {
      Optional<RowSplitter.Raw> raw = splitter.next();
      while (raw.isPresent() && rows.size() < ROWS) {
        if (!raw.get().text().isBlank()) {
          rows.add(raw.get().problem().isEmpty() ? cells(raw.get().text()) : List.of());
        }
        raw = splitter.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("from a string", e);
    }
    return rows;
  }

  private static int namedIn(List<String> header, List<String> named) {
    List<String> keys = header.stream().map(ColumnNames::key).toList();
    return (int) named.stream().map(ColumnNames::key).filter(keys::contains).count();
  }

  /** The cells of one row whose quotes are right. */
  List<String> cells(String row) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of() : records.get(0).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("a row whose quotes are right is not parsed: " + row, e);
    }
  }

  /**
   * The cells of one row whose quotes are not right, if that does not matter: between tabs, which
   * no text has, a quote may be just a sign. Else empty.
   */
  List<String> unquoted(String row) {
    return delimiter == '\t'
        ? List.of(row.replaceAll("[\\r\\n]+$", "").split("\t", -1))
        : List.of();
  }
}
