package org.rasd.stage.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasd.model.EntityMention;
import org.rasd.stage.event.NounPhrases.Phrase;

/** Who is what in the other events of a document, as the frames alone tell. */
final class ArgumentMemory {

  private record Use(String role, Trigger trigger) {}

  private final TextView view;
  private final Actors actors;
  private final Map<String, Set<Use>> uses = new HashMap<>();

  ArgumentMemory(TextView view, Actors actors) {
    this.view = view;
    this.actors = actors;
  }

  /** Notes the arguments of a trigger. */
  void note(Trigger trigger, Map<String, List<Phrase>> byRole) {
    byRole.forEach(
        (role, phrases) ->
            phrases.forEach(
                phrase ->
                    uses.computeIfAbsent(key(phrase), k -> new HashSet<>())
                        .add(new Use(role, trigger))));
  }

  /** The roles that the actor of a phrase has for other triggers, in alphabetical order. */
  Set<String> rolesOf(Phrase phrase, Trigger trigger) {
    Set<String> roles = new TreeSet<>();
    for (Use use : uses.getOrDefault(key(phrase), Set.of())) {
      if (!use.trigger().equals(trigger)) {
        roles.add(use.role());
      }
    }
    return roles;
  }

  /** One key for all mentions of a known name; else the head as written. */
  private String key(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      EntityMention entity = view.entityAt(i);
      if (entity != null && !entity.entity().id().isEmpty()) {
        return entity.entity().id();
      }
    }
    return view.word(actors.head(phrase)).bare();
  }
}
