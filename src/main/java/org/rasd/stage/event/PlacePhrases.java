package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.EntityMention;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * Phrases that name a place: a name (الزبداني), a noun of place with a name or more than itself
 * (مدينة دوما, قاعدة عسكرية), a bare one that refers back (المدينة). A phrase ends with its name
 * and an adjective of it; a person or group named behind a place is not part of it.
 */
final class PlacePhrases {

  /** A place found over the words of a phrase; the entity is null where it has no known name. */
  record Found(Phrase phrase, EntityMention entity) {

    boolean isNamed() {
      return entity != null;
    }
  }

  private final TextView view;
  private final NounPhrases phrases;
  private final int placeNoun;
  private final int facility;
  private final int generic;
  private final int vague;
  private final int quantifier;
  private final int direction;
  private final int in;
  private final int mergingNoun;

  PlacePhrases(TextView view, WordClasses classes, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
    this.placeNoun = classes.id("place_noun");
    this.facility = classes.id("facility");
    this.quantifier = classes.id("quantifier");
    this.mergingNoun = classes.id("merging_noun");
    this.in = classes.id("merging");
    this.direction = classes.id("direction");
    this.vague = classes.id("place_vague");
    this.generic = classes.id("generic_place");
  }

  /** The places that start at a word: a phrase and those joined by و. */
  List<Found> at(int first, int limit) {
    List<Found> found = new ArrayList<>();
    if (!mayStart(first)) {
      return found;
    }
    int head = isPointed(first) ? first + 1 : first;
    for (Phrase phrase : phrases.listAt(head, limit)) {
      Phrase core = withName(cut(phrase));
      EntityMention entity = nameIn(core);
      boolean start = found.isEmpty();
      if (entity == null && !(start && isFine(new Phrase(first, core.end())))) {
        break;
      }
      int from = start ? widened(first) : core.first();
      found.add(merged(new Found(new Phrase(from, core.end()), entity), limit));
      if (found.get(found.size() - 1).phrase().end() != phrase.end()) {
        break;
      }
    }
    return found;
  }

  /** بلدة لاندي كوتال: a name that looks as if it began with a proclitic. */
  private Phrase withName(Phrase phrase) {
    int next = phrase.end();
    boolean name =
        nameIn(phrase) == null
            && next < view.words().size()
            && isName(next)
            && view.entityAt(next).firstWord() == next
            && view.entityAt(next).span().start() == view.word(next).span().start();
    return name ? new Phrase(phrase.first(), view.entityAt(next).endWord()) : phrase;
  }

  /** 26 منطقة في اسطنبول, مناطق في جنوب إسرائيل: one place. */
  private Found merged(Found found, int limit) {
    int link = found.phrase().end();
    boolean area = !found.isNamed() && !isGeneric(found.phrase()) && isMerging(found.phrase());
    if (!area || link + 1 >= limit || view.word(link).pos() != Word.Pos.PREPOSITION) {
      return found;
    }
    List<Found> inner = view.is(link, in) ? at(link + 1, limit) : List.of();
    return inner.size() == 1
        ? new Found(
            new Phrase(found.phrase().first(), inner.get(0).phrase().end()), inner.get(0).entity())
        : found;
  }

  private boolean isMerging(Phrase phrase) {
    boolean quantified = isQuantified(phrase.first());
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (view.is(i, quantified ? placeNoun : mergingNoun)) {
        return phrase.end() - phrase.first() <= 2 || quantified;
      }
    }
    return false;
  }

  /** Whether a place can start at a word. */
  boolean mayStart(int i) {
    return isName(i) || isNoun(i) || isQuantified(i) || isPointed(i);
  }

  /** كافة أنحاء سوريا, تلك المناطق. */
  private boolean isPointed(int i) {
    boolean pointer = view.is(i, quantifier) || view.word(i).pos() == Word.Pos.DEMONSTRATIVE;
    return pointer
        && i + 1 < view.words().size()
        && view.word(i + 1).proclitics().isEmpty()
        && (isName(i + 1) || isNoun(i + 1));
  }

  /** عدد من مناطق, 26 منطقة, عدة بلدات. */
  private boolean isQuantified(int i) {
    int end = Math.min(i + 3, view.words().size());
    for (int j = i; view.quantityAt(i) != null && j < end; j++) {
      if (view.is(j, placeNoun)) {
        return view.quantityAt(j) == view.quantityAt(i) || j == i + 1;
      }
    }
    return false;
  }

  /** شمال شرق سوريا: from the first word of direction on. */
  private int widened(int first) {
    int start = first;
    while (start > 0
        && view.word(start).proclitics().isEmpty()
        && view.is(start - 1, direction)
        && view.sentenceOf(start - 1) == view.sentenceOf(first)) {
      start--;
    }
    return start;
  }

  /** Whether a word is part of a place's name. */
  boolean isName(int i) {
    EntityMention entity = view.entityAt(i);
    return entity != null && entity.type().equals("LOC");
  }

  /** Whether a word is the name of a country. */
  boolean isCountry(int i) {
    return isName(i) && view.entityAt(i).subtype().equals("country");
  }

  /** The first of the words of direction before a word, or the word. */
  int directed(int i) {
    return widened(i);
  }

  /** Whether a word is a noun of place. */
  boolean isNoun(int i) {
    return view.is(i, placeNoun) || view.is(i, generic) || view.is(i, facility);
  }

  /** Whether a word is a noun for a stretch of land or a town: مدينة, أطراف. */
  boolean isArea(int i) {
    return view.is(i, placeNoun);
  }

  /** مناطق, عدة مواقع: a noun of place that tells nothing beside a name. */
  boolean isVague(Phrase phrase) {
    return view.is(phrase.first(), vague) || isGeneric(phrase);
  }

  /** Whether a phrase is a bare noun that refers back. */
  boolean isGeneric(Phrase phrase) {
    return phrase.end() - phrase.first() == 1 && view.is(phrase.first(), generic);
  }

  /** Without a name a place must be more than a bare indefinite noun. */
  private boolean isFine(Phrase phrase) {
    boolean more = phrase.end() - phrase.first() > 1;
    return isGeneric(phrase)
        || (more && (isNoun(phrase.first()) || isPointed(phrase.first())))
        || isQuantified(phrase.first());
  }

  private EntityMention nameIn(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isName(i)) {
        return view.entityAt(i);
      }
    }
    return null;
  }

  private Phrase cut(Phrase phrase) {
    boolean named = false;
    int i = phrase.first();
    while (i < phrase.end()) {
      EntityMention entity = view.entityAt(i);
      boolean place = isName(i);
      boolean open = entity == null ? !named || isAdjective(i) : place || !named || isNation(i);
      if (!open) {
        break;
      }
      named |= place;
      i = entity == null ? i + 1 : Math.max(i + 1, Math.min(phrase.end(), entity.endWord()));
    }
    return new Phrase(phrase.first(), Math.max(phrase.first() + 1, trimmed(phrase.first(), i)));
  }

  private int trimmed(int first, int end) {
    int last = end;
    boolean open = false;
    for (int i = first; i < end; i++) {
      open ^= QuotationMarks.isMark(view.word(i));
    }
    while (last > first + 1
        && view.isPunctuation(last - 1)
        && (open || !QuotationMarks.isMark(view.word(last - 1)))) {
      last--;
    }
    return last;
  }

  private boolean isNation(int i) {
    return view.entityAt(i).subtype().equals("nationality");
  }

  /** الغوطة الشرقية, but not منطقة التنف القريبة من. */
  private boolean isAdjective(int i) {
    Word word = view.word(i);
    if (view.isPunctuation(i)) {
      return QuotationMarks.isMark(word);
    }
    String norm = word.norm();
    boolean ending = norm.endsWith("\u0647") || norm.endsWith("\u064A");
    boolean complement =
        i + 1 < view.words().size()
            && (view.word(i + 1).pos() == Word.Pos.PREPOSITION
                || view.word(i + 1).hasProclitic('\u0644'));
    return word.definite() && ending && !complement;
  }
}
