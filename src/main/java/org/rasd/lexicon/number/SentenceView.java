package org.rasd.lexicon.number;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon;
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
public record SentenceView(String text, List<Word> words, int first, int limit) {

  /** Whether a word of this sentence has the index. */
  public boolean has(int index) {
    return index >= first && index < limit;
  }

  /** The word at an index of the document. */
  public Word word(int index) {
    return words.get(index);
  }

  /** The folded word, empty outside the sentence. */
  public String norm(int index) {
    return has(index) ? words.get(index).norm() : "";
  }

  /** Whether a word of this sentence in Arabic letters. */
  public boolean isArabic(int index) {
    return has(index) && words.get(index).kind() == Token.Kind.ARABIC;
  }

  /** Whether a word of this sentence in digits. */
  public boolean isNumber(int index) {
    return has(index) && words.get(index).kind() == Token.Kind.NUMBER;
  }

  /** Whether a punctuation mark of this sentence. */
  public boolean isPunctuation(int index) {
    return has(index) && words.get(index).kind() == Token.Kind.PUNCTUATION;
  }

  /** Whether nothing stands between a word and the next. */
  public boolean touchesNext(int index) {
    return has(index)
        && has(index + 1)
        && words.get(index).span().end() == words.get(index + 1).span().start();
  }

  /** The number that starts at a word. */
  public Optional<Numeral> numeral(int index) {
    return has(index) ? NumberParser.at(words, index, limit) : Optional.empty();
  }

  /** From a word, less some proclitic letters, to the end of another. */
  public Span span(int firstWord, int proclitics, int endWord) {
    int start = CliticLexicon.startAfter(text, words.get(firstWord), proclitics);
    return new Span(start, words.get(endWord - 1).span().end());
  }

  /** Whether a hyphen or dash. */
  public boolean isDash(int index) {
    String norm = norm(index);
    return norm.length() == 1 && "-\u2013\u2014\u2212".indexOf(norm.charAt(0)) >= 0;
  }

  /** Whether the letters as written carry a vowel sign. */
  public boolean isMarkedWith(int index, char sign) {
    Span span = words.get(index).span();
    return text.substring(span.start(), span.end()).indexOf(sign) >= 0;
  }
}
