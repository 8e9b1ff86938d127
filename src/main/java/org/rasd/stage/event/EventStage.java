package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.Tables;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.pipeline.Interruption;
import org.rasd.pipeline.Stage;
import org.rasd.text.Span;

/**
 * Finds event mentions: rules find triggers, binders add what the text says of each. All knowledge
 * is in the tables under {@code org/rasd/events/}; a new event type needs lines there and no Java.
 */
public final class EventStage implements Stage {

  private final WordClasses classes;
  private final RuleSet rules;
  private final EventTypes types;
  private final Map<String, Frame> frames;
  private final Refinements refinements;
  private final Refinements weapons;
  private final Refinements topics;
  private final CandidateFilter filter;

  private EventStage(EventResources resources) {
    List<String> faults = new ArrayList<>();
    this.classes = WordClasses.load(resources.classes(), resources.stemmer(), faults);
    this.types = EventTypes.load(resources.types());
    this.frames = Frame.load(resources.frames(), classes, faults);
    this.rules =
        RuleSet.load(resources.rules(), classes, types, new TreeSet<>(frames.keySet()), faults);
    this.refinements = Refinements.load(resources.refinements(), classes, faults);
    this.weapons = Refinements.load(resources.weapons(), classes, faults);
    this.topics = Refinements.load(resources.topics(), classes, faults);
    if (!faults.isEmpty()) {
      throw ResourceException.all(faults);
    }
    this.filter = CandidateFilter.load(classes, types);
  }

  /** The stage with the built-in tables. */
  public static EventStage load() {
    return of(Tables.builtIn());
  }

  /**
   * The stage with the built-in tables and those of a user.
   *
   * @throws ResourceException naming every fault with file and line
   */
  public static EventStage of(Tables tables) {
    return of(EventResources.of(tables));
  }

  /**
   * The stage with given tables.
   *
   * @throws ResourceException naming every fault with file and line
   */
  public static EventStage of(EventResources resources) {
    return new EventStage(resources);
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Layer.ZONES, Layer.SENTENCES, Layer.WORDS, Layer.TIMES, Layer.QUANTITIES, Layer.ENTITIES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.EVENTS, Layer.NEAR_MISSES);
  }

  @Override
  public Document process(Document document) {
    TextView view = new TextView(document, classes);
    Rejections rejections = new Rejections(view);
    List<List<Trigger>> found = triggers(view, rejections);
    if (isEmpty(found)) {
      return without(document, rejections);
    }
    double conflict = filter.conflict(view);
    List<List<Trigger>> triggers = filter.onTopic(view, found, conflict, rejections);
    if (isEmpty(triggers)) {
      return without(document, rejections);
    }
    Map<Span, Map<String, Float>> features = filter.features(view, triggers, conflict);
    EventBuilder builder = new EventBuilder(view, classes, types, frames, topics);
    List<EventMention> mentions = new ArrayList<>();
    for (List<Trigger> sentence : triggers) {
      Interruption.check();
      mentions.addAll(filter.judged(view, sentence, features, builder, rejections));
    }
    mentions.sort(Comparator.comparing(EventMention::span));
    return document
        .with(Layer.EVENTS, Clusterer.cluster(mentions))
        .with(Layer.NEAR_MISSES, rejections.without(mentions));
  }

  private static boolean isEmpty(List<List<Trigger>> bySentence) {
    return bySentence.stream().allMatch(List::isEmpty);
  }

  private static Document without(Document document, Rejections rejections) {
    return document
        .with(Layer.EVENTS, List.of())
        .with(Layer.NEAR_MISSES, rejections.without(List.of()));
  }

  /**
   * What rules alone find in a document on the topic, in text order, for training the model that
   * judges it.
   */
  public List<Candidate> candidates(Document document) {
    TextView view = new TextView(document, classes);
    Rejections rejections = new Rejections(view);
    double conflict = filter.conflict(view);
    List<List<Trigger>> triggers =
        filter.onTopic(view, triggers(view, rejections), conflict, rejections);
    Map<Span, Map<String, Float>> features = filter.features(view, triggers, conflict);
    EventBuilder builder = new EventBuilder(view, classes, types, frames, topics);
    return triggers.stream()
        .flatMap(sentence -> builder.build(sentence).stream())
        .sorted(Comparator.comparing(EventMention::span))
        .map(m -> new Candidate(m, Judge.features(m, features.get(m.span()))))
        .toList();
  }

  private List<List<Trigger>> triggers(TextView view, Rejections rejections) {
    return new TriggerFinder(view, classes, rules, types, refinements, weapons, rejections)
        .bySentence();
  }
}
