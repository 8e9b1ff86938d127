package org.rasd.stage.segment;

/** Quotation marks. */
final class Quotes {

  private static final String OPENING = "\u00AB\u201C\u201E\"";
  private static final String CLOSING = "\u00BB\u201D\u201C\"";

  private Quotes() {}

  /** Whether a paragraph opens with a quotation mark and the same quotation closes at its end. */
  static boolean isQuotation(String paragraph) {
    int kind = OPENING.indexOf(paragraph.charAt(0));
    int end = paragraph.length();
    while (end > 1 && ".!\u061F\u060C".indexOf(paragraph.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean framed = kind >= 0 && end > 2 && isClosing(paragraph.charAt(end - 1));
    for (int i = 1; framed && i < end - 1; i++) {
      framed = !isClosing(paragraph.charAt(i)) && OPENING.indexOf(paragraph.charAt(i)) < 0;
    }
    return framed;
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }
}
