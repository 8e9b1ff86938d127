package org.rasd.train;

import java.util.List;

/**
 * A labelled sentence.
 *
 * @param tokens normalized tokens
 * @param labels label numbers, one a token
 */
record NerSentence(List<String> tokens, byte[] labels) {

  /** Whether a token is labelled as part of a name. */
  boolean hasName() {
    for (byte label : labels) {
      if (label != 0) {
        return true;
      }
    }
    return false;
  }
}
