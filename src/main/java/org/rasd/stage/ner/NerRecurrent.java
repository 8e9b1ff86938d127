package org.rasd.stage.ner;

/**
 * A long short-term memory read in both directions. Gates lie in the order input, forget, output,
 * candidate. Immutable by convention; shared between threads.
 *
 * @param input for each direction a row for each input
 * @param recurrent for each direction a row for each unit
 * @param bias for each direction a row
 * @param out for each head a row for each unit of both directions and one of constants
 */
public record NerRecurrent(
    float[][][] input, float[][][] recurrent, float[][] bias, float[][][] out) {

  /** How many units a direction has. */
  int units() {
    return recurrent[0].length;
  }

  /**
   * Adds the scores of a sentence to {@code emissions}.
   *
   * @param first the first of this memory's rows in {@link NerScoredWord#rows}
   */
  void score(NerScoredWord[] words, int first, int head, float[] emissions) {
    float[][] both = new float[words.length][2 * units()];
    read(words, first, 0, both);
    read(words, first, 1, both);
    for (int i = 0; i < words.length; i++) {
      NerLinear.addScores(both[i], out[head], emissions, i * NerLabels.COUNT);
    }
  }

  private void read(NerScoredWord[] words, int first, int direction, float[][] both) {
    int m = units();
    float[] gates = new float[4 * m];
    float[] cell = new float[m];
    float[] state = new float[m];
    for (int t = 0; t < words.length; t++) {
      int i = direction == 0 ? t : words.length - 1 - t;
      System.arraycopy(words[i].rows()[first + direction], 0, gates, 0, 4 * m);
      if (t > 0) {
        NerVectors.multiply(state, recurrent[direction], 0, m, gates, 4 * m);
      }
      step(gates, cell, state);
      System.arraycopy(state, 0, both[i], direction * m, m);
    }
  }

  private static void step(float[] gates, float[] cell, float[] state) {
    int m = cell.length;
    for (int k = 0; k < 3 * m; k++) {
      gates[k] = NerVectors.sigmoid(gates[k]);
    }
    NerVectors.squash(gates, 3 * m, 4 * m);
    for (int k = 0; k < m; k++) {
      cell[k] = gates[k] * gates[3 * m + k] + gates[m + k] * cell[k];
    }
    for (int k = 0; k < m; k++) {
      state[k] = gates[2 * m + k] * NerVectors.squash(cell[k]);
    }
  }
}
