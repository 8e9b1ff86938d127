package org.rasd.corpus;

/** Takes what a reader finds, one by one. */
@FunctionalInterface
public interface Sink {

  /** Takes the next one. Returns false if the reader is to stop. */
  boolean accept(Reading reading);
}
