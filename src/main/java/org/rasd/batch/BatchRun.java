package org.rasd.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.export.Closing;
import org.rasd.export.Duplicate;
import org.rasd.export.OutputFormat;
import org.rasd.export.RunWriter;

/**
 * One run over a corpus. The calling thread reads and writes; workers analyse and render. Between
 * them is a queue in input order, bounded by documents and by characters, so that memory does not
 * grow with the corpus and the output does not depend on the number of threads.
 *
 * <p>Every so many documents the state is remembered in a {@link Checkpoint}. A run that goes on
 * reads its input again from the start, passes over what is done, and works on the rest.
 */
public final class BatchRun {

  private static final int QUEUED_PER_THREAD = 8;
  private static final long QUEUED_CHARS = 16_000_000;

  private record Queued(Future<Outcome> outcome, long chars, String chain) {}

  private final Job job;
  private final Progress progress;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final Deque<Queued> queue = new ArrayDeque<>();
  private final SeenIds seen = new SeenIds();
  private final ReadingChain chain = new ReadingChain();
  private final List<RunWriter> writers = new ArrayList<>();
  private RunOutput output;
  private Checkpoint start;
  private Workers workers;
  private NearDuplicates duplicates;
  private Counts counts;
  private long read;
  private long written;
  private String writtenChain;
  private boolean otherInput;
  private long queuedChars;
  private long bytesDone;
  private int fileNumber;
  private InputWatch reading = new InputWatch();

  /** Prepares a run; see {@link #run}. */
  public BatchRun(Job job, Progress progress) {
    this.job = job;
    this.progress = progress;
  }

  /** Asks the run to stop; documents under way are given up. May be called by any thread. */
  public void stop() {
    stopping.set(true);
  }

  /**
   * Reads, analyses, writes. To be called once.
   *
   * @throws IOException if the output cannot be written; what is written stays valid
   * @throws ResumeException if the run that is to be gone on with was another one
   */
  public Summary run() throws IOException, ResumeException {
    Instant started = Instant.now();
    Manifest manifest = new Manifest(job, started);
    boolean complete;
    open();
    try {
      work(manifest);
      complete = !stopping.get();
      if (!complete) {
        writers.forEach(RunWriter::stopped);
      }
      Closing.all(writers);
    } catch (IOException | ResumeException | RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
    Instant ended = Instant.now();
    output.finish(manifest, new Manifest.Ending(counts, warnings(), complete, start.done(), ended));
    return summary(Duration.between(started, ended), start.done() > 0, complete);
  }

  private void open() throws IOException, ResumeException {
    output =
        job.destination() instanceof Destination.Folder folder
            ? FolderOutput.open(folder, Identity.of(job))
            : new StreamOutput((Destination.Stream) job.destination());
    start = output.start();
    counts = Counts.of(start.counts());
    written = start.done();
    writtenChain = start.chain();
  }

  private void work(Manifest manifest) throws IOException, ResumeException {
    try (Workers started = new Workers(job, writers);
        NearDuplicates index = NearDuplicates.in(output.scratch(NearDuplicates.FILE))) {
      workers = started;
      duplicates = index;
      for (OutputFormat format : job.formats()) {
        writers.add(format.open(output.files()));
      }
      progress.start(totalBytes());
      readAll(manifest);
      if (otherInput || !stopping.get() && read < start.done()) {
        throw new ResumeException(
            List.of("--resume: the input is not what it was: other documents are read from it"));
      }
      drain(0, 0);
      output.checkpoint(written, writtenChain, counts.asMap());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.close();
    }
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

  private void readAll(Manifest manifest) {
    for (Failure failure : job.corpus().unreachable()) {
      if (!submit(new Reading.Failed(failure))) {
        return;
      }
    }
    for (CorpusFile file : job.corpus().files()) {
      InputWatch watch = new InputWatch();
      reading = watch;
      if (!job.corpus().read(file, watch, this::submit)) {
        return;
      }
      manifest.addInput(file.name(), watch);
      bytesDone += watch.bytes();
      reading = new InputWatch();
      fileNumber++;
    }
  }

  /** Takes what is read; false to stop reading. */
  private boolean submit(Reading reading) {
    if (stopping.get()) {
      return false;
    }
    String chained = chain.add(reading);
    Reading checked = withUniqueId(reading);
    Optional<Duplicate> duplicate = duplicate(checked);
    read++;
    if (read <= start.done()) {
      progress();
      otherInput = read == start.done() && !chained.equals(start.chain());
      return !otherInput;
    }
    queue(checked, duplicate, chained);
    try {
      drain(QUEUED_PER_THREAD * job.options().threads(), QUEUED_CHARS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private Optional<Duplicate> duplicate(Reading reading) {
    try {
      return reading instanceof Reading.Read found
          ? duplicates.add(found.document())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void queue(Reading reading, Optional<Duplicate> duplicate, String chained) {
    if (reading instanceof Reading.Read found) {
      long chars = found.document().text().length();
      queuedChars += chars;
      queue.add(new Queued(workers.submit(found, duplicate), chars, chained));
    } else if (reading instanceof Reading.Failed failed) {
      Outcome outcome = new Outcome.Failed(failed.failure());
      queue.add(new Queued(CompletableFuture.completedFuture(outcome), 0, chained));
    }
  }

  private Reading withUniqueId(Reading reading) {
    if (!(reading instanceof Reading.Read found)) {
      return reading;
    }
    String id = found.document().id();
    OptionalInt first = seen.add(id, fileNumber);
    if (first.isEmpty()) {
      return reading;
    }
    String problem =
        "the id is taken by an earlier document, read from "
            + job.corpus().files().get(first.getAsInt()).name()
            + "; ids are unique in a run";
    return new Reading.Failed(Failure.ofFile(found.origin(), problem).ofDocument(id));
  }

  /**
   * Writes from the head of the queue until no more than so much is left in it. Of a run that is to
   * stop only what is done is written.
   */
  private void drain(int documents, long chars) throws IOException {
    while (!queue.isEmpty() && (queue.peek().outcome().isDone() || isFull(documents, chars))) {
      Queued head = queue.remove();
      queuedChars -= head.chars();
      write(Workers.await(head.outcome()));
      written++;
      writtenChain = head.chain();
      if (written % job.options().checkpointEvery() == 0) {
        output.checkpoint(written, writtenChain, counts.asMap());
      }
      progress();
    }
    output.flush();
  }

  private boolean isFull(int documents, long chars) {
    return !stopping.get() && (queue.size() > documents || queuedChars > chars);
  }

  private void progress() {
    long bytes = bytesDone + reading.bytes();
    progress.advance(bytes, counts.documents(), counts.events(), counts.failures());
  }

  private void write(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Done done) {
      for (RunWriter.Addition addition : done.additions()) {
        addition.write();
      }
      counts.add(done.document());
    } else if (outcome instanceof Outcome.Failed failed) {
      writeFailure(failed.failure());
      counts.addFailure();
    }
  }

  private void writeFailure(Failure failure) throws IOException {
    output.add(failure);
    for (RunWriter writer : writers) {
      writer.addFailure(failure.where(), failure.stage(), failure.problem());
    }
  }

  /** What was written after the last checkpoint may end in the middle of a row. */
  private void rollBack(Throwable cause) {
    try {
      output.rollBack();
      output.files().close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>(counts.warnings());
    writers.forEach(writer -> warnings.addAll(writer.warnings()));
    return warnings;
  }

  private Summary summary(Duration elapsed, boolean resumed, boolean complete) {
    return new Summary(
        counts.documents(),
        counts.failures(),
        counts.tokens(),
        counts.entities(),
        counts.events(),
        counts.eventTypes(),
        job.corpus().unread().size(),
        elapsed,
        resumed,
        warnings(),
        !complete);
  }
}
