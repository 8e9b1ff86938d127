package org.rasd.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasd.testing.RunFolder.assertSame;
import static org.rasd.testing.RunFolder.manifest;
import static org.rasd.testing.RunFolder.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.corpus.Corpus;
import org.rasd.corpus.JsonLinesReader;
import org.rasd.export.BratFormat;
import org.rasd.export.ConllFormat;
import org.rasd.export.CsvFormat;
import org.rasd.export.DocumentView;
import org.rasd.export.JsonLinesFormat;
import org.rasd.export.OffsetUnit;
import org.rasd.export.OutputFiles;
import org.rasd.export.OutputFormat;
import org.rasd.export.RunWriter;
import org.rasd.export.XlsxFormat;
import org.rasd.export.report.HtmlFormat;
import org.rasd.model.Document;
import org.rasd.pipeline.Interruption;
import org.rasd.pipeline.Pipeline;
import org.rasd.testing.Built;

/** Runs that end early, and go on. */
class ResumeTest {

  private static final int DOCUMENTS = 97;

  @TempDir private Path folder;

  @BeforeEach
  void makeInput() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = i % 10 == 3 ? "fail" : "x";
      lines.append("{\"id\":\"" + i % 90 + "\",\"text\":\"" + text + "\"}\n");
    }
    Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  /** A document with all layers; one that fails; one that does not end. */
  private record Pretend() implements PretendStage {

    @Override
    public Document process(Document document) {
      if (document.text().contains("fail")) {
        throw new IllegalArgumentException("cannot");
      }
      while (document.text().contains("endless")) {
        Interruption.check();
      }
      return Built.document(document.id());
    }
  }

  /** Does something to the run after so many documents. */
  private static OutputFormat after(int documents, Failing action) {
    return new OutputFormat() {
      @Override
      public String name() {
        return "after";
      }

      @Override
      public List<String> files() {
        return List.of();
      }

      @Override
      public RunWriter open(OutputFiles files) {
        AtomicInteger written = new AtomicInteger();
        return view ->
            () -> {
              if (written.incrementAndGet() == documents) {
                action.run();
              }
            };
      }
    };
  }

  @FunctionalInterface
  private interface Failing {
    void run() throws IOException;
  }

  private Job job(Path out, boolean resume, int every, OutputFormat... more) throws IOException {
    return job(out, resume, every, Map.of("offsets", "codepoint", "threads", 2), more);
  }

  private Job job(
      Path out, boolean resume, int every, Map<String, Object> options, OutputFormat... more)
      throws IOException {
    Files.createDirectories(out);
    List<OutputFormat> formats =
        Stream.concat(
                Stream.of(
                    new CsvFormat(),
                    new JsonLinesFormat(),
                    new XlsxFormat(),
                    new HtmlFormat(),
                    new ConllFormat(),
                    new BratFormat()),
                Stream.of(more))
            .toList();
    return new Job(
        Corpus.find(List.of(new JsonLinesReader()), List.of(folder.resolve("in.jsonl")), 1000),
        Pipeline.of(List.of(new Pretend())),
        new Destination.Folder(out, resume),
        formats,
        new RunOptions(2, OffsetUnit.CODEPOINT, every, Duration.ofMinutes(1), false),
        "test",
        options,
        Map.of("words.tsv", "1234"));
  }

  private static Summary run(Job job) throws IOException, ResumeException {
    return new BatchRun(job, Progress.SILENT).run();
  }

  private Path whole() throws Exception {
    Path whole = folder.resolve("whole");
    run(job(whole, false, 200));
    return whole;
  }

  @Test
  void aRunThatDiedGoesOnToTheSameBytes() throws Exception {
    Path whole = whole();
    for (int died : new int[] {1, 7, 8, 40, 79}) {
      Path out = folder.resolve("died" + died);
      Job job = job(out, false, 7, after(died, () -> die()));
      assertThrows(IllegalStateException.class, () -> run(job));
      run(job(out, true, 11));
      assertSame(whole, out);
    }
  }

  private static void die() {
    throw new IllegalStateException("died");
  }

  @Test
  void whatWasWrittenAfterTheCheckpointIsWrittenOnce() throws Exception {
    Path out = folder.resolve("out");
    Job job = job(out, false, 10, after(25, () -> die()));
    assertThrows(IllegalStateException.class, () -> run(job));
    // As a killed process leaves it: more than the checkpoint knows of.
    Files.writeString(
        out.resolve("events.csv"),
        "half a row ".repeat(50_000),
        java.nio.file.StandardOpenOption.APPEND);
    run(job(out, true, 10));
    assertSame(whole(), out);
  }

  @Test
  void aFullDiskLeavesWholeRowsAndTheRunGoesOnLater() throws Exception {
    Path out = folder.resolve("out");
    Job job = job(out, false, 10, after(37, () -> full()));
    IOException e = assertThrows(IOException.class, () -> run(job));
    assertEquals("No space left on device", e.getMessage());
    // 30 or more readings are in the checkpoint, some of them failures: whole lines only.
    List<String> lines = Files.readAllLines(out.resolve("documents.jsonl"));
    int documents = lines.size();
    assertTrue(documents > 20 && documents < 37, documents + " documents");
    assertTrue(lines.get(documents - 1).endsWith("}"));
    assertTrue(Files.readString(out.resolve("events.csv")).endsWith("\r\n"));
    assertFalse(Files.exists(out.resolve("manifest.json")));
    run(job(out, true, 10));
    assertSame(whole(), out);
  }

  private static void full() throws IOException {
    throw new IOException("No space left on device");
  }

  @Test
  void aStoppedRunIsValidAndGoesOn() throws Exception {
    Path out = folder.resolve("out");
    BatchRun[] run = new BatchRun[1];
    run[0] = new BatchRun(job(out, false, 1000, after(30, () -> run[0].stop())), Progress.SILENT);
    Summary summary = run[0].run();
    assertTrue(summary.interrupted());
    assertTrue(summary.documents() >= 30 && summary.documents() < 80, summary.toString());
    assertFalse(manifest(out).get("complete").booleanValue());
    assertTrue(Files.exists(out.resolve("rasd.xlsx")));
    assertTrue(Files.readString(out.resolve("report.html")).contains("\"stopped\":true"));
    assertTrue(OutputFolder.prepare(out, false, List.of()).orElseThrow().contains("--resume"));
    run(job(out, true, 10));
    assertSame(whole(), out);
    assertTrue(OutputFolder.isComplete(out));
  }

  @Test
  void aRunThatHadNotBegunBegins() throws Exception {
    Path out = folder.resolve("out");
    assertEquals(Optional.empty(), OutputFolder.prepareResume(out));
    run(job(out, true, 10));
    assertSame(whole(), out);
  }

  private void begin(Path out) throws IOException {
    Job job = job(out, false, 10, after(25, () -> die()));
    assertThrows(IllegalStateException.class, () -> run(job));
  }

  @Test
  void anotherConfigurationIsRefusedAndNamed() throws Exception {
    Path out = folder.resolve("out");
    begin(out);
    Job utf16 = job(out, true, 10, Map.of("offsets", "utf16", "threads", 1));
    ResumeException e = assertThrows(ResumeException.class, () -> run(utf16));
    assertTrue(e.getMessage().contains("'option offsets': codepoint, now utf16"), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage()); // threads may differ
  }

  @Test
  void anotherSizeOfTheInputIsRefused() throws Exception {
    Path out = folder.resolve("out");
    begin(out);
    Files.writeString(folder.resolve("in.jsonl"), "{\"text\":\"x\"}\n");
    Job job = job(out, true, 10);
    ResumeException e = assertThrows(ResumeException.class, () -> run(job));
    assertTrue(e.getMessage().contains("names and sizes of the input files"), e.getMessage());
  }

  @Test
  void otherDocumentsInTheInputAreRefused() throws Exception {
    Path out = folder.resolve("out");
    begin(out);
    Path input = folder.resolve("in.jsonl");
    String text = Files.readString(input);
    Files.writeString(input, text.replaceFirst("\"x\"", "\"y\""));
    Job job = job(out, true, 10);
    ResumeException e = assertThrows(ResumeException.class, () -> run(job));
    assertTrue(e.getMessage().contains("the input is not what it was"), e.getMessage());
    Files.writeString(input, text);
    run(job(out, true, 10));
    assertSame(whole(), out);
  }

  @Test
  void aFolderWithOtherFilesHasNothingToResume() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine.txt"), "x");
    String problem = OutputFolder.prepareResume(out).orElseThrow();
    assertTrue(problem.contains("no run was begun in it"), problem);
  }

  @Test
  void aDamagedCheckpointIsSaid() throws IOException {
    Path out = folder.resolve("out");
    begin(out);
    Files.writeString(out.resolve(Checkpoint.FILE), "{\"done\":");
    Job job = job(out, true, 10);
    ResumeException e = assertThrows(ResumeException.class, () -> run(job));
    assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
  }

  @Test
  void anotherRunInTheFolderIsReplacedWithAllItPutAside() throws IOException {
    Path out = folder.resolve("out");
    begin(out);
    assertTrue(names(out).contains(".rasd.xlsx.events"), names(out).toString());
    List<String> known =
        Stream.of(
                new CsvFormat(),
                new JsonLinesFormat(),
                new XlsxFormat(),
                new HtmlFormat(),
                new ConllFormat(),
                new BratFormat())
            .flatMap(f -> f.files().stream())
            .toList();
    assertEquals(Optional.empty(), OutputFolder.prepare(out, true, known));
    assertEquals(Set.of(), names(out));
  }

  @Test
  void aDocumentOverTheTimeLimitIsALineAndTheRunGoesOn() throws Exception {
    Files.writeString(
        folder.resolve("in.jsonl"),
        "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"endless\"}\n"
            + "{\"id\":\"c\",\"text\":\"x\"}\n");
    Path out = folder.resolve("out");
    Job job = job(out, false, 10);
    RunOptions quick = new RunOptions(1, OffsetUnit.CODEPOINT, 10, Duration.ofSeconds(1), false);
    Job limited =
        new Job(
            job.corpus(),
            job.pipeline(),
            job.destination(),
            job.formats(),
            quick,
            job.version(),
            job.configuration(),
            job.resources());
    Summary summary = run(limited);
    assertEquals(2, summary.documents());
    String failure = Files.readString(out.resolve("failures.jsonl"));
    assertTrue(failure.contains("\"doc_id\":\"b\""), failure);
    assertTrue(failure.contains("not done within 1 seconds"), failure);
    assertTrue(failure.contains("\"stage\":\"pretend\""), failure);
  }

  @Test
  void allWritersAreClosedWhenOneOfThemFails() throws IOException {
    Path out = folder.resolve("out");
    AtomicInteger closed = new AtomicInteger();
    Job job =
        job(out, false, 10, closing(closed, true), closing(closed, true), closing(closed, false));
    IOException e = assertThrows(IOException.class, () -> run(job));
    assertEquals(3, closed.get());
    assertEquals(1, e.getSuppressed().length);
  }

  private static OutputFormat closing(AtomicInteger closed, boolean fails) {
    return new OutputFormat() {
      @Override
      public String name() {
        return "closing";
      }

      @Override
      public List<String> files() {
        return List.of();
      }

      @Override
      public RunWriter open(OutputFiles files) {
        return new RunWriter() {
          @Override
          public Addition render(DocumentView view) {
            return () -> {};
          }

          @Override
          public void close() throws IOException {
            closed.incrementAndGet();
            if (fails) {
              throw new IOException("no");
            }
          }
        };
      }
    };
  }
}
