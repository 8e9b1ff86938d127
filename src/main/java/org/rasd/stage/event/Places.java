package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.model.EventPlace;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Where an event took place: the nearest chain of places of its clause (في دوما بالغوطة الشرقية قرب
 * دمشق), one after the trigger rather than one before it. A place stands after a preposition of
 * place, a noun of place, or right after the trigger (معارك الزبداني); a noun of place alone (في
 * المدينة, البلاد) is a place without a name. Finest first. Types that happen in no place (a
 * refusal) have none.
 */
final class Places {

  private static final int REACH = 14;
  private static final int CHAIN = 6;

  /** A place found over the words of a phrase; the entity is null where it has no known name. */
  private record Found(NounPhrases.Phrase phrase, EntityMention entity) {}

  private final TextView view;
  private final Clauses clauses;
  private final EventTypes types;
  private final int placePreposition;
  private final int placeNoun;
  private final int genericPlace;
  private final int target;
  private final NounPhrases phrases;

  Places(
      TextView view, WordClasses classes, EventTypes types, Clauses clauses, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
    this.target = classes.id("agent_target");
    this.clauses = clauses;
    this.types = types;
    this.placePreposition = classes.id("place_preposition");
    this.placeNoun = classes.id("place_noun");
    this.genericPlace = classes.id("generic_place");
  }

  /** The places of a trigger. */
  List<EventPlace> of(Trigger trigger) {
    if (!types.hasPlace(trigger.type())) {
      return List.of();
    }
    int end = Math.min(clauses.end(trigger.end() - 1), trigger.end() + REACH);
    List<Found> found = chain(trigger.end(), end, trigger.end());
    if (found.isEmpty()) {
      Sentence sentence = view.sentenceAt(trigger.first());
      int start = Math.max(clauses.start(trigger.first()), trigger.first() - REACH);
      found = lastChain(Math.max(start, sentence.firstToken()), trigger.first());
    }
    return found.stream()
        .map(this::toPlace)
        .sorted(Comparator.comparingInt(Places::fineness))
        .toList();
  }

  private static int fineness(EventPlace place) {
    return place.precision() == 0 ? 2 : place.precision();
  }

  /** The first chain of places between two words. */
  private List<Found> chain(int from, int to, int triggerEnd) {
    List<Found> chain = new ArrayList<>();
    int limit = to;
    for (int i = from; i < limit; i++) {
      for (Found place : placesAt(i, to, triggerEnd)) {
        chain.add(place);
        i = place.phrase().end() - 1;
        limit = Math.min(to, place.phrase().end() + CHAIN);
      }
    }
    return chain;
  }

  private List<Found> lastChain(int from, int to) {
    List<Found> last = List.of();
    for (int i = from; i < to; i++) {
      List<Found> chain = chain(i, to, -1);
      if (chain.isEmpty()) {
        return last;
      }
      last = chain;
      i = chain.get(chain.size() - 1).phrase().end() - 1;
    }
    return last;
  }

  /** The places that start at a word: a phrase after a preposition, and those joined by و. */
  private List<Found> placesAt(int i, int to, int triggerEnd) {
    boolean name = isName(i);
    boolean located = isAfterPreposition(i) || (i == triggerEnd && name);
    if (!located || !(name || isPlaceNoun(i))) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (NounPhrases.Phrase phrase : phrases.listAt(i, to)) {
      EntityMention entity = nameIn(phrase);
      boolean place = entity != null || (found.isEmpty() && isFinePlace(phrase));
      if (!place) {
        break;
      }
      found.add(new Found(phrase, entity));
    }
    return found;
  }

  private boolean isName(int i) {
    EntityMention entity = view.entityAt(i);
    return entity != null && entity.type().equals("LOC");
  }

  private boolean isPlaceNoun(int i) {
    return view.is(i, placeNoun) || view.is(i, genericPlace) || view.is(i, target);
  }

  /** Without a name a place must be more than a bare indefinite noun. */
  private boolean isFinePlace(NounPhrases.Phrase phrase) {
    return view.is(phrase.first(), genericPlace) || phrase.end() - phrase.first() > 1;
  }

  private EntityMention nameIn(NounPhrases.Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isName(i)) {
        return view.entityAt(i);
      }
    }
    return null;
  }

  private boolean isAfterPreposition(int i) {
    Word word = view.word(i);
    return word.hasProclitic('\u0628')
        || (i > 0
            && word.proclitics().isEmpty()
            && view.is(i - 1, placePreposition)
            && view.sentenceOf(i - 1) == view.sentenceOf(i));
  }

  private EventPlace toPlace(Found found) {
    String text = phrases.text(found.phrase());
    if (found.entity() == null) {
      OptionalDouble none = OptionalDouble.empty();
      return new EventPlace(text, "", "", "", "", none, none, 0);
    }
    EntityReference e = found.entity().entity();
    return new EventPlace(
        text,
        e.id(),
        e.nameAr(),
        e.country(),
        e.admin1(),
        e.lat(),
        e.lon(),
        precision(found.entity().subtype()));
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
