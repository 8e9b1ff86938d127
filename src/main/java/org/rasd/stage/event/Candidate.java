package org.rasd.stage.event;

import java.util.Map;
import org.rasd.model.EventMention;

/**
 * An event mention as rules alone find it, and what a learned model may judge it by.
 *
 * @param mention the mention
 * @param features names of what holds of its trigger, with their strengths
 */
public record Candidate(EventMention mention, Map<String, Float> features) {

  /** Copies the map. */
  public Candidate {
    features = Map.copyOf(features);
  }
}
