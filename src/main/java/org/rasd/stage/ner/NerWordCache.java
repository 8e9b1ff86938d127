package org.rasd.stage.ner;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words seen lately, two to a set, the one used last first. Many threads may use it at once; one of
 * two that write a set at a time may lose what it wrote, which costs time and changes no result.
 */
final class NerWordCache {

  private final AtomicReferenceArray<NerScoredWord> words;
  private final int sets;

  /** A cache of so many words, a power of two. */
  NerWordCache(int capacity) {
    words = new AtomicReferenceArray<>(capacity);
    sets = capacity / 2;
  }

  /** The word of a hash; null if it is not there. */
  NerScoredWord get(long key) {
    int first = first(key);
    NerScoredWord word = words.getPlain(first);
    if (word != null && word.key() == key) {
      return word;
    }
    NerScoredWord second = words.getPlain(first + 1);
    if (second == null || second.key() != key) {
      return null;
    }
    words.setRelease(first, second);
    words.setRelease(first + 1, word);
    return second;
  }

  /** Puts a word in the place of the one of its set that was used longer ago. */
  void put(NerScoredWord word) {
    int first = first(word.key());
    words.setRelease(first + 1, words.getPlain(first));
    words.setRelease(first, word);
  }

  private int first(long key) {
    return 2 * ((int) (key >>> 11) & (sets - 1));
  }
}
