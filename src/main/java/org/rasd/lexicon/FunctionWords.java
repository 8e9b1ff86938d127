package org.rasd.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.model.Word.Pos;
import org.rasd.text.Normalizer;

/**
 * The function words of {@code lexicon/function_words.tsv}, number words among them, with their
 * part of speech. Immutable, shared by threads.
 */
public final class FunctionWords {

  private final Map<String, Pos> words;
  private final Set<String> takePronouns;

  private FunctionWords(Map<String, Pos> words, Set<String> takePronouns) {
    this.words = words;
    this.takePronouns = takePronouns;
  }

  /**
   * Loads the list that ships with Rasd.
   *
   * @throws ResourceException if it is missing or malformed
   */
  public static FunctionWords load() {
    Map<String, Pos> words = new HashMap<>();
    Set<String> takePronouns = new HashSet<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/function_words.tsv").rows()) {
      String form = Normalizer.fold(row.get("form"));
      words.putIfAbsent(form, pos(row));
      if (row.get("pronouns").equals("yes")) {
        takePronouns.add(form);
      }
    }
    return new FunctionWords(Map.copyOf(words), Set.copyOf(takePronouns));
  }

  private static Pos pos(TsvTable.Row row) {
    try {
      return Pos.valueOf(row.get("pos"));
    } catch (IllegalArgumentException e) {
      throw row.fault("no part of speech: " + row.get("pos"));
    }
  }

  /** Whether a folded word without clitics is one. */
  public boolean contains(String word) {
    return words.containsKey(word);
  }

  /** Its part of speech; empty for other words. */
  public Optional<Pos> posOf(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /** Whether an enclitic pronoun may follow it, as in عليه, إنها. */
  public boolean takesPronoun(String word) {
    return takePronouns.contains(word);
  }
}
