package org.rasd.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rasd.stage.ner.NerFeatures;
import org.rasd.stage.ner.NerHead;
import org.rasd.stage.ner.NerLabels;
import org.rasd.stage.ner.NerModel;
import org.rasd.stage.ner.NerNetwork;
import org.rasd.stage.ner.NerRecurrent;
import org.rasd.stage.ner.NerTable;

/**
 * Makes a model for tagging of finished learnings: the general weights and a domain's own are
 * added, learnings from several seeds averaged, small weights dropped, the rest written as bytes.
 */
final class NerExporter {

  private static final int L = NerLabels.COUNT;
  private static final float STEP = 0.025f;

  private final NerExamples examples;
  private final List<NerLearning> learnings;
  private final float leastWeight;

  /** An exporter of learnings on the same examples that drops weights smaller than a bound. */
  NerExporter(NerExamples examples, List<NerLearning> learnings, float leastWeight) {
    this.examples = examples;
    this.learnings = learnings;
    this.leastWeight = leastWeight;
  }

  /** The model with a head for each of the domains, named as given. */
  NerModel model(NerFeatures features, int[] domains, List<String> names) {
    float share = 1f / learnings.size();
    List<NerHead> heads = new ArrayList<>();
    for (int k = 0; k < domains.length; k++) {
      heads.add(head(names.get(k), domains[k]));
    }
    List<NerNetwork> networks = new ArrayList<>();
    List<NerRecurrent> recurrents = new ArrayList<>();
    for (NerLearning learning : learnings) {
      learning.network().ifPresent(n -> networks.add(n.network(domains, share)));
      learning.recurrent().ifPresent(n -> recurrents.add(n.network(domains, share)));
    }
    return NerModel.of(features, heads, networks, recurrents);
  }

  private NerHead head(String name, int domain) {
    NerTable numbers = examples.numbers();
    NerTable index = new NerTable(1 << 16);
    Rows rows = new Rows();
    for (long key : numbers.sortedKeys()) {
      float[] weights = weights(numbers.get(key), examples.copyNumber(key, domain));
      if (rows.add(weights)) {
        index.put(key, rows.size - 1);
      }
    }
    return new NerHead(name, index, rows.bytes(), STEP, transitions());
  }

  private float[] weights(int number, int copy) {
    float[] sum = new float[L];
    for (NerLearning learning : learnings) {
      float[] weights = learning.sparse().weights();
      for (int label = 0; label < L; label++) {
        sum[label] += weights[number * L + label] / learnings.size();
        if (copy != NerTable.ABSENT) {
          sum[label] += weights[copy * L + label] / learnings.size();
        }
      }
    }
    return sum;
  }

  private float[] transitions() {
    float[] sum = new float[learnings.get(0).sparse().transitions().length];
    for (NerLearning learning : learnings) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += learning.sparse().transitions()[i] / learnings.size();
      }
    }
    return sum;
  }

  /** The rows of weights kept. */
  private final class Rows {
    private byte[] values = new byte[1 << 16];
    private int size;

    /** Adds a row if one of its weights is large enough. */
    boolean add(float[] weights) {
      if ((size + 1) * L > values.length) {
        values = Arrays.copyOf(values, values.length * 2);
      }
      boolean kept = false;
      for (int label = 0; label < L; label++) {
        int steps = Math.max(-127, Math.min(127, Math.round(weights[label] / STEP)));
        boolean large = steps != 0 && Math.abs(weights[label]) >= leastWeight;
        values[size * L + label] = (byte) (large ? steps : 0);
        kept |= large;
      }
      size += kept ? 1 : 0;
      return kept;
    }

    byte[] bytes() {
      return Arrays.copyOf(values, size * L);
    }
  }
}
