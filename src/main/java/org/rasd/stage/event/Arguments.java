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

  Arguments(
      TextView view,
      WordClasses classes,
      Clauses clauses,
      NounPhrases phrases,
      Map<String, Frame> frames) {
    this.view = view;
    this.phrases = phrases;
    this.frames = frames;
    Actors actors = new Actors(view, classes);
    Subjects subjects = new Subjects(view, classes, clauses, phrases, actors);
    this.ways = new ArgumentWays(view, classes, clauses, phrases, actors, subjects);
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
