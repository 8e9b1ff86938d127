package org.rasd.cli;

import java.util.Locale;

/** Text for a terminal of 80 columns. Vowel marks take no column. */
final class Wrapped {

  private static final int COLUMNS = 80;
  private static final int NAME = 10;

  private Wrapped() {}

  /** A named value, wrapped at blanks, the rest of it under its first line. */
  static String field(String name, String value, String indent) {
    String head = String.format(Locale.ROOT, "%s%-" + NAME + "s", indent, name);
    return head + wrap(value, " ".repeat(head.length())) + "\n";
  }

  /** A paragraph; the caller has already printed as many columns as the indent has. */
  static String wrap(String text, String indent) {
    StringBuilder out = new StringBuilder();
    int column = indent.length();
    for (String word : text.strip().split("\\s+")) {
      int width = width(word);
      if (column > indent.length()) {
        if (column + 1 + width > COLUMNS) {
          out.append('\n').append(indent);
          column = indent.length();
        } else {
          out.append(' ');
          column++;
        }
      }
      out.append(word);
      column += width;
    }
    return out.toString();
  }

  private static int width(String word) {
    return (int)
        word.codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .filter(c -> Character.getType(c) != Character.FORMAT)
            .count();
  }
}
