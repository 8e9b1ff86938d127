package org.rasd.stage.ner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.lexicon.Gazetteer.Ambiguity;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.PhraseMatcher.Match;

/**
 * What the unmistakable names of a document say about the doubtful ones: how often each country is
 * spoken of, and which persons and organisations are named in full.
 */
final class DocumentEvidence {

  private static final int ENOUGH = 9;

  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  /** Counts the known names of a document, one match (or null) a word. */
  DocumentEvidence(Iterable<Match<Entry>> matches) {
    for (Match<Entry> match : matches) {
      if (match != null) {
        count(match.values());
      }
    }
  }

  private void count(List<Entry> entries) {
    String country = entries.get(0).reference().country();
    boolean agreed = !country.isEmpty();
    for (Entry entry : entries) {
      agreed &= isSure(entry) && entry.reference().country().equals(country);
      if (entry.full() && entry.ambiguity() == Ambiguity.NONE) {
        named.add(entry.reference().id());
      }
    }
    if (agreed) {
      countries.merge(country, 1, Integer::sum);
    }
  }

  private static boolean isSure(Entry entry) {
    return entry.ambiguity() == Ambiguity.NONE || entry.ambiguity() == Ambiguity.PLACE;
  }

  /** How often a country is spoken of, at most 9. */
  int votes(String country) {
    return country.isEmpty() ? 0 : Math.min(ENOUGH, countries.getOrDefault(country, 0));
  }

  /** Whether an entity is named in full by a name that nothing else has. */
  boolean isNamed(String id) {
    return named.contains(id);
  }
}
