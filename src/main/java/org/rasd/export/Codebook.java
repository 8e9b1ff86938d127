package org.rasd.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.lexicon.TsvTable;

/** What each column means, in English and Arabic, from {@code export/codebook.tsv}. Immutable. */
public final class Codebook {

  static final List<String> HEADER = List.of("table", "column", "en", "ar");

  private record Key(String table, String column) {}

  private record Meaning(String en, String ar) {}

  private final Map<Key, Meaning> meanings;

  private Codebook(Map<Key, Meaning> meanings) {
    this.meanings = Map.copyOf(meanings);
  }

  /** The codebook that ships with Rasd. */
  public static Codebook builtIn() {
    Map<Key, Meaning> meanings = new HashMap<>();
    for (TsvTable.Row row : TsvTable.resource("export/codebook.tsv").rows()) {
      Key key = new Key(row.get("table"), row.get("column"));
      if (meanings.put(key, new Meaning(row.get("en"), row.get("ar"))) != null) {
        throw row.fault("second entry for " + key + "; keep one");
      }
    }
    return new Codebook(meanings);
  }

  /** How many columns it explains. */
  int size() {
    return meanings.size();
  }

  /** A row for each column of the tables, in their order. A column without entry has no words. */
  List<List<Cell>> rows(List<Table<?>> tables) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Table<?> table : tables) {
      for (String column : table.header()) {
        Meaning meaning = meanings.getOrDefault(new Key(table.name(), column), new Meaning("", ""));
        rows.add(
            List.of(
                Cell.of(table.name()),
                Cell.of(column),
                Cell.of(meaning.en()),
                Cell.of(meaning.ar())));
      }
    }
    return rows;
  }
}
