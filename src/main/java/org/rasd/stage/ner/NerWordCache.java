package org.rasd.stage.ner;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words seen lately, eight to a set, those used last first. Many threads may use it at once; one of
 * two that write a set at a time may lose what it wrote, which costs time and changes no result.
 */
final class NerWordCache {

  private static final int WAYS = 8;

  private final AtomicReferenceArray<NerScoredWord> words;

  /** The key of each word, so that a set is looked through without a look at its words. */
  private final long[] keys;

  /** A cache of so many words, a power of two. */
  NerWordCache(int capacity) {
    words = new AtomicReferenceArray<>(capacity);
    keys = new long[capacity];
  }

  /** The word of a hash; null if it is not there. */
  NerScoredWord get(long key) {
    int first = first(key);
    for (int way = 0; way < WAYS; way++) {
      if (keys[first + way] == key) {
        NerScoredWord word = words.getPlain(first + way);
        if (word != null && word.key() == key) {
          // Most looks are for the words in front, which then need not move.
          if (way >= WAYS / 2) {
            putFirst(word, way);
          }
          return word;
        }
      }
    }
    return null;
  }

  /** Puts a word in the place of the one of its set that was used longest ago. */
  void put(NerScoredWord word) {
    putFirst(word, WAYS - 1);
  }

  /** Puts a word first in its set; those before {@code way} make room. */
  private void putFirst(NerScoredWord word, int way) {
    int first = first(word.key());
    for (int at = first + way; at > first; at--) {
      words.setRelease(at, words.getPlain(at - 1));
      keys[at] = keys[at - 1];
    }
    words.setRelease(first, word);
    keys[first] = word.key();
  }

  private int first(long key) {
    return (int) (key >>> 11) & (keys.length - WAYS);
  }
}
