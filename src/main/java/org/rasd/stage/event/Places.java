package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rasd.model.Argument;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.model.EventPlace;
import org.rasd.model.Sentence;

/**
 * Where an event took place: places named in its clause, after the trigger rather than before it,
 * that are not part of an actor's name. Finest first.
 */
final class Places {

  private static final int REACH = 14;

  private final TextView view;
  private final Clauses clauses;
  private final int placePreposition;
  private final int placeNoun;

  Places(TextView view, WordClasses classes, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.placePreposition = classes.id("place_preposition");
    this.placeNoun = classes.id("place_noun");
  }

  /** The places of a trigger, given its arguments. */
  List<EventPlace> of(Trigger trigger, List<Argument> arguments) {
    List<EntityMention> found = new ArrayList<>();
    Sentence sentence = view.sentenceAt(trigger.first());
    int end = Math.min(clauses.end(trigger.end() - 1), trigger.end() + REACH);
    collect(trigger.end(), end, arguments, found);
    if (found.isEmpty()) {
      int start = Math.max(clauses.start(trigger.first()), trigger.first() - REACH);
      collect(Math.max(start, sentence.firstToken()), trigger.first(), arguments, found);
    }
    return found.stream()
        .map(this::toPlace)
        .sorted(Comparator.comparingInt(EventPlace::precision))
        .toList();
  }

  private void collect(int from, int to, List<Argument> arguments, List<EntityMention> found) {
    for (int i = from; i < to; i++) {
      EntityMention entity = view.entityAt(i);
      if (entity == null || entity.firstWord() != i || !entity.type().equals("LOC")) {
        continue;
      }
      boolean actor = arguments.stream().anyMatch(a -> a.span().overlaps(entity.span()));
      if (!actor && isLocated(i) && !found.contains(entity)) {
        found.add(entity);
      }
    }
  }

  /** Whether a place name stands after a preposition of place, perhaps with a noun between. */
  private boolean isLocated(int i) {
    Sentence sentence = view.sentenceAt(i);
    if (isPreposition(i)) {
      return true;
    }
    for (int j = i - 1; j >= Math.max(sentence.firstToken(), i - 4); j--) {
      if (isPreposition(j)) {
        return true;
      }
      boolean bridge =
          view.is(j, placeNoun)
              || view.isComma(j)
              || (view.entityAt(j) != null && view.entityAt(j).type().equals("LOC"));
      if (!bridge) {
        return false;
      }
    }
    return false;
  }

  private boolean isPreposition(int i) {
    return view.is(i, placePreposition) || view.word(i).hasProclitic('\u0628');
  }

  private EventPlace toPlace(EntityMention mention) {
    EntityReference e = mention.entity();
    return new EventPlace(
        mention.span().in(view.document().text()),
        e.id(),
        e.nameAr(),
        e.country(),
        e.admin1(),
        e.lat(),
        e.lon(),
        precision(mention.subtype()));
  }

  /** UCDP's precision codes by kind of place. */
  private static int precision(String subtype) {
    return switch (subtype) {
      case "neighbourhood", "facility", "camp", "village", "town", "city", "square", "road" -> 1;
      case "admin2", "district" -> 3;
      case "admin1" -> 4;
      case "country" -> 6;
      case "sea", "continent" -> 7;
      default -> 5;
    };
  }
}
