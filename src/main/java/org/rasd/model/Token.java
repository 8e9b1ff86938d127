package org.rasd.model;

import org.rasd.text.Span;

/**
 * A token: a word with its clitics, a number, a mark.
 *
 * @param span where
 * @param norm its text folded by {@link org.rasd.text.Normalizer}; may be empty only for a token of
 *     nothing but ignorable marks
 * @param kind what it is made of
 */
public record Token(Span span, String norm, Kind kind) implements Annotation {

  /** What a token is made of. */
  public enum Kind {
    ARABIC,
    LATIN,
    NUMBER,
    PUNCTUATION,
    SYMBOL,
    HASHTAG,
    MENTION,
    URL,
    EMAIL,
    EMOJI,
    OTHER
  }
}
