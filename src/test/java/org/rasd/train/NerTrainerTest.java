package org.rasd.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.stage.ner.NerModel;
import org.rasd.stage.ner.NerModelException;
import org.rasd.stage.ner.NerModelFile;
import org.rasd.stage.ner.NerTaggedName;
import org.rasd.stage.ner.NerTagger;

class NerTrainerTest {

  /** "Salim visited Beirut", "the team of Beirut won" and the like. */
  private static final String CORPUS =
      """
      زار\tO
      سالم\tB-PER
      بيروت\tB-LOC

      قال\tO
      سالم\tB-PER
      العامري\tI-PER
      إن\tO
      بيروت\tB-LOC
      بعيدة\tO

      فاز\tO
      الفريق\tO
      في\tO
      بيروت\tB-LOC
      """;

  @TempDir Path folder;

  private Path train;

  @BeforeEach
  void writeFiles() throws IOException {
    train = Files.createDirectories(folder.resolve("tiny")).resolve("train.conll");
    Files.writeString(train, CORPUS.repeat(5));
    Files.createDirectories(folder.resolve("lists/places"));
    Files.writeString(folder.resolve("lists/places/places.tsv"), "بيروت\tLOC_CITY\n");
    writeStatistics("العامري");
  }

  private void writeStatistics(String extraWord) throws IOException {
    Path clusters = Files.createDirectories(folder.resolve("clusters"));
    StringBuilder counts = new StringBuilder();
    StringBuilder brown = new StringBuilder();
    StringBuilder kmeans = new StringBuilder();
    StringBuilder embeddings = new StringBuilder();
    int n = 0;
    for (String word : List.of("زار", "سالم", "بيروت", "قال", "في", extraWord)) {
      byte[] vector = new byte[96];
      vector[n++] = 100;
      String bytes = Base64.getEncoder().encodeToString(vector);
      counts.append(word).append("\t50\n");
      brown.append(word).append("\t01").append(n % 2).append("\t50\n");
      kmeans.append(word).append("\t1\t2\t3\t4\n");
      embeddings.append(word).append("\t50\t0.01\t").append(bytes).append('\n');
    }
    write(clusters.resolve("counts.tsv.gz"), counts);
    write(clusters.resolve("brown.tsv.gz"), brown);
    write(clusters.resolve("kmeans.tsv.gz"), kmeans);
    write(clusters.resolve("embeddings.tsv.gz"), embeddings);
  }

  private static void write(Path file, CharSequence text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private NerTrainingPlan plan(String out) throws IOException {
    return NerTraining.plan(
        List.of(train),
        folder.resolve("clusters"),
        folder.resolve("lists"),
        List.of(),
        new NerNumbers(1, 6, 2, 8, 4, 15, 0.0375f),
        folder.resolve(out),
        "test");
  }

  private byte[] train(String out) throws IOException {
    new NerTrainer(plan(out), (learning, learnings, epoch, epochs, loss) -> {}).train();
    return Files.readAllBytes(folder.resolve(out).resolve("model.bin"));
  }

  private NerTrainingException failure() {
    return assertThrows(NerTrainingException.class, () -> train("failed"));
  }

  private static NerModel model(byte[] bytes) throws IOException {
    return NerModelFile.read(new ByteArrayInputStream(bytes), "model.bin");
  }

  @Test
  void learnsNamesAndIsSureOfThem() throws IOException {
    NerTagger tagger = new NerTagger(model(train("a")));
    // "Salim Al-Amiri said that Beirut"
    List<NerTaggedName> names = tagger.tag(List.of("قال", "سالم", "العامري", "ان", "بيروت"));
    assertEquals(2, names.size());
    assertEquals("PER", names.get(0).type());
    assertEquals(1, names.get(0).start());
    assertEquals(3, names.get(0).end());
    assertEquals("LOC", names.get(1).type());
    assertTrue(names.get(1).confidence() > 0.5 && names.get(1).confidence() <= 1);
  }

  @Test
  void learnsSentencesAsHeadlinesHaveThem() {
    // "Beirut won ." with a quotation mark
    List<String> tokens = List.of("فاز", "\"", "بيروت", "\"", ".");
    NerSentence sentence = new NerSentence(tokens, new byte[] {0, 0, 5, 0, 0});
    List<NerSentence> all = NerHeadlines.with(java.util.Collections.nCopies(400, sentence), 3);
    assertTrue(all.size() > 410 && all.size() < 450);
    for (NerSentence copy : all.subList(400, all.size())) {
      assertTrue(copy.hasName() && !copy.tokens().contains(".") && !copy.tokens().contains("\""));
    }
  }

  @Test
  void leavesListsUnderAnotherLicenceOut() throws IOException {
    assertEquals(1, plan("a").nameLists().size());
    Files.writeString(folder.resolve("lists/places/README.md"), "Licence: GPL-2.0 (LICENSE).\n");
    assertEquals(0, plan("a").nameLists().size());
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertArrayEquals(train("a"), train("b"));
    assertEquals(
        Files.readString(folder.resolve("a/model.json")),
        Files.readString(folder.resolve("b/model.json")));
  }

  @Test
  void writesDownWhatTheModelWasMadeOf() throws IOException {
    train("a");
    String card = Files.readString(folder.resolve("a/model.json"));
    assertTrue(card.contains("\"seed\": 1,"), card);
    assertTrue(
        card.contains("\"name\": \"tiny\", \"file\": \"train.conll\", \"sha256\": \""), card);
  }

  @Test
  void namesFileAndLineOfABrokenLine() throws IOException {
    Files.writeString(train, "زار\tO\nسالم B-PER\n");
    assertTrue(failure().getMessage().contains("train.conll, line 2: expected a token"));
  }

  @Test
  void namesAnUnknownTag() throws IOException {
    Files.writeString(train, "زار\tO\nسالم\tB-PERSON\n");
    assertTrue(failure().getMessage().contains("line 2: unknown tag 'B-PERSON'"));
  }

  @Test
  void refusesACorpusWithoutNames() throws IOException {
    Files.writeString(train, "زار\tO\nبيروت\tO\n");
    assertTrue(failure().getMessage().contains("no token is labelled as a name"));
  }

  @Test
  void refusesStatisticsOfAnotherNormalization() throws IOException {
    writeStatistics("أحمد"); // Ahmad, with the hamza that normalization takes off
    assertTrue(failure().getMessage().contains("line 6: 'أحمد' is not in the normalization"));
  }

  @Test
  void refusesADamagedModel() throws IOException {
    byte[] bytes = train("a");
    bytes[bytes.length / 2] ^= 1;
    assertTrue(modelFailure(bytes).contains("damaged"));
  }

  @Test
  void refusesAModelOfAnotherVersion() throws IOException {
    byte[] bytes = train("a");
    bytes[7] = 99;
    assertTrue(modelFailure(bytes).contains("version 99, this program reads version 2"));
  }

  @Test
  void refusesACutModelAndAnythingElse() throws IOException {
    byte[] bytes = train("a");
    assertTrue(modelFailure(java.util.Arrays.copyOf(bytes, 100)).contains("expected"));
    assertTrue(modelFailure(new byte[3]).contains("not a name model"));
  }

  private static String modelFailure(byte[] bytes) {
    return assertThrows(NerModelException.class, () -> model(bytes)).getMessage();
  }
}
