package org.rasd.stage.event;

import java.util.List;
import org.rasd.model.EntityMention;
import org.rasd.stage.event.NounPhrases.Phrase;

/** Says which noun phrases name somebody who can act: by a name, a nation or a noun of actors. */
final class Actors {

  private final TextView view;
  private final int agent;
  private final int agentOpen;
  private final int quantifier;
  private final int target;
  private final int thing;
  private final int placeNoun;
  private final int genericPlace;
  private final int relation;
  private final int force;
  private final int government;

  Actors(TextView view, WordClasses classes) {
    this.view = view;
    this.agent = classes.id("agent");
    this.agentOpen = classes.id("agent_open");
    this.quantifier = classes.id("quantifier");
    this.target = classes.id("target_noun");
    this.thing = classes.id("thing");
    this.placeNoun = classes.id("place_noun");
    this.genericPlace = classes.id("generic_place");
    this.relation = classes.id("relation");
    this.force = classes.id("agent_force");
    this.government = classes.id("agent_government");
  }

  /** Those phrases that hold an actor. */
  List<Phrase> among(List<Phrase> found) {
    return found.stream().filter(this::isIn).toList();
  }

  /** Whether some word of a phrase names an actor, unless its head is a thing (مبادرة باريس). */
  boolean isIn(Phrase phrase) {
    int head = head(phrase);
    boolean thing = view.is(head, this.thing) && !isAgent(head); // aircraft that bomb, not shells
    if (thing || (view.is(head, target) && view.entityAt(head) == null)) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isAgent(i) || isActor(view.entityAt(i))) {
        return true;
      }
    }
    return heads(phrase);
  }

  /** Whether the head of a phrase, numbers and quantifiers set aside, names an actor. */
  boolean heads(Phrase phrase) {
    int head = head(phrase);
    boolean open = view.is(head, agentOpen) && !view.is(head, target);
    boolean clear = phrase.end() - head > 1 || view.word(head).definite();
    return isAgent(head) || isActor(view.entityAt(head)) || (open && clear);
  }

  /** Whether a phrase of unknown kind may be meant: definite and no thing. */
  boolean mayBe(Phrase phrase) {
    int head = head(phrase);
    return isIn(phrase)
        || (view.word(head).definite() && !view.is(head, thing) && !view.is(head, target));
  }

  /** Whether the head of a phrase is a city, which stands for a government or for a place. */
  boolean isCity(Phrase phrase) {
    EntityMention entity = view.entityAt(head(phrase));
    return entity != null && entity.type().equals("LOC") && entity.subtype().equals("city");
  }

  /** Whether the head of a phrase is a place, by name or by its noun. */
  boolean isPlace(Phrase phrase) {
    int head = head(phrase);
    EntityMention entity = view.entityAt(head);
    boolean named = entity != null && entity.type().equals("LOC");
    return named || view.is(head, placeNoun) || view.is(head, genericPlace);
  }

  /** Whether a phrase names who arrests: a force, a government, a named body. */
  boolean isForce(Phrase phrase) {
    int head = head(phrase);
    EntityMention entity = view.entityAt(head);
    boolean body = entity != null && !entity.type().equals("PER") && isActor(entity);
    return body || view.is(head, force) || view.is(head, government);
  }

  /** Whether the head of a phrase is a thing: talks, a deal, an attack, a shell. */
  boolean isThing(Phrase phrase) {
    return view.is(head(phrase), thing);
  }

  /** Whether a phrase names what is attacked (مواقع التنظيم, مستشفى): no actor, thing or area. */
  boolean isTarget(Phrase phrase) {
    int head = head(phrase);
    boolean area = view.is(head, placeNoun) || view.is(head, genericPlace);
    return isIn(phrase)
        || (view.is(head, target) && (!area || !isNamedPlace(phrase)))
        || isUnknown(head);
  }

  /** سوق كذا: a place that bears the name of a place, unlike مواقع المسلحين. */
  private boolean isNamedPlace(Phrase phrase) {
    EntityMention last = view.entityAt(phrase.end() - 1);
    return last != null && last.type().equals("LOC") && last.entity().actorId().isEmpty();
  }

  private boolean isUnknown(int head) {
    return view.entityAt(head) == null
        && !view.is(head, thing)
        && !view.is(head, placeNoun)
        && !view.is(head, genericPlace)
        && !view.is(head, relation);
  }

  /** Whether a phrase starts with a noun of things that are attacked. */
  boolean isTargetNoun(Phrase phrase) {
    return view.is(head(phrase), target) && view.entityAt(head(phrase)) == null;
  }

  /** The first word of a phrase that is neither number nor quantifier. */
  int head(Phrase phrase) {
    int i = phrase.first();
    while (i + 1 < phrase.end() && isQuantity(i)) {
      i++;
    }
    return i;
  }

  /** Whether a noun names actors and not what they attack (مواقع, منزل). */
  private boolean isAgent(int i) {
    return view.is(i, agent) && !view.is(i, target);
  }

  private boolean isQuantity(int i) {
    boolean number = view.quantityAt(i) != null && !isAgent(i) && view.entityAt(i) == null;
    return number || view.is(i, quantifier);
  }

  /** A name can act unless it is that of a place which stands for no government. */
  private static boolean isActor(EntityMention entity) {
    return entity != null && (!entity.type().equals("LOC") || !entity.entity().actorId().isEmpty());
  }
}
