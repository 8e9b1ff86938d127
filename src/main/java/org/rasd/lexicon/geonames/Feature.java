package org.rasd.lexicon.geonames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Normalizer;

/**
 * A kind of place in GeoNames and what it is in our tables, from {@code
 * lexicon/geonames_features.tsv}. Immutable.
 *
 * @param type as in our tables of places
 * @param larger the type with at least {@code from} inhabitants
 * @param heads folded nouns that are taken off the front of names
 */
record Feature(String type, String larger, long from, List<String> heads) {

  private static final List<String> SETTLEMENTS =
      List.of("city", "town", "village", "neighbourhood", "camp", "settlement");

  /** Least inhabitants of the classes of population 5, 4, 3, 2. */
  private static final List<Integer> CLASSES = List.of(1_000_000, 300_000, 100_000, 20_000);

  /** All kinds that are places of our tables, by class and code: {@code P.PPL}. */
  static Map<String, Feature> all() {
    Map<String, Feature> all = new HashMap<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/geonames_features.tsv").rows()) {
      boolean grows = !row.get("larger").isEmpty();
      all.put(
          row.get("feature"),
          new Feature(
              row.get("type"),
              grows ? row.get("larger") : row.get("type"),
              grows ? Long.parseLong(row.get("from")) : 0,
              row.list("heads").stream().map(Normalizer::fold).toList()));
    }
    return Map.copyOf(all);
  }

  /** The type of one with so many inhabitants. */
  String type(long population) {
    return population >= from ? larger : type;
  }

  /** Where people live, as against provinces, rivers, airports. */
  static boolean isSettlement(String type) {
    return SETTLEMENTS.contains(type);
  }

  /** The class of population in our tables, 0 to 5. */
  static int populationClass(String type, long population) {
    if (!isSettlement(type)) {
      return 0;
    }
    int smaller = (int) CLASSES.stream().filter(least -> population < least).count();
    return CLASSES.size() + 1 - smaller;
  }

  /** A name without the noun for its kind: {@code حلب} of {@code مدينة حلب}. */
  Optional<String> withoutHead(String name) {
    int space = name.indexOf(' ');
    boolean headed = space > 0 && heads.contains(Normalizer.fold(name.substring(0, space)));
    return headed ? Optional.of(name.substring(space + 1)) : Optional.empty();
  }
}
