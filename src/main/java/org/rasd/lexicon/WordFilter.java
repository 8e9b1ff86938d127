package org.rasd.lexicon;

import java.util.Collection;

/**
 * Says of most words that are not in a set that they are not, at the cost of one bit: a Bloom
 * filter with one hash. Most words of a text are in no list, and a look at a large map for each of
 * them leaves the processor's cache. Immutable, shared by threads.
 */
public final class WordFilter {

  private static final int BITS_PER_WORD = 16;
  private static final int GOLDEN = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  private WordFilter(int words) {
    int size = Integer.highestOneBit(Math.max(Long.SIZE, words * BITS_PER_WORD - 1)) << 1;
    bits = new long[size / Long.SIZE];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
  }

  /** A filter for a set of words. */
  public static WordFilter of(Collection<String> words) {
    WordFilter filter = new WordFilter(words.size());
    for (String word : words) {
      int bit = filter.bit(word);
      filter.bits[bit >>> 6] |= 1L << bit;
    }
    return filter;
  }

  /** False if the word is not in the set; true if it is, and for one in twenty others. */
  public boolean mayHold(String word) {
    int bit = bit(word);
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  private int bit(String word) {
    return word.hashCode() * GOLDEN >>> shift;
  }
}
