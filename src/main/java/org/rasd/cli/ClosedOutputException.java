package org.rasd.cli;

import java.io.IOException;

/** Nobody reads standard output any more. */
final class ClosedOutputException extends IOException {

  private static final long serialVersionUID = 1L;

  ClosedOutputException() {
    super("standard output is closed");
  }
}
