package org.rasd.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rasd.stage.ner.NerFeatures;
import org.rasd.stage.ner.NerLabels;
import org.rasd.stage.ner.NerRecurrent;
import org.rasd.stage.ner.NerVectors;
import org.rasd.stage.ner.NerVocabulary;

/**
 * A long short-term memory read in both directions over the vectors and flags of a sentence's
 * words, learnt by Adam. One thread.
 */
final class NerRecurrentLearner {

  private static final int L = NerLabels.COUNT;
  private static final int IN = NerFeatures.INPUTS;

  private final int hidden;
  private final Direction[] directions = new Direction[2];
  private final NerWeights[] out;
  private float[][] inputs = new float[0][];
  private float[][] units = new float[0][];
  private float[][] slopes = new float[0][];
  private boolean[][] gone = new boolean[0][];
  private float kept = 1;

  NerRecurrentLearner(int hidden, int domains, Random random) {
    this.hidden = hidden;
    directions[0] = new Direction(random);
    directions[1] = new Direction(random);
    out = new NerWeights[1 + domains];
    for (int d = 0; d <= domains; d++) {
      out[d] = new NerWeights(2 * hidden + 1, L, random, d == 0 ? 0.08 : 0);
    }
  }

  private List<NerWeights> all() {
    List<NerWeights> all = new ArrayList<>(List.of(out));
    for (Direction d : directions) {
      all.addAll(List.of(d.input, d.recurrent, d.bias));
    }
    return all;
  }

  /** Adds the sentence's scores to {@code emissions}; drops inputs and units where told to. */
  void score(
      NerExamples.Encoded s, float[] emissions, Random dropout, float dropWord, float dropUnit) {
    int n = s.length();
    reserve(n);
    for (int j = 0; j < n; j++) {
      System.arraycopy(s.words()[j].inputs(), 0, inputs[j], 0, IN);
      if (dropout != null && dropout.nextFloat() < dropWord) {
        System.arraycopy(s.guesses()[j], 0, inputs[j], 0, NerVocabulary.DIMENSIONS);
        inputs[j][NerVocabulary.DIMENSIONS] = 1;
      }
    }
    directions[0].run(n, false);
    directions[1].run(n, true);
    boolean drop = dropout != null && dropUnit > 0;
    kept = drop ? 1 / (1 - dropUnit) : 1;
    for (int i = 0; i < n; i++) {
      System.arraycopy(directions[0].h[i], 0, units[i], 0, hidden);
      System.arraycopy(directions[1].h[i], 0, units[i], hidden, hidden);
      for (int k = 0; k < 2 * hidden; k++) {
        gone[i][k] = drop && dropout.nextFloat() < dropUnit;
        units[i][k] = gone[i][k] ? 0 : units[i][k] * kept;
      }
      output(i, out[0].values(), emissions);
      output(i, out[1 + s.domain()].values(), emissions);
    }
  }

  private void output(int i, float[][] weights, float[] emissions) {
    for (int label = 0; label < L; label++) {
      emissions[i * L + label] += weights[2 * hidden][label];
    }
    for (int h = 0; h < 2 * hidden; h++) {
      float unit = units[i][h];
      for (int label = 0; label < L; label++) {
        emissions[i * L + label] += unit * weights[h][label];
      }
    }
  }

  /** One step of Adam, given the gradient of the loss with respect to the emissions. */
  void update(NerExamples.Encoded s, float[] slope, float rate) {
    int n = s.length();
    for (int i = 0; i < n; i++) {
      Arrays.fill(slopes[i], 0);
      backOutput(i, out[0], slope);
      backOutput(i, out[1 + s.domain()], slope);
      for (int k = 0; k < 2 * hidden; k++) {
        slopes[i][k] = gone[i][k] ? 0 : slopes[i][k] * kept;
      }
    }
    directions[0].back(n, false, 0);
    directions[1].back(n, true, hidden);
    all().forEach(w -> w.step(rate));
  }

  private void backOutput(int i, NerWeights weights, float[] slope) {
    float[] g = Arrays.copyOfRange(slope, i * L, i * L + L);
    weights.backRow(2 * hidden, 1, g);
    for (int h = 0; h < 2 * hidden; h++) {
      weights.backRow(h, units[i][h], g);
      float[] row = weights.values()[h];
      float sum = 0;
      for (int label = 0; label < L; label++) {
        sum += g[label] * row[label];
      }
      slopes[i][h] += sum;
    }
  }

  /** The network for tagging in the manner of some domains, its scores times {@code factor}. */
  NerRecurrent network(int[] heads, float factor) {
    float[][][] outs = new float[heads.length][][];
    for (int k = 0; k < heads.length; k++) {
      outs[k] = out[0].scaled(factor);
      float[][] own = out[1 + heads[k]].scaled(factor);
      for (int h = 0; h <= 2 * hidden; h++) {
        NerVectors.add(own[h], outs[k][h], L);
      }
    }
    Direction a = directions[0];
    Direction b = directions[1];
    return new NerRecurrent(
        new float[][][] {a.input.scaled(1), b.input.scaled(1)},
        new float[][][] {a.recurrent.scaled(1), b.recurrent.scaled(1)},
        new float[][] {a.bias.scaled(1)[0], b.bias.scaled(1)[0]},
        outs);
  }

  void remember() {
    all().forEach(NerWeights::remember);
  }

  void settle() {
    all().forEach(NerWeights::settle);
  }

  private void reserve(int n) {
    if (inputs.length < n) {
      inputs = new float[n * 2][IN];
      units = new float[n * 2][2 * hidden];
      slopes = new float[n * 2][2 * hidden];
      gone = new boolean[n * 2][2 * hidden];
      directions[0].reserve(n * 2);
      directions[1].reserve(n * 2);
    }
  }

  /** One reading direction. Gates in the order input, forget, output, candidate. */
  private final class Direction {
    private final NerWeights input;
    private final NerWeights recurrent;
    private final NerWeights bias;
    private float[][] gates = new float[0][];
    private float[][] cells = new float[0][];
    private float[][] h = new float[0][];
    private float[][] gateSlopes = new float[0][];
    private final float[][] transposed = new float[4 * hidden][hidden];
    private final float[][] zero = new float[1][hidden];

    Direction(Random random) {
      input = new NerWeights(IN, 4 * hidden, random, 0.08);
      recurrent = new NerWeights(hidden, 4 * hidden, random, 0.08);
      bias = new NerWeights(1, 4 * hidden, random, 0);
      Arrays.fill(bias.values()[0], hidden, 2 * hidden, 1);
    }

    void reserve(int n) {
      gates = new float[n][4 * hidden];
      cells = new float[n][hidden];
      h = new float[n][hidden];
      gateSlopes = new float[n][4 * hidden];
    }

    void run(int n, boolean reverse) {
      for (int i = 0; i < n; i++) {
        System.arraycopy(bias.values()[0], 0, gates[i], 0, 4 * hidden);
      }
      input.multiply(inputs, 0, gates, 0, n, 0, IN);
      for (int t = 0; t < n; t++) {
        int i = reverse ? n - 1 - t : t;
        int before = reverse ? i + 1 : i - 1;
        if (t > 0) {
          recurrent.multiply(h, before, gates, i, 1, 0, hidden);
        }
        cell(gates[i], t > 0 ? cells[before] : zero[0], cells[i], h[i]);
      }
    }

    private void cell(float[] g, float[] past, float[] c, float[] out) {
      for (int k = 0; k < 3 * hidden; k++) {
        g[k] = NerVectors.sigmoid(g[k]);
      }
      for (int k = 3 * hidden; k < 4 * hidden; k++) {
        g[k] = NerVectors.squash(g[k]);
      }
      for (int k = 0; k < hidden; k++) {
        c[k] = g[k] * g[3 * hidden + k] + g[hidden + k] * past[k];
        out[k] = g[2 * hidden + k] * NerVectors.squash(c[k]);
      }
    }

    void back(int n, boolean reverse, int from) {
      float[][] w = recurrent.values();
      for (int k = 0; k < hidden; k++) {
        for (int q = 0; q < 4 * hidden; q++) {
          transposed[q][k] = w[k][q];
        }
      }
      float[] dh = new float[hidden];
      float[] dc = new float[hidden];
      for (int t = n - 1; t >= 0; t--) {
        int i = reverse ? n - 1 - t : t;
        int before = reverse ? i + 1 : i - 1;
        for (int k = 0; k < hidden; k++) {
          dh[k] += slopes[i][from + k];
        }
        backCell(i, t > 0 ? cells[before] : zero[0], dh, dc);
        Arrays.fill(dh, 0);
        if (t > 0) {
          NerVectors.multiply(gateSlopes[i], transposed, 0, 4 * hidden, dh, hidden);
        }
      }
      if (n > 1) {
        recurrent.outer(h, reverse ? 1 : 0, gateSlopes, reverse ? 0 : 1, n - 1, 0, hidden);
      }
      input.outer(inputs, 0, gateSlopes, 0, n, 0, IN);
      for (int i = 0; i < n; i++) {
        bias.backRow(0, 1, gateSlopes[i]);
      }
    }

    private void backCell(int i, float[] past, float[] dh, float[] dc) {
      float[] g = gates[i];
      float[] d = gateSlopes[i];
      for (int k = 0; k < hidden; k++) {
        float squashed = NerVectors.squash(cells[i][k]);
        float in = g[k];
        float forget = g[hidden + k];
        float open = g[2 * hidden + k];
        float candidate = g[3 * hidden + k];
        float slope = dc[k] + dh[k] * open * (1 - squashed * squashed);
        d[k] = slope * candidate * in * (1 - in);
        d[hidden + k] = slope * past[k] * forget * (1 - forget);
        d[2 * hidden + k] = dh[k] * squashed * open * (1 - open);
        d[3 * hidden + k] = slope * in * (1 - candidate * candidate);
        dc[k] = slope * forget;
      }
    }
  }
}
