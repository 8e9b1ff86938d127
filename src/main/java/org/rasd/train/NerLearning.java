package org.rasd.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.rasd.stage.ner.NerLabels;
import org.rasd.stage.ner.NerLattice;

/** The joint learning of sparse weights and network on encoded sentences. One thread. */
final class NerLearning {

  private static final int L = NerLabels.COUNT;
  private static final double LEARNT = 0.03;
  private static final float SKIPPED = 0.6f;
  private static final int ALL = (1 << L) - 1;

  private final NerSettings settings;
  private final NerSparseLearner sparse;
  private final NerNetworkLearner network;
  private final NerRecurrentLearner recurrent;
  private final NerLattice lattice = new NerLattice();
  private final NerLattice constrained = new NerLattice();
  private final Random random;
  private final int maskedFrom;
  private final Map<NerExamples.Encoded, Double> lastLoss = new IdentityHashMap<>();

  /**
   * A learning that has not begun.
   *
   * @param maskedFrom domains from this number on have names of MISC that are not trusted
   */
  NerLearning(NerSettings settings, int features, int domains, int maskedFrom) {
    this.settings = settings;
    this.maskedFrom = maskedFrom;
    random = new Random(settings.seed());
    sparse = new NerSparseLearner(features);
    network =
        settings.hidden() == 0
            ? null
            : new NerNetworkLearner(settings.hidden(), domains, new Random(settings.seed() + 1));
    recurrent =
        settings.memory() == 0
            ? null
            : new NerRecurrentLearner(settings.memory(), domains, new Random(settings.seed() + 2));
  }

  Optional<NerRecurrentLearner> recurrent() {
    return Optional.ofNullable(recurrent);
  }

  NerSparseLearner sparse() {
    return sparse;
  }

  Optional<NerNetworkLearner> network() {
    return Optional.ofNullable(network);
  }

  /** Told after each pass. */
  interface Progress {
    void epoch(int epoch, double loss);
  }

  /** Learns from the sentences. */
  void learn(List<NerExamples.Encoded> sentences, Progress progress) {
    List<NerExamples.Encoded> order = new ArrayList<>(sentences);
    long steps = (long) settings.epochs() * order.size();
    long step = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (NerExamples.Encoded sentence : order) {
        float left = 1 - (float) step++ / steps;
        if (!skips(epoch, sentence)) {
          double own = learn(sentence, left);
          lastLoss.put(sentence, own);
          loss += own;
        }
      }
      if (epoch > settings.epochs() - settings.averaged()) {
        sparse.remember();
        if (network != null) {
          network.remember();
        }
        if (recurrent != null) {
          recurrent.remember();
        }
      }
      progress.epoch(epoch, loss);
    }
    sparse.settle();
    if (network != null) {
      network.settle();
    }
    if (recurrent != null) {
      recurrent.settle();
    }
  }

  /** Sentences learnt well in the last pass are mostly left out of this one, which saves time. */
  private boolean skips(int epoch, NerExamples.Encoded sentence) {
    return epoch > 2
        && lastLoss.getOrDefault(sentence, Double.MAX_VALUE) < LEARNT
        && random.nextFloat() < SKIPPED;
  }

  private double learn(NerExamples.Encoded sentence, float left) {
    boolean useNetwork = network != null && random.nextFloat() >= settings.dropNetwork();
    boolean useRecurrent = recurrent != null && random.nextFloat() >= settings.dropRecurrent();
    boolean useSparse =
        (!useNetwork && !useRecurrent) || random.nextFloat() >= settings.dropSparse();
    int n = sentence.length();
    float[] emissions = new float[n * L];
    if (useSparse) {
      sparse.score(sentence, emissions);
    }
    if (useNetwork) {
      network.score(sentence, emissions, random, settings.dropWord(), settings.dropUnit());
    }
    if (useRecurrent) {
      recurrent.score(sentence, emissions, random, settings.dropWord(), settings.dropUnit());
    }
    float[] slope = new float[n * L];
    float[] transitionSlope = new float[NerLattice.TRANSITIONS];
    double loss = slopes(sentence, emissions, slope, transitionSlope);
    if (useSparse) {
      sparse.update(sentence, slope, settings.rate() * left);
    }
    sparse.updateTransitions(transitionSlope, settings.rate() * left);
    if (useNetwork) {
      network.update(sentence, slope, settings.networkRate() * left);
    }
    if (useRecurrent) {
      recurrent.update(sentence, slope, settings.networkRate() * left);
    }
    return loss;
  }

  private double slopes(
      NerExamples.Encoded sentence, float[] emissions, float[] slope, float[] transitionSlope) {
    int n = sentence.length();
    lattice.transitions(sparse.transitions());
    double all = lattice.run(emissions, n, null);
    constrained.transitions(sparse.transitions());
    double right = constrained.run(emissions, n, allowed(sentence));
    for (int i = 0; i < n; i++) {
      for (int label = 0; label < L; label++) {
        slope[i * L + label] =
            (float) (lattice.marginal(i, label) - constrained.marginal(i, label));
      }
    }
    lattice.addTransitions(n, 1, transitionSlope);
    constrained.addTransitions(n, -1, transitionSlope);
    return all - right;
  }

  private int[] allowed(NerExamples.Encoded sentence) {
    int[] allowed = new int[sentence.length()];
    Arrays.fill(allowed, ALL);
    for (int i = 0; i < allowed.length; i++) {
      int label = sentence.labels()[i];
      boolean misc = label != 0 && NerLabels.type(label) == 3;
      allowed[i] = misc && sentence.domain() >= maskedFrom ? 1 | 1 << 7 | 1 << 8 : 1 << label;
    }
    return allowed;
  }

  /** The best labels of a sentence. */
  byte[] tag(NerExamples.Encoded sentence) {
    float[] emissions = new float[sentence.length() * L];
    sparse.score(sentence, emissions);
    if (network != null) {
      network.score(sentence, emissions, null, 0, 0);
    }
    if (recurrent != null) {
      recurrent.score(sentence, emissions, null, 0, 0);
    }
    byte[] labels = new byte[sentence.length()];
    lattice.transitions(sparse.transitions());
    lattice.decode(emissions, sentence.length(), labels);
    return labels;
  }

  /** Scores on sentences. */
  NerScores score(List<NerExamples.Encoded> sentences) {
    NerScores scores = new NerScores();
    for (NerExamples.Encoded sentence : sentences) {
      scores.add(sentence.labels(), tag(sentence));
    }
    return scores;
  }
}
