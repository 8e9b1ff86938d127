package org.rasd.corpus.table;

/**
 * Follows the quotes of a row as RFC 4180 has them: a cell that starts with a quote ends with the
 * next single one. Not for several threads.
 */
final class QuoteScan {

  /** Where a row stands after a line. */
  enum State {
    /** Its end is that of the line. */
    ENDED,
    /** A quoted cell goes on in the next line. */
    OPEN,
    /** Text follows a closing quote. */
    BROKEN
  }

  private enum At {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE,
    AFTER_QUOTE
  }

  private final char delimiter;
  private At at = At.CELL_START;

  QuoteScan(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Adds a line with its line end. */
  State add(CharSequence line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isAfterQuote() && !goesOnAfterQuote(c)) {
        return State.BROKEN;
      }
      at = next(c);
    }
    return at == At.QUOTED ? State.OPEN : State.ENDED;
  }

  private boolean isAfterQuote() {
    return at == At.QUOTE || at == At.AFTER_QUOTE;
  }

  private boolean goesOnAfterQuote(char c) {
    return (c == '"' && at == At.QUOTE) || c == delimiter || Character.isWhitespace(c);
  }

  private At next(char c) {
    if (at == At.QUOTED) {
      return c == '"' ? At.QUOTE : At.QUOTED;
    }
    if (c == delimiter) {
      return At.CELL_START;
    }
    if (c == '"' && (at == At.CELL_START || at == At.QUOTE)) {
      return At.QUOTED;
    }
    return isAfterQuote() ? At.AFTER_QUOTE : At.PLAIN;
  }
}
