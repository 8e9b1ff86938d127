package org.rasd.lexicon.number;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon.Hit;
import org.rasd.model.Token;
import org.rasd.model.Word;

/** A place in the word layer, with a look at the number word that stands there. One thread. */
class Cursor {

  private static final String AND = "و";

  final NumberWords lexicon;
  final List<Word> words;
  final int first;
  final int limit;
  int pos;

  Cursor(NumberWords lexicon, List<Word> words, int first, int limit) {
    this.lexicon = lexicon;
    this.words = words;
    this.first = first;
    this.limit = limit;
    this.pos = first;
  }

  /** The number word at an index; empty outside the sentence. */
  Optional<Hit<NumberWord>> wordAt(int index) {
    return index < limit ? lexicon.find(words.get(index).norm()) : Optional.empty();
  }

  /** The number word at an index if it has no proclitic. */
  Optional<Hit<NumberWord>> plainAt(int index) {
    Optional<Hit<NumberWord>> hit = wordAt(index);
    return hit.isPresent() && hit.get().proclitics().isEmpty() ? hit : Optional.empty();
  }

  /** Whether the word at an index is written in digits. */
  boolean digitsAt(int index) {
    return index < limit && words.get(index).kind() == Token.Kind.NUMBER;
  }

  /**
   * The index of the number word that و joins to what stands before {@code index}: that index if
   * the word carries و, the next one if و stands alone (و500), else -1.
   */
  int joined(int index) {
    if (index >= limit) {
      return -1;
    }
    if (words.get(index).norm().equals(AND)) {
      boolean number = digitsAt(index + 1) || plainAt(index + 1).isPresent();
      return number ? index + 1 : -1;
    }
    Optional<Hit<NumberWord>> hit = wordAt(index);
    return hit.isPresent() && hit.get().proclitics().equals(AND) ? index : -1;
  }
}
