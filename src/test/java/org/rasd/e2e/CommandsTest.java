package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.Extraction;
import org.rasd.Rasd;

class CommandsTest {

  @TempDir private Path folder;

  @Test
  void explainShowsAnnotationsWithTheirReasonsInEightyColumns() {
    // The air force launched four strikes on Aleppo.
    Run run = Run.of("explain", "شن سلاح الجو أربع غارات على حلب.");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("AIRSTRIKE"), run.out());
    assertTrue(run.out().contains("place:SY-aleppo") || run.out().contains("Aleppo"), run.out());
    assertTrue(run.out().contains("<events:"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void explainSaysWhyANearMissIsNoEvent() {
    // The minister spoke of a blow to the economy.
    Run run = Run.of("explain", "أدلى الوزير ببيان عن ضربة للاقتصاد في البلاد.");
    assertTrue(run.out().contains("no event  ضربة"), run.out());
    assertTrue(run.out().contains("needs"), run.out());
  }

  @Test
  void aFreshProcessPrintsJson() throws Exception {
    // In this process other tests may have loaded classes in a lucky order.
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.rasd.cli.Main",
                "explain",
                "--json",
                "x")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.startsWith("{\"id\":\"text\""), said);
  }

  @Test
  void optionsMayStandInAFileAndTheCommandLineWins() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "وصل الوفد أمس."); // arrived yesterday
    Path config = Files.writeString(folder.resolve("rasd.conf"), "format = csv\noffsets = utf16\n");
    Path out = folder.resolve("out");
    Run run = Run.of("extract", text, "--out", out, "--config", config, "--offsets", "codepoint");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(out.resolve("events.csv")));
    assertTrue(Files.notExists(out.resolve("documents.jsonl")));
    String manifest = Files.readString(out.resolve("manifest.json"));
    assertTrue(manifest.contains("\"offsets\" : \"codepoint\""), manifest);
  }

  @Test
  void anUnknownOptionInTheFileIsNamedWithItsLine() throws IOException {
    Path config = Files.writeString(folder.resolve("rasd.conf"), "# mine\nfromat = csv\n");
    Run run = Run.of("extract", folder, "--out", folder.resolve("o"), "--config", config);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("rasd.conf:2: no option 'fromat'"), run.err());
    Run missing = Run.of("extract", folder, "--config", folder.resolve("none"));
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("no such file"), missing.err());
  }

  @Test
  void explainReadsAFileAndResolvesAgainstAGivenDate() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "وصل الوفد أمس."); // arrived yesterday
    Run run = Run.of("explain", file, "--date", "2024-05-31");
    assertTrue(run.out().contains("2024-05-30"), run.out());
  }

  @Test
  void evaluateEventsPrintsTheTables() {
    Run run = Run.of("evaluate", "events", "corpora/sample-gold/events.jsonl");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("detection\n  ALL"), run.out());
  }

  @Test
  void evaluateNamesTheFaultyLine() throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":1}\n");
    Run run = Run.of("evaluate", "events", file);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("gold.jsonl:1"), run.err());
  }

  @Test
  void faultyValuesAreNamedInPlainWords() {
    Run date = Run.of("explain", "--date", "31.5.2024", "x");
    assertEquals(2, date.code());
    assertTrue(date.err().contains("'31.5.2024' is no day"), date.err());
    Run threads = Run.of("extract", "--threads", "many", "x");
    assertTrue(threads.err().contains("'many' is no whole number"), threads.err());
    Run missing = Run.of("evaluate", "events", "nowhere.jsonl");
    assertEquals("rasd: nowhere.jsonl: no such file or folder", missing.err().strip());
  }

  @Test
  void evaluateNerWritesJson() throws IOException {
    Path gold = Files.writeString(folder.resolve("g.conll"), "في\tO\nبغداد\tB-LOC\n"); // in B.
    Path json = folder.resolve("scores.json");
    Run run = Run.of("evaluate", "ner", gold, "--json", json);
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(json).contains("\"f1\" : 100.0"), Files.readString(json));
  }

  @Test
  void resourcesNamesSourceLicenceAndHash() {
    Run run = Run.of("resources");
    assertTrue(run.out().contains("gazetteers/countries.tsv"), run.out());
    assertTrue(run.out().contains("licence"), run.out());
    assertTrue(run.out().contains("sha256"), run.out());
  }

  @Test
  void withoutArgumentsTheUsageIsShown() {
    Run run = Run.of();
    assertEquals(2, run.code());
    assertTrue(run.err().contains("extract"), run.err());
    assertEquals(0, Run.of("--version").code());
    assertEquals(0, Run.of("help", "extract").code());
  }

  @Test
  void theLibraryNeedsThreeLines() {
    Rasd rasd = Rasd.load();
    Extraction found = rasd.extract("شن سلاح الجو أربع غارات على حلب."); // as above
    assertEquals("AIRSTRIKE", found.events().get(0).type());
    assertEquals(found.events().size(), found.records().size());
  }
}
