package org.rasd.adapter.corenlp;

import org.rasd.text.Normalizer;

/**
 * A part of a word as CoreNLP cuts it.
 *
 * @param from its first letter in the word
 * @param to one past its last letter
 * @param text its letters folded, as CoreNLP gives them back: teh marbuta, alef maksura and the
 *     article restored
 * @param tag its part of speech in the reduced tag set of the Penn Arabic Treebank
 */
record Segment(int from, int to, String text, String tag) {

  static Segment of(int from, int to, String word, String tag) {
    return new Segment(from, to, Normalizer.fold(word), tag);
  }

  /** Whether it has the letters of the word, the last one and a restored article excepted. */
  boolean agreesWith(String norm) {
    String letters = norm.substring(from, to);
    int n = letters.length();
    return text.equals(letters)
        || text.equals("ا" + letters)
        || text.length() == n && text.regionMatches(0, letters, 0, n - 1);
  }
}
