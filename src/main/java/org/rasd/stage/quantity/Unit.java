package org.rasd.stage.quantity;

import org.rasd.text.Span;

/**
 * What a number counts.
 *
 * @param word index of the noun, -1 if there is none
 * @param endWord one past its last word
 * @param span the noun without proclitics; empty if there is none
 * @param kind what kind of thing it is
 */
record Unit(int word, int endWord, Span span, String kind) {

  /** Nothing is named. */
  static final Unit NONE = new Unit(-1, -1, new Span(0, 0), "thing");

  boolean isNamed() {
    return word >= 0;
  }

  String text(String document) {
    return span.in(document);
  }

  Unit withKind(String other) {
    return new Unit(word, endWord, span, other);
  }
}
