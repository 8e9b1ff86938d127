package org.rasd.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * A closed list of phrases of one or more words, found whatever proclitics (و ف ب ل ك and pairs of
 * them) stand before the first word. The spellings are made when the list is loaded. Immutable,
 * shared by threads.
 *
 * @param <V> what a phrase stands for
 */
public final class CliticPhrases<V> {

  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل");

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param endWord one past its last word
   * @param start offset of its first letter in the text, proclitics left out
   */
  public record Found<V>(V value, int endWord, int start) {}

  private record Entry<V>(V value, int proclitics) {}

  private final PhraseMatcher<Entry<V>> matcher;
  private final Set<String> starts;

  private CliticPhrases(PhraseMatcher<Entry<V>> matcher, Set<String> starts) {
    this.matcher = matcher;
    this.starts = starts;
  }

  /** Collects phrases. Not for use by several threads. */
  public static final class Builder<V> {
    private final PhraseMatcher.Builder<Entry<V>> plain = PhraseMatcher.builder();
    private final Set<String> starts = new HashSet<>();

    /** Adds a phrase in any spelling; of two values for one phrase the first is kept. */
    public Builder<V> add(String phrase, V value) {
      for (String proclitics : PROCLITICS) {
        String written = joined(proclitics, phrase);
        plain.add(written, new Entry<>(value, proclitics.length()));
        starts.add(Normalizer.fold(written).trim().split("\\s+")[0]);
      }
      return this;
    }

    private static String joined(String proclitics, String phrase) {
      // After ل the alef of the article is not written: للعام.
      boolean article = proclitics.endsWith("ل") && phrase.startsWith("ال");
      return proclitics + (article ? phrase.substring(1) : phrase);
    }

    /** The phrases. */
    public CliticPhrases<V> build() {
      return new CliticPhrases<>(plain.build(), Set.copyOf(starts));
    }
  }

  /** The folded first words of all phrases, with every proclitic: to skip other words quickly. */
  public Set<String> starts() {
    return starts;
  }

  /** A builder without phrases. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * The longest phrase that starts at a word.
   *
   * @param limit one past the last word it may take
   */
  public Optional<Found<V>> find(String text, List<Word> words, int index, int limit) {
    if (index < 0 || index >= limit) {
      return Optional.empty();
    }
    Optional<PhraseMatcher.Match<Entry<V>>> match = matcher.longestAt(words, index);
    if (match.isEmpty() || match.get().endWord() > limit) {
      return Optional.empty();
    }
    Word first = words.get(index);
    if (match.get().stripped() && !first.enclitic().isEmpty()) {
      return Optional.empty(); // قدره is not قدر
    }
    Entry<V> entry = match.get().values().get(0);
    int start =
        match.get().stripped()
            ? first.stemSpan().start()
            : CliticLexicon.startAfter(text, first, entry.proclitics());
    return Optional.of(new Found<>(entry.value(), match.get().endWord(), start));
  }
}
