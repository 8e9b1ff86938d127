package org.rasd.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.rasd.stage.ner.NerLabels;
import org.rasd.stage.ner.NerModelFile;

/**
 * What {@code model.json} says of a model: what it was made from and how, and what it scores.
 *
 * @param json the text, with no time and no path of a machine in it but those of the command
 * @param scores on the development files
 */
public record NerModelCard(String json, List<Score> scores) {

  static final NerModelCard NONE = new NerModelCard("", List.of());

  /** Keeps a copy of the scores. */
  public NerModelCard {
    scores = List.copyOf(scores);
  }

  /** F1 over exact spans on a corpus' development file, labelled in the manner of a corpus. */
  public static final class Score {
    private final String corpus;
    private final String manner;
    private final NerScores scores;

    Score(String corpus, String manner, NerScores scores) {
      this.corpus = corpus;
      this.manner = manner;
      this.scores = scores;
    }

    /** The corpus scored on. */
    public String corpus() {
      return corpus;
    }

    /** The corpus in whose manner it was labelled. */
    public String manner() {
      return manner;
    }

    /** F1 of PER, ORG and LOC together, in percent. */
    public double f1() {
      return scores.f1();
    }

    String json() {
      return String.format(
          Locale.ROOT,
          "{\"corpus\": \"%s\", \"manner\": \"%s\", \"precision\": %.2f, \"recall\": %.2f,"
              + " \"f1\": %.2f, \"PER\": %.2f, \"ORG\": %.2f, \"LOC\": %.2f}",
          corpus,
          manner,
          scores.precision(),
          scores.recall(),
          scores.f1(),
          scores.f1(0),
          scores.f1(1),
          scores.f1(2));
    }
  }

  static NerModelCard of(
      NerTrainingPlan plan,
      int learnings,
      List<List<NerSentence>> corpora,
      byte[] model,
      List<Score> scores)
      throws IOException {
    List<String> used = new ArrayList<>();
    for (int i = 0; i < corpora.size(); i++) {
      NerCorpus corpus = plan.corpora().get(i);
      used.add(
          source(corpus.name(), corpus.train())
              + ", \"sentences_learnt\": "
              + corpora.get(i).size()
              + "}");
    }
    List<String> knowledge = new ArrayList<>();
    for (String file : List.of("counts", "brown", "kmeans", "embeddings")) {
      knowledge.add(source(file, plan.clusters().resolve(file + ".tsv.gz")) + "}");
    }
    for (Path list : plan.nameLists()) {
      knowledge.add(source(list.getFileName().toString(), list) + "}");
    }
    String json =
        "{\n"
            + field("name", "ner")
            + field("format", "RASDNER " + NerModelFile.VERSION)
            + field("sha256", sha256(model))
            + "  \"bytes\": "
            + model.length
            + ",\n"
            + field("licence", "GPL-3.0-or-later; made from the sources below")
            + field("labels", "IOB2 of " + NerLabels.TYPES)
            + field(
                "features",
                "words, base forms, affixes, character n-grams, cluster paths and partitions at"
                    + " two words' distance; pairs and triples of words and clusters; longest"
                    + " names of lists as fingerprints; window and recurrent networks over"
                    + " word vectors")
            + field("normalization", "org.rasd.text.Normalizer")
            + number("epochs", plan.numbers().epochs())
            + number("seed", plan.numbers().seed())
            + number("learnings", learnings)
            + number("units", plan.numbers().units())
            + number("memory", plan.numbers().memory())
            + number("least_vector_count", plan.numbers().leastVectorCount())
            + "  \"least_weight\": "
            + plan.numbers().leastWeight()
            + ",\n"
            + field("manners", String.join(", ", plan.manners()))
            + field("command", plan.command())
            + list("corpora", used)
            + ",\n"
            + list("knowledge", knowledge)
            + ",\n"
            + list("dev_scores", scores.stream().map(Score::json).toList())
            + "\n}\n";
    return new NerModelCard(json, scores);
  }

  private static String source(String name, Path file) throws IOException {
    return "{\"name\": "
        + quote(name)
        + ", \"file\": "
        + quote(file.getFileName().toString())
        + ", \"sha256\": \""
        + sha256(Files.readAllBytes(file))
        + "\", \"licence\": "
        + quote(NerLicence.of(file));
  }

  private static String field(String key, String value) {
    return "  \"" + key + "\": " + quote(value) + ",\n";
  }

  private static String number(String key, long value) {
    return "  \"" + key + "\": " + value + ",\n";
  }

  private static String list(String key, List<String> objects) {
    String indent = "\n    ";
    return "  \"" + key + "\": [" + indent + String.join("," + indent, objects) + "\n  ]";
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
