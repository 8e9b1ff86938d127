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
   * Adds the scores of one token.
   *
   * @param values the units' values
   * @param emissions where the scores go, from {@code at} on
   */
  void addScores(float[] values, float[] emissions, int at) {
    float[] w = weights;
    int last = units * L;
    float s0 = w[last];
    float s1 = w[last + 1];
    float s2 = w[last + 2];
    float s3 = w[last + 3];
    float s4 = w[last + 4];
    float s5 = w[last + 5];
    float s6 = w[last + 6];
    float s7 = w[last + 7];
    float s8 = w[last + 8];
    for (int h = 0, i = 0; h < units; h++, i += L) {
      float value = values[h];
      s0 += value * w[i];
      s1 += value * w[i + 1];
      s2 += value * w[i + 2];
      s3 += value * w[i + 3];
      s4 += value * w[i + 4];
      s5 += value * w[i + 5];
      s6 += value * w[i + 6];
      s7 += value * w[i + 7];
      s8 += value * w[i + 8];
    }
    emissions[at] += s0;
    emissions[at + 1] += s1;
    emissions[at + 2] += s2;
    emissions[at + 3] += s3;
    emissions[at + 4] += s4;
    emissions[at + 5] += s5;
    emissions[at + 6] += s6;
    emissions[at + 7] += s7;
    emissions[at + 8] += s8;
  }
}
