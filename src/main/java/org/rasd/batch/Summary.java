package org.rasd.batch;

import java.time.Duration;
import java.util.List;

/**
 * How a run ended.
 *
 * @param documents documents written
 * @param failures lines in {@code failures.jsonl}
 * @param tokens tokens read
 * @param entities entity mentions written
 * @param events event records written
 * @param elapsed wall time
 * @param warnings what a person should know about the files written
 * @param interrupted whether it was stopped before the end of the corpus
 */
public record Summary(
    long documents,
    long failures,
    long tokens,
    long entities,
    long events,
    Duration elapsed,
    List<String> warnings,
    boolean interrupted) {

  /** Copies the list. */
  public Summary {
    warnings = List.copyOf(warnings);
  }
}
