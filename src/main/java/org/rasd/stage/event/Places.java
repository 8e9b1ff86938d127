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

  /** A place found over the words {@code [first, end)}; the entity is null for a bare noun. */
  private record Found(int first, int end, EntityMention entity) {}

  private final TextView view;
  private final Clauses clauses;
  private final EventTypes types;
  private final int placePreposition;
  private final int placeNoun;
  private final int genericPlace;

  Places(TextView view, WordClasses classes, EventTypes types, Clauses clauses) {
    this.view = view;
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
      Found place = placeAt(i, triggerEnd);
      if (place == null) {
        continue;
      }
      chain.add(place);
      i = place.end() - 1;
      limit = Math.min(to, place.end() + CHAIN);
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
      i = chain.get(chain.size() - 1).end() - 1;
    }
    return last;
  }

  private Found placeAt(int i, int triggerEnd) {
    EntityMention entity = view.entityAt(i);
    if (entity != null) {
      boolean place = entity.type().equals("LOC") && entity.firstWord() == i;
      return place && (isLocated(i) || i == triggerEnd)
          ? new Found(i, Math.max(i + 1, entity.endWord()), entity)
          : null;
    }
    boolean bare = view.is(i, genericPlace) && isAfterPreposition(i) && !isNameAhead(i);
    return bare ? new Found(i, i + 1, null) : null;
  }

  private boolean isNameAhead(int i) {
    for (int j = i + 1; j < Math.min(view.words().size(), i + 3); j++) {
      if (view.entityAt(j) != null && view.entityAt(j).type().equals("LOC")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPreposition(int i) {
    Word word = view.word(i);
    return word.hasProclitic('\u0628') || (i > 0 && view.is(i - 1, placePreposition));
  }

  /** Whether a place name stands after a preposition of place, perhaps with a noun between. */
  private boolean isLocated(int i) {
    Sentence sentence = view.sentenceAt(i);
    if (isPreposition(i)) {
      return true;
    }
    for (int j = i - 1; j >= Math.max(sentence.firstToken(), i - 5); j--) {
      if (isPreposition(j)) {
        return true;
      }
      if (!isBridge(j)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBridge(int j) {
    EntityMention entity = view.entityAt(j);
    boolean name =
        entity != null && (entity.type().equals("LOC") || entity.subtype().equals("nationality"));
    return name || view.is(j, placeNoun) || view.isComma(j) || "()".contains(view.word(j).norm());
  }

  private boolean isPreposition(int i) {
    return view.is(i, placePreposition) || view.word(i).hasProclitic('\u0628');
  }

  private EventPlace toPlace(Found found) {
    if (found.entity() == null) {
      OptionalDouble none = OptionalDouble.empty();
      return new EventPlace(view.textOf(found.first()), "", "", "", "", none, none, 0);
    }
    EntityReference e = found.entity().entity();
    return new EventPlace(
        found.entity().span().in(view.document().text()),
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
