package org.rasd.train;

import java.util.ArrayList;
import java.util.List;
import org.rasd.stage.ner.NerFeatures;
import org.rasd.stage.ner.NerHead;
import org.rasd.stage.ner.NerLabels;
import org.rasd.stage.ner.NerModel;
import org.rasd.stage.ner.NerNetwork;
import org.rasd.stage.ner.NerRecurrent;
import org.rasd.stage.ner.NerSparse;
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
    NerSparse sparse = new NerSparse(numbers.size());
    for (long key : numbers.sortedKeys()) {
      byte[] bytes = quantized(weights(numbers.get(key), examples.copyNumber(key, domain)));
      if (isAnySet(bytes)) {
        sparse.put(key, bytes, 0);
      }
    }
    return new NerHead(name, sparse, STEP, transitions());
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

  /** The weights as bytes, those that are too small as 0. */
  private byte[] quantized(float[] weights) {
    byte[] bytes = new byte[L];
    for (int label = 0; label < L; label++) {
      int steps = Math.max(-127, Math.min(127, Math.round(weights[label] / STEP)));
      bytes[label] = (byte) (Math.abs(weights[label]) >= leastWeight ? steps : 0);
    }
    return bytes;
  }

  private static boolean isAnySet(byte[] weights) {
    for (byte weight : weights) {
      if (weight != 0) {
        return true;
      }
    }
    return false;
  }
}
