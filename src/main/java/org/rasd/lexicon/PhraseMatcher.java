package org.rasd.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * Finds phrases of one or more words, longest first, in the word layer: a trie over folded words.
 *
 * <ul>
 *   <li>The first word of a phrase may carry proclitics in the text (وبيروت matches بيروت); the
 *       others stand as the phrase has them.
 *   <li>A hyphen may stand between two words of a phrase, a quotation mark after the first:
 *       بورت-سودان, حركة "حماس".
 *   <li>A hashtag matches a phrase as a whole, its underscores as spaces.
 * </ul>
 *
 * Immutable, shared by threads; lookup is linear in the length of the longest phrase.
 *
 * @param <V> what a phrase stands for; several values may share one phrase
 */
public final class PhraseMatcher<V> {

  private static final String PROCLITICS = "وفبلك";
  private static final String MARKS = "-\"'«»“”„‟–";
  private static final String HYPHENS = "-–";
  private static final int SHORTEST_REST = 3;

  /**
   * A phrase found.
   *
   * @param firstWord index of its first word
   * @param endWord one past the index of its last word
   * @param values what it stands for, in the order they were added
   * @param skipped how many folded letters of the first word, its proclitics, are not part of it
   * @param enclitic whether the first word has an enclitic that is not part of it
   */
  public record Match<V>(
      int firstWord, int endWord, List<V> values, int skipped, boolean enclitic) {

    /** Whether proclitics were taken off the first word. */
    public boolean stripped() {
      return skipped > 0;
    }

    /** Number of words, marks between them included. */
    public int length() {
      return endWord - firstWord;
    }
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private final List<V> values = new ArrayList<>(1);
  }

  private final Node<V> root;
  private final WordFilter firstWords;
  private final boolean names;

  private PhraseMatcher(Node<V> root, boolean names) {
    this.root = root;
    this.firstWords = WordFilter.of(root.next.keySet());
    this.names = names;
  }

  /** Collects phrases. Not for use by several threads. */
  public static final class Builder<V> {
    private final Node<V> root = new Node<>();
    private boolean names;

    /**
     * Says that the phrases are names: the clitic stage may not know them, so that a first word it
     * left whole is also tried without its first letter.
     */
    public Builder<V> names() {
      names = true;
      return this;
    }

    /** Adds a phrase in any spelling; it is folded and cut at white space and hyphens. */
    public Builder<V> add(String phrase, V value) {
      Node<V> node = root;
      String folded = Normalizer.fold(phrase).trim();
      int from = 0;
      for (int i = 0; i <= folded.length(); i++) {
        if (i == folded.length() || folded.charAt(i) == ' ' || folded.charAt(i) == '-') {
          if (i > from) {
            node = node.next.computeIfAbsent(folded.substring(from, i), w -> new Node<>());
          }
          from = i + 1;
        }
      }
      if (node != root && !node.values.contains(value)) {
        node.values.add(value);
      }
      return this;
    }

    /** The matcher. The builder is not to be used after it. */
    public PhraseMatcher<V> build() {
      return new PhraseMatcher<>(root, names);
    }
  }

  /** A builder without phrases. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** The longest phrase that starts at a word; see {@link #longestAt(List, int, int)}. */
  public Optional<Match<V>> longestAt(List<Word> words, int index) {
    return longestAt(words, index, words.size());
  }

  /**
   * The longest phrase that starts at a word. The word as written is tried first, then without its
   * proclitics; of two matches the longer one wins, of equal ones the one as written.
   *
   * @param limit one past the last word it may reach
   */
  public Optional<Match<V>> longestAt(List<Word> words, int index, int limit) {
    Word first = words.get(index);
    if (first.kind() == Token.Kind.HASHTAG) {
      return Optional.ofNullable(hashtag(first.norm(), index));
    }
    Match<V> whole = walk(words, index, limit, first.norm(), 0, false);
    Match<V> stem = stemmed(words, index, limit, first);
    if (stem != null && (whole == null || stem.endWord() > whole.endWord())) {
      return Optional.of(stem);
    }
    return Optional.ofNullable(whole);
  }

  private Match<V> stemmed(List<Word> words, int index, int limit, Word first) {
    boolean enclitic = !first.enclitic().isEmpty();
    if (enclitic || !first.proclitics().isEmpty()) {
      int skipped = first.proclitics().length();
      return walk(words, index, limit, first.stem(), skipped, enclitic);
    }
    String norm = first.norm();
    if (!names || norm.length() <= SHORTEST_REST || PROCLITICS.indexOf(norm.charAt(0)) < 0) {
      return null;
    }
    return walk(words, index, limit, norm.substring(1), 1, false);
  }

  private Match<V> walk(
      List<Word> words, int index, int limit, String first, int skipped, boolean enclitic) {
    if (!firstWords.mayHold(first)) {
      return null;
    }
    Node<V> node = root.next.get(first);
    Match<V> best = null;
    int i = index;
    boolean open = index > 0 && isMark(words.get(index - 1)); // the next mark would close
    while (node != null) {
      i++;
      if (!node.values.isEmpty()) {
        best = new Match<>(index, i, node.values, skipped, enclitic);
      }
      if (i + 1 < limit && isJoint(words.get(i), !open && i == index + 1)) {
        i++;
      }
      node = i < limit ? node.next.get(words.get(i).norm()) : null;
    }
    return best;
  }

  /** Whether a mark may stand here: a hyphen anywhere, a quotation mark after the first word. */
  private static boolean isJoint(Word word, boolean quotation) {
    return isMark(word) && (quotation || HYPHENS.indexOf(word.norm().charAt(0)) >= 0);
  }

  private static boolean isMark(Word word) {
    String norm = word.norm();
    return norm.length() == 1 && MARKS.indexOf(norm.charAt(0)) >= 0;
  }

  private Match<V> hashtag(String tag, int index) {
    List<V> values = valuesOf(tag, '_');
    return values.isEmpty() ? null : new Match<>(index, index + 1, values, 0, false);
  }

  /** The values of a whole folded phrase, its words joined with spaces; empty if it is unknown. */
  public List<V> valuesOf(String phrase) {
    return valuesOf(phrase, ' ');
  }

  private List<V> valuesOf(String phrase, char separator) {
    Node<V> node = root;
    int from = 0;
    while (node != null && from <= phrase.length()) {
      int to = phrase.indexOf(separator, from);
      int end = to < 0 ? phrase.length() : to;
      node = node.next.get(phrase.substring(from, end));
      from = end + 1;
    }
    return node == null ? List.of() : node.values;
  }
}
