package org.rasd.stage.ner;

/** The last layer of a network: nine scores from its units. Immutable; shared between threads. */
final class NerLinear {

  private static final int L = NerLabels.COUNT;

  /** Row after row: a row that starts elsewhere for each unit would cost a look of its own. */
  private final float[] weights;

  private final int units;

  /**
   * A layer of these weights.
   *
   * @param rows a row of nine for each unit and one of constants
   */
  NerLinear(float[][] rows) {
    units = rows.length - 1;
    weights = new float[rows.length * L];
    for (int h = 0; h < rows.length; h++) {
      System.arraycopy(rows[h], 0, weights, h * L, L);
    }
  }

  /**
   * Writes the constants: where the scores of a token begin.
   *
   * @param scores where they go, from {@code at} on
   */
  void start(float[] scores, int at) {
    System.arraycopy(weights, units * L, scores, at, L);
  }

  /**
   * Adds to the scores of one token what some units give.
   *
   * @param values the units' values
   * @param firstUnit which unit the first value is of
   * @param scores the scores, from {@code at} on
   */
  void add(float[] values, int firstUnit, float[] scores, int at) {
    float[] w = weights;
    float s0 = scores[at];
    float s1 = scores[at + 1];
    float s2 = scores[at + 2];
    float s3 = scores[at + 3];
    float s4 = scores[at + 4];
    float s5 = scores[at + 5];
    float s6 = scores[at + 6];
    float s7 = scores[at + 7];
    float s8 = scores[at + 8];
    int i = firstUnit * L;
    for (float value : values) {
      s0 += value * w[i];
      s1 += value * w[i + 1];
      s2 += value * w[i + 2];
      s3 += value * w[i + 3];
      s4 += value * w[i + 4];
      s5 += value * w[i + 5];
      s6 += value * w[i + 6];
      s7 += value * w[i + 7];
      s8 += value * w[i + 8];
      i += L;
    }
    scores[at] = s0;
    scores[at + 1] = s1;
    scores[at + 2] = s2;
    scores[at + 3] = s3;
    scores[at + 4] = s4;
    scores[at + 5] = s5;
    scores[at + 6] = s6;
    scores[at + 7] = s7;
    scores[at + 8] = s8;
  }
}
