package org.rasd.corpus.html;

/** What a page tells machines about its article's words, to recognise its paragraphs by. */
final class Guide {

  private static final int LONG = 60;
  private static final int OPENING_WORDS = 7;

  private final String body;
  private final String description;
  private final boolean isLong;

  Guide(StructuredArticle described, String description) {
    this.body = " " + Words.key(described.body()) + " ";
    this.description = " " + Words.key(description) + " ";
    this.isLong = Words.count(body) >= LONG;
  }

  /** How much more or less a block counts. */
  double factor(Block block) {
    String opening = opening(block);
    if (Words.count(opening) < 5) {
      return 1;
    }
    if (body.contains(opening)) {
      return 3;
    }
    if (description.contains(opening)) {
      return 2;
    }
    return isLong ? 0.6 : 1;
  }

  private static String opening(Block block) {
    java.util.List<String> words = Words.of(block.text());
    return " " + String.join(" ", words.subList(0, Math.min(words.size(), OPENING_WORDS))) + " ";
  }
}
