package org.rasd.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rasd.stage.ner.NerFeatures;
import org.rasd.stage.ner.NerLabels;
import org.rasd.stage.ner.NerNetwork;
import org.rasd.stage.ner.NerVectors;
import org.rasd.stage.ner.NerVocabulary;

/**
 * A network of one hidden layer over the vectors and flags of five words and the name lists of
 * three, learnt by Adam. One thread.
 */
final class NerNetworkLearner {

  private static final int L = NerLabels.COUNT;
  private static final int IN = NerFeatures.INPUTS;
  private static final int OFFSETS = 2 * NerFeatures.REACH + 1;

  private final int hidden;
  private final NerWeights window;
  private final NerWeights edges;
  private final NerWeights marks;
  private final NerWeights bias;
  private final NerWeights[] out;
  private float[][] sums = new float[0][];
  private float[][] units = new float[0][];
  private float[][] slopes = new float[0][];
  private float[][] inputs = new float[0][];
  private float keptUnit = 1;

  NerNetworkLearner(int hidden, int domains, Random random) {
    this.hidden = hidden;
    window = new NerWeights(OFFSETS * IN, hidden, random, 0.08);
    edges = new NerWeights(OFFSETS, hidden, random, 0.08);
    marks = new NerWeights(3 * NerNetwork.MARKS, hidden, random, 0.08);
    bias = new NerWeights(1 + domains, hidden, random, 0);
    out = new NerWeights[1 + domains];
    for (int d = 0; d <= domains; d++) {
      out[d] = new NerWeights(hidden + 1, L, random, d == 0 ? 0.08 : 0);
    }
  }

  private List<NerWeights> all() {
    List<NerWeights> all = new ArrayList<>(List.of(out));
    all.addAll(List.of(window, edges, marks, bias));
    return all;
  }

  /** Adds the sentence's scores to {@code emissions}; drops inputs and units where told to. */
  void score(
      NerExamples.Encoded s, float[] emissions, Random dropout, float dropWord, float dropUnit) {
    int n = s.length();
    reserve(n);
    readInputs(s, dropout, dropWord);
    for (int i = 0; i < n; i++) {
      Arrays.fill(sums[i], 0);
      bias.addRow(0, 1, sums[i]);
      bias.addRow(1 + s.domain(), 1, sums[i]);
      for (int p = 0; p < OFFSETS; p++) {
        if (outside(i + p - NerFeatures.REACH, n)) {
          edges.addRow(p, 1, sums[i]);
        }
      }
      for (int d = -1; d <= 1; d++) {
        if (!outside(i + d, n)) {
          addMarks(s.marks()[i + d], d, sums[i]);
        }
      }
    }
    for (int p = 0; p < OFFSETS; p++) {
      int shift = p - NerFeatures.REACH;
      int from = Math.max(0, -shift);
      window.multiply(inputs, from + shift, sums, from, n - Math.abs(shift), p * IN, IN);
    }
    squash(n, dropout, dropUnit);
    for (int i = 0; i < n; i++) {
      output(i, out[0].values(), emissions);
      output(i, out[1 + s.domain()].values(), emissions);
    }
  }

  private static boolean outside(int i, int n) {
    return i < 0 || i >= n;
  }

  private void readInputs(NerExamples.Encoded s, Random dropout, float dropWord) {
    for (int j = 0; j < s.length(); j++) {
      System.arraycopy(s.words()[j].inputs(), 0, inputs[j], 0, IN);
      if (dropout != null && dropout.nextFloat() < dropWord) {
        System.arraycopy(s.guesses()[j], 0, inputs[j], 0, NerVocabulary.DIMENSIONS);
        inputs[j][NerVocabulary.DIMENSIONS] = 1;
      }
    }
  }

  private void squash(int n, Random dropout, float dropUnit) {
    boolean drop = dropout != null && dropUnit > 0;
    keptUnit = drop ? 1 / (1 - dropUnit) : 1;
    for (int i = 0; i < n; i++) {
      for (int h = 0; h < hidden; h++) {
        boolean gone = drop && dropout.nextFloat() < dropUnit;
        sums[i][h] = gone ? Float.NaN : NerVectors.squash(sums[i][h]);
        units[i][h] = gone ? 0 : sums[i][h] * keptUnit;
      }
    }
  }

  private void output(int i, float[][] weights, float[] emissions) {
    for (int label = 0; label < L; label++) {
      emissions[i * L + label] += weights[hidden][label];
    }
    for (int h = 0; h < hidden; h++) {
      float unit = units[i][h];
      for (int label = 0; label < L; label++) {
        emissions[i * L + label] += unit * weights[h][label];
      }
    }
  }

  private void addMarks(byte[] line, int d, float[] target) {
    for (int list = 0; list < line.length; list++) {
      if (line[list] != 0) {
        marks.addRow(NerNetwork.markRow(d, list, line[list]), 1, target);
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
      for (int h = 0; h < hidden; h++) {
        float unit = sums[i][h];
        slopes[i][h] = Float.isNaN(unit) ? 0 : slopes[i][h] * (1 - unit * unit) * keptUnit;
      }
      backRows(s, i);
    }
    for (int p = 0; p < OFFSETS; p++) {
      int shift = p - NerFeatures.REACH;
      int from = Math.max(0, -shift);
      window.outer(inputs, from + shift, slopes, from, n - Math.abs(shift), p * IN, IN);
    }
    all().forEach(w -> w.step(rate));
  }

  private void backRows(NerExamples.Encoded s, int i) {
    bias.backRow(0, 1, slopes[i]);
    bias.backRow(1 + s.domain(), 1, slopes[i]);
    for (int p = 0; p < OFFSETS; p++) {
      if (outside(i + p - NerFeatures.REACH, s.length())) {
        edges.backRow(p, 1, slopes[i]);
      }
    }
    for (int d = -1; d <= 1; d++) {
      if (!outside(i + d, s.length())) {
        byte[] line = s.marks()[i + d];
        for (int list = 0; list < line.length; list++) {
          if (line[list] != 0) {
            marks.backRow(NerNetwork.markRow(d, list, line[list]), 1, slopes[i]);
          }
        }
      }
    }
  }

  private void backOutput(int i, NerWeights weights, float[] slope) {
    float[] g = Arrays.copyOfRange(slope, i * L, i * L + L);
    weights.backRow(hidden, 1, g);
    for (int h = 0; h < hidden; h++) {
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
  NerNetwork network(int[] heads, float factor) {
    float[][] biases = new float[heads.length][];
    float[][][] outs = new float[heads.length][][];
    for (int k = 0; k < heads.length; k++) {
      float[][] rows = bias.scaled(1);
      biases[k] = rows[0];
      NerVectors.add(rows[1 + heads[k]], biases[k], hidden);
      outs[k] = out[0].scaled(factor);
      float[][] own = out[1 + heads[k]].scaled(factor);
      for (int h = 0; h <= hidden; h++) {
        NerVectors.add(own[h], outs[k][h], L);
      }
    }
    return new NerNetwork(window.scaled(1), edges.scaled(1), marks.scaled(1), biases, outs);
  }

  void remember() {
    all().forEach(NerWeights::remember);
  }

  void settle() {
    all().forEach(NerWeights::settle);
  }

  private void reserve(int n) {
    if (sums.length < n) {
      sums = new float[n * 2][hidden];
      units = new float[n * 2][hidden];
      slopes = new float[n * 2][hidden];
      inputs = new float[n * 2][IN];
    }
  }
}
