package org.rasd.stage.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Span;

/**
 * Sets aside what rules found where the document speaks against it: in an article on sport or
 * business, attacks and talks are no events. How sure it must be is a line in {@code
 * events/gates.tsv} for each family. Immutable, shared by threads.
 */
final class CandidateFilter {

  private final Topic topic;
  private final WordClasses classes;
  private final EventTypes types;
  private final Map<String, Double> least = new HashMap<>();
  private final Map<String, Double> leastInShort = new HashMap<>();

  private CandidateFilter(Topic topic, WordClasses classes, EventTypes types, TsvTable gates) {
    this.topic = topic;
    this.classes = classes;
    this.types = types;
    for (TsvTable.Row row : gates.rows()) {
      least.put(row.get("family"), Integer.parseInt(row.get("percent")) / 100.0);
      leastInShort.put(row.get("family"), Integer.parseInt(row.get("short")) / 100.0);
    }
  }

  /**
   * The filter with the built-in topic model and gates.
   *
   * @throws org.rasd.lexicon.ResourceException if one is missing or damaged
   */
  static CandidateFilter load(WordClasses classes, EventTypes types) {
    return new CandidateFilter(Topic.load(), classes, types, TsvTable.resource("events/gates.tsv"));
  }

  /** The triggers of a document that stay, sentence by sentence. */
  List<List<Trigger>> filter(TextView view, List<List<Trigger>> bySentence) {
    return onTopic(view, bySentence);
  }

  /** The triggers that the topic of the document allows. */
  List<List<Trigger>> onTopic(TextView view, List<List<Trigger>> bySentence) {
    if (bySentence.stream().allMatch(List::isEmpty)) {
      return bySentence;
    }
    double conflict = topic.conflict(view.document());
    boolean brief = view.words().size() < Condition.SHORT_DOCUMENT;
    Map<String, Double> gates = brief ? leastInShort : least;
    return bySentence.stream()
        .map(triggers -> triggers.stream().filter(t -> passes(t, conflict, gates)).toList())
        .toList();
  }

  private boolean passes(Trigger trigger, double conflict, Map<String, Double> gates) {
    return conflict >= gates.getOrDefault(types.family(trigger.type()), 0.0);
  }

  /** What holds of each trigger, by its range. */
  Map<Span, Map<String, Float>> features(TextView view, List<List<Trigger>> bySentence) {
    int count = bySentence.stream().mapToInt(List::size).sum();
    CandidateFeatures features =
        new CandidateFeatures(view, classes, types, topic.conflict(view.document()), count);
    Map<Span, Map<String, Float>> all = new HashMap<>();
    for (List<Trigger> triggers : bySentence) {
      for (Trigger trigger : triggers) {
        all.put(trigger.span(view), features.of(trigger, triggers));
      }
    }
    return all;
  }
}
