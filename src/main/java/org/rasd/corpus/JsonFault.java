package org.rasd.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;

/** What is wrong with JSON, in words for whoever wrote it. */
public final class JsonFault {

  private JsonFault() {}

  /** The message without place; what the library says about itself is left off. */
  public static String of(JsonProcessingException e) {
    return e.getOriginalMessage().replaceFirst("(?s) \\(start marker at .*", "");
  }
}
