package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Word;
import org.rasd.text.ArabicLetters;

/**
 * Takes names apart that the model has read as one: two persons or places joined with و (محمد زكي
 * وعيد فكري), an organisation and the next one's head; function words before a name (فإن لوب) and a
 * preposition with another name after it (إردوغان لبي بي سي) are left out.
 */
final class JoinedNames {

  private JoinedNames() {}

  /** The names in one find of the model. */
  static List<Found> apart(NameText text, Found found) {
    int first = withoutParticles(text, found);
    int end = withoutTrailing(text, found, first);
    if (first == end) {
      return List.of();
    }
    List<Found> names = new ArrayList<>(1);
    int start = first;
    for (int i = first + 1; i < end; i++) {
      if (isCut(text, found, i)) {
        names.add(part(text, found, start, i));
        start = i;
      }
    }
    names.add(part(text, found, start, end));
    return names;
  }

  private static int withoutParticles(NameText text, Found found) {
    int first = found.first();
    while (first < found.end() && found.length() > 1 && isNoPart(text, first)) {
      first++;
    }
    return found.is("PER") ? withoutTitles(text, first, found.end()) : first;
  }

  /** العماد ميشال عون, الميجور نيلتون: the title stays out. */
  private static int withoutTitles(NameText text, int from, int end) {
    int first = from;
    while (first < end - 1
        && text.title(first) != null
        && text.word(first).definite()
        && text.title(first).endWord() < end) {
      first = text.title(first).endWord();
    }
    return first;
  }

  private static int withoutTrailing(NameText text, Found found, int first) {
    int end = found.end();
    while (end > first + 1 && found.is("PER") && isFunctionWord(text, end - 1)) {
      end--;
    }
    return end > first + 2 && found.is("PER") && isTitleBehind(text, end - 1) ? end - 1 : end;
  }

  /** مارسيلو كلاوري المليونير: a title that is no surname, after the name. */
  private static boolean isTitleBehind(NameText text, int i) {
    return text.title(i) != null
        && text.title(i).length() == 1
        && text.word(i).definite()
        && text.part(i) == null
        && text.known(i) == null;
  }

  /** يتدرب دومي, فإن لوب: a verb or function word before the name. */
  private static boolean isNoPart(NameText text, int i) {
    boolean verb = text.word(i).pos() == Word.Pos.VERB_IMPERFECT;
    return isFunctionWord(text, i)
        || isHamzated(text, i)
        || verb && text.known(i) == null && text.part(i) == null;
  }

  /** فإن, spelled with hamza, is never فان. */
  private static boolean isHamzated(NameText text, int i) {
    Word word = text.word(i);
    return word.pos() == Word.Pos.CONJUNCTION
        && word.span().in(text.document().text()).indexOf(ArabicLetters.ALEF_HAMZA_BELOW) >= 0;
  }

  private static boolean isFunctionWord(NameText text, int i) {
    boolean name = text.known(i) != null || text.part(i) != null || text.isParticle(i);
    return !name
        && switch (text.word(i).pos()) {
          case PARTICLE, CONJUNCTION, NEGATION, RELATIVE, PRONOUN -> true;
          default -> false;
        };
  }

  private static boolean isCut(NameText text, Found found, int i) {
    Word word = text.word(i);
    if (!word.proclitics().equals("و")) {
      return found.is("PER") && isAddressed(text, i);
    }
    if (found.is("ORG")) {
      return text.organisationHead(i) != null && text.organisationHead(i).skipped() > 0;
    }
    boolean known = text.known(i) != null && text.known(i).skipped() > 0;
    boolean part = text.part(i) != null && text.part(i).skipped() > 0;
    return found.is("PER") ? part || word.norm().startsWith("وو") : known && found.is("LOC");
  }

  /** لبي بي سي: a known body with the preposition ل. */
  private static boolean isAddressed(NameText text, int i) {
    return text.word(i).proclitics().equals("ل")
        && text.known(i) != null
        && text.known(i).skipped() > 0
        && text.known(i).values().get(0).type().equals("ORG");
  }

  private static Found part(NameText text, Found found, int first, int end) {
    if (first == found.first() && end == found.end()) {
      return found;
    }
    return new Found(
        first,
        end,
        text.word(first).proclitics().length(),
        found.type(),
        found.subtype(),
        found.entries(),
        found.confidence(),
        found.strength(),
        found.source());
  }
}
