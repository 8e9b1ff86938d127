package org.rasd.train;

import org.rasd.stage.ner.NerLabels;

/** Counts of strict span matches by type, MISC counted apart. Not thread-safe. */
final class NerScores {

  private final int[] gold = new int[4];
  private final int[] found = new int[4];
  private final int[] right = new int[4];

  /** Counts one sentence. */
  void add(byte[] expected, byte[] predicted) {
    for (int i = 0; i < expected.length; i++) {
      if (NerLabels.isBegin(expected[i])) {
        gold[NerLabels.type(expected[i])]++;
      }
      if (NerLabels.isBegin(predicted[i])) {
        found[NerLabels.type(predicted[i])]++;
        if (expected[i] == predicted[i] && end(expected, i) == end(predicted, i)) {
          right[NerLabels.type(expected[i])]++;
        }
      }
    }
  }

  private static int end(byte[] labels, int start) {
    int end = start + 1;
    while (end < labels.length && NerLabels.isInside(labels[end])) {
      end++;
    }
    return end;
  }

  /** F1 of a type in percent. */
  double f1(int type) {
    return percent(right[type], gold[type], found[type]);
  }

  /** F1 of PER, ORG and LOC together in percent. */
  double f1() {
    return percent(
        right[0] + right[1] + right[2],
        gold[0] + gold[1] + gold[2],
        found[0] + found[1] + found[2]);
  }

  double precision() {
    return 100.0 * (right[0] + right[1] + right[2]) / Math.max(1, found[0] + found[1] + found[2]);
  }

  double recall() {
    return 100.0 * (right[0] + right[1] + right[2]) / Math.max(1, gold[0] + gold[1] + gold[2]);
  }

  private static double percent(int right, int gold, int found) {
    return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
  }
}
