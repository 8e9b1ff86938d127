package org.rasd.batch;

import java.time.Duration;
import org.rasd.export.OffsetUnit;

/**
 * How to do a run.
 *
 * @param threads how many documents are worked on at a time
 * @param offsets what offsets in the output count
 * @param checkpointEvery a checkpoint is made after so many documents
 * @param timeLimit a document that takes longer is a failure
 * @param dropDuplicates whether events of documents that repeat an earlier one are left out
 */
public record RunOptions(
    int threads,
    OffsetUnit offsets,
    int checkpointEvery,
    Duration timeLimit,
    boolean dropDuplicates) {

  /** Documents between checkpoints where nothing else is said. */
  public static final int CHECKPOINT_EVERY = 200;

  /** The time limit where nothing else is said: no article takes a tenth of it. */
  public static final Duration TIME_LIMIT = Duration.ofMinutes(5);

  /** Nothing unusual. */
  public static RunOptions of(int threads, OffsetUnit offsets) {
    return new RunOptions(threads, offsets, CHECKPOINT_EVERY, TIME_LIMIT, false);
  }
}
