package org.rasd.lexicon;

import java.util.List;

/** A word list, table or model is missing or wrong. The message names file, line, value, remedy. */
public class ResourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault. */
  public ResourceException(String message) {
    super(message);
  }

  /** A fault with its cause. */
  public ResourceException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Several faults, a line of the message each. */
  public static ResourceException all(List<String> faults) {
    return new ResourceException(String.join("\n", faults));
  }

  /** A fault at a line of a file. */
  public static ResourceException at(String file, int line, String problem) {
    return new ResourceException(file + ":" + line + ": " + problem);
  }
}
