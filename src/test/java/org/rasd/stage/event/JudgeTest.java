package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasd.lexicon.LinearModel;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

class JudgeTest {

  // Six soldiers were killed on Saturday in an air raid by aircraft of the coalition on Saada.
  private static final Document RAID =
      Analysis.of("قتل ستة جنود السبت في غارة شنتها طائرات التحالف على محافظة صعدة في اليمن.");

  @Test
  void confidenceIsTheProbabilityOfTheModel() {
    List<Candidate> candidates = EventStage.load().candidates(RAID);
    List<EventMention> events = RAID.layer(Layer.EVENTS);
    assertEquals(1, events.size());
    assertEquals(1, candidates.size());
    LinearModel model = LinearModel.resource("models/trigger/weights.txt");
    double probability = model.probability(candidates.get(0).features());
    assertEquals(probability, events.get(0).confidence(), 1e-9);
    assertTrue(probability > 0.5, () -> "" + probability);
  }

  @Test
  void featuresNameTriggerAndSurroundings() {
    Map<String, Float> features = EventStage.load().candidates(RAID).get(0).features();
    assertTrue(features.containsKey("type=AIRSTRIKE"), features::toString);
    assertTrue(features.containsKey("short document"), features::toString);
    assertTrue(features.containsKey("sentence LOC"), features::toString);
    assertTrue(features.containsKey("toll"), features::toString);
    assertFalse(features.containsKey("quoted"), features::toString);
  }

  @Test
  void theModelIsSmallAndKnowsTypes() {
    LinearModel model = LinearModel.resource("models/trigger/weights.txt");
    assertTrue(model.size() > 100 && model.size() < 5000, () -> "" + model.size());
    assertTrue(model.weight("type=ROUND_HELD") < model.weight("type=CLASH"));
  }
}
