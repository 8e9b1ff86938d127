package org.rasd.cli;

/** What the exit code of the program says. */
final class ExitCode {

  /** All done. */
  static final int DONE = 0;

  /** Done, but some documents failed. */
  static final int SOME_FAILED = 1;

  /** Wrong arguments, configuration or resource. */
  static final int WRONG = 2;

  /** Whoever read the results went away, as of a process that is ended by SIGPIPE. */
  static final int OUTPUT_CLOSED = 141;

  /** Interrupted. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
