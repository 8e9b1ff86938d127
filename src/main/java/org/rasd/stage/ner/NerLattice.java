package org.rasd.stage.ner;

import java.util.Arrays;

/**
 * A sentence's lattice of labels under the BIO scheme: best path and marginals of a linear-chain
 * conditional random field. Holds the buffers of one computation, so each thread has its own.
 */
public final class NerLattice {

  /** Row of the transition scores that holds the scores of a sentence's first label. */
  public static final int START = NerLabels.COUNT;

  /** Numbers in a table of transition scores, {@code previous * COUNT + label}. */
  public static final int TRANSITIONS = (NerLabels.COUNT + 1) * NerLabels.COUNT;

  private static final int L = NerLabels.COUNT;

  private final float[] scores = new float[TRANSITIONS];
  private final double[] weights = new double[TRANSITIONS];
  private double[] potentials = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scale = new double[0];
  private int[] pointers = new int[0];

  /** Takes new transition scores; transitions the scheme forbids stay forbidden. */
  public void transitions(float[] transitionScores) {
    for (int previous = 0; previous <= L; previous++) {
      for (int label = 0; label < L; label++) {
        int at = previous * L + label;
        boolean allowed =
            previous == START ? !NerLabels.isInside(label) : NerLabels.mayFollow(previous, label);
        scores[at] = allowed ? transitionScores[at] : Float.NEGATIVE_INFINITY;
        weights[at] = allowed ? Math.exp(transitionScores[at]) : 0;
      }
    }
  }

  /** Writes the best labels for {@code length} tokens of {@code emissions} to {@code labels}. */
  public void decode(float[] emissions, int length, byte[] labels) {
    if (length == 0) {
      return;
    }
    if (pointers.length < length * L) {
      pointers = new int[length * L * 2];
    }
    float[] current = new float[L];
    float[] next = new float[L];
    for (int label = 0; label < L; label++) {
      current[label] = scores[START * L + label] + emissions[label];
    }
    for (int i = 1; i < length; i++) {
      step(current, next, emissions, i);
      float[] swap = current;
      current = next;
      next = swap;
    }
    int best = 0;
    for (int label = 1; label < L; label++) {
      best = current[label] > current[best] ? label : best;
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = (byte) best;
      best = pointers[i * L + best];
    }
  }

  private void step(float[] current, float[] next, float[] emissions, int i) {
    for (int label = 0; label < L; label++) {
      float best = Float.NEGATIVE_INFINITY;
      int from = 0;
      for (int previous = 0; previous < L; previous++) {
        float score = current[previous] + scores[previous * L + label];
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      next[label] = best + emissions[i * L + label];
      pointers[i * L + label] = from;
    }
  }

  /**
   * Runs forward and backward.
   *
   * @param emissions scores, {@code token * COUNT + label}
   * @param length how many tokens
   * @param allowed labels each token may have, one bit a label; null for all
   * @return the logarithm of the partition sum
   */
  public double run(float[] emissions, int length, int[] allowed) {
    reserve(length);
    double offset = exponentiate(emissions, length, allowed);
    double logSum = offset;
    for (int i = 0; i < length; i++) {
      logSum += Math.log(forwardStep(i));
    }
    Arrays.fill(backward, (length - 1) * L, length * L, 1);
    for (int i = length - 2; i >= 0; i--) {
      backwardStep(i);
    }
    return logSum;
  }

  /** The probability of a label at a token, after {@link #run}. */
  public double marginal(int i, int label) {
    return forward[i * L + label] * backward[i * L + label];
  }

  /** Adds {@code factor} times the expected count of each transition, after {@link #run}. */
  public void addTransitions(int length, float factor, float[] target) {
    for (int label = 0; label < L; label++) {
      target[START * L + label] += factor * (float) marginal(0, label);
    }
    for (int i = 1; i < length; i++) {
      for (int previous = 0; previous < L; previous++) {
        double left = forward[(i - 1) * L + previous] / scale[i] * factor;
        for (int label = 0; label < L; label++) {
          int at = i * L + label;
          target[previous * L + label] +=
              (float) (left * weights[previous * L + label] * potentials[at] * backward[at]);
        }
      }
    }
  }

  /**
   * The probability that the labels of {@code [start, end)} are a name of one type and that the
   * name goes no further, after {@link #run}.
   */
  public double mention(int start, int end, int length, int type) {
    int begin = 1 + 2 * type;
    int inside = begin + 1;
    double path = forward[start * L + begin];
    for (int i = start + 1; i < end; i++) {
      int from = i == start + 1 ? begin : inside;
      path *= weights[from * L + inside] * potentials[i * L + inside] / scale[i];
    }
    int last = end == start + 1 ? begin : inside;
    double whole = path * backward[(end - 1) * L + last];
    if (end == length) {
      return whole;
    }
    int at = end * L + inside;
    double onward = path * weights[last * L + inside] * potentials[at] / scale[end] * backward[at];
    return Math.max(0, whole - onward);
  }

  private void reserve(int length) {
    if (scale.length < length) {
      int capacity = length * 2;
      potentials = new double[capacity * L];
      forward = new double[capacity * L];
      backward = new double[capacity * L];
      scale = new double[capacity];
    }
  }

  private double exponentiate(float[] emissions, int length, int[] allowed) {
    double offset = 0;
    for (int i = 0; i < length; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < L; label++) {
        most = Math.max(most, emissions[i * L + label]);
      }
      for (int label = 0; label < L; label++) {
        boolean open = allowed == null || ((allowed[i] >> label) & 1) == 1;
        potentials[i * L + label] = open ? Math.exp(emissions[i * L + label] - most) : 0;
      }
      offset += most;
    }
    return offset;
  }

  private double forwardStep(int i) {
    double sum = 0;
    for (int label = 0; label < L; label++) {
      double value = 0;
      if (i == 0) {
        value = weights[START * L + label];
      } else {
        for (int previous = 0; previous < L; previous++) {
          value += forward[(i - 1) * L + previous] * weights[previous * L + label];
        }
      }
      value *= potentials[i * L + label];
      forward[i * L + label] = value;
      sum += value;
    }
    for (int label = 0; label < L; label++) {
      forward[i * L + label] /= sum;
    }
    scale[i] = sum;
    return sum;
  }

  private void backwardStep(int i) {
    for (int previous = 0; previous < L; previous++) {
      double value = 0;
      for (int label = 0; label < L; label++) {
        int at = (i + 1) * L + label;
        value += weights[previous * L + label] * potentials[at] * backward[at];
      }
      backward[i * L + previous] = value / scale[i + 1];
    }
  }
}
