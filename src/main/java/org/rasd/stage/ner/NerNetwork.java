package org.rasd.stage.ner;

/**
 * A network of one hidden layer over the inputs of five words and the name lists of three.
 * Immutable by convention; shared between threads.
 *
 * @param window {@link NerFeatures#INPUTS} rows for each of the five places, leftmost first
 * @param edges a row for each of the five places, used where the sentence does not reach it
 * @param marks for each of three places, list and position in a name a row
 * @param bias a row for each head
 * @param out for each head a row for each unit and one of constants, nine scores wide
 */
public record NerNetwork(
    float[][] window, float[][] edges, float[][] marks, float[][] bias, float[][][] out) {

  /** Places of the window. */
  public static final int PLACES = 2 * NerFeatures.REACH + 1;

  /** Rows of marks for one place. */
  public static final int MARKS = NerNames.MOST_LISTS * NerNames.POSITIONS;

  /** How many units it has. */
  int units() {
    return edges[0].length;
  }

  /** The row of a list mark seen {@code offset} tokens away, -1 to 1. */
  public static int markRow(int offset, int list, int mark) {
    return (offset + 1) * MARKS + list * NerNames.POSITIONS + mark - 1;
  }

  /** What a word's inputs add to the units at each of the five places. */
  float[][] project(float[] inputs) {
    float[][] projection = new float[PLACES][units()];
    for (int place = 0; place < PLACES; place++) {
      NerVectors.multiply(
          inputs,
          window,
          place * NerFeatures.INPUTS,
          NerFeatures.INPUTS,
          projection[place],
          units());
    }
    return projection;
  }

  /** Adds the scores of a sentence to {@code emissions}; {@code number} is this network's. */
  void score(NerScoredWord[] words, byte[][] markLines, int number, int head, float[] emissions) {
    int n = units();
    float[] sums = new float[n];
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(bias[head], 0, sums, 0, n);
      for (int place = 0; place < PLACES; place++) {
        int at = i + place - NerFeatures.REACH;
        boolean outside = at < 0 || at >= words.length;
        NerVectors.add(outside ? edges[place] : words[at].windows()[number][place], sums, n);
      }
      for (int offset = -1; offset <= 1; offset++) {
        if (i + offset >= 0 && i + offset < words.length) {
          addMarks(markLines[i + offset], offset, sums);
        }
      }
      NerVectors.squash(sums, 0, n);
      NerLinear.addScores(sums, out[head], emissions, i * NerLabels.COUNT);
    }
  }

  private void addMarks(byte[] line, int offset, float[] sums) {
    for (int list = 0; list < line.length; list++) {
      if (line[list] != 0) {
        NerVectors.add(marks[markRow(offset, list, line[list])], sums, sums.length);
      }
    }
  }
}
