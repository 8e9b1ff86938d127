package org.rasd.corpus.html;

import java.util.List;

/**
 * An article as a page describes it to machines. Unknown strings are empty.
 *
 * @param body plain text, perhaps cut short
 * @param published as written
 * @param live whether it is a live blog
 */
record StructuredArticle(
    String url,
    String headline,
    String body,
    String published,
    String author,
    String publisher,
    boolean live) {

  static final StructuredArticle NONE = new StructuredArticle("", "", "", "", "", "", false);

  /** The words of the body, folded. */
  List<String> bodyWords() {
    return Words.of(body);
  }
}
