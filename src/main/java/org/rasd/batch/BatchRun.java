package org.rasd.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.export.DocumentView;
import org.rasd.export.OutputFormat;
import org.rasd.export.RunWriter;
import org.rasd.model.Document;
import org.rasd.pipeline.StageException;

/**
 * One run over a corpus. The calling thread reads and writes; workers analyse and render. Between
 * them is a queue in input order, bounded by documents and by characters, so that memory does not
 * grow with the corpus and the output does not depend on the number of threads.
 */
public final class BatchRun {

  private static final int QUEUED_PER_THREAD = 8;
  private static final long QUEUED_CHARS = 16_000_000;

  private record Queued(Future<Outcome> outcome, long chars) {}

  private final Job job;
  private final Progress progress;
  private final Counts counts = new Counts();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final Deque<Queued> queue = new ArrayDeque<>();
  private final Map<String, String> seen = new HashMap<>();
  private final List<RunWriter> writers = new ArrayList<>();
  private long queuedChars;
  private long bytesDone;
  private InputWatch reading = new InputWatch();

  /** Prepares a run; see {@link #run}. */
  public BatchRun(Job job, Progress progress) {
    this.job = job;
    this.progress = progress;
  }

  /** Asks the run to stop after the documents under way. May be called by any thread. */
  public void stop() {
    stopping.set(true);
  }

  /**
   * Reads, analyses, writes. To be called once.
   *
   * @throws IOException if the output cannot be written; what is written stays valid
   */
  public Summary run() throws IOException {
    Instant started = Instant.now();
    Manifest manifest = new Manifest(job, started);
    ExecutorService workers = Executors.newFixedThreadPool(job.threads(), BatchRun::worker);
    try (FailureLog failures = FailureLog.open(job.folder())) {
      for (OutputFormat format : job.formats()) {
        writers.add(format.open(job.folder()));
      }
      progress.start(totalBytes());
      readAll(workers, manifest, failures);
      drain(0, 0, failures);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      workers.shutdownNow();
      progress.close();
      closeWriters();
    }
    Instant ended = Instant.now();
    manifest.write(counts, warnings(), !stopping.get(), ended);
    return summary(Duration.between(started, ended));
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "rasd-worker");
    thread.setDaemon(true);
    return thread;
  }

  private long totalBytes() {
    long total = 0;
    for (CorpusFile file : job.corpus().files()) {
      total += size(file);
    }
    return total;
  }

  private static long size(CorpusFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return 0; // Reading it will fail and say why.
    }
  }

  private void readAll(ExecutorService workers, Manifest manifest, FailureLog failures)
      throws IOException {
    for (Failure failure : job.corpus().unreachable()) {
      write(new Outcome.Failed(failure), failures);
    }
    for (CorpusFile file : job.corpus().files()) {
      InputWatch watch = new InputWatch();
      reading = watch;
      boolean goOn = job.corpus().read(file, watch, r -> submit(r, workers, failures));
      if (!goOn) {
        return;
      }
      manifest.addInput(file.name(), watch);
      bytesDone += watch.bytes();
      reading = new InputWatch();
    }
  }

  private boolean submit(Reading reading, ExecutorService workers, FailureLog failures) {
    if (stopping.get()) {
      return false;
    }
    Reading checked = withUniqueId(reading);
    if (checked instanceof Reading.Read read) {
      long chars = read.document().text().length();
      queuedChars += chars;
      queue.add(new Queued(workers.submit(() -> outcome(read)), chars));
    } else if (checked instanceof Reading.Failed failed) {
      Outcome outcome = new Outcome.Failed(failed.failure());
      queue.add(new Queued(CompletableFuture.completedFuture(outcome), 0));
    }
    try {
      drain(QUEUED_PER_THREAD * job.threads(), QUEUED_CHARS, failures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private Reading withUniqueId(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    String id = read.document().id();
    String first = seen.putIfAbsent(id, read.origin());
    if (first == null) {
      return reading;
    }
    String problem = "the id is taken by the document of " + first + "; ids are unique in a run";
    return new Reading.Failed(Failure.ofFile(read.origin(), problem).ofDocument(id));
  }

  private Outcome outcome(Reading.Read read) {
    try {
      Document document = job.pipeline().process(read.document());
      DocumentView view = DocumentView.of(document, job.offsets());
      return new Outcome.Done(document, writers.stream().map(w -> w.render(view)).toList());
    } catch (StageException e) {
      return failed(read, e.stage(), String.valueOf(e.getCause()));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(read, "export", e.toString());
    }
  }

  private static Outcome failed(Reading.Read read, String stage, String cause) {
    Failure failure =
        Failure.ofFile(read.origin(), "fault of the program, please report: " + cause);
    return new Outcome.Failed(failure.ofDocument(read.document().id()).inStage(stage));
  }

  /** Writes from the head of the queue until no more than so much is left in it. */
  private void drain(int documents, long chars, FailureLog failures) throws IOException {
    while (!queue.isEmpty()
        && (queue.size() > documents || queuedChars > chars || queue.peek().outcome().isDone())) {
      Queued head = queue.remove();
      queuedChars -= head.chars();
      write(await(head.outcome()), failures);
      long bytes = bytesDone + reading.bytes();
      progress.advance(bytes, counts.documents(), counts.events(), counts.failures());
    }
  }

  private static Outcome await(Future<Outcome> outcome) {
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

  private void write(Outcome outcome, FailureLog failures) throws IOException {
    if (outcome instanceof Outcome.Done done) {
      for (RunWriter.Addition addition : done.additions()) {
        addition.write();
      }
      counts.add(done.document());
    } else if (outcome instanceof Outcome.Failed failed) {
      writeFailure(failed.failure(), failures);
      counts.addFailure();
    }
  }

  private void writeFailure(Failure failure, FailureLog failures) throws IOException {
    failures.add(failure);
    for (RunWriter writer : writers) {
      writer.addFailure(failure.where(), failure.stage(), failure.problem());
    }
  }

  private void closeWriters() throws IOException {
    for (RunWriter writer : writers) {
      writer.close();
    }
  }

  private List<String> warnings() {
    return writers.stream().flatMap(writer -> writer.warnings().stream()).toList();
  }

  private Summary summary(Duration elapsed) {
    return new Summary(
        counts.documents(),
        counts.failures(),
        counts.tokens(),
        counts.entities(),
        counts.events(),
        elapsed,
        warnings(),
        stopping.get());
  }
}
