package org.rasd.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rasd.adapter.opennlp.MaxentTrainer;
import org.rasd.eval.EventVerdict;
import org.rasd.eval.GoldReader;
import org.rasd.lexicon.LinearModel;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.event.Candidate;
import org.rasd.stage.event.EventStage;

/**
 * Makes {@code models/trigger/}: how likely is a record that the rules made to be right in type and
 * realis? Learned from annotated articles; cross-validated by document, with and without.
 */
public final class TriggerTraining {

  private static final int FOLDS = 10;
  private static final int NO_FOLD = -1;
  private static final String BIAS = "";

  /** Marks what comes of labels, which leave out more than the annotation does. */
  private static final String LABELLED = "labelled";

  private static final int SEEDS = 5;
  private static final int LEAST_COUNT = 5;
  private static final int ITERATIONS = 100;
  private static final double PENALTY = 12;
  private static final int TOP = 40;
  private static final double[] LEAST = {0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5};
  private static final double[] BINS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

  private record Case(int document, EventVerdict verdict, MaxentTrainer.Example example) {}

  private record Judged(Case of, double probability) {}

  private final List<Case> cases = new ArrayList<>();
  private int documents;
  private int labelled;
  private int goldEvents;

  private TriggerTraining() {}

  /**
   * Trains and writes the model and its card.
   *
   * @param pipeline the analysis
   * @param stage the event stage, whose rules are judged
   * @param gold annotated documents, JSON lines
   * @param labels documents annotated with triggers only, less completely: they teach, but nothing
   *     is judged by them
   * @param reader knows the texts of what is annotated stand-off
   * @param folder to write to
   * @param seed of the folds
   * @param command what was typed
   * @return the report in Markdown
   */
  public static String train(
      Pipeline pipeline,
      EventStage stage,
      List<Path> gold,
      List<Path> labels,
      GoldReader reader,
      Path folder,
      long seed,
      String command)
      throws IOException {
    TriggerTraining training = new TriggerTraining();
    ModelCard card =
        new ModelCard(
            "trigger",
            "Is a record that the event rules made right in type and realis? Weights of features.",
            command,
            seed);
    for (Path file : gold) {
      card.corpus(file);
      training.read(pipeline, stage, reader.read(file), false);
    }
    for (Path file : labels) {
      card.corpus(file);
      training.read(pipeline, stage, reader.read(file), true);
    }
    List<Judged> judged = new ArrayList<>();
    for (int s = 0; s < SEEDS; s++) {
      judged.addAll(training.crossValidated(seed + s));
    }
    Map<String, Double> weights = learn(training.cases);
    training.describe(card.json(), weights);
    card.write(folder, "weights.txt", LinearModel.encode(weights));
    return training.report(judged, command);
  }

  private void read(Pipeline pipeline, EventStage stage, List<JsonNode> annotated, boolean labels) {
    for (EventVerdict.Gold gold : EventVerdict.gold(annotated)) {
      Document document = pipeline.process(gold.document());
      List<Candidate> candidates = stage.candidates(document);
      List<EventMention> mentions = candidates.stream().map(Candidate::mention).toList();
      List<EventVerdict> verdicts = EventVerdict.of(document.with(Layer.EVENTS, mentions), gold);
      for (int i = 0; i < verdicts.size(); i++) {
        Map<String, Float> features = new TreeMap<>(candidates.get(i).features());
        features.put(BIAS, 1f);
        if (labels) {
          features.put(LABELLED, 1f);
        }
        MaxentTrainer.Example example =
            new MaxentTrainer.Example(verdicts.get(i).realis(), features);
        cases.add(new Case(labels ? NO_FOLD : documents, verdicts.get(i), example));
      }
      if (labels) {
        labelled++;
      } else {
        documents++;
        goldEvents += gold.size();
      }
    }
  }

  /** The weights for a text of its own: without that of the labels' strictness. */
  private static Map<String, Double> learn(List<Case> cases) throws IOException {
    Map<String, Double> weights =
        new MaxentTrainer(PENALTY, LEAST_COUNT, ITERATIONS)
            .learn(cases.stream().map(Case::example).toList());
    weights.remove(LABELLED);
    return weights;
  }

  /** Each case judged by a model that saw nothing of its document. */
  private List<Judged> crossValidated(long seed) throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      order.add(d);
    }
    Collections.shuffle(order, new Random(seed));
    int[] fold = new int[documents];
    for (int i = 0; i < documents; i++) {
      fold[order.get(i)] = i % FOLDS;
    }
    List<Judged> judged = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      int held = f;
      LinearModel model =
          LinearModel.of(learn(cases.stream().filter(c -> foldOf(c, fold) != held).toList()));
      for (Case c : cases) {
        if (foldOf(c, fold) == held) {
          Map<String, Float> features = new TreeMap<>(c.example().features());
          features.remove(BIAS);
          judged.add(new Judged(c, model.probability(features)));
        }
      }
    }
    return judged;
  }

  private static int foldOf(Case c, int[] fold) {
    return c.document() == NO_FOLD ? NO_FOLD : fold[c.document()];
  }

  private void describe(ObjectNode json, Map<String, Double> weights) {
    List<String> byWeight = new ArrayList<>(weights.keySet());
    byWeight.sort(Comparator.comparing(weights::get));
    int size = byWeight.size();
    json.put("documents", documents).put("labelled_documents", labelled);
    json.put("records", cases.size()).put("features", size);
    json.put("most_against", named(byWeight.subList(0, Math.min(TOP, size)), weights));
    json.put("most_for", named(byWeight.subList(Math.max(0, size - TOP), size), weights));
  }

  private static String named(List<String> features, Map<String, Double> weights) {
    List<String> named = new ArrayList<>();
    features.forEach(f -> named.add(String.format(Locale.ROOT, "%s (%.2f)", f, weights.get(f))));
    return String.join(", ", named);
  }

  private String report(List<Judged> judged, String command) {
    StringBuilder out = new StringBuilder();
    out.append("# How far the confidence of event records can be trusted\n\n");
    out.append("Written by `").append(command).append("`, not by hand.\n\n");
    line(
        out,
        "%d records that the rules make of %d annotated documents (%d gold events), judged in"
            + " %d-fold cross-validation by document, %d times with other folds. A record is right"
            + " if its type and its realis are those of the annotation. Triggers labelled in %d"
            + " other documents helped to learn.",
        judged.size() / SEEDS,
        documents,
        goldEvents,
        FOLDS,
        SEEDS,
        labelled);
    out.append("\n| confidence | records a run | mean confidence | right |\n|---|---|---|---|\n");
    for (int b = 0; b + 1 < BINS.length; b++) {
      double low = BINS[b];
      double high = BINS[b + 1];
      List<Judged> bin =
          judged.stream().filter(j -> j.probability() >= low && j.probability() < high).toList();
      row(out, String.format(Locale.ROOT, "%.1f to %.1f", low, Math.min(1, high)), bin);
    }
    row(out, "0.8 and more", judged.stream().filter(j -> j.probability() >= 0.8).toList());
    out.append("\nWhat leaving out the least likely records does to detection with type:\n\n");
    out.append("| left out below | precision | recall | F1 |\n|---|---|---|---|\n");
    for (double least : LEAST) {
      List<Judged> kept = judged.stream().filter(j -> j.probability() >= least).toList();
      double right = kept.stream().filter(j -> j.of().verdict().typed()).count();
      double p = right / kept.size();
      double r = right / (SEEDS * (double) goldEvents);
      line(out, "| %.2f | %.1f | %.1f | %.1f |", least, 100 * p, 100 * r, 200 * p * r / (p + r));
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String name, List<Judged> bin) {
    double mean = bin.stream().mapToDouble(Judged::probability).average().orElse(0);
    double right = bin.stream().filter(j -> j.of().verdict().realis()).count();
    line(
        out,
        "| %s | %.0f | %.2f | %.1f %% |",
        name,
        bin.size() / (double) SEEDS,
        mean,
        bin.isEmpty() ? 0 : 100 * right / bin.size());
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** Writes the report. */
  public static void write(String report, Path file) throws IOException {
    Files.write(file, report.getBytes(StandardCharsets.UTF_8));
  }
}
