package org.rasd.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables in a user's folder: {@code places.tsv}, {@code places-SY.tsv}, {@code rules.tsv} … in
 * the columns of ours. Files that are no tables are passed over. Immutable, shared by threads.
 */
public final class OwnTables {

  /** No folder. */
  public static final OwnTables NONE = new OwnTables(Map.of());

  private final Map<TableKind, List<TsvTable>> tables;

  private OwnTables(Map<TableKind, List<TsvTable>> tables) {
    this.tables = tables;
  }

  /**
   * Reads a folder. What is wrong with the files goes to {@code faults}, all of it, a line each
   * with file, line, value and remedy; what is right is kept.
   */
  public static OwnTables read(Path folder, List<String> faults) {
    Map<TableKind, List<TsvTable>> tables = new EnumMap<>(TableKind.class);
    for (Path file : files(folder, faults)) {
      String name = file.getFileName().toString();
      Optional<TableKind> kind = TableKind.ofFile(name);
      if (kind.isPresent()) {
        tables
            .computeIfAbsent(kind.get(), k -> new ArrayList<>())
            .add(OwnTableReader.read(file, kind.get(), faults));
      } else if (name.endsWith(TableKind.ENDING)) {
        faults.add(file + ": no table has this name; name it one of " + TableKind.files());
      } else if (isTableInOtherFormat(name)) {
        faults.add(file + ": not read; save it as text with tabs, its name ending in .tsv");
      }
    }
    OwnTables own = new OwnTables(tables);
    if (tables.isEmpty() && faults.isEmpty()) {
      faults.add(folder + ": no table in it; the tables are " + TableKind.files());
    }
    own.checkKeys(faults);
    Tables all = Tables.with(own);
    new CellChecks(all).check(faults);
    OfficeOverlaps.check(all, faults);
    return own;
  }

  private static List<Path> files(Path folder, List<String> faults) {
    if (!Files.isDirectory(folder)) {
      faults.add(folder + ": no such folder; 'rasd resources --template DIR' makes one");
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      faults.add(folder + ": cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  /** places.csv, places.tsv.txt, places.xlsx: most likely meant to be read. */
  private static boolean isTableInOtherFormat(String name) {
    int dot = name.indexOf('.');
    return dot > 0
        && !name.endsWith(".md")
        && TableKind.ofFile(name.substring(0, dot) + TableKind.ENDING).isPresent();
  }

  private void checkKeys(List<String> faults) {
    tables.forEach(
        (kind, ofKind) -> {
          Map<String, TsvTable.Row> seen = new HashMap<>();
          for (TsvTable table : kind.key().isEmpty() ? List.<TsvTable>of() : ofKind) {
            for (TsvTable.Row row : table.rows()) {
              TsvTable.Row first = seen.putIfAbsent(kind.keyOf(row), row);
              if (first != null) {
                faults.add(secondEntry(kind, row, first));
              }
            }
          }
        });
  }

  private static String secondEntry(TableKind kind, TsvTable.Row row, TsvTable.Row first) {
    List<String> values = kind.key().stream().map(row::get).toList();
    String where = first.file().equals(row.file()) ? "line" : first.file() + ", line";
    return ResourceException.at(
            row.file(),
            row.line(),
            "second entry for "
                + String.join(", ", kind.key())
                + " '"
                + String.join(" ", values)
                + "'; the first is in "
                + where
                + " "
                + first.line()
                + ": keep one")
        .getMessage();
  }

  /** The tables of a kind, in the order of their files. */
  public List<TsvTable> of(TableKind kind) {
    return tables.getOrDefault(kind, List.of());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /** All tables, in the order of their kinds and files. */
  public List<TsvTable> all() {
    return tables.values().stream().flatMap(List::stream).toList();
  }
}
