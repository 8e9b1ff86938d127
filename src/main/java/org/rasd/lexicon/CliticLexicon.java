package org.rasd.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.model.Word;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;
import org.rasd.text.Span;

/**
 * A closed list of single words that is found whatever proclitics (و ف ب ل ك and pairs of them) and
 * article stand before it. Every spelling is made when the list is loaded, so a look-up is one hash
 * access and needs no morphology. A word as listed wins over a reading with proclitics (واحد is
 * one, not "and one"). Immutable, shared by threads.
 *
 * @param <V> what a word stands for
 */
public final class CliticLexicon<V> {

  private static final String ARTICLE = "ال";
  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك");

  /**
   * A word found.
   *
   * @param value what it stands for
   * @param proclitics the folded letters before it, without the article
   * @param definite whether it carries the article
   */
  public record Hit<V>(V value, String proclitics, boolean definite) {

    /** Whether و or ف stands before it. */
    public boolean conjoined() {
      return !proclitics.isEmpty() && "وف".indexOf(proclitics.charAt(0)) >= 0;
    }

    /** Whether one of ب ل ك stands before it. */
    public boolean governed() {
      return proclitics.length() > 1 || (!proclitics.isEmpty() && !conjoined());
    }
  }

  private final Map<String, Optional<Hit<V>>> hits;
  private final WordFilter filter;

  private CliticLexicon(Map<String, Optional<Hit<V>>> hits) {
    this.hits = hits;
    this.filter = WordFilter.of(hits.keySet());
  }

  /** Collects words. Not for use by several threads. */
  public static final class Builder<V> {
    private final Map<String, V> bare = new HashMap<>();
    private final Map<String, V> articled = new HashMap<>();

    /** Adds a word in any spelling, to be found with and without the article. */
    public Builder<V> add(String form, V value) {
      String folded = Normalizer.fold(form);
      bare.putIfAbsent(folded, value);
      articled.putIfAbsent(folded, value);
      return this;
    }

    /** Adds a word that never takes the article (or has it already). */
    public Builder<V> addFixed(String form, V value) {
      bare.putIfAbsent(Normalizer.fold(form), value);
      return this;
    }

    /** The lexicon. */
    public CliticLexicon<V> build() {
      Map<String, Optional<Hit<V>>> hits = new HashMap<>(32 * bare.size());
      for (String proclitics : PROCLITICS) {
        bare.forEach((form, v) -> put(hits, proclitics + form, new Hit<>(v, proclitics, false)));
        articled.forEach(
            (form, v) -> put(hits, withArticle(proclitics, form), new Hit<>(v, proclitics, true)));
      }
      return new CliticLexicon<>(hits);
    }

    private static <V> void put(Map<String, Optional<Hit<V>>> hits, String form, Hit<V> hit) {
      hits.putIfAbsent(form, Optional.of(hit));
    }

    private static String withArticle(String proclitics, String form) {
      // After ل the alef of the article is not written: للثلاثة.
      return proclitics.endsWith("ل") ? proclitics + "ل" + form : proclitics + ARTICLE + form;
    }
  }

  /** A builder without words. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** All spellings it knows: to skip other words quickly. */
  public Set<String> spellings() {
    return hits.keySet();
  }

  /** The entry of a folded word, with or without proclitics and article. */
  public Optional<Hit<V>> find(String norm) {
    return filter.mayHold(norm) ? hits.getOrDefault(norm, Optional.empty()) : Optional.empty();
  }

  /** Where a word starts in the text once some proclitic letters are left out. */
  public static int startAfter(String text, Word word, int letters) {
    Span span = word.span();
    int i = span.start();
    int left = letters;
    while (i < span.end() - 1 && (left > 0 || ArabicLetters.isIgnorable(text.charAt(i)))) {
      left -= ArabicLetters.isIgnorable(text.charAt(i)) ? 0 : 1;
      i++;
    }
    return i;
  }
}
