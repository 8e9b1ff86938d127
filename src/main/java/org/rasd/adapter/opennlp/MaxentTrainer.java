package org.rasd.adapter.opennlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns a yes-or-no decision with OpenNLP's maximum entropy trainer (L-BFGS, L2 penalty). */
public final class MaxentTrainer {

  private static final String YES = "yes";
  private static final String NO = "no";

  /**
   * A decided case.
   *
   * @param yes how it was decided
   * @param features names of what holds of it, with their strengths
   */
  public record Example(boolean yes, Map<String, Float> features) {}

  private final double penalty;
  private final int leastCount;
  private final int iterations;

  /**
   * A trainer.
   *
   * @param penalty cost of large weights
   * @param leastCount number of examples that must have a feature
   * @param iterations most of them
   */
  public MaxentTrainer(double penalty, int leastCount, int iterations) {
    this.penalty = penalty;
    this.leastCount = leastCount;
    this.iterations = iterations;
  }

  /**
   * The weight of each feature in the logarithm of the odds of "yes", by name; the caller's own
   * map.
   */
  public Map<String, Double> learn(List<Example> examples) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, leastCount);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, penalty);
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, new TreeMap<>());
    indexer.index(
        ObjectStreamUtils.createObjectStream(
            examples.stream().map(MaxentTrainer::event).toArray(Event[]::new)));
    QNTrainer trainer = new QNTrainer(parameters);
    trainer.init(parameters, new TreeMap<>());
    return weights(trainer.trainModel(iterations, indexer), indexer.getPredLabels());
  }

  private static Event event(Example example) {
    List<String> names = new ArrayList<>(new TreeMap<>(example.features()).keySet());
    float[] values = new float[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = example.features().get(names.get(i));
    }
    return new Event(example.yes() ? YES : NO, names.toArray(String[]::new), values);
  }

  /** The odds of one feature alone, at strength 1, are its weight: nothing else adds to them. */
  private static Map<String, Double> weights(QNModel model, String[] features) {
    Map<String, Double> weights = new TreeMap<>();
    int yes = model.getIndex(YES);
    int no = model.getIndex(NO);
    for (String feature : features) {
      double[] p = model.eval(new String[] {feature});
      weights.put(feature, Math.log(p[yes]) - Math.log(p[no]));
    }
    return weights;
  }
}
