package org.rasd.lexicon.geonames;

/** A line of a dump cannot be read; the message names the value and what was expected. */
final class BadLineException extends Exception {

  private static final long serialVersionUID = 1L;

  BadLineException(String problem) {
    super(problem);
  }
}
