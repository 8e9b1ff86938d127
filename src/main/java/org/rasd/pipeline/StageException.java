package org.rasd.pipeline;

/** A stage failed on a document: a fault of the program, not of the document. */
public final class StageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String stage;

  /** Names stage and document and keeps the cause. */
  public StageException(String stage, String document, RuntimeException cause) {
    super("stage '" + stage + "' failed on document '" + document + "': " + cause, cause);
    this.stage = stage;
  }

  /** The stage that failed. */
  public String stage() {
    return stage;
  }
}
