package org.rasd.stage.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.lexicon.TsvTable;

/**
 * Sets aside what rules found where the document speaks against it: in an article on sport or
 * business, attacks and talks are no events. How sure it must be is a line in {@code
 * events/gates.tsv} for each family. Immutable, shared by threads.
 */
final class CandidateFilter {

  private final Topic topic;
  private final EventTypes types;
  private final Map<String, Double> least = new HashMap<>();
  private final Map<String, Double> leastInShort = new HashMap<>();

  private CandidateFilter(Topic topic, EventTypes types, TsvTable gates) {
    this.topic = topic;
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
  static CandidateFilter load(EventTypes types) {
    return new CandidateFilter(Topic.load(), types, TsvTable.resource("events/gates.tsv"));
  }

  /** The triggers of a document that stay, sentence by sentence. */
  List<List<Trigger>> filter(TextView view, List<List<Trigger>> bySentence) {
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
}
