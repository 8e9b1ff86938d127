package org.rasd.stage.event;

import java.util.List;
import java.util.Map;
import org.rasd.model.EventMention;

/**
 * An event mention as the rules make it, and the noun phrases that may be its arguments.
 *
 * @param mention the mention
 * @param options the phrases
 */
public record ArgumentCase(EventMention mention, List<Option> options) {

  /**
   * A noun phrase.
   *
   * @param text as written
   * @param first index of its first word
   * @param end one past the index of its last word
   * @param features names of what holds of it beside the trigger, with their strengths
   */
  public record Option(String text, int first, int end, Map<String, Float> features) {}
}
