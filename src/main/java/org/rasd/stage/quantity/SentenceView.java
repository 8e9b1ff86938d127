package org.rasd.stage.quantity;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon;
import org.rasd.lexicon.number.NumberParser;
import org.rasd.lexicon.number.Numeral;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.text.Span;

/**
 * The words of one sentence in their document.
 *
 * @param text the document's text
 * @param words the document's word layer
 * @param first index of the sentence's first word
 * @param limit one past its last word
 */
record SentenceView(String text, List<Word> words, int first, int limit) {

  boolean has(int index) {
    return index >= first && index < limit;
  }

  Word word(int index) {
    return words.get(index);
  }

  /** The folded word, empty outside the sentence. */
  String norm(int index) {
    return has(index) ? words.get(index).norm() : "";
  }

  boolean isArabic(int index) {
    return has(index) && words.get(index).kind() == Token.Kind.ARABIC;
  }

  boolean isNumber(int index) {
    return has(index) && words.get(index).kind() == Token.Kind.NUMBER;
  }

  boolean isPunctuation(int index) {
    return has(index) && words.get(index).kind() == Token.Kind.PUNCTUATION;
  }

  /** Whether nothing stands between a word and the next. */
  boolean touchesNext(int index) {
    return has(index)
        && has(index + 1)
        && words.get(index).span().end() == words.get(index + 1).span().start();
  }

  /** The number that starts at a word. */
  Optional<Numeral> numeral(int index) {
    return has(index) ? NumberParser.at(words, index, limit) : Optional.empty();
  }

  /** From a word, less some proclitic letters, to the end of another. */
  Span span(int firstWord, int proclitics, int endWord) {
    int start = CliticLexicon.startAfter(text, words.get(firstWord), proclitics);
    return new Span(start, words.get(endWord - 1).span().end());
  }

  /** Whether a hyphen or dash. */
  boolean isDash(int index) {
    String norm = norm(index);
    return norm.length() == 1 && "-\u2013\u2014\u2212".indexOf(norm.charAt(0)) >= 0;
  }

  /** Whether the letters as written carry a vowel sign. */
  boolean isMarkedWith(int index, char sign) {
    Span span = words.get(index).span();
    return text.substring(span.start(), span.end()).indexOf(sign) >= 0;
  }
}
