package org.rasd.stage.event;

import java.util.HashMap;
import java.util.Map;
import org.rasd.lexicon.LinearModel;
import org.rasd.model.EventMention;
import org.rasd.model.Factuality;

/**
 * Says how likely it is that a record is right in type and realis: learned from annotated articles
 * on what rules find in them. Immutable, shared by threads.
 */
final class Judge {

  /** Where the weights are, below {@code org/rasd/}. */
  private static final String MODEL = "models/trigger/weights.txt";

  private static final int MANY = 2;

  private final LinearModel model;

  private Judge(LinearModel model) {
    this.model = model;
  }

  /**
   * The model that ships with Rasd.
   *
   * @throws org.rasd.lexicon.ResourceException if it is missing or damaged
   */
  static Judge load() {
    return new Judge(LinearModel.resource(MODEL));
  }

  /** The probability that a record is right, from 0 to 1. */
  double probability(EventMention mention, Map<String, Float> ofTrigger) {
    return model.probability(features(mention, ofTrigger));
  }

  /** What holds of a trigger and of the record made of it. */
  static Map<String, Float> features(EventMention mention, Map<String, Float> ofTrigger) {
    Map<String, Float> features = new HashMap<>(ofTrigger);
    Factuality factuality = mention.factuality();
    features.put("realis=" + factuality.realis(), 1f);
    features.put("modality=" + factuality.modality(), 1f);
    features.put("polarity=" + factuality.polarity(), 1f);
    features.put("scope=" + factuality.scope(), 1f);
    features.put("actor1=" + some(mention.arguments("actor1").size()), 1f);
    features.put("actor2=" + some(mention.arguments("actor2").size()), 1f);
    features.put("place=" + some(mention.places().size()), 1f);
    boolean toll = mention.toll().killed().isStated() || mention.toll().wounded().isStated();
    features.put(toll ? "toll" : "no toll", 1f);
    features.put(mention.date().start().isPresent() ? "date" : "no date", 1f);
    features.put(mention.attribution().text().isEmpty() ? "no source" : "source", 1f);
    return features;
  }

  private static int some(int n) {
    return Math.min(n, MANY);
  }
}
