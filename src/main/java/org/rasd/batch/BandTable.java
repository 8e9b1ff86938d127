package org.rasd.batch;

import java.util.Arrays;
import java.util.Set;

/** Documents by the hash of one band of their signatures: 8 bytes each. For one thread. */
final class BandTable {

  private static final int NONE = -1;

  private int[] keys = new int[1 << 8];
  private int[] documents = empty(1 << 8);
  private int size;

  private static int[] empty(int length) {
    int[] documents = new int[length];
    Arrays.fill(documents, NONE);
    return documents;
  }

  /** Adds to a set all documents with a key. */
  void find(int key, Set<Integer> to) {
    int mask = keys.length - 1;
    for (int slot = key & mask; documents[slot] != NONE; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        to.add(documents[slot]);
      }
    }
  }

  void add(int key, int document) {
    if (3L * size >= 2L * keys.length) {
      grow();
    }
    put(key, document);
    size++;
  }

  private void put(int key, int document) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (documents[slot] != NONE) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    documents[slot] = document;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldDocuments = documents;
    keys = new int[2 * oldKeys.length];
    documents = empty(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldDocuments[i] != NONE) {
        put(oldKeys[i], oldDocuments[i]);
      }
    }
  }
}
