package org.rasd.stage.ner;

import static org.rasd.text.ArabicLetters.ALEF_MAKSURA;
import static org.rasd.text.ArabicLetters.LAM;
import static org.rasd.text.ArabicLetters.YEH;
import static org.rasd.text.ArabicLetters.isIgnorable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.NameParts.Part;
import org.rasd.lexicon.NameParts.Position;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.model.Token;
import org.rasd.model.Word;

/**
 * Personal names by their parts: given and family names, particles (بن, أبو, آل, عبد), and after a
 * title or a given name also words that no list has. A single part counts as a name if it can be
 * nothing else or a title stands before it.
 */
final class PersonNames implements MentionSource {

  private static final String ALI = "\u0639" + LAM + YEH;

  /** The pattern of a name of several parts after a title. */
  static final String TITLED = "titled-name-parts";

  private static final int LONGEST = 7;
  private static final int UNKNOWN_IN_A_ROW = 2;

  private final NameKnowledge knowledge;

  PersonNames(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Found> find(NameText text) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < text.size(); ) {
      Reader reader = new Reader(text, i);
      reader.read();
      Found name = reader.isName() ? reader.found() : null;
      if (name != null) {
        found.add(name);
      }
      i = name == null ? i + 1 : name.end();
    }
    return found;
  }

  /** Reads one name from its first word on. */
  private final class Reader {
    private final NameText text;
    private final int first;
    private final int limit;
    private final boolean titled;
    private int end;
    private int skipped;
    private int parts;
    private int sure;
    private int unknown;
    private boolean begunByParticle;
    private boolean begunByGiven;
    private boolean begunByWord;

    Reader(NameText text, int first) {
      this.text = text;
      this.first = first;
      this.end = first;
      this.limit = Math.min(text.limit(first), first + LONGEST);
      this.titled = text.isTitled(first);
    }

    void read() {
      boolean more = readFirst();
      while (more && end < limit) {
        more = readNext();
      }
      while (end > first + 1 && isPrepositionAla(end - 1)) {
        end--;
        parts--;
      }
    }

    /** A name ends in علي, but not in the preposition على, which folds to the same letters. */
    private boolean isPrepositionAla(int i) {
      return text.word(i).norm().equals(ALI) && last(i) == ALEF_MAKSURA;
    }

    /** The last letter of a word as written. */
    private char last(int i) {
      int end = text.word(i).span().end() - 1;
      while (end > text.word(i).span().start() && isIgnorable(text.document().text().charAt(end))) {
        end--;
      }
      return text.document().text().charAt(end);
    }

    /** Whether a word may be a name as far as its part of speech tells; علي may be one too. */
    private boolean isNoun(int i) {
      Word word = text.word(i);
      boolean ali = word.norm().equals(ALI) && (i > first || titled && !isPrepositionAla(i));
      return ali || word.pos() == Word.Pos.NOUN || word.pos() == Word.Pos.OTHER;
    }

    private boolean readFirst() {
      Word word = text.word(first);
      if (word.kind() != Token.Kind.ARABIC) {
        return false;
      }
      if (particleFirst(word)) {
        begunByParticle = true;
        return true;
      }
      Match<Part> part = text.part(first);
      if (part != null && isNoun(first)) {
        skipped = part.skipped();
        begunByWord = part.values().stream().allMatch(Part::word);
        begunByGiven = part.values().stream().anyMatch(Part::given);
        take(part);
        return true;
      }
      if (titled && word.proclitics().isEmpty() && isUnknown(first)) {
        end = first + 1;
        parts = 1;
        unknown = 1;
        return true;
      }
      return false;
    }

    /** بن لادن, أبو بكر, عبد الكريم at the beginning, maybe with proclitics. */
    private boolean particleFirst(Word word) {
      Optional<Position> whole = knowledge.parts().particle(word.norm());
      boolean stripped = whole.isEmpty() && !word.proclitics().isEmpty();
      Optional<Position> position = stripped ? knowledge.parts().particle(word.stem()) : whole;
      if (position.isEmpty() || !position.get().begins() || first + 1 >= limit) {
        return false;
      }
      if (!canFollowParticle(first + 1, position.get())) {
        return false;
      }
      skipped = stripped ? word.proclitics().length() : 0;
      end = endAfterParticle(first + 1);
      parts = 1;
      sure = position.get() == Position.START ? 1 : 0;
      return true;
    }

    private boolean canFollowParticle(int i, Position position) {
      Match<Part> part = text.part(i);
      if (part != null && part.skipped() == 0) {
        return true;
      }
      Word word = text.word(i);
      boolean definite = word.norm().startsWith("ال");
      return position == Position.START ? definite : isUnknown(i);
    }

    private int endAfterParticle(int i) {
      Match<Part> part = text.part(i);
      return part != null && part.skipped() == 0 ? Math.min(part.endWord(), limit) : i + 1;
    }

    private void take(Match<Part> part) {
      end = part.endWord();
      parts++;
      unknown = 0;
      boolean word = part.values().stream().allMatch(Part::word);
      sure += word ? 0 : 1;
    }

    private boolean readNext() {
      if (parts == 1 && !begunByGiven && !begunByParticle && text.word(first).definite()) {
        return false; // التركي عبد الله غل: an adjective before the name, or a surname alone
      }
      Word word = text.word(end);
      if (word.kind() != Token.Kind.ARABIC) {
        return readInitial(word);
      }
      Optional<Position> particle = knowledge.parts().particle(word.norm());
      if (particle.isPresent() && readParticle(particle.get())) {
        return true;
      }
      Match<Part> part = text.part(end);
      if (part != null && part.skipped() == 0 && isNoun(end) && isPartHere(part)) {
        take(part);
        return true;
      }
      if (!word.proclitics().isEmpty() || !word.enclitic().isEmpty()) {
        return false;
      }
      boolean open = unknown < UNKNOWN_IN_A_ROW && (titled || sure > 0 && begunByGiven);
      if (begunByGiven && isSurname(end)) {
        return takeUnknown(last(end) == YEH ? 1 : 0);
      }
      return open && isUnknown(end) && takeUnknown(0);
    }

    private boolean takeUnknown(int weight) {
      end++;
      parts++;
      unknown++;
      sure += weight;
      return true;
    }

    /** جورج دبليو. بوش: an initial with its dot. */
    private boolean readInitial(Word word) {
      boolean dot = word.norm().equals(".") || word.norm().equals("-");
      if (dot && end - first >= 1 && end + 1 < limit && text.word(end - 1).norm().length() <= 2) {
        Match<Part> part = text.part(end + 1);
        if (part != null && part.skipped() == 0) {
          take(part);
          return true;
        }
      }
      return false;
    }

    private boolean readParticle(Position position) {
      if (position == Position.END && parts > 0) {
        end++;
        return true;
      }
      if (!position.joins() || end + 1 >= limit) {
        return false;
      }
      Match<Part> part = text.part(end + 1);
      boolean name = part != null && part.skipped() == 0;
      Word next = text.word(end + 1);
      boolean article = next.kind() == Token.Kind.ARABIC && next.norm().startsWith("ال");
      if (!name && !article && !isUnknown(end + 1) && !isParticle(end + 1)) {
        return false;
      }
      end = isParticle(end + 1) && end + 2 < limit ? end + 3 : endAfterParticle(end + 1);
      end = Math.min(end, limit);
      parts++;
      sure++;
      unknown = 0;
      return true;
    }

    private boolean isParticle(int i) {
      return knowledge.parts().particle(text.word(i).norm()).isPresent();
    }

    /** A further part that is a common word counts only as a nisba or after a sure part. */
    private boolean isPartHere(Match<Part> part) {
      boolean word = part.values().stream().allMatch(Part::word);
      if (!word) {
        return true;
      }
      boolean place = text.known(end) != null && text.known(end).length() > part.length();
      return (sure > 0 || titled || begunByParticle) && !place;
    }

    private boolean isUnknown(int i) {
      return isOpen(i) && knowledge.looksLikeName(text.word(i).norm());
    }

    /** طارق العرنوس: a rare word with the article right after the name of one part. */
    private boolean isSurname(int i) {
      return unknown == 0
          && text.word(i).definite()
          && isOpen(i)
          && knowledge.looksLikeSurname(text.word(i).norm());
    }

    /** Whether a word is in no list that would make it something else. */
    private boolean isOpen(int i) {
      Word word = text.word(i);
      return word.kind() == Token.Kind.ARABIC
          && text.known(i) == null
          && text.title(i) == null
          && text.organisationHead(i) == null
          && text.placeHead(i) == null
          && word.pos() == Word.Pos.NOUN;
    }

    private boolean isName() {
      if (parts == 0) {
        return false;
      }
      if (parts == 1) {
        return isSingleName();
      }
      return sure >= 2 || titled || sure == 1 && (begunByGiven || begunByParticle);
    }

    private boolean isSingleName() {
      if (begunByParticle) {
        return titled || end - first >= 2 && sure > 0;
      }
      if (titled) {
        return unknown > 0 || sure > 0 || begunByGiven;
      }
      return sure > 0 && !conflicts();
    }

    /** Whether the single word is another known name too. */
    private boolean conflicts() {
      Match<?> known = text.known(first);
      return known != null || text.title(first) != null;
    }

    private Found found() {
      double confidence = parts > 1 || titled ? 0.85 : 0.6;
      boolean weak = parts == 1 || sure == 0 || !titled && (sure == 1 || begunByWord);
      String pattern =
          parts > 1 && titled
              ? TITLED
              : parts > 1 ? "name-parts" : titled ? "titled-name" : "single-name";
      return new Found(
          first,
          end,
          skipped,
          "PER",
          "",
          List.of(),
          confidence,
          weak ? Found.Strength.WEAK : Found.Strength.FAIR,
          "pattern:" + pattern);
    }
  }
}
