package org.rasd.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rasd.text.Normalizer;

/**
 * Words in and around names, by class ({@code lexicon/name_context.tsv}). Immutable, shared by
 * threads.
 */
public final class NameContext {

  /** Classes of words. */
  public enum WordClass {
    /** May stand between a title and the name: السابق. */
    TITLE_ADJECTIVE,
    /** May stand between the head of an organisation and the adjective of its country. */
    ORGANISATION_ADJECTIVE,
    /** May be joined with و in the name of a ministry: والصناعة. */
    MINISTRY_SUBJECT,
    /** Tells that a place follows. */
    PLACE_PREPOSITION,
    /** May stand alone, with the article, for a body named before: المجلس. */
    SHORT_ORGANISATION
  }

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  private NameContext() {
    for (WordClass wordClass : WordClass.values()) {
      words.put(wordClass, new HashSet<>());
    }
  }

  /** The words that ship with Rasd. */
  public static NameContext builtIn() {
    NameContext context = new NameContext();
    for (TsvTable.Row row : TsvTable.resource("lexicon/name_context.tsv").rows()) {
      WordClass wordClass = WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      context.words.get(wordClass).add(Normalizer.fold(row.get("word")));
    }
    return context;
  }

  /** Whether a folded word is of a class. */
  public boolean is(WordClass wordClass, String norm) {
    return words.get(wordClass).contains(norm);
  }
}
