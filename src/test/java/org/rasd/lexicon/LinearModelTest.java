package org.rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final Map<String, Double> WEIGHTS = Map.of("", -1.0, "raid", 2.5, "goal", -3.0);

  @Test
  void featuresAddUpToOdds() {
    LinearModel model = LinearModel.of(WEIGHTS);
    assertEquals(1 / (1 + Math.exp(-1.5)), model.probability(Map.of("raid", 1f)), 1e-6);
    assertEquals(1 / (1 + Math.exp(2.5)), model.probability(Map.of("goal", 0.5f)), 1e-6);
    assertEquals(1 / (1 + Math.exp(1)), model.probability(Map.of("unheard of", 1f)), 1e-6);
  }

  @Test
  void aFileComesBackAsItWasWritten() {
    LinearModel model = LinearModel.parse("file", LinearModel.encode(WEIGHTS));
    assertEquals(3, model.size());
    assertEquals(2.5, model.weight("raid"), 1e-6);
  }

  @Test
  void aChangedFileIsRefused() {
    String file = new String(LinearModel.encode(WEIGHTS), StandardCharsets.UTF_8);
    byte[] changed = file.replace("2500", "9500").getBytes(StandardCharsets.UTF_8);
    ResourceException fault =
        assertThrows(ResourceException.class, () -> LinearModel.parse("weights.txt", changed));
    assertTrue(fault.getMessage().contains("weights.txt was changed"), fault.getMessage());
  }

  @Test
  void anotherFileIsRefused() {
    byte[] other = "word\tweight\n".getBytes(StandardCharsets.UTF_8);
    assertThrows(ResourceException.class, () -> LinearModel.parse("other", other));
  }
}
