package org.rasd.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.corpus.Corpus;
import org.rasd.corpus.JsonLinesReader;
import org.rasd.export.CsvFormat;
import org.rasd.export.JsonLinesFormat;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.pipeline.Pipeline;
import org.rasd.testing.Built;

class BatchRunTest {

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void makeOut() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
  }

  /** Gives every document the layers of the hand-made one; slow or failing where the text says. */
  private record Pretend() implements PretendStage {

    @Override
    public Document process(Document document) {
      if (document.text().contains("fail")) {
        throw new IllegalArgumentException("cannot");
      }
      if (document.text().contains("deep")) {
        return dive(document);
      }
      return Built.document(document.id());
    }

    private Document dive(Document document) {
      return dive(document).with(Layer.EVENTS, List.of());
    }
  }

  private Job job(int threads, String lines) throws IOException {
    Path input = folder.resolve("in.jsonl");
    Files.writeString(input, lines);
    return new Job(
        Corpus.find(List.of(new JsonLinesReader()), List.of(input), 1000),
        Pipeline.of(List.of(new Pretend())),
        new Destination.Folder(out, false),
        List.of(new CsvFormat(), new JsonLinesFormat()),
        RunOptions.of(threads, OffsetUnit.CODEPOINT),
        "test",
        Map.of(),
        Map.of());
  }

  private static String lines(int n) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < n; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"x\"}\n");
    }
    return lines.toString();
  }

  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("documents.jsonl"))) {
      ids.add(new ObjectMapper().readTree(line).get("id").textValue());
    }
    return ids;
  }

  @Test
  void documentsAreWrittenInInputOrder() throws Exception {
    Summary summary = new BatchRun(job(4, lines(200)), Progress.SILENT).run();
    assertEquals(200, summary.documents());
    List<String> ids = ids();
    for (int i = 0; i < 200; i++) {
      assertEquals(Integer.toString(i), ids.get(i));
    }
  }

  @Test
  void aFailingDocumentIsALineThatNamesTheStageAndTheOthersAreDone() throws Exception {
    String lines =
        "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"fail\"}\n"
            + "{\"id\":\"c\",\"text\":\"deep\"}\n{\"id\":\"d\",\"text\":\"x\"}\n";
    Summary summary = new BatchRun(job(2, lines), Progress.SILENT).run();
    assertEquals(2, summary.failures());
    assertEquals(List.of("a", "d"), ids());
    List<String> failures = Files.readAllLines(out.resolve("failures.jsonl"));
    JsonNode failure = new ObjectMapper().readTree(failures.get(0));
    assertEquals("b", failure.get("doc_id").textValue());
    assertEquals("pretend", failure.get("stage").textValue());
    assertTrue(failure.get("problem").textValue().contains("cannot"));
    assertTrue(failures.get(1).contains("StackOverflow"), failures.get(1));
  }

  @Test
  void aSecondDocumentWithTheSameIdFails() throws Exception {
    String lines = "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n";
    new BatchRun(job(1, lines), Progress.SILENT).run();
    String failure = Files.readString(out.resolve("failures.jsonl"));
    assertTrue(failure.contains("taken by an earlier document, read from in.jsonl"), failure);
    assertEquals(List.of("a"), ids());
  }

  @Test
  void aStoppedRunLeavesValidFilesAndSaysSo() throws Exception {
    BatchRun run = new BatchRun(job(2, lines(50)), Progress.SILENT);
    run.stop();
    assertTrue(run.run().interrupted());
    JsonNode manifest = new ObjectMapper().readTree(Files.readString(out.resolve("manifest.json")));
    assertFalse(manifest.get("complete").booleanValue());
    assertTrue(Files.readString(out.resolve("events.csv")).startsWith("\uFEFFrecord_id"));
  }

  @Test
  void theManifestHoldsTheHashOfEachInput() throws Exception {
    new BatchRun(job(1, "{\"text\":\"x\"}\n"), Progress.SILENT).run();
    JsonNode manifest = new ObjectMapper().readTree(Files.readString(out.resolve("manifest.json")));
    // sha256sum of the line above
    assertEquals(
        "a6ac0a74884c936e0095e2d1fdb5dc41de3d3632a435b604933e432532254082",
        manifest.get("inputs").get(0).get("sha256").textValue());
    assertEquals(13, manifest.get("inputs").get(0).get("bytes").intValue());
    assertTrue(manifest.get("complete").booleanValue());
  }

  @Test
  void aFolderWithOtherResultsIsRefusedUnlessTheyAreToBeReplaced() throws IOException {
    Files.writeString(out.resolve("events.csv"), "x");
    Files.writeString(out.resolve("mine.txt"), "x");
    Optional<String> problem = OutputFolder.prepare(out, false, List.of("events.csv"));
    assertTrue(problem.orElseThrow().contains("--overwrite"));
    assertEquals(Optional.empty(), OutputFolder.prepare(out, true, List.of("events.csv")));
    assertFalse(Files.exists(out.resolve("events.csv")));
    assertTrue(Files.exists(out.resolve("mine.txt")));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertTrue(OutputFolder.prepare(file, true, List.of()).orElseThrow().contains("is a file"));
  }
}
