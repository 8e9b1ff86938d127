package org.rasd.pipeline;

/**
 * The work on a document was given up because its thread was interrupted: the document took too
 * long, or the run ends. A stage that may work for long calls {@link #check} for each sentence.
 */
public final class Interruption extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Interruption() {
    super("interrupted");
  }

  /**
   * Ends the work on a document if this thread is interrupted. The thread stays interrupted.
   *
   * @throws Interruption if it is
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Interruption();
    }
  }
}
