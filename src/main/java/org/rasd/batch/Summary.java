package org.rasd.batch;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a run ended.
 *
 * @param documents documents written
 * @param failures lines in {@code failures.jsonl}
 * @param tokens tokens read
 * @param entities entity mentions written
 * @param events event records written
 * @param eventTypes event records by type
 * @param passedOver files in folders that no reader knows
 * @param elapsed wall time
 * @param resumed whether an earlier attempt had done a part, which took longer than that
 * @param warnings what a person should know about the files written
 * @param interrupted whether it was stopped before the end of the corpus
 */
public record Summary(
    long documents,
    long failures,
    long tokens,
    long entities,
    long events,
    Map<String, Long> eventTypes,
    int passedOver,
    Duration elapsed,
    boolean resumed,
    List<String> warnings,
    boolean interrupted) {

  /** Copies the collections. */
  public Summary {
    eventTypes = Map.copyOf(eventTypes);
    warnings = List.copyOf(warnings);
  }
}
