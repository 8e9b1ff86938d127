package org.rasd.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rasd.adapter.opennlp.MaxentTrainer;
import org.rasd.lexicon.LinearModel;

/**
 * Makes {@code models/topic/} from raw news with the outlets' sections: is an article about
 * conflict, politics and diplomacy? Each outlet is held out once to say how right the model is on
 * outlets it never saw.
 */
public final class TopicTraining {

  private static final int LEAST_DOCUMENTS = 8;

  /** Outlets that must use a word: names of authors and agencies are no topic. */
  private static final int LEAST_OUTLETS = 3;

  private static final int ITERATIONS = 60;
  private static final double PENALTY = 0.5;

  /** Weights below this change nothing. */
  private static final double LEAST_WEIGHT = 0.2;

  private static final int TOP = 60;

  /** How articles of one kind were judged. */
  private static final class Tally {
    int articles;
    int right;
    int above;

    void add(boolean wanted, double probability, double threshold) {
      articles++;
      right += wanted == probability >= 0.5 ? 1 : 0;
      above += probability >= threshold ? 1 : 0;
    }

    void write(ObjectNode json) {
      json.put("articles", articles);
      json.put("right_percent", percent(right));
      json.put("above_0.2_percent", percent(above));
    }

    private double percent(int n) {
      return Math.round(1000.0 * n / articles) / 10.0;
    }
  }

  private TopicTraining() {}

  /**
   * Trains and writes the model and its card.
   *
   * @param news JSON lines, gzipped, with {@code source outlet cat title text}
   * @param folder to write to
   * @param seed of the choice of articles
   */
  public static void train(Path news, Path folder, long seed) throws IOException {
    List<TopicArticle> articles = TopicArticles.read(news, seed);
    Map<String, Double> weights = learn(articles);
    ModelCard card =
        new ModelCard(
            "topic",
            "Is an article about conflict, politics or diplomacy? Weights of stems.",
            "scripts/train-topic",
            seed);
    card.corpus(news);
    card.json().put("articles", articles.size()).put("features", weights.size());
    ObjectNode scores = card.json().putObject("held_out_outlets");
    heldOut(articles).forEach((kind, tally) -> tally.write(scores.putObject(kind)));
    List<String> byWeight = new ArrayList<>(weights.keySet());
    byWeight.sort(Comparator.comparing(weights::get));
    int size = byWeight.size();
    card.json().put("most_against", String.join(" ", byWeight.subList(0, TOP)));
    card.json().put("most_for", String.join(" ", byWeight.subList(size - TOP, size)));
    card.write(folder, "weights.txt", LinearModel.encode(weights));
  }

  private static Map<String, Double> learn(List<TopicArticle> articles) throws IOException {
    Set<String> common = common(articles);
    List<MaxentTrainer.Example> examples = new ArrayList<>();
    for (TopicArticle article : articles) {
      Map<String, Float> features = new TreeMap<>(article.example().features());
      features.keySet().retainAll(common);
      features.put("", 1f);
      examples.add(new MaxentTrainer.Example(article.example().yes(), features));
    }
    Map<String, Double> weights =
        new MaxentTrainer(PENALTY, LEAST_DOCUMENTS, ITERATIONS).learn(examples);
    weights.entrySet().removeIf(w -> Math.abs(w.getValue()) < LEAST_WEIGHT);
    return weights;
  }

  private static Set<String> common(List<TopicArticle> articles) {
    Map<String, Set<String>> outlets = new HashMap<>();
    for (TopicArticle article : articles) {
      for (String word : article.example().features().keySet()) {
        outlets.computeIfAbsent(word, w -> new HashSet<>()).add(article.outlet());
      }
    }
    outlets.values().removeIf(o -> o.size() < LEAST_OUTLETS);
    return outlets.keySet();
  }

  private static Map<String, Tally> heldOut(List<TopicArticle> articles) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (String outlet : new TreeSet<>(articles.stream().map(TopicArticle::outlet).toList())) {
      LinearModel model =
          LinearModel.of(learn(articles.stream().filter(a -> !a.outlet().equals(outlet)).toList()));
      for (TopicArticle a : articles) {
        if (a.outlet().equals(outlet)) {
          double p = model.probability(a.example().features());
          for (String kind : List.of("all", "outlet " + outlet, "topic " + a.topic())) {
            tallies.computeIfAbsent(kind, k -> new Tally()).add(a.example().yes(), p, 0.2);
          }
        }
      }
    }
    return tallies;
  }
}
