package org.rasd.stage.ner;

import java.util.Arrays;
import java.util.List;

/**
 * What name lists teach, without the lists: 40-bit fingerprints of names and for each the lists
 * that hold it. Finds, list by list, the longest names in a sentence, left to right. Immutable once
 * filled; shared between threads.
 */
public final class NerNames {

  /** Names of more tokens are left out. */
  public static final int LONGEST = 6;

  /** The most lists there can be. */
  public static final int MOST_LISTS = 24;

  /** Position of a token in a name: the only token, the first, the last, one between. */
  public static final int POSITIONS = 4;

  private static final int PREFIX = 1 << 30;
  private static final long SEED = 0x4E414D45L;

  private final List<String> lists;
  private final NerTable fingerprints;

  /**
   * Name knowledge over a filled table.
   *
   * @param lists what each bit of a fingerprint's value stands for
   * @param fingerprints see {@link #add}
   */
  public NerNames(List<String> lists, NerTable fingerprints) {
    this.lists = List.copyOf(lists);
    this.fingerprints = fingerprints;
  }

  /** What the lists are called; a list's place is its number. */
  public List<String> lists() {
    return lists;
  }

  NerTable fingerprints() {
    return fingerprints;
  }

  /** Adds a name of normalized tokens to a table; a name that is too long is left out. */
  public static void add(NerTable table, List<String> tokens, int list) {
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return;
    }
    long hash = SEED;
    for (int i = 0; i < tokens.size(); i++) {
      hash = NerHash.combine(hash, NerHash.word(tokens.get(i)));
      table.or(hash, i == tokens.size() - 1 ? 1 << list : PREFIX);
    }
  }

  /** The lists that hold a single token as a whole name, one bit a list. */
  int alone(long wordHash) {
    int value = fingerprints.get(NerHash.combine(SEED, wordHash));
    return value == NerTable.ABSENT ? 0 : value & ~PREFIX;
  }

  /**
   * Marks names in a sentence.
   *
   * @param words the sentence
   * @param marks out: {@code marks[i][list]} is 0, or 1 + the position of token {@code i} in a name
   */
  public void mark(NerWord[] words, byte[][] marks) {
    int[] free = new int[lists.size()];
    int[] ends = new int[lists.size()];
    for (int i = 0; i < words.length; i++) {
      Arrays.fill(ends, 0);
      longest(words, i, words[i].wordHash(), ends);
      if (words[i].baseHash() != words[i].wordHash()) {
        longest(words, i, words[i].baseHash(), ends);
      }
      for (int list = 0; list < ends.length; list++) {
        if (ends[list] > 0 && free[list] <= i) {
          markSpan(marks, list, i, ends[list]);
          free[list] = ends[list];
        }
      }
    }
  }

  private void longest(NerWord[] words, int start, long firstHash, int[] ends) {
    long hash = SEED;
    for (int i = start; i < words.length && i < start + LONGEST; i++) {
      hash = NerHash.combine(hash, i == start ? firstHash : words[i].wordHash());
      int value = fingerprints.get(hash);
      if (value == NerTable.ABSENT) {
        return;
      }
      for (int bits = value & ~PREFIX; bits != 0; bits &= bits - 1) {
        int list = Integer.numberOfTrailingZeros(bits);
        ends[list] = Math.max(ends[list], i + 1);
      }
      if ((value & PREFIX) == 0) {
        return;
      }
    }
  }

  private static void markSpan(byte[][] marks, int list, int start, int end) {
    if (end == start + 1) {
      marks[start][list] = 1;
      return;
    }
    marks[start][list] = 2;
    marks[end - 1][list] = 3;
    for (int i = start + 1; i < end - 1; i++) {
      marks[i][list] = 4;
    }
  }
}
