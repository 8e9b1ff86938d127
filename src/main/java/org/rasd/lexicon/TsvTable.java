package org.rasd.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A table of tab-separated values with a comment header: lines that start with {@code #} (those of
 * the form {@code # key: value} before the first row describe the table), then a line of column
 * names, then one entry a line. UTF-8. A cell may hold a list joined with semicolons.
 */
public final class TsvTable {

  /**
   * One entry.
   *
   * @param file the table's name, for messages
   * @param line its line number, from 1
   */
  public record Row(String file, int line, Map<String, Integer> columns, String[] cells) {

    /**
     * The cell of a column, trimmed; empty if the line ends before it.
     *
     * @throws ResourceException if the table has no such column
     */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw ResourceException.at(
            file, line, "no column '" + column + "'; the columns are " + columns.keySet());
      }
      return index < cells.length ? cells[index].trim() : "";
    }

    /** The items of a cell that holds a list; an empty cell is an empty list. */
    public List<String> list(String column) {
      List<String> items = new ArrayList<>();
      for (String item : get(column).split(";")) {
        if (!item.isBlank()) {
          items.add(item.trim());
        }
      }
      return items;
    }

    /** A fault of this row. */
    public ResourceException fault(String problem) {
      return ResourceException.at(file, line, problem);
    }
  }

  private final String name;
  private final Map<String, String> header;
  private final Set<String> columns;
  private final List<Row> rows;

  private TsvTable(String name, Map<String, String> header, Set<String> columns, List<Row> rows) {
    this.name = name;
    this.header = header;
    this.columns = columns;
    this.rows = List.copyOf(rows);
  }

  /**
   * Loads a table that ships with Rasd.
   *
   * @param resource path below {@code org/rasd/}, for instance {@code gazetteers/countries.tsv}
   * @throws ResourceException if it is missing or malformed
   */
  public static TsvTable resource(String resource) {
    try (InputStream in = TsvTable.class.getResourceAsStream("/org/rasd/" + resource)) {
      if (in == null) {
        throw new ResourceException("missing built-in resource " + resource);
      }
      return read(resource, in);
    } catch (IOException e) {
      throw new ResourceException("cannot read built-in resource " + resource, e);
    }
  }

  /**
   * Loads a user's table.
   *
   * @throws ResourceException if it is missing or malformed
   */
  public static TsvTable file(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new ResourceException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static TsvTable read(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, String> header = new TreeMap<>();
    Map<String, Integer> columns = Map.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#")) {
        readHeader(line, header);
      } else if (!line.isBlank() && columns.isEmpty()) {
        columns = readColumns(line);
      } else if (!line.isBlank()) {
        rows.add(readRow(name, number, columns, line));
      }
    }
    return new TsvTable(name, header, Set.copyOf(columns.keySet()), rows);
  }

  /** Reads a comment line. */
  static void readHeader(String line, Map<String, String> header) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      header.putIfAbsent(line.substring(1, colon).trim(), line.substring(colon + 1).trim());
    }
  }

  private static Map<String, Integer> readColumns(String line) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    String first = line.startsWith("\uFEFF") ? line.substring(1) : line;
    for (String column : first.split("\t")) {
      columns.put(column.trim(), columns.size());
    }
    return columns;
  }

  private static Row readRow(String name, int number, Map<String, Integer> columns, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns.size()) {
      throw ResourceException.at(
          name, number, cells.length + " cells, but only " + columns.size() + " columns: " + line);
    }
    return new Row(name, number, columns, cells);
  }

  /** The table without some of its rows. */
  public TsvTable without(Predicate<Row> unwanted) {
    List<Row> kept = rows.stream().filter(unwanted.negate()).toList();
    return new TsvTable(name, header, columns, kept);
  }

  /** A table read elsewhere. */
  static TsvTable of(String name, Map<String, String> header, Set<String> columns, List<Row> rows) {
    return new TsvTable(name, header, columns, rows);
  }

  /** Takes every row of tables; the faults of those that cannot be taken are kept. */
  public static void forEach(List<TsvTable> tables, Consumer<Row> taker, List<String> faults) {
    for (TsvTable table : tables) {
      for (Row row : table.rows()) {
        try {
          taker.accept(row);
        } catch (ResourceException e) {
          faults.add(e.getMessage());
        }
      }
    }
  }

  /** The table's name: resource path or file. */
  public String name() {
    return name;
  }

  /** What the comment header says: title, source, licence, reviewed, normalization … */
  public Map<String, String> header() {
    return header;
  }

  /** The names of the columns. */
  public Set<String> columns() {
    return columns;
  }

  /** The entries, in file order. */
  public List<Row> rows() {
    return rows;
  }
}
