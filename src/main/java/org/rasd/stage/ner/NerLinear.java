package org.rasd.stage.ner;

/** The last layer of a network: nine scores from its units. */
final class NerLinear {

  private NerLinear() {}

  /**
   * Adds the scores of one token.
   *
   * @param units the units' values
   * @param weights a row for each unit and one of constants
   * @param emissions where the scores go, from {@code at} on
   */
  static void addScores(float[] units, float[][] weights, float[] emissions, int at) {
    float[] last = weights[units.length];
    float s0 = last[0];
    float s1 = last[1];
    float s2 = last[2];
    float s3 = last[3];
    float s4 = last[4];
    float s5 = last[5];
    float s6 = last[6];
    float s7 = last[7];
    float s8 = last[8];
    for (int h = 0; h < units.length; h++) {
      float unit = units[h];
      float[] row = weights[h];
      s0 += unit * row[0];
      s1 += unit * row[1];
      s2 += unit * row[2];
      s3 += unit * row[3];
      s4 += unit * row[4];
      s5 += unit * row[5];
      s6 += unit * row[6];
      s7 += unit * row[7];
      s8 += unit * row[8];
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
