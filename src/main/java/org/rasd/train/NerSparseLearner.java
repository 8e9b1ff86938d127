package org.rasd.train;

import org.rasd.stage.ner.NerFeatures;
import org.rasd.stage.ner.NerLabels;
import org.rasd.stage.ner.NerLattice;

/** Weights of the sparse features and the transitions, learnt by AdaGrad. One thread. */
final class NerSparseLearner {

  private static final int L = NerLabels.COUNT;
  private static final float SMALLEST_GRADIENT = 1e-5f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 1e-6f;

  private final float[] weights;
  private final float[] squares;
  private final float[] average;
  private final float[] transitions = new float[NerLattice.TRANSITIONS];
  private final float[] transitionSquares = new float[NerLattice.TRANSITIONS];
  private final float[] transitionAverage = new float[NerLattice.TRANSITIONS];
  private int averaged;

  NerSparseLearner(int features) {
    weights = new float[features * L];
    squares = new float[features * L];
    average = new float[features * L];
  }

  float[] transitions() {
    return transitions;
  }

  float[] weights() {
    return weights;
  }

  /** Adds the sentence's scores to {@code emissions}. */
  void score(NerExamples.Encoded sentence, float[] emissions) {
    for (int i = 0; i < sentence.length(); i++) {
      for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
        int at = i + offset;
        if (at >= 0 && at < sentence.length()) {
          addScores(sentence.wordFeatures()[at][offset + NerFeatures.REACH], emissions, i * L);
        }
      }
      addScores(sentence.crossFeatures()[i], emissions, i * L);
    }
  }

  private void addScores(int[] ids, float[] emissions, int target) {
    for (int id : ids) {
      int from = id * L;
      for (int label = 0; label < L; label++) {
        emissions[target + label] += weights[from + label];
      }
    }
  }

  /** One step against the gradient of the loss with respect to the emissions. */
  void update(NerExamples.Encoded sentence, float[] gradient, float rate) {
    for (int i = 0; i < sentence.length(); i++) {
      if (quiet(gradient, i * L)) {
        continue;
      }
      for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
        int at = i + offset;
        if (at >= 0 && at < sentence.length()) {
          int[] ids = sentence.wordFeatures()[at][offset + NerFeatures.REACH];
          step(ids, gradient, i * L, rate);
        }
      }
      step(sentence.crossFeatures()[i], gradient, i * L, rate);
    }
  }

  private static boolean quiet(float[] gradient, int from) {
    for (int label = 0; label < L; label++) {
      if (Math.abs(gradient[from + label]) > SMALLEST_GRADIENT * 20) {
        return false;
      }
    }
    return true;
  }

  private void step(int[] ids, float[] gradient, int from, float rate) {
    for (int label = 0; label < L; label++) {
      float slope = gradient[from + label];
      if (Math.abs(slope) < SMALLEST_GRADIENT) {
        continue;
      }
      for (int id : ids) {
        int at = id * L + label;
        float g = slope + DECAY * weights[at];
        squares[at] += g * g;
        weights[at] -= rate * g / (float) Math.sqrt(squares[at] + EPSILON);
      }
    }
  }

  /** One step of the transitions against their gradient. */
  void updateTransitions(float[] gradient, float rate) {
    for (int at = 0; at < transitions.length; at++) {
      float g = gradient[at];
      if (g != 0) {
        transitionSquares[at] += g * g;
        transitions[at] -= rate * g / (float) Math.sqrt(transitionSquares[at] + EPSILON);
      }
    }
  }

  /** Takes the present weights into the average. */
  void remember() {
    averaged++;
    for (int i = 0; i < weights.length; i++) {
      average[i] += (weights[i] - average[i]) / averaged;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionAverage[i] += (transitions[i] - transitionAverage[i]) / averaged;
    }
  }

  /** Replaces the weights by their average. */
  void settle() {
    if (averaged > 0) {
      System.arraycopy(average, 0, weights, 0, weights.length);
      System.arraycopy(transitionAverage, 0, transitions, 0, transitions.length);
    }
  }

  /** Sets weights smaller than {@code least} to 0. */
  void prune(float least) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.abs(weights[i]) < least ? 0 : weights[i];
    }
  }

  /** How many weights are not 0. */
  int used() {
    int used = 0;
    for (float weight : weights) {
      used += weight != 0 ? 1 : 0;
    }
    return used;
  }
}
