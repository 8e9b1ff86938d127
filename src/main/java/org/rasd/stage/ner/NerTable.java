package org.rasd.stage.ner;

import java.util.Arrays;

/**
 * A map from 40-bit keys to integers in flat arrays, open addressing. A byte a slot tells most
 * absent keys without a look at the keys, which are too many for the processor's cache. It may grow
 * while one thread fills it; afterwards any number of threads may read.
 */
public final class NerTable {

  /** What {@link #get} gives for an absent key. */
  public static final int ABSENT = Integer.MIN_VALUE;

  private byte[] tags;
  private long[] keys;
  private int[] values;
  private int size;

  /** An empty table with room for {@code expected} keys. */
  public NerTable(int expected) {
    allocate(Integer.highestOneBit(Math.max(8, expected)) * 4);
  }

  /** How many keys are held. */
  public int size() {
    return size;
  }

  /** The value of a key, or {@link #ABSENT}; only the key's lowest 40 bits count. */
  public int get(long key) {
    long stored = (key & NerHash.KEY_MASK) + 1;
    byte tag = tag(stored);
    int slot = slot(stored);
    while (tags[slot] != 0) {
      if (tags[slot] == tag && keys[slot] == stored) {
        return values[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return ABSENT;
  }

  /** Sets the value of a key. */
  public void put(long key, int value) {
    int slot = claim(key); // may replace the arrays
    values[slot] = value;
  }

  /** Adds to the value of a key, which counts as 0 while absent, and gives the sum. */
  public int add(long key, int amount) {
    int slot = claim(key);
    values[slot] += amount;
    return values[slot];
  }

  /** Sets further bits in the value of a key, which counts as 0 while absent. */
  public void or(long key, int bits) {
    int slot = claim(key);
    values[slot] |= bits;
  }

  /** The keys in ascending order. */
  public long[] sortedKeys() {
    long[] sorted = new long[size];
    int next = 0;
    for (long stored : keys) {
      if (stored != 0) {
        sorted[next++] = stored - 1;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private int claim(long key) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long stored = (key & NerHash.KEY_MASK) + 1;
    int slot = slot(stored);
    while (keys[slot] != 0 && keys[slot] != stored) {
      slot = (slot + 1) & (keys.length - 1);
    }
    if (keys[slot] == 0) {
      keys[slot] = stored;
      tags[slot] = tag(stored);
      size++;
    }
    return slot;
  }

  private int slot(long stored) {
    return (int) (stored ^ (stored >>> 20)) & (keys.length - 1);
  }

  private static byte tag(long stored) {
    return (byte) (stored >>> 33 | 1);
  }

  private void allocate(int capacity) {
    tags = new byte[capacity];
    keys = new long[capacity];
    values = new int[capacity];
    size = 0;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    allocate(oldKeys.length * 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i] - 1, oldValues[i]);
      }
    }
  }
}
