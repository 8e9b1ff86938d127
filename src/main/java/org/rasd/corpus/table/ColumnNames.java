package org.rasd.corpus.table;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Normalizer;

/** The names by which columns are known, from {@code lexicon/table_columns.tsv}. Immutable. */
final class ColumnNames {

  private final Map<TableField, List<String>> names = new EnumMap<>(TableField.class);

  private ColumnNames(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      TableField field = TableField.valueOf(row.get("field").toUpperCase(Locale.ROOT));
      names.computeIfAbsent(field, f -> new ArrayList<>()).add(key(row.get("name")));
    }
  }

  static ColumnNames load() {
    return new ColumnNames(TsvTable.resource("lexicon/table_columns.tsv"));
  }

  /** The names of a field as keys, the surest first. */
  List<String> of(TableField field) {
    return names.getOrDefault(field, List.of());
  }

  /** How many of the fields some column of a header is known to hold. */
  int known(List<String> header) {
    Set<String> keys = Set.copyOf(header.stream().map(ColumnNames::key).toList());
    return (int) names.values().stream().filter(of -> of.stream().anyMatch(keys::contains)).count();
  }

  /** A name without case, accents, spaces and signs: {@code Pub-Date} is {@code pubdate}. */
  static String key(String name) {
    String folded = java.text.Normalizer.normalize(Normalizer.fold(name.strip()), Form.NFD);
    StringBuilder key = new StringBuilder();
    folded
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
