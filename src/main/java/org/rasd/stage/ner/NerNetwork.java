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

  /**
   * Adds the scores of a sentence to {@code emissions}.
   *
   * @param first the first of this network's rows in {@link NerScoredWord#rows}
   * @param last the layer of {@code out[head]}
   */
  void score(
      NerScoredWord[] words,
      byte[][] markLines,
      int first,
      int head,
      NerLinear last,
      float[] emissions) {
    float[] sums = new float[units()];
    float[] scores = new float[words.length * NerLabels.COUNT];
    for (int i = 0; i < words.length; i++) {
      NerVectors.sum(
          bias[head],
          row(words, i, 0, first),
          row(words, i, 1, first),
          row(words, i, 2, first),
          row(words, i, 3, first),
          row(words, i, 4, first),
          sums);
      for (int offset = -1; offset <= 1; offset++) {
        if (i + offset >= 0 && i + offset < words.length) {
          addMarks(markLines[i + offset], offset, sums);
        }
      }
      NerVectors.squash(sums, sums.length);
      last.start(scores, i * NerLabels.COUNT);
      last.add(sums, 0, scores, i * NerLabels.COUNT);
    }
    NerVectors.add(scores, emissions, scores.length);
  }

  private float[] row(NerScoredWord[] words, int i, int place, int first) {
    int at = i + place - NerFeatures.REACH;
    return at < 0 || at >= words.length ? edges[place] : words[at].rows()[first + place];
  }

  private void addMarks(byte[] line, int offset, float[] sums) {
    for (int list = 0; list < line.length; list++) {
      if (line[list] != 0) {
        NerVectors.add(marks[markRow(offset, list, line[list])], sums, sums.length);
      }
    }
  }
}
