package org.rasd.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What may stand in the columns of each kind of table, from {@code lexicon/own_tables.tsv}. */
final class TableColumns {

  /** A test of cells, named in the table in small letters. */
  enum Check {
    ID,
    NAME,
    TEXT,
    ARABIC,
    ARABIC_LIST,
    ONE_OF,
    LIST_OF,
    COUNTRY,
    ACTOR,
    PERSON,
    LATITUDE,
    LONGITUDE,
    DAY,
    WHOLE
  }

  /**
   * A column.
   *
   * @param needed whether no cell may be empty
   * @param values what the check needs
   */
  record Spec(boolean needed, Check check, List<String> values) {}

  private TableColumns() {}

  // Only those who bring tables of their own need it.
  private static final class Loaded {
    private static final Map<TableKind, Map<String, Spec>> ALL = load();
  }

  private static Map<TableKind, Map<String, Spec>> load() {
    Map<TableKind, Map<String, Spec>> all = new EnumMap<>(TableKind.class);
    for (TsvTable.Row row : TsvTable.resource("lexicon/own_tables.tsv").rows()) {
      TableKind kind = TableKind.valueOf(row.get("table").toUpperCase(Locale.ROOT));
      Check check = Check.valueOf(row.get("check").toUpperCase(Locale.ROOT));
      all.computeIfAbsent(kind, k -> new LinkedHashMap<>())
          .put(
              row.get("column"),
              new Spec(row.get("needed").equals("yes"), check, row.list("values")));
    }
    return all;
  }

  /** The columns of a kind, in order. */
  static Map<String, Spec> of(TableKind kind) {
    return Collections.unmodifiableMap(Loaded.ALL.get(kind));
  }
}
