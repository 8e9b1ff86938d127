package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasd.model.Argument;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.stage.event.NounPhrases.Phrase;

/** Finds who did it to whom, by the frame of the rule that found the trigger. */
final class Arguments {

  private static final List<String> ROLES =
      List.of("mediator", "host", "guarantor", "actor1", "actor2");

  private final TextView view;
  private final NounPhrases phrases;
  private final Map<String, Frame> frames;
  private final ArgumentWays ways;
  private final ArgumentCandidates candidates;
  private final ArgumentFeatures features;
  private final ArgumentMemory memory;

  Arguments(
      TextView view,
      WordClasses classes,
      EventTypes types,
      Clauses clauses,
      NounPhrases phrases,
      Map<String, Frame> frames) {
    this.view = view;
    this.phrases = phrases;
    this.frames = frames;
    Actors actors = new Actors(view, classes);
    Subjects subjects = new Subjects(view, classes, clauses, phrases, actors);
    this.candidates = new ArgumentCandidates(view, phrases, actors);
    this.features = new ArgumentFeatures(view, classes, types, clauses, actors, subjects);
    this.memory = new ArgumentMemory(view, actors);
    this.ways = new ArgumentWays(view, classes, clauses, phrases, actors, subjects);
  }

  /** Takes note of all triggers of the document; to be done before arguments are asked for. */
  void note(List<List<Trigger>> triggers) {
    triggers.forEach(sentence -> sentence.forEach(t -> memory.note(t, ruled(t))));
  }

  /** The arguments of a trigger, role by role. */
  List<Argument> of(Trigger trigger) {
    List<Argument> found = new ArrayList<>();
    ruled(trigger).forEach((role, of) -> of.forEach(phrase -> found.add(toArgument(role, phrase))));
    return found;
  }

  /** The phrases that the frame of the trigger's rule leads to, by role. */
  private Map<String, List<Phrase>> ruled(Trigger trigger) {
    Frame frame = frames.getOrDefault(trigger.rule().frame(), Frame.NONE);
    Map<String, List<Phrase>> found = new LinkedHashMap<>();
    for (String role : ROLES) {
      List<Phrase> phrases = first(frame.ways(role), trigger, found);
      if (!phrases.isEmpty()) {
        found.put(role, phrases);
      }
    }
    return found;
  }

  private List<Phrase> first(List<String> names, Trigger trigger, Map<String, List<Phrase>> taken) {
    for (String way : names) {
      List<Phrase> free = ways.find(way, trigger).stream().filter(p -> isFree(p, taken)).toList();
      if (!free.isEmpty()) {
        return free;
      }
    }
    return List.of();
  }

  private static boolean isFree(Phrase phrase, Map<String, List<Phrase>> taken) {
    return taken.values().stream().flatMap(List::stream).noneMatch(phrase::overlaps);
  }

  /** The noun phrases that may be arguments of a trigger, with what a model may judge them by. */
  List<ArgumentCase.Option> options(Trigger trigger) {
    Map<String, List<Phrase>> byWay = new LinkedHashMap<>();
    for (String way : Frame.WAYS) {
      byWay.put(way, ways.find(way, trigger));
    }
    List<Phrase> phrases = new ArrayList<>(candidates.of(trigger));
    for (List<Phrase> proposed : byWay.values()) {
      for (Phrase phrase : proposed) {
        if (phrases.stream().noneMatch(p -> p.first() == phrase.first())) {
          phrases.add(phrase);
        }
      }
    }
    ArgumentFeatures.Case asked =
        new ArgumentFeatures.Case(trigger, phrases, byWay, ruled(trigger), memory);
    return phrases.stream()
        .map(
            p ->
                new ArgumentCase.Option(
                    this.phrases.text(p), p.first(), p.end(), features.of(asked, p)))
        .toList();
  }

  private Argument toArgument(String role, Phrase phrase) {
    EntityReference known = reference(phrase);
    return new Argument(
        role,
        phrases.span(phrase),
        phrases.text(phrase),
        known.actorId().isEmpty() ? known.id() : known.actorId(),
        known.country(),
        known.sector());
  }

  private EntityReference reference(Phrase phrase) {
    EntityReference found = EntityReference.local("", "");
    for (int i = phrase.first(); i < phrase.end(); i++) {
      EntityMention entity = view.entityAt(i);
      if (entity != null && (found.id().isEmpty() || !entity.type().equals("LOC"))) {
        found = entity.entity();
      }
    }
    return found;
  }
}
