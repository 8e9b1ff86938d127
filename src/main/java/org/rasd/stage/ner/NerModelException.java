package org.rasd.stage.ner;

import org.rasd.lexicon.ResourceException;

/** A model file that cannot be used; the message says which file and why. */
public final class NerModelException extends ResourceException {

  private static final long serialVersionUID = 1L;

  /** A failure with its message. */
  public NerModelException(String message) {
    super(message);
  }
}
