package org.rasd.train;

/** A training plan, corpus or resource that cannot be used; the message says what and where. */
public final class NerTrainingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with its message. */
  public NerTrainingException(String message) {
    super(message);
  }
}
