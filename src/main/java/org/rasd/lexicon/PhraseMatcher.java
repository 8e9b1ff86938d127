package org.rasd.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * Finds phrases of one or more words, longest first, in the word layer: a trie over folded words.
 * The first word of a phrase may carry proclitics in the text (وبيروت matches بيروت); the others
 * stand as the phrase has them. Immutable, shared by threads; lookup is linear in the length of the
 * longest phrase.
 *
 * @param <V> what a phrase stands for; several values may share one phrase
 */
public final class PhraseMatcher<V> {

  /**
   * A phrase found.
   *
   * @param firstWord index of its first word
   * @param endWord one past the index of its last word
   * @param values what it stands for, in the order they were added
   * @param stripped whether proclitics were taken off the first word
   */
  public record Match<V>(int firstWord, int endWord, List<V> values, boolean stripped) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private final List<V> values = new ArrayList<>(1);
  }

  private final Node<V> root;

  private PhraseMatcher(Node<V> root) {
    this.root = root;
  }

  /** Collects phrases. Not for use by several threads. */
  public static final class Builder<V> {
    private final Node<V> root = new Node<>();

    /** Adds a phrase in any spelling; it is folded and cut at white space. */
    public Builder<V> add(String phrase, V value) {
      Node<V> node = root;
      for (String word : Normalizer.fold(phrase).trim().split("\\s+")) {
        node = node.next.computeIfAbsent(word, w -> new Node<>());
      }
      if (!node.values.contains(value)) {
        node.values.add(value);
      }
      return this;
    }

    /** The matcher. The builder is not to be used after it. */
    public PhraseMatcher<V> build() {
      return new PhraseMatcher<>(root);
    }
  }

  /** A builder without phrases. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * The longest phrase that starts at a word. The word as written is tried first, then without its
   * proclitics; of two matches the longer one wins, of equal ones the one as written.
   */
  public Optional<Match<V>> longestAt(List<Word> words, int index) {
    Word first = words.get(index);
    Match<V> whole = walk(words, index, first.norm(), false);
    if (first.stem().equals(first.norm())) {
      return Optional.ofNullable(whole);
    }
    Match<V> stem = walk(words, index, first.stem(), true);
    if (stem != null && (whole == null || stem.endWord() > whole.endWord())) {
      return Optional.of(stem);
    }
    return Optional.ofNullable(whole);
  }

  private Match<V> walk(List<Word> words, int index, String first, boolean stripped) {
    Node<V> node = root.next.get(first);
    Match<V> best = null;
    int i = index;
    while (node != null) {
      i++;
      if (!node.values.isEmpty()) {
        best = new Match<>(index, i, node.values, stripped);
      }
      node = i < words.size() ? node.next.get(words.get(i).norm()) : null;
    }
    return best;
  }
}
