package org.rasd.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasd.text.Normalizer;

/**
 * What is no fault of a user's tables and still likely to give wrong records: a name that raw news
 * uses often as a word, a name that Rasd has already under another id, a province that is not among
 * the places.
 */
public final class OwnWarnings {

  /** About 500 occurrences in the news that the counts are of. */
  private static final int FREQUENT = 9 * WordCounts.STEPS;

  private final Tables tables;
  private final WordCounts counts = WordCounts.load();
  private final List<String> warnings = new ArrayList<>();

  private OwnWarnings(Tables tables) {
    this.tables = tables;
  }

  /** The warnings, a line each with file and line. */
  public static List<String> of(Tables tables) {
    OwnWarnings all = new OwnWarnings(tables);
    all.add(TableKind.PLACES, "type");
    all.add(TableKind.ORGANISATIONS, "subtype");
    all.add(TableKind.FIGURES, "country");
    all.addProvinces();
    return all.warnings;
  }

  /**
   * Adds the provinces of places that are none, each once, where those of the country are known.
   */
  private void addProvinces() {
    Map<String, Set<String>> provinces = new HashMap<>();
    for (TsvTable.Row row : tables.rows(TableKind.PLACES)) {
      if (row.get("type").equals("admin1")) {
        provinces.computeIfAbsent(row.get("country"), c -> new TreeSet<>()).add(row.get("name_en"));
      }
    }
    Set<String> told = new HashSet<>();
    for (TsvTable table : tables.own().of(TableKind.PLACES)) {
      for (TsvTable.Row row : table.rows()) {
        Set<String> known = provinces.getOrDefault(row.get("country"), Set.of());
        String province = row.get("admin1");
        boolean wrong = !province.isEmpty() && !known.isEmpty() && !known.contains(province);
        if (wrong && told.add(row.get("country") + province)) {
          add(row, "column admin1 '" + province + "' is no province: " + String.join(", ", known));
        }
      }
    }
  }

  /**
   * Adds those of a kind.
   *
   * @param sort the column that two entries of one thing would share
   */
  private void add(TableKind kind, String sort) {
    if (tables.own().of(kind).isEmpty()) {
      return;
    }
    Map<String, String> known = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (TsvTable table : tables.shipped(kind)) {
      for (TsvTable.Row row : table.rows()) {
        for (String name : names(kind, row)) {
          names.putIfAbsent(Normalizer.fold(name), row.get("id"));
          known.putIfAbsent(key(name, row, sort), row.get("id"));
        }
      }
    }
    for (TsvTable table : tables.own().of(kind)) {
      for (TsvTable.Row row : table.rows()) {
        names(kind, row).forEach(name -> add(name, row, known.get(key(name, row, sort)), names));
      }
    }
  }

  private void add(String name, TsvTable.Row row, String same, Map<String, String> names) {
    if (same != null) {
      add(row, "'" + name + "' is in Rasd already: " + same + "; use that id to replace the entry");
    } else if (isCommonWord(name, row) && !names.containsKey(Normalizer.fold(name))) {
      add(
          row,
          "'" + name + "' is frequent in news; if it is also a word, say so in column ambiguous");
    }
  }

  private void add(TsvTable.Row row, String warning) {
    warnings.add(row.fault(warning).getMessage());
  }

  private boolean isCommonWord(String name, TsvTable.Row row) {
    return name.indexOf(' ') < 0
        && row.get("ambiguous").isEmpty()
        && counts.of(Normalizer.fold(name)) > FREQUENT;
  }

  private static String key(String name, TsvTable.Row row, String sort) {
    return Normalizer.fold(name) + "\t" + row.get("country") + "\t" + row.get(sort);
  }

  private static List<String> names(TableKind kind, TsvTable.Row row) {
    List<String> names = new ArrayList<>(row.list("aliases_ar"));
    names.add(0, row.get("name_ar"));
    if (kind == TableKind.FIGURES) {
      names.addAll(row.list("short_ar"));
    }
    return names;
  }
}
