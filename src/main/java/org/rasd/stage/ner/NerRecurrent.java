package org.rasd.stage.ner;

import java.util.Arrays;

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
   * Adds the scores of sentences to {@code emissions}. They are read side by side, word by word, so
   * that the weights are fetched once for all of them.
   *
   * @param first the first of this memory's rows in {@link NerScoredWord#rows}
   * @param last the layer of one head of {@code out}
   */
  void score(NerScoredWord[][] sentences, int first, NerLinear last, float[][] emissions) {
    float[][] scores = new float[sentences.length][];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = new float[emissions[s].length];
      for (int at = 0; at < scores[s].length; at += NerLabels.COUNT) {
        last.start(scores[s], at);
      }
    }
    read(sentences, first, 0, last, scores);
    read(sentences, first, 1, last, scores);
    for (int s = 0; s < scores.length; s++) {
      NerVectors.add(scores[s], emissions[s], scores[s].length);
    }
  }

  private void read(
      NerScoredWord[][] sentences, int first, int direction, NerLinear last, float[][] scores) {
    int m = units();
    Cell[] cells = new Cell[sentences.length];
    Arrays.setAll(cells, s -> new Cell(m));
    float[][] states = new float[cells.length][];
    float[][] gates = new float[cells.length][];
    int longest = Arrays.stream(sentences).mapToInt(words -> words.length).max().orElse(0);
    for (int t = 0; t < longest; t++) {
      int running = 0;
      for (int s = 0; s < cells.length; s++) {
        NerScoredWord[] words = sentences[s];
        if (t < words.length) {
          float[] row = words[place(t, words.length, direction)].rows()[first + direction];
          System.arraycopy(row, 0, cells[s].gates, 0, 4 * m);
          states[running] = cells[s].state;
          gates[running++] = cells[s].gates;
        }
      }
      if (t > 0) {
        NerVectors.multiply(states, running, recurrent[direction], 0, m, gates, 4 * m);
      }
      for (int s = 0; s < cells.length; s++) {
        if (t < sentences[s].length) {
          cells[s].step();
          int at = place(t, sentences[s].length, direction) * NerLabels.COUNT;
          last.add(cells[s].state, direction * m, scores[s], at);
        }
      }
    }
  }

  /** Which word of a sentence is read at a time. */
  private static int place(int t, int length, int direction) {
    return direction == 0 ? t : length - 1 - t;
  }

  /** What is remembered of a sentence. Gates are copied apart: see {@link NerVectors}. */
  private static final class Cell {
    private final float[] gates;
    private final float[] state;
    private final float[] cell;
    private final float[] forget;
    private final float[] output;
    private final float[] candidate;

    Cell(int m) {
      gates = new float[4 * m];
      state = new float[m];
      cell = new float[m];
      forget = new float[m];
      output = new float[m];
      candidate = new float[m];
    }

    void step() {
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
