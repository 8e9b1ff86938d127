package org.rasd.stage.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the lattice with the sum over all label sequences. */
class NerLatticeTest {

  private static final int L = NerLabels.COUNT;
  private static final int LENGTH = 4;

  private final float[] transitions = new float[NerLattice.TRANSITIONS];
  private final float[] emissions = new float[LENGTH * L];
  private final NerLattice lattice = new NerLattice();

  NerLatticeTest() {
    Random random = new Random(7);
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) random.nextGaussian();
    }
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] = (float) random.nextGaussian();
    }
    lattice.transitions(transitions);
  }

  private interface Sequence {
    void accept(int[] labels, double weight);
  }

  /** Every sequence the scheme allows with its unnormalized probability. */
  private void forEach(Sequence action) {
    for (int code = 0; code < L * L * L * L; code++) {
      int[] labels = {code % L, code / L % L, code / L / L % L, code / L / L / L};
      double score = 0;
      boolean allowed = true;
      for (int i = 0; i < LENGTH; i++) {
        int previous = i == 0 ? NerLattice.START : labels[i - 1];
        allowed &=
            i == 0 ? !NerLabels.isInside(labels[0]) : NerLabels.mayFollow(previous, labels[i]);
        score += transitions[previous * L + labels[i]] + emissions[i * L + labels[i]];
      }
      if (allowed) {
        action.accept(labels, Math.exp(score));
      }
    }
  }

  private double sum(java.util.function.Predicate<int[]> which) {
    double[] sum = {0};
    forEach((labels, weight) -> sum[0] += which.test(labels) ? weight : 0);
    return sum[0];
  }

  @Test
  void sumsOverAllSequences() {
    assertEquals(Math.log(sum(l -> true)), lattice.run(emissions, LENGTH, null), 1e-5);
  }

  @Test
  void givesMarginals() {
    lattice.run(emissions, LENGTH, null);
    double all = sum(l -> true);
    for (int label = 0; label < L; label++) {
      int wanted = label;
      assertEquals(sum(l -> l[2] == wanted) / all, lattice.marginal(2, label), 1e-6);
    }
  }

  @Test
  void givesTheProbabilityOfAWholeName() {
    lattice.run(emissions, LENGTH, null);
    double all = sum(l -> true);
    double inner = sum(l -> l[1] == 3 && l[2] == 4 && l[3] != 4) / all;
    assertEquals(inner, lattice.mention(1, 3, LENGTH, 1), 1e-6);
    double last = sum(l -> l[2] == 1 && l[3] == 2) / all;
    assertEquals(last, lattice.mention(2, 4, LENGTH, 0), 1e-6);
    double single = sum(l -> l[0] == 5 && l[1] != 6) / all;
    assertEquals(single, lattice.mention(0, 1, LENGTH, 2), 1e-6);
  }

  @Test
  void findsTheBestSequence() {
    double[] best = {0};
    int[][] labels = new int[1][];
    forEach(
        (l, weight) -> {
          if (weight > best[0]) {
            best[0] = weight;
            labels[0] = l.clone();
          }
        });
    byte[] found = new byte[LENGTH];
    lattice.decode(emissions, LENGTH, found);
    for (int i = 0; i < LENGTH; i++) {
      assertEquals(labels[0][i], found[i]);
    }
  }

  @Test
  void keepsToLabelsAllowed() {
    int[] allowed = {1, 1 << 1, 1 << 2, (1 << L) - 1};
    double logSum = lattice.run(emissions, LENGTH, allowed);
    assertEquals(Math.log(sum(l -> l[0] == 0 && l[1] == 1 && l[2] == 2)), logSum, 1e-5);
    assertTrue(lattice.marginal(1, 1) > 0.999);
  }

  @Test
  void countsTransitions() {
    lattice.run(emissions, LENGTH, null);
    float[] counts = new float[NerLattice.TRANSITIONS];
    lattice.addTransitions(LENGTH, 1, counts);
    double all = sum(l -> true);
    double[] expected = {0};
    forEach(
        (l, weight) -> {
          for (int i = 1; i < LENGTH; i++) {
            expected[0] += l[i - 1] == 0 && l[i] == 3 ? weight / all : 0;
          }
        });
    assertEquals(expected[0], counts[3], 1e-5);
  }
}
