package org.rasd.stage.ner;

import java.util.Arrays;

/**
 * Sparse weights: nine signed bytes a feature, found by the feature's 40-bit key. A feature takes
 * two longs side by side, so that a look costs one line of the processor's cache. Filled by one
 * thread; afterwards any number of threads may read.
 *
 * <p>The first long holds, from the top, the key, the ninth weight, and in its lowest byte whether
 * the slot is used; the second holds the other weights. Weights are stored with 128 added.
 */
public final class NerSparse {

  /** Features summed at once: their bytes must fit into sixteen bits. */
  private static final int BATCH = 256;

  private static final int SHIFT = Byte.MAX_VALUE + 1;
  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
  private static final int LAST = NerLabels.COUNT - 1;

  private final long[] slots;
  private final int mask;
  private int size;

  /** An empty table with room for {@code expected} features. */
  public NerSparse(int expected) {
    int capacity = Integer.highestOneBit(Math.max(4, expected)) * 2;
    mask = capacity - 1;
    slots = new long[2 * capacity];
  }

  /** How many features it has. */
  public int size() {
    return size;
  }

  /**
   * Adds a feature that it does not have.
   *
   * @param key only its lowest 40 bits count
   * @param weights its nine weights, from {@code from} on, -127 to 127
   * @throws IllegalStateException if it holds as many as were expected
   */
  public void put(long key, byte[] weights, int from) {
    if (size == mask) {
      throw new IllegalStateException("more than the expected features");
    }
    int slot = slot(key);
    while (slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    long eight = 0;
    for (int label = 0; label < LAST; label++) {
      eight |= (long) (weights[from + label] + SHIFT) << (8 * label);
    }
    slots[2 * slot] =
        (key & NerHash.KEY_MASK) << 24 | (long) (weights[from + LAST] + SHIFT) << 8 | 1;
    slots[2 * slot + 1] = eight;
    size++;
  }

  /** The keys in ascending order. */
  long[] sortedKeys() {
    long[] sorted = new long[size];
    int next = 0;
    for (int slot = 0; slot <= mask; slot++) {
      if (slots[2 * slot] != 0) {
        sorted[next++] = slots[2 * slot] >>> 24;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** The weights of a feature that it has. */
  byte[] weights(long key) {
    int slot = slot(key);
    while (slots[2 * slot] >>> 24 != (key & NerHash.KEY_MASK)) {
      slot = (slot + 1) & mask;
    }
    byte[] weights = new byte[NerLabels.COUNT];
    for (int label = 0; label < LAST; label++) {
      weights[label] = (byte) ((slots[2 * slot + 1] >>> (8 * label) & 0xFF) - SHIFT);
    }
    weights[LAST] = (byte) ((slots[2 * slot] >>> 8 & 0xFF) - SHIFT);
    return weights;
  }

  /**
   * Adds the weights of features, those it does not have left out.
   *
   * @param features their hashes
   * @param count how many of them
   * @param step what weights are multiplied by
   * @param scores nine scores from {@code at} on
   * @param looks room for as many numbers as there are features
   */
  void add(long[] features, int count, float step, float[] scores, int at, long[] looks) {
    // The looks go first and do not depend on one another: the processor makes them side by side.
    for (int k = 0; k < count; k++) {
      looks[k] = slots[2 * slot(features[k])];
    }
    for (int from = 0; from < count; from += BATCH) {
      addBatch(features, from, Math.min(count, from + BATCH), step, scores, at, looks);
    }
  }

  private void addBatch(
      long[] features, int from, int to, float step, float[] scores, int at, long[] looks) {
    long even = 0;
    long odd = 0;
    int last = 0;
    int found = 0;
    for (int k = from; k < to; k++) {
      long key = features[k] & NerHash.KEY_MASK;
      long look = looks[k];
      int slot = slot(key);
      while (look != 0 && look >>> 24 != key) {
        slot = (slot + 1) & mask;
        look = slots[2 * slot];
      }
      if (look != 0) {
        long eight = slots[2 * slot + 1];
        even += eight & EVEN_BYTES;
        odd += eight >>> 8 & EVEN_BYTES;
        last += (int) (look >>> 8) & 0xFF;
        found++;
      }
    }
    int shift = SHIFT * found;
    for (int label = 0; label < LAST; label += 2) {
      scores[at + label] += ((int) (even >>> (8 * label) & 0xFFFF) - shift) * step;
      scores[at + label + 1] += ((int) (odd >>> (8 * label) & 0xFFFF) - shift) * step;
    }
    scores[at + LAST] += (last - shift) * step;
  }

  private int slot(long key) {
    long low = key & NerHash.KEY_MASK;
    return (int) (low ^ (low >>> 20)) & mask;
  }
}
