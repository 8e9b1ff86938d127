package org.rasd.stage.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.TsvTable;
import org.rasd.lexicon.WordFilter;
import org.rasd.lexicon.number.NumberParser;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/** The words that qualify a number, {@code lexicon/quantity_modifiers.tsv}. Immutable. */
final class Modifiers {

  static final String RESOURCE = "lexicon/quantity_modifiers.tsv";

  /** One phrase and its class. */
  record Entry(String kind, String phrase) {}

  /**
   * A phrase in the text.
   *
   * @param start offset of its first letter, proclitics left out
   */
  record Found(String kind, String phrase, int firstWord, int endWord, int start) {}

  /** The sets whose phrases begin a quantity or a subset. */
  private static final Set<String> STARTERS =
      Set.of(
          "before",
          "range_open/before",
          "vague/noun",
          "vague_event/noun",
          "vague/postposed",
          "others/bare",
          "zero/open",
          "subset/marker");

  private final Map<String, CliticPhrases<Entry>> phrases = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> starts = new HashSet<>(Set.of("احد", "احدي"));
  private final WordFilter startFilter;

  private Modifiers(TsvTable table) {
    Map<String, CliticPhrases.Builder<Entry>> builders = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      String phrase = row.get("phrase");
      builders
          .computeIfAbsent(setOf(row), s -> CliticPhrases.builder())
          .add(phrase, new Entry(row.get("class"), phrase));
      words
          .computeIfAbsent(row.get("class") + "/" + row.get("position"), s -> new HashSet<>())
          .add(Normalizer.fold(phrase));
    }
    builders.forEach((name, builder) -> phrases.put(name, builder.build()));
    STARTERS.forEach(name -> starts.addAll(phrases.get(name).starts()));
    startFilter = WordFilter.of(starts);
  }

  /** Qualifiers before and after a number are one set each; the others are by class. */
  private static String setOf(TsvTable.Row row) {
    String position = row.get("position");
    boolean qualifier = position.equals("before") && !row.get("class").startsWith("range");
    return qualifier || position.equals("after") ? position : row.get("class") + "/" + position;
  }

  /** The list that ships with Rasd. */
  static Modifiers builtIn() {
    return new Modifiers(TsvTable.resource(RESOURCE));
  }

  /** Whether a quantity or a subset may start at a word, duals and لم apart. */
  boolean mayStart(Word word) {
    return mayStart(word.norm()) || mayStart(word.stem()) || NumberParser.mayStart(word);
  }

  private boolean mayStart(String word) {
    return startFilter.mayHold(word) && starts.contains(word);
  }

  /** The longest phrase of a set that starts at a word. */
  Optional<Found> find(String set, SentenceView view, int index) {
    if (!view.has(index)) {
      return Optional.empty();
    }
    return phrases
        .get(set)
        .find(view.text(), view.words(), index, view.limit())
        .map(f -> new Found(f.value().kind(), f.value().phrase(), index, f.endWord(), f.start()));
  }

  /** Whether a folded word is listed, without proclitics. */
  boolean isWord(String set, String norm) {
    return words.get(set).contains(norm);
  }
}
