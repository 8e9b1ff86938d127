package org.rasd.corpus.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The name that is meant by one that is not there. */
final class NearestName {

  private NearestName() {}

  /** The name with the fewest letters to change, if more than half of them are right. */
  static Optional<String> to(String name, List<String> names) {
    String key = ColumnNames.key(name);
    return names.stream()
        .filter(other -> 2 * distance(key, other) < Math.max(key.length(), other.length()))
        .min(Comparator.comparingInt(other -> distance(key, other)));
  }

  /** Letters to put in, take out or change (Levenshtein); keys of columns are compared. */
  private static int distance(String key, String other) {
    String to = ColumnNames.key(other);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= key.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (key.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
