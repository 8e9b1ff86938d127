package org.rasd.stage.ner;

/**
 * Guesses the vector of a word from its letters: the mean of the vectors of its character n-grams,
 * three to five letters with the word's edges. Immutable by convention; shared between threads.
 *
 * @param vectors {@link NerVocabulary#DIMENSIONS} signed bytes a bucket; no buckets, no guesses
 * @param scale what the bytes are to be multiplied by
 */
public record NerSubwords(byte[] vectors, float scale) {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final char EDGE = '_';

  /** How many buckets n-grams are spread over. */
  public static final int BUCKETS = 1 << 14;

  /** The buckets of a word's n-grams. */
  public static int[] buckets(char[] word) {
    char[] edged = new char[word.length + 2];
    edged[0] = EDGE;
    edged[edged.length - 1] = EDGE;
    System.arraycopy(word, 0, edged, 1, word.length);
    int[] buckets = new int[count(edged.length)];
    int next = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int from = 0; from + length <= edged.length; from++) {
        buckets[next++] = (int) (NerHash.word(edged, from, from + length) & (BUCKETS - 1));
      }
    }
    return buckets;
  }

  private static int count(int letters) {
    int count = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      count += Math.max(0, letters - length + 1);
    }
    return count;
  }

  /** Adds the guess for a word to {@code target} from index 0. */
  void addVector(char[] word, float[] target) {
    if (vectors.length == 0) {
      return;
    }
    int[] buckets = buckets(word);
    for (int bucket : buckets) {
      float factor = scale / buckets.length;
      for (int i = 0, from = bucket * NerVocabulary.DIMENSIONS; i < NerVocabulary.DIMENSIONS; i++) {
        target[i] += vectors[from + i] * factor;
      }
    }
  }
}
