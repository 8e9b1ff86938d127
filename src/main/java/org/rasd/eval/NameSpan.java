package org.rasd.eval;

/**
 * A name in a sentence of tokens.
 *
 * @param start index of its first token
 * @param end one past the index of its last token
 * @param type PER, LOC, ORG, MISC or another of the corpus
 */
record NameSpan(int start, int end, String type) {

  boolean touches(NameSpan other) {
    return type.equals(other.type) && start < other.end && other.start < end;
  }
}
