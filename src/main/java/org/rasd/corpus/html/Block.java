package org.rasd.corpus.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that a browser would show as a paragraph or line of its own.
 *
 * @param owner the innermost block element it stands in
 * @param position how many elements begin before it, on the scale of {@link Tree}
 * @param text its text, white space squeezed
 * @param words how many words
 * @param linkWords how many of them stand in links
 * @param tailLink where a link begins that goes to the end of the text, -1 if none
 */
record Block(Element owner, int position, String text, int words, int linkWords, int tailLink) {

  private static final int FEWEST_PROSE_WORDS = 8;
  private static final int FEWEST_STATEMENT_WORDS = 5;

  int plainWords() {
    return words - linkWords;
  }

  double linkShare() {
    return words == 0 ? 1 : (double) linkWords / words;
  }

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Running text, not a label, menu entry or headline. */
  boolean isProse() {
    return !isHeading()
        && linkShare() < 0.5
        && (plainWords() >= 2 * FEWEST_PROSE_WORDS
            || (plainWords() >= FEWEST_PROSE_WORDS && endsAsSentence()));
  }

  /** Text that may be a story of one line, on a page without any prose. */
  boolean isStatement() {
    return !isHeading() && linkShare() < 0.3 && plainWords() >= FEWEST_STATEMENT_WORDS;
  }

  /** Whether the last character closes a sentence. */
  boolean endsAsSentence() {
    char last = text.charAt(text.length() - 1);
    return ".!?\u061F:\u061B\u2026\"\u00BB\u201D)".indexOf(last) >= 0;
  }

  String key() {
    return Words.key(text);
  }
}
