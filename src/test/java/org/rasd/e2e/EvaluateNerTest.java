package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateNerTest {

  /** The minister arrived in Beirut; the Lebanese army deployed. */
  private static final String GOLD =
      "وصل\tO\nالوزير\tO\nإلى\tO\nبيروت\tB-LOC\n\nانتشر\tO\nالجيش\tO\nاللبناني\tO\n.\tO\n";

  /** Salim visited Beirut. */
  private static final String TRAIN = "زار\tO\nسالم\tB-PER\nبيروت\tB-LOC\n\n";

  @TempDir private Path folder;

  private Path gold(String text) throws IOException {
    return Files.writeString(folder.resolve("gold.conll"), text);
  }

  private static String row(Run run, String name) {
    return run.out()
        .lines()
        .filter(line -> line.strip().startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(run.out() + run.err()))
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void aBodyThatIsOnlyDescribedIsNoNameButIsToldOf() throws IOException {
    Run run = Run.of("evaluate", "ner", gold(GOLD), "--together", 2);
    assertEquals(0, run.code(), run.err());
    assertEquals("ORG P 0.0 R 0.0 F1 0.0 gold 0 found 0", row(run, "ORG"));
    assertEquals("MISC P 0.0 R 0.0 F1 0.0 gold 0 found 0", row(run, "MISC"));
    assertEquals("PER LOC ORG P 100.0 R 100.0 F1 100.0 gold 1 found 1", row(run, "PER LOC ORG"));
    String all = run.out().substring(run.out().indexOf("descriptions"));
    assertTrue(all.contains("P  50.0 R 100.0 F1  66.7  gold 1 found 2"), run.out());
  }

  @Test
  void ofABuildingCalledByItsPlaceThePlaceCounts() throws IOException {
    // They reached Beirut International Airport.
    Run run = Run.of("evaluate", "ner", gold("وصلوا\tO\nمطار\tO\nبيروت\tB-LOC\nالدولي\tO\n.\tO\n"));
    assertEquals("LOC P 100.0 R 100.0 F1 100.0 gold 1 found 1", row(run, "LOC"));
  }

  @Test
  void errorsAreListedWithTheirLines() throws IOException {
    Run run = Run.of("evaluate", "ner", gold("زار\tO\nبيروت\tO\n\n" + GOLD), "--errors", 5);
    assertTrue(run.out().contains(":1 false LOC [بيروت]"), run.out());
  }

  @Test
  void otherEnginesAreTrainedAndScoredByTheSameCommands() throws IOException {
    Path train = Files.writeString(folder.resolve("train.conll"), TRAIN.repeat(30));
    for (String engine : new String[] {"opennlp", "corenlp"}) {
      Path out = folder.resolve(engine);
      Run made = Run.of("train", "ner", "--engine", engine, "--corpus", train, "--out", out);
      assertEquals(0, made.code(), made.err());
      Path model = out.resolve("model.bin");
      Run run = Run.of("evaluate", "ner", "--engine", engine, "--model", model, train);
      assertEquals("PER LOC ORG P 100.0 R 100.0 F1 100.0 gold 60 found 60", row(run, "PER LOC"));
    }
  }

  @Test
  void aBrokenLineAndAMissingFileEndWithTwo() throws IOException {
    Run broken = Run.of("evaluate", "ner", gold("وصل\tO\nبيروت\tX-LOC\n"));
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("gold.conll:2: tag 'X-LOC'"), broken.err());
    Run missing = Run.of("evaluate", "ner", folder.resolve("none.conll"));
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("none.conll: no such file"), missing.err());
    Run empty = Run.of("evaluate", "ner", gold("\n"));
    assertEquals(2, empty.code());
    assertTrue(empty.err().contains("gold.conll: no tagged sentence"), empty.err());
    Path other = Files.write(folder.resolve("other.conll"), new byte[] {(byte) 0xC7, '\t', 'O'});
    Run encoding = Run.of("evaluate", "ner", other);
    assertEquals(2, encoding.code());
    assertTrue(encoding.err().contains("other.conll: not UTF-8"), encoding.err());
  }

  @Test
  void ourModelIsScoredFromAFileAloneAndInThePipeline() throws IOException {
    Path gold = gold(GOLD);
    Path model = folder.resolve("own.bin");
    try (InputStream in = getClass().getResourceAsStream("/org/rasd/models/ner/model.bin")) {
      Files.copy(in, model);
    }
    for (String engine : new String[] {"rasd", "model"}) {
      Run own = Run.of("evaluate", "ner", "--engine", engine, "--model", model, gold);
      assertEquals(Run.of("evaluate", "ner", "--engine", engine, gold).out(), own.out());
    }
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    Files.write(model, bytes);
    Run damaged = Run.of("evaluate", "ner", "--model", model, gold);
    assertEquals(2, damaged.code());
    assertTrue(damaged.err().contains("own.bin: damaged"), damaged.err());
  }

  @Test
  void aModelThatIsNoneEndsWithTwo() throws IOException {
    Path gold = gold(GOLD);
    for (String engine : new String[] {"rasd", "model", "opennlp", "corenlp"}) {
      Run run = Run.of("evaluate", "ner", "--engine", engine, "--model", gold, gold);
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("gold.conll"), run.err());
    }
    Run none = Run.of("evaluate", "ner", "--engine", "opennlp", gold);
    assertEquals(2, none.code());
    assertTrue(none.err().contains("--engine opennlp needs --model FILE"), none.err());
    Run manner = Run.of("evaluate", "ner", "--engine", "model", "--manner", "x", gold);
    assertEquals(2, manner.code());
    assertTrue(manner.err().contains("in the manner of [anercorp, caraner], not of x"));
  }

  @Test
  void trainingNamesAllThatIsMissing() throws IOException {
    Run run = Run.of("train", "ner", "--corpus", gold(GOLD), "--out", folder.resolve("out"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--clusters DIR is missing"), run.err());
    assertTrue(run.err().contains("--gazetteers DIR is missing"), run.err());
  }
}
