package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.EventMention;
import org.rasd.text.Span;

/**
 * Sets aside what rules found where two learned models speak against it: the topic of the document
 * (in an article on sport or business, attacks and talks are no events) and the judgement of the
 * record itself. How sure they must be is a line in {@code events/gates.tsv} for each family.
 * Immutable, shared by threads.
 */
final class CandidateFilter {

  private final Topic topic;
  private final Judge judge;
  private final WordClasses classes;
  private final EventTypes types;
  private final Map<String, Double> least = new HashMap<>();
  private final Map<String, Double> leastInShort = new HashMap<>();
  private final Map<String, Double> leastSure = new HashMap<>();
  private final Map<String, Double> leastSureInDoubt = new HashMap<>();
  private final Map<String, Double> leastSureInShort = new HashMap<>();

  private CandidateFilter(
      Topic topic, Judge judge, WordClasses classes, EventTypes types, TsvTable gates) {
    this.topic = topic;
    this.judge = judge;
    this.classes = classes;
    this.types = types;
    for (TsvTable.Row row : gates.rows()) {
      least.put(row.get("family"), percent(row, "topic"));
      leastInShort.put(row.get("family"), percent(row, "topic_short"));
      leastSure.put(row.get("family"), percent(row, "right"));
      leastSureInDoubt.put(row.get("family"), percent(row, "right_in_doubt"));
      leastSureInShort.put(row.get("family"), percent(row, "right_short"));
    }
  }

  private static double percent(TsvTable.Row row, String column) {
    try {
      return Integer.parseInt(row.get(column)) / 100.0;
    } catch (NumberFormatException e) {
      throw row.fault("'" + row.get(column) + "' in column " + column + " is no percentage");
    }
  }

  /**
   * The filter with the built-in topic model and gates.
   *
   * @throws org.rasd.lexicon.ResourceException if one is missing or damaged
   */
  static CandidateFilter load(WordClasses classes, EventTypes types) {
    return new CandidateFilter(
        Topic.load(), Judge.load(), classes, types, TsvTable.resource("events/gates.tsv"));
  }

  /**
   * The mentions of a sentence that are likely enough, with their probability as confidence. Where
   * one is not, the sentence is read again without its trigger, so that a toll that it took goes to
   * another.
   */
  List<EventMention> judged(
      TextView view,
      List<Trigger> triggers,
      Map<Span, Map<String, Float>> features,
      EventBuilder builder,
      Rejections rejections) {
    Map<Span, String> unlikely = new HashMap<>();
    Set<Span> built = new HashSet<>();
    List<EventMention> likely = new ArrayList<>();
    for (EventMention mention : builder.build(triggers)) {
      built.add(mention.span());
      Map<String, Float> ofTrigger = features.get(mention.span());
      double probability = judge.probability(mention, ofTrigger);
      double least = gate(ofTrigger).getOrDefault(mention.family(), 0.0);
      if (probability < least) {
        unlikely.put(mention.span(), below("judged", probability, least));
      } else {
        likely.add(mention.withConfidence(probability));
      }
    }
    for (Trigger trigger : triggers) {
      Span span = trigger.span(view);
      if (unlikely.containsKey(span)) {
        rejections.add(trigger, unlikely.get(span));
      } else if (!built.contains(span)) {
        rejections.add(trigger, "its toll belongs to another event of the sentence");
      }
    }
    if (unlikely.isEmpty()) {
      return likely;
    }
    List<Trigger> kept =
        triggers.stream().filter(t -> !unlikely.containsKey(t.span(view))).toList();
    return builder.build(kept).stream()
        .map(m -> m.withConfidence(judge.probability(m, features.get(m.span()))))
        .toList();
  }

  private Map<String, Double> gate(Map<String, Float> ofTrigger) {
    if (CandidateFeatures.isShort(ofTrigger)) {
      return leastSureInShort;
    }
    return CandidateFeatures.isTopicDoubtful(ofTrigger) ? leastSureInDoubt : leastSure;
  }

  private static String below(String what, double value, double least) {
    return String.format(Locale.ROOT, "%s %.2f, below %.2f of gates.tsv", what, value, least);
  }

  /**
   * The triggers that the topic of the document allows. A rule with the effect {@code gate=open} is
   * plain enough to stand in an article on oil or football too: a bomber who blew himself up.
   */
  List<List<Trigger>> onTopic(
      TextView view, List<List<Trigger>> bySentence, double conflict, Rejections rejections) {
    boolean brief = view.words().size() < Condition.SHORT_DOCUMENT;
    Map<String, Double> gates = brief ? leastInShort : least;
    return bySentence.stream()
        .map(
            triggers ->
                triggers.stream().filter(t -> passes(t, conflict, gates, rejections)).toList())
        .toList();
  }

  private boolean passes(
      Trigger trigger, double conflict, Map<String, Double> gates, Rejections rejections) {
    double least = gates.getOrDefault(types.family(trigger.type()), 0.0);
    boolean open = trigger.rule().effects().getOrDefault("gate", "").equals("open");
    if (conflict < least && !open) {
      rejections.add(trigger, below("topic of the document", conflict, least));
    }
    return conflict >= least;
  }

  /** The probability that a document is about conflict, politics or diplomacy. */
  double conflict(TextView view) {
    return topic.conflict(view.document());
  }

  /** What holds of each trigger, by its range. */
  Map<Span, Map<String, Float>> features(
      TextView view, List<List<Trigger>> bySentence, double conflict) {
    int count = bySentence.stream().mapToInt(List::size).sum();
    CandidateFeatures features = new CandidateFeatures(view, classes, types, conflict, count);
    Map<Span, Map<String, Float>> all = new HashMap<>();
    for (List<Trigger> triggers : bySentence) {
      for (Trigger trigger : triggers) {
        all.put(trigger.span(view), features.of(trigger, triggers));
      }
    }
    return all;
  }
}
