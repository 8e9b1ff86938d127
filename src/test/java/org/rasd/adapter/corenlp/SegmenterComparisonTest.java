package org.rasd.adapter.corenlp;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.pipeline.Pipeline;
import org.rasd.pipeline.Stage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;

/**
 * Prints how far CoreNLP and our clitic stage agree, and how fast each is, on 300 random articles
 * of a .jsonl.gz file with a field "text": {@code mvn -Pcorenlp test -Dtest=SegmenterComparisonTest
 * -Drasd.compare=FILE}.
 */
class SegmenterComparisonTest {

  private static final int ARTICLES = 300;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private long tokens;
  private long kept;
  private long cutByEither;
  private long sameOfCut;
  private long same;
  private long samePos;
  private final Map<String, Integer> differences = new TreeMap<>();

  @Test
  void agreementAndSpeed() throws IOException {
    String file = System.getProperty("rasd.compare", "");
    assumeTrue(!file.isEmpty(), "no -Drasd.compare=FILE");
    assumeTrue(CoreNlpModels.problem().isEmpty(), "no models: -Pcorenlp");
    Pipeline before = Pipeline.of(List.of(new ZoneStage(), new TokenStage(), new SentenceStage()));
    Stage own = new CliticStage();
    Stage theirs = new CoreNlpStage();
    List<Document> read = sample(Path.of(file)).stream().map(before::process).toList();
    List<Document> cut = read.stream().map(own::process).toList();
    for (Document document : cut) {
      compare(document, theirs.process(document));
    }
    report();
    for (int round = 1; round <= 2; round++) {
      speed("rasd", own, read);
      speed("corenlp", theirs, cut);
    }
    assertTrue(tokens > 0);
  }

  private static List<Document> sample(Path file) throws IOException {
    List<String> chosen = new ArrayList<>();
    Random random = new Random(2026);
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int seen = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int slot = random.nextInt(++seen);
        if (chosen.size() < ARTICLES) {
          chosen.add(line);
        } else if (slot < ARTICLES) {
          chosen.set(slot, line);
        }
      }
    }
    List<Document> documents = new ArrayList<>();
    for (String line : chosen) {
      documents.add(Document.of("a", mapper.readTree(line).path("text").asText()));
    }
    return documents;
  }

  private void compare(Document own, Document theirs) {
    List<Word> ours = own.layer(Layer.WORDS);
    for (int i = 0; i < ours.size(); i++) {
      Word a = ours.get(i);
      if (a.kind() == Token.Kind.ARABIC) {
        compare(a, theirs.layer(Layer.WORDS).get(i));
      }
    }
  }

  private void compare(Word a, Word b) {
    tokens++;
    kept += a == b ? 1 : 0; // the stage makes a new word whenever CoreNLP's segments add up
    samePos += a.pos() == b.pos() ? 1 : 0;
    boolean equal =
        a.proclitics().equals(b.proclitics())
            && a.enclitic().equals(b.enclitic())
            && a.stemSpan().equals(b.stemSpan());
    boolean cut = !a.stemSpan().equals(a.span()) || !b.stemSpan().equals(b.span());
    same += equal ? 1 : 0;
    cutByEither += cut ? 1 : 0;
    sameOfCut += cut && equal ? 1 : 0;
    if (!equal) {
      differences.merge(a.norm() + ": " + cut(a) + " / " + cut(b), 1, Integer::sum);
    }
  }

  private static String cut(Word word) {
    return word.proclitics() + "+" + word.stem() + "+" + word.enclitic();
  }

  private void report() {
    OUT.printf(
        "Arabic tokens %d; kept as ours %.2f %%; same cut %.2f %%; of the %d cut by either %.2f %%;"
            + " same part of speech %.2f %%%n",
        tokens,
        100.0 * kept / tokens,
        100.0 * same / tokens,
        cutByEither,
        100.0 * sameOfCut / cutByEither,
        100.0 * samePos / tokens);
    differences.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(40)
        .forEach(e -> OUT.println(e.getValue() + "\t" + e.getKey()));
  }

  private void speed(String name, Stage stage, List<Document> documents) {
    long wall = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    documents.forEach(stage::process);
    double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    OUT.printf(
        "%s: %.0f Arabic words a second of processor time, %.0f of wall time%n",
        name, tokens / cpuSeconds, tokens / wallSeconds);
  }
}
