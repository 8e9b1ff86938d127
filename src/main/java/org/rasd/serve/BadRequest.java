package org.rasd.serve;

/** A request that cannot be done, with the status and the words of the answer. */
final class BadRequest extends Exception {

  private static final long serialVersionUID = 1L;

  /** The HTTP status. */
  private final int status;

  BadRequest(int status, String problem) {
    super(problem);
    this.status = status;
  }

  int status() {
    return status;
  }
}
