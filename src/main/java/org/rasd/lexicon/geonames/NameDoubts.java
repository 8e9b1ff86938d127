package org.rasd.lexicon.geonames;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasd.lexicon.TableKind;
import org.rasd.lexicon.Tables;
import org.rasd.lexicon.TsvTable;
import org.rasd.lexicon.WordCounts;
import org.rasd.text.Normalizer;

/**
 * Why the name of a place alone may not be enough: what to write in the column {@code ambiguous}.
 * For one import, by one thread.
 */
final class NameDoubts {

  /**
   * A name that raw news uses so often (64 times) and Rasd does not have is most likely another
   * word; of large places too: KANAT "was" is also a city.
   */
  private static final int FREQUENT = 6 * WordCounts.STEPS;

  private final KnownPlaces places;
  private final WordCounts counts = WordCounts.load();
  private final Set<String> otherNames = new HashSet<>();
  private final Set<Long> once = new HashSet<>();
  private final Set<Long> often = new HashSet<>();

  NameDoubts(KnownPlaces places) {
    this.places = places;
    for (TsvTable table : Tables.builtIn().of(TableKind.NAME_PARTS)) {
      table.rows().forEach(row -> otherNames.add(Normalizer.fold(row.get("name"))));
    }
    for (TsvTable.Row row : TsvTable.resource("gazetteers/countries.tsv").rows()) {
      otherNames.add(Normalizer.fold(row.get("name_ar")));
      row.list("aliases_ar").forEach(name -> otherNames.add(Normalizer.fold(name)));
    }
  }

  /** Counts the names of a place. */
  void add(List<String> names) {
    for (String name : names) {
      long hash = WordCounts.hash(Normalizer.fold(name));
      if (!once.add(hash)) {
        often.add(hash);
      }
    }
  }

  /** What is doubtful about the names of a place, after those of all places were counted. */
  String of(List<String> names) {
    if (names.stream().anyMatch(this::isWord)) {
      return "word";
    }
    return names.stream().anyMatch(this::isOfSeveral) ? "place" : "";
  }

  private boolean isWord(String name) {
    String folded = Normalizer.fold(name);
    boolean frequent = counts.of(folded) >= FREQUENT;
    return folded.indexOf(' ') < 0 && (frequent || otherNames.contains(folded));
  }

  private boolean isOfSeveral(String name) {
    return places.isName(name) || often.contains(WordCounts.hash(Normalizer.fold(name)));
  }
}
