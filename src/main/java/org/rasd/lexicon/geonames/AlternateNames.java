package org.rasd.lexicon.geonames;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that {@code alternateNamesV2} says are Arabic, of the places that are wanted. It keeps
 * those names only: of a country of 20,000 places some megabytes.
 */
final class AlternateNames {

  private static final String ARABIC = "ar";
  private static final String YES = "1";

  private final boolean told;
  private final Map<Integer, List<String>> preferred = new HashMap<>();
  private final Map<Integer, List<String>> others = new HashMap<>();

  private AlternateNames(boolean told) {
    this.told = told;
  }

  static AlternateNames of(Dump dump, BitSet wanted, BadLines bad) throws IOException {
    AlternateNames names = new AlternateNames(dump.hasNames());
    dump.names(
        (where, number, cells) -> {
          try {
            names.take(cells, wanted);
          } catch (BadLineException e) {
            bad.add(where, number, e.getMessage());
          }
        });
    return names;
  }

  private void take(String[] cells, BitSet wanted) throws BadLineException {
    if (Shape.of(cells) != Shape.NAME) {
      throw new BadLineException(GeoPlace.width(cells) + "; a name has 10");
    }
    int place = GeoPlace.id(cells[1], "geonameid");
    boolean past = cells[7].equals(YES); // isHistoric
    if (!cells[2].equals(ARABIC) || past || !wanted.get(place)) {
      return;
    }
    GeoPlace.checkDecoded(cells);
    Map<Integer, List<String>> kept = cells[4].equals(YES) ? preferred : others;
    kept.computeIfAbsent(place, p -> new ArrayList<>(1)).add(cells[3]);
  }

  /**
   * The names of a place, preferred ones first: those in Arabic where a table tells languages, else
   * all that the place has.
   */
  List<String> of(GeoPlace place) {
    if (!told) {
      return place.names();
    }
    List<String> all = new ArrayList<>(preferred.getOrDefault(place.id(), List.of()));
    all.addAll(others.getOrDefault(place.id(), List.of()));
    return all;
  }
}
