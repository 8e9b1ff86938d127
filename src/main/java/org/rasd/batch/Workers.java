package org.rasd.batch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.export.DocumentView;
import org.rasd.export.Duplicate;
import org.rasd.export.RunWriter;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.pipeline.Interruption;
import org.rasd.pipeline.StageException;

/** The threads that analyse and render documents, each within its time limit. */
final class Workers implements AutoCloseable {

  private final Job job;
  private final List<RunWriter> writers;
  private final ExecutorService threads;
  private final TimeLimit limit;

  /**
   * Starts the threads.
   *
   * @param writers render the documents; all are there before the first document comes
   */
  Workers(Job job, List<RunWriter> writers) {
    this.job = job;
    this.writers = writers;
    this.threads = Executors.newFixedThreadPool(job.options().threads(), Workers::thread);
    this.limit = TimeLimit.start(job.options().timeLimit());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rasd-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins work on a document when a thread is free. */
  Future<Outcome> submit(Reading.Read read, Optional<Duplicate> duplicate) {
    return threads.submit(() -> outcome(read, duplicate));
  }

  private Outcome outcome(Reading.Read read, Optional<Duplicate> duplicate) {
    try {
      Document found = limit.within(() -> job.pipeline().process(read.document()));
      boolean dropped = duplicate.isPresent() && job.options().dropDuplicates();
      Document document = dropped ? found.with(Layer.EVENTS, List.of()) : found;
      DocumentView view = DocumentView.of(document, job.options().offsets(), duplicate);
      return new Outcome.Done(document, writers.stream().map(w -> w.render(view)).toList());
    } catch (StageException e) {
      return e.getCause() instanceof Interruption
          ? failed(read, e.stage(), tooSlow(job.options().timeLimit()))
          : failed(read, e.stage(), fault(String.valueOf(e.getCause())));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(read, "export", fault(e.toString()));
    }
  }

  private static String tooSlow(Duration limit) {
    return "not done within "
        + limit.toSeconds()
        + " seconds; split the document, or raise --time-limit";
  }

  private static String fault(String cause) {
    return "fault of the program, please report: " + cause;
  }

  private static Outcome failed(Reading.Read read, String stage, String problem) {
    Failure failure = Failure.ofFile(read.origin(), problem);
    return new Outcome.Failed(failure.ofDocument(read.document().id()).inStage(stage));
  }

  /** Waits for a document. */
  static Outcome await(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a document was under way", e);
    } catch (ExecutionException e) {
      // An Error, such as no memory: nothing to go on with.
      throw new IllegalStateException("worker failed: " + e.getCause(), e.getCause());
    }
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
    limit.close();
  }
}
