package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rasd.model.Amount;
import org.rasd.model.Argument;
import org.rasd.model.Cluster;
import org.rasd.model.EventDate;
import org.rasd.model.EventMention;
import org.rasd.model.EventPlace;
import org.rasd.model.Evidence;
import org.rasd.model.Factuality;
import org.rasd.model.Sentence;
import org.rasd.model.Toll;
import org.rasd.model.Zone;

/** Makes event mentions of the triggers of one sentence. */
final class EventBuilder {

  private final TextView view;
  private final EventTypes types;
  private final Refinements topics;
  private final Counts counts;
  private final TollBinder tolls;
  private final Rounds rounds;
  private final Factualities factualities;
  private final Arguments arguments;
  private final Places places;
  private final Dates dates;
  private final Attributions attributions;

  EventBuilder(
      TextView view,
      WordClasses classes,
      EventTypes types,
      Map<String, Frame> frames,
      Refinements topics) {
    this.view = view;
    this.topics = topics;
    this.types = types;
    Clauses clauses = new Clauses(view, classes);
    NounPhrases phrases = new NounPhrases(view, classes);
    this.counts = new Counts(view, classes);
    this.tolls = new TollBinder(types, new Tolls(view, classes), new TollLinks(view, classes));
    this.rounds = new Rounds(view, classes, clauses);
    this.factualities = new Factualities(view, classes, types, clauses);
    this.arguments = new Arguments(view, classes, clauses, phrases, frames);
    this.places = new Places(view, classes, types, clauses, phrases);
    this.dates = new Dates(view, classes, types, clauses);
    this.attributions = new Attributions(view, classes, types, phrases);
  }

  /** The mentions of a sentence. */
  List<EventMention> build(List<Trigger> triggers) {
    List<EventMention> mentions = new ArrayList<>();
    if (triggers.isEmpty()) {
      return mentions;
    }
    Sentence sentence = view.sentences().get(triggers.get(0).sentence());
    List<TollBinder.Bound> kept = tolls.bind(triggers, sentence);
    List<Trigger> events = kept.stream().map(TollBinder.Bound::trigger).toList();
    Map<Trigger, Dates.Bound> dated = dates.of(triggers, events, sentence);
    Map<Trigger, List<EventPlace>> located = places.of(events);
    for (TollBinder.Bound bound : kept) {
      mentions.add(
          toMention(
              bound.trigger(),
              bound.toll(),
              dated.get(bound.trigger()),
              located.getOrDefault(bound.trigger(), List.of())));
    }
    return mentions;
  }

  private EventMention toMention(
      Trigger trigger, Toll toll, Dates.Bound date, List<EventPlace> where) {
    Counts.Count count = counts.of(trigger, types.family(trigger.type()));
    Factuality factuality = factualities.of(trigger, count.scope());
    List<Argument> actors = arguments.of(trigger);
    boolean trend = factuality.scope().equals("trend");
    boolean casualty = types.family(trigger.type()).equals("CASUALTY");
    boolean total = casualty ? !toll.scope().isEmpty() : count.amount().value().orElse(1) > 1;
    EventDate when = dates.of(factuality, date, total);
    return new EventMention(
        trigger.span(view),
        type(trigger, factuality),
        types.family(trigger.type()),
        trigger.sentence(),
        zone(trigger),
        factuality,
        actors,
        where,
        when,
        trend && count.amount().qualifier().equals("implicit") ? Amount.NONE : count.amount(),
        count.unit(),
        toll,
        trigger.weapon(),
        topic(trigger),
        round(trigger),
        attributions.of(trigger, actors),
        Cluster.NONE,
        trigger.rule().confidence(),
        dates.warnings(when),
        new Evidence("events", trigger.rule().id()));
  }

  /** A meeting that may come is no round held: the rule's effect {@code ahead} says what it is. */
  private static String type(Trigger trigger, Factuality factuality) {
    return factuality.realis().equals("OTHER")
        ? trigger.rule().effects().getOrDefault("ahead", trigger.type())
        : trigger.type();
  }

  private String topic(Trigger trigger) {
    return types.family(trigger.type()).equals("NEGOTIATION")
        ? topics.of(trigger.type(), view, trigger.match(), "")
        : "";
  }

  private String round(Trigger trigger) {
    return types.family(trigger.type()).equals("NEGOTIATION") ? rounds.of(trigger) : "";
  }

  /** Quoted words of a headline are a headline all the same. */
  private Zone.Kind zone(Trigger trigger) {
    Zone.Kind zone = view.sentences().get(trigger.sentence()).zone();
    return zone != Zone.Kind.TITLE && view.isQuoted(trigger.first()) ? Zone.Kind.QUOTE : zone;
  }
}
