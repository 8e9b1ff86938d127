package org.rasd.stage.event;

import java.util.OptionalDouble;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.model.EventPlace;
import org.rasd.stage.event.NounPhrases.Phrase;
import org.rasd.stage.event.PlacePhrases.Found;

/**
 * Which place of the world a phrase means, with UCDP's code of precision. A bare المدينة is the
 * last town named before it in its sentence or the one before, the phrase's text too where it
 * stands in the same sentence.
 */
final class PlaceReferences {

  private static final int EXACT = 1;
  private static final int NEAR = 2;
  private static final int ADMIN2 = 3;
  private static final int ADMIN1 = 4;
  private static final int REGION = 5;
  private static final int COUNTRY = 6;

  private final TextView view;
  private final NounPhrases phrases;
  private final int town;
  private final int near;
  private final int countryside;
  private final int provinceNoun;
  private final int districtNoun;

  PlaceReferences(TextView view, WordClasses classes, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
    this.town = classes.id("generic_town");
    this.near = classes.id("place_near");
    this.provinceNoun = classes.id("province");
    this.districtNoun = classes.id("district");
    this.countryside = classes.id("countryside");
  }

  /** The place that a phrase means. */
  EventPlace toPlace(Found found) {
    Phrase phrase = found.phrase();
    String text = phrases.text(phrase);
    if (found.isNamed()) {
      return place(text, found.entity(), around(phrase, precision(found.entity().subtype())));
    }
    boolean bare = phrase.end() - phrase.first() == 1 && view.is(phrase.first(), town);
    EntityMention antecedent = bare ? antecedent(phrase.first()) : null;
    if (antecedent == null) {
      OptionalDouble none = OptionalDouble.empty();
      return new EventPlace(text, "", "", "", "", none, none, 0);
    }
    boolean here = view.sentenceOf(antecedent.firstWord()) == view.sentenceOf(phrase.first());
    String name = antecedent.span().in(view.document().text());
    return place(here ? name : text, antecedent, precision(antecedent.subtype()));
  }

  private static EventPlace place(String text, EntityMention mention, int precision) {
    EntityReference e = mention.entity();
    return new EventPlace(
        text, e.id(), e.nameAr(), e.country(), e.admin1(), e.lat(), e.lon(), precision);
  }

  /** The last town or district named before a word, in its sentence or the one before. */
  private EntityMention antecedent(int word) {
    int sentence = view.sentenceOf(word);
    int first = view.sentences().get(Math.max(0, sentence - 1)).firstToken();
    for (int i = word - 1; i >= first; i--) {
      EntityMention entity = view.entityAt(i);
      if (entity != null && entity.type().equals("LOC") && isTown(entity)) {
        return entity;
      }
    }
    return null;
  }

  private static boolean isTown(EntityMention entity) {
    return switch (entity.subtype()) {
      case "city", "town", "village", "neighbourhood", "camp" -> true;
      default -> false;
    };
  }

  /** قرب دمشق, ريف حلب, شمال سوريا, محافظة درعا: not just the place that is named. */
  private int around(Phrase phrase, int precision) {
    int before = phrase.first() - 1;
    boolean nearby = before >= 0 && view.is(before, near);
    boolean province = false;
    boolean district = false;
    for (int i = phrase.first(); i < phrase.end() && !isName(i); i++) {
      nearby |= view.is(i, near);
      province |= view.is(i, countryside) || view.is(i, provinceNoun);
      district |= view.is(i, districtNoun);
    }
    if (precision == EXACT) {
      return province ? ADMIN1 : district ? ADMIN2 : nearby ? NEAR : EXACT;
    }
    return nearby && precision == COUNTRY ? REGION : precision;
  }

  private boolean isName(int i) {
    return view.entityAt(i) != null && view.entityAt(i).type().equals("LOC");
  }

  /** UCDP's precision codes by kind of place. */
  private static int precision(String subtype) {
    return switch (subtype) {
      case "neighbourhood", "facility", "camp", "village", "town", "city", "square", "road" ->
          EXACT;
      case "admin2", "district" -> ADMIN2;
      case "admin1" -> ADMIN1;
      case "country" -> COUNTRY;
      case "sea", "continent" -> 7;
      default -> REGION;
    };
  }
}
