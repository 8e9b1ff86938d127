package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.PlaceHead;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;

/**
 * Places no list has, after a noun that only stands before places (مدينة X, قرية X: the noun stays
 * out), and buildings and roads with their noun (مطار بيروت, شارع الحمرا: the noun is part of it).
 */
final class PlaceNames implements MentionSource {

  private final NameKnowledge knowledge;

  PlaceNames(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Found> find(NameText text) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      HeadNouns.Found<PlaceHead> head = text.placeHead(i);
      if (head == null || head.definite()) {
        continue;
      }
      if (isBuilding(head.head())) {
        if (text.firstNorm(i, head.skipped()).equals(Normalizer.fold(head.head().head()))) {
          addBuilding(text, head, found);
        }
      } else if (isPlaceOnly(head.head())) {
        int name = head.end();
        if (name < text.limit(i) && text.isQuote(name) && name + 1 < text.limit(i)) {
          name++;
        }
        if (name < text.limit(i) && isUnknownName(text, name)) {
          found.add(place(head.head(), name, endOf(text, name), looksVerbal(text.word(name))));
        }
      }
    }
    return found;
  }

  private static boolean isBuilding(PlaceHead head) {
    return switch (head.type()) {
      case "airport", "port", "crossing", "road", "facility" -> true;
      default -> false;
    };
  }

  private void addBuilding(NameText text, HeadNouns.Found<PlaceHead> head, List<Found> found) {
    int name = head.end();
    if (name >= text.limit(head.first()) || !text.word(name).proclitics().isEmpty()) {
      return;
    }
    int known = knownEnd(text, name);
    boolean guessed = known == name && isUnknownName(text, name) && text.word(name).definite();
    int end = guessed ? name + 1 : known;
    if (end > name) {
      found.add(
          new Found(
              head.first(),
              withAdjectives(text, end),
              head.skipped(),
              "LOC",
              "facility",
              List.of(),
              0.7,
              guessed ? Found.Strength.WEAK : Found.Strength.FAIR,
              guessed ? "pattern:building-unknown" : "pattern:building"));
    }
  }

  /** مطار بيروت الدولي, مستشفى عسير المركزي. */
  private int withAdjectives(NameText text, int from) {
    int end = from;
    while (end < text.limit(from - 1)
        && knowledge.isOrganisationAdjective(text.word(end).norm())
        && text.known(end) == null) {
      end++;
    }
    return end;
  }

  /** One past the known place or personal name that names a building, or where it would begin. */
  private static int knownEnd(NameText text, int name) {
    Match<Entry> known = text.known(name);
    if (known != null && known.skipped() == 0) {
      boolean place =
          known.values().stream()
              .anyMatch(
                  e -> e.type().equals("LOC") && !e.subtype().equals("country") && !e.isWord());
      boolean person = known.values().stream().anyMatch(e -> e.type().equals("PER") && e.full());
      if (place || person) {
        return known.endWord();
      }
    }
    return NamedAfter.end(text, name);
  }

  private static boolean isPlaceOnly(PlaceHead head) {
    return switch (head.type()) {
      case "city", "town", "village", "camp", "settlement", "admin2", "admin1", "neighbourhood" ->
          true;
      default -> false;
    };
  }

  private boolean isUnknownName(NameText text, int i) {
    Word word = text.word(i);
    return word.kind() == Token.Kind.ARABIC
        && text.known(i) == null
        && text.placeHead(i) == null
        && text.organisationHead(i) == null
        && word.proclitics().isEmpty()
        && word.enclitic().isEmpty()
        && word.pos() == Word.Pos.NOUN
        && knowledge.looksLikePlace(word.norm())
        && !isIndefiniteAccusative(text, word);
  }

  /** قرية سناباد مسموماً: a name after the noun for its kind is a genitive. */
  private static boolean isIndefiniteAccusative(NameText text, Word word) {
    return word.span().in(text.document().text()).indexOf(ArabicLetters.FATHATAN) >= 0;
  }

  private int endOf(NameText text, int i) {
    int end = i + 1;
    boolean more = end < text.limit(i) && isUnknownName(text, end);
    return more && !text.word(end).definite() ? end + 1 : end;
  }

  /** مخيم يأوي: what begins like an imperfect may be one that no list has. */
  private static boolean looksVerbal(Word word) {
    return word.norm().startsWith("ي");
  }

  private static Found place(PlaceHead head, int first, int end, boolean verbal) {
    return new Found(
        first,
        end,
        0,
        "LOC",
        head.type(),
        List.of(),
        0.7,
        head.doubtful() || verbal ? Found.Strength.WEAK : Found.Strength.FAIR,
        "pattern:place-head");
  }
}
