package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.PlaceHead;
import org.rasd.model.Token;
import org.rasd.model.Word;

/** Places no list has, after a noun that only stands before places (مدينة X, قرية X). */
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
      if (head != null && !head.definite() && isStrong(head.head())) {
        int name = head.end();
        if (name < text.limit(i) && text.isQuote(name) && name + 1 < text.limit(i)) {
          name++;
        }
        if (name < text.limit(i) && isUnknownName(text, name)) {
          found.add(place(head.head(), name, endOf(text, name)));
        }
      }
    }
    return found;
  }

  private static boolean isStrong(PlaceHead head) {
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
        && knowledge.looksLikePlace(word.norm());
  }

  private int endOf(NameText text, int i) {
    int end = i + 1;
    boolean more = end < text.limit(i) && isUnknownName(text, end);
    return more && !text.word(end).definite() ? end + 1 : end;
  }

  private static Found place(PlaceHead head, int first, int end) {
    return new Found(first, end, 0, "LOC", head.type(), List.of(), 0.7, "pattern:place-head");
  }
}
