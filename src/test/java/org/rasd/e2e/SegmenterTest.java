package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.app.Segmenter;

/** {@code extract --segmenter corenlp}, in a build with its models and in one without. */
class SegmenterTest {

  private static final Path SAMPLE = Path.of("corpora/sample");

  @TempDir private Path folder;

  @Test
  void withoutItsModelsNothingIsWrittenAndTheRemedyIsNamed() {
    assumeTrue(Segmenter.CORENLP.problem().isPresent(), "the models of CoreNLP are there");
    Path out = folder.resolve("out");
    Run run = Run.extract(SAMPLE, out, "--segmenter", "corenlp");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("-Pcorenlp package"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void withItsModelsOneThreadAndFourWriteTheSameEvents() throws IOException {
    assumeTrue(Segmenter.CORENLP.problem().isEmpty(), "no models of CoreNLP: mvn -Pcorenlp test");
    Path one = folder.resolve("one");
    Path four = folder.resolve("four");
    Run run = Run.extract(SAMPLE, one, "--segmenter", "corenlp", "--threads", 1);
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(0, Run.extract(SAMPLE, four, "--segmenter", "corenlp", "--threads", 4).code());
    assertArrayEquals(
        Files.readAllBytes(one.resolve("documents.jsonl")),
        Files.readAllBytes(four.resolve("documents.jsonl")));
    assertTrue(Files.size(one.resolve("events.csv")) > 5_000);
    assertTrue(Files.readString(one.resolve("manifest.json")).contains("\"corenlp\""));
  }
}
