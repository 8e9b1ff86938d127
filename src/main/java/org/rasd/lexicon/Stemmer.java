package org.rasd.lexicon;

/** Reduces a word to a stem that its forms share. Safe for several threads. */
@FunctionalInterface
public interface Stemmer {

  /** The stem of a word; of a word that it does not know, the word. */
  String stem(String word);
}
