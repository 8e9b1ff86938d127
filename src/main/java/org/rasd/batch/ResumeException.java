package org.rasd.batch;

import java.util.List;

/** A run cannot go on from where it was: the message says all that differs, one line each. */
public final class ResumeException extends Exception {

  private static final long serialVersionUID = 1L;

  ResumeException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
