package org.rasd.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.app.Stages;
import org.rasd.export.Cell;
import org.rasd.export.CsvFormat;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.OffsetUnit;
import org.rasd.export.OutputFiles;
import org.rasd.export.RunWriter;
import org.rasd.model.Document;
import org.rasd.pipeline.Pipeline;

/** Our scorer against that of the annotation. */
class EventScoresTest {

  private static final Path SAMPLE = Path.of("src/test/resources/eval");
  private static final Path SCORER = Path.of("../shared/events/score_events.py");
  private static final Path GOLD = Path.of("corpora/sample-gold/events.jsonl");

  @TempDir private Path folder;

  @Test
  void aHandMadeSampleIsScoredAsTheAnnotationsOwnScorerDoes() throws IOException {
    Map<String, List<ScoredEvent>> found = found(SAMPLE.resolve("found.csv"));
    EventScores scores = new EventScores();
    for (String line : Files.readAllLines(SAMPLE.resolve("gold.jsonl"))) {
      JsonNode node = new ObjectMapper().readTree(line);
      List<ScoredEvent> gold = new ArrayList<>();
      node.get("events").forEach(event -> gold.add(ScoredEvent.gold(event)));
      String id = node.get("id").textValue();
      scores.add(id, gold, found.getOrDefault(id, List.of()));
    }
    EventReport report = new EventReport(scores);
    String expected = Files.readString(SAMPLE.resolve("expected.txt"));
    assertEquals(expected, report.text() + report.errors(50));
  }

  private static Map<String, List<ScoredEvent>> found(Path csv) throws IOException {
    Map<String, List<ScoredEvent>> byDocument = new HashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(csv).substring(1);
    for (CSVRecord row : CSVParser.parse(text, format).getRecords()) {
      List<Cell> cells = EventRecord.columns().stream().map(c -> cell(row, c)).toList();
      byDocument
          .computeIfAbsent(row.get("doc_id"), id -> new ArrayList<>())
          .add(ScoredEvent.found(new EventRecord(cells)));
    }
    return byDocument;
  }

  private static Cell cell(CSVRecord row, String column) {
    String value = row.isMapped(column) ? row.get(column) : "";
    boolean number = column.matches("(count|killed|wounded)_(value|min|max|low|best|high)|char_.*");
    return number && !value.isEmpty() ? Cell.of(Long.parseLong(value)) : Cell.of(value);
  }

  @Test
  void namesAgreeWhenHalfOfTheLongerOnesWordsAreShared() {
    assertTrue(NameMatch.same("مدينة حلب", "حلب")); // the city of Aleppo, Aleppo
    assertTrue(
        NameMatch.same("وبالجيش", "الجَيش")); // and with the army, the army with a vowel mark
    assertFalse(NameMatch.same("شمال مدينة حلب", "حلب")); // north of the city of Aleppo
    assertFalse(NameMatch.same("", "حلب"));
    assertFalse(NameMatch.same("-", "-"));
  }

  @Test
  void onTheSampleCorpusBothScorersPrintTheSame() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER), "skipped: ../shared/events is not here");
    assumeTrue(hasPython(), "skipped: no python3 here");
    Pipeline pipeline = Stages.standard();
    try (OutputFiles files = OutputFiles.in(folder);
        RunWriter writer = new CsvFormat().open(files)) {
      for (String line : Files.readAllLines(GOLD)) {
        JsonNode node = new ObjectMapper().readTree(line);
        Document document = EventEvaluation.document(node);
        DocumentView view = DocumentView.of(pipeline.process(document), OffsetUnit.CODEPOINT);
        writer.render(view).write();
      }
    }
    EventReport report = EventEvaluation.run(pipeline, new GoldReader(Optional.empty()).read(GOLD));
    String ours = report.text() + report.errors(1000);
    assertEquals(python(folder.resolve("events.csv")), ours);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String python(Path csv) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "python3", SCORER.toString(), GOLD.toString(), csv.toString(), "--errors", "1000");
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return text;
  }
}
