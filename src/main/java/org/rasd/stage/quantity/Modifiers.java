package org.rasd.stage.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.PhraseMatcher;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Normalizer;

/** The words that qualify a number, {@code lexicon/quantity_modifiers.tsv}. Immutable. */
final class Modifiers {

  static final String RESOURCE = "lexicon/quantity_modifiers.tsv";

  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل");

  /** One phrase: its class, and how many proclitic letters this spelling has before it. */
  record Entry(String kind, String phrase, int proclitics) {}

  /**
   * A phrase in the text.
   *
   * @param start offset of its first letter, proclitics left out
   */
  record Found(String kind, String phrase, int firstWord, int endWord, int start) {}

  private final Map<String, PhraseMatcher<Entry>> phrases = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Modifiers(TsvTable table) {
    Map<String, PhraseMatcher.Builder<Entry>> builders = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      String position = row.get("position");
      String kind = row.get("class");
      String set =
          position.equals("before") && !kind.startsWith("range") ? "before" : kind + "/" + position;
      PhraseMatcher.Builder<Entry> builder =
          builders.computeIfAbsent(
              position.equals("after") ? "after" : set, s -> PhraseMatcher.builder());
      for (String proclitic : PROCLITICS) {
        builder.add(
            proclitic + row.get("phrase"), new Entry(kind, row.get("phrase"), proclitic.length()));
      }
      words
          .computeIfAbsent(kind + "/" + position, s -> new HashSet<>())
          .add(Normalizer.fold(row.get("phrase")));
    }
    builders.forEach((name, builder) -> phrases.put(name, builder.build()));
  }

  /** The list that ships with Rasd. */
  static Modifiers builtIn() {
    return new Modifiers(TsvTable.resource(RESOURCE));
  }

  /** The longest phrase of a set that starts at a word. */
  Optional<Found> find(String set, SentenceView view, int index) {
    if (!view.has(index)) {
      return Optional.empty();
    }
    Optional<PhraseMatcher.Match<Entry>> match = phrases.get(set).longestAt(view.words(), index);
    if (match.isEmpty() || match.get().endWord() > view.limit()) {
      return Optional.empty();
    }
    Entry entry = match.get().values().get(0);
    int start =
        match.get().stripped()
            ? view.word(index).stemSpan().start()
            : view.span(index, entry.proclitics(), index + 1).start();
    return Optional.of(
        new Found(entry.kind(), entry.phrase(), index, match.get().endWord(), start));
  }

  /** Whether a folded word is listed, without proclitics. */
  boolean isWord(String set, String norm) {
    return words.get(set).contains(norm);
  }
}
