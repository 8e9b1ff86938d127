package org.rasd.stage.ner;

/**
 * The sparse weights and transitions for one manner of labelling (that of one training corpus).
 * Immutable once filled; shared between threads.
 *
 * @param name of the corpus whose manner it is
 * @param index feature hash to row
 * @param weights nine bytes a row
 * @param step what the bytes are to be multiplied by
 * @param transitions see {@link NerLattice#TRANSITIONS}
 */
public record NerHead(
    String name, NerTable index, byte[] weights, float step, float[] transitions) {

  /** Adds the weights of a feature to nine scores from {@code at} on. */
  void add(long feature, float[] scores, int at) {
    int row = index.get(feature);
    if (row == NerTable.ABSENT) {
      return;
    }
    int from = row * NerLabels.COUNT;
    for (int label = 0; label < NerLabels.COUNT; label++) {
      scores[at + label] += weights[from + label] * step;
    }
  }
}
