package org.rasd.stage.ner;

import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.model.Token;
import org.rasd.model.Word;

/**
 * The person a building or institution is named after: الملك فهد in جامعة الملك فهد, الأمير محمد بن
 * عبد العزيز in مطار الأمير محمد بن عبد العزيز, محمد السادس.
 */
final class NamedAfter {

  private static final int LONGEST = 6;

  private NamedAfter() {}

  /** One past the person's name that begins at a word with a title or in full, or the word. */
  static int end(NameText text, int first) {
    int limit = Math.min(text.limit(first), first + LONGEST);
    if (!text.word(first).proclitics().isEmpty()) {
      return first;
    }
    Match<Entry> known = knownPerson(text, first);
    if (known != null) {
      return known.endWord() > limit ? first : known.endWord();
    }
    boolean titled =
        text.title(first) != null
            && text.title(first).endWord() == first + 1
            && text.word(first).definite();
    int end = titled ? partsEnd(text, first + 1, limit) : first;
    return end > first + 1 ? end : first;
  }

  private static Match<Entry> knownPerson(NameText text, int i) {
    Match<Entry> match = text.known(i);
    boolean person =
        match != null
            && match.skipped() == 0
            && match.values().stream().anyMatch(e -> e.type().equals("PER") && e.full());
    return person ? match : null;
  }

  private static int partsEnd(NameText text, int from, int limit) {
    int end = from;
    while (end < limit && isPart(text, end)) {
      end = Math.min(limit, partEnd(text, end));
    }
    while (end > from && text.isParticle(end - 1)) {
      end--;
    }
    return end;
  }

  private static int partEnd(NameText text, int i) {
    return text.part(i) == null ? i + 1 : text.part(i).endWord();
  }

  private static boolean isPart(NameText text, int i) {
    Word word = text.word(i);
    boolean name = text.part(i) != null && text.part(i).skipped() == 0 || text.isParticle(i);
    return name && word.kind() == Token.Kind.ARABIC && word.proclitics().isEmpty();
  }
}
