package org.rasd.adapter.opennlp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasd.adapter.opennlp.MaxentTrainer.Example;

class MaxentTrainerTest {

  @Test
  void featuresOfYesWeighForItAndRareOnesAreLeftOut() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new Example(true, Map.of("raid", 1f, "both", 1f)));
      examples.add(new Example(false, Map.of("goal", 1f, "both", 1f)));
    }
    examples.add(new Example(true, Map.of("once", 1f)));
    Map<String, Double> weights = new MaxentTrainer(0.1, 2, 50).learn(examples);
    assertTrue(weights.get("raid") > 1, weights::toString);
    assertTrue(weights.get("goal") < -1, weights::toString);
    assertTrue(Math.abs(weights.get("both")) < 0.1, weights::toString);
    assertFalse(weights.containsKey("once"), weights::toString);
  }
}
