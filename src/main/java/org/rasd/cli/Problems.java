package org.rasd.cli;

import java.util.List;

/** Arguments or configuration are wrong: all that is wrong, one line each. */
final class Problems extends Exception {

  private static final long serialVersionUID = 1L;

  Problems(List<String> problems) {
    super(String.join("\n", problems));
  }
}
