package org.rasd.stage.ner;

/** A model file that cannot be used; the message says which file and why. */
public final class NerModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with its message. */
  public NerModelException(String message) {
    super(message);
  }
}
