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
   * @param last the layer of one head of {@code out}
   */
  void score(NerScoredWord[] words, int first, NerLinear last, float[] emissions) {
    float[][] both = new float[words.length][2 * units()];
    read(words, first, 0, both);
    read(words, first, 1, both);
    for (int i = 0; i < words.length; i++) {
      last.addScores(both[i], emissions, i * NerLabels.COUNT);
    }
  }

  private void read(NerScoredWord[] words, int first, int direction, float[][] both) {
    int m = units();
    float[] gates = new float[4 * m];
    Cell cell = new Cell(m);
    float[] state = new float[m];
    for (int t = 0; t < words.length; t++) {
      int i = direction == 0 ? t : words.length - 1 - t;
      System.arraycopy(words[i].rows()[first + direction], 0, gates, 0, 4 * m);
      if (t > 0) {
        NerVectors.multiply(state, recurrent[direction], 0, m, gates, 4 * m);
      }
      cell.step(gates, state);
      System.arraycopy(state, 0, both[i], direction * m, m);
    }
  }

  /** What is remembered. Gates are copied apart: see {@link NerVectors}. */
  private static final class Cell {
    private final float[] cell;
    private final float[] forget;
    private final float[] output;
    private final float[] candidate;

    Cell(int m) {
      cell = new float[m];
      forget = new float[m];
      output = new float[m];
      candidate = new float[m];
    }

    void step(float[] gates, float[] state) {
      int m = cell.length;
      System.arraycopy(gates, 3 * m, candidate, 0, m);
      NerVectors.squash(candidate, m);
      NerVectors.sigmoid(gates, 3 * m);
      System.arraycopy(gates, m, forget, 0, m);
      System.arraycopy(gates, 2 * m, output, 0, m);
      NerVectors.mix(gates, candidate, forget, cell, m);
      System.arraycopy(cell, 0, state, 0, m);
      NerVectors.squash(state, m);
      NerVectors.scale(output, state, m);
    }
  }
}
