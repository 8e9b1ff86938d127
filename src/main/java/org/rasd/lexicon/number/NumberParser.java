package org.rasd.lexicon.number;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon.Hit;
import org.rasd.lexicon.number.NumberWord.Kind;
import org.rasd.model.Token;
import org.rasd.model.Word;

/**
 * The grammar of Arabic numbers over the word layer. It reads the longest number that starts at a
 * word: units stand before tens and are joined by و (خمسة وعشرون), larger scales before smaller
 * ones (ثلاثة آلاف و500), a scale word multiplies what stands directly before it (150 ألفا), a
 * fraction after a scale adds a part of it (مليون ونصف). Where the number is governed by a noun or
 * preposition, tens in the nominative start a new clause: "مقتل خمسة وعشرون جريحا" is 5, then 20.
 *
 * <p>Immutable, shared by threads. A call looks at no more than a few words beyond the number.
 */
public final class NumberParser {

  private static final NumberWords WORDS = NumberWords.builtIn();

  private NumberParser() {}

  /** Whether a word may begin a number: in digits, or in the list. */
  public static boolean mayStart(Word word) {
    return word.kind() == Token.Kind.NUMBER || WORDS.find(word.norm()).isPresent();
  }

  /**
   * The number that starts at a word.
   *
   * @param words the word layer
   * @param index the first word
   * @param limit one past the last word it may take (the end of the sentence)
   */
  public static Optional<Numeral> at(List<Word> words, int index, int limit) {
    if (index >= limit) {
      return Optional.empty();
    }
    Word first = words.get(index);
    if (first.kind() == Token.Kind.NUMBER) {
      return new CardinalReader(WORDS, words, index, limit).read("", false);
    }
    Optional<Hit<NumberWord>> found = WORDS.find(first.norm());
    return found.isEmpty() ? Optional.empty() : inWords(words, index, limit, found.get());
  }

  private static Optional<Numeral> inWords(
      List<Word> words, int index, int limit, Hit<NumberWord> hit) {
    switch (hit.value().kind()) {
      case GENITIVE_HEAD, NOT_A_NUMBER:
        return Optional.empty();
      case ORDINAL, ORDINAL_UNIT:
        return new OrdinalReader(WORDS, words, index, limit).read(hit);
      case VAGUE, FEW, SCALE_PLURAL:
        return new VagueReader(WORDS, words, index, limit).read(hit);
      default:
        CardinalReader reader = new CardinalReader(WORDS, words, index, limit);
        return hit.value().kind() == Kind.NAYYIF
            ? reader.readNayyifFirst(hit)
            : reader.read(hit.proclitics(), hit.definite());
    }
  }
}
