package org.rasd.corpus;

import org.rasd.model.Document;

/** What a reader found: a document, or why there is none. */
public sealed interface Reading {

  /**
   * A document.
   *
   * @param document without any layer
   * @param origin file and line, for messages
   */
  record Read(Document document, String origin) implements Reading {}

  /** A document or file that could not be read. */
  record Failed(Failure failure) implements Reading {}
}
