package org.rasd.stage.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rasd.lexicon.LinearModel;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.model.Zone;
import org.rasd.text.Normalizer;

/**
 * What a document is about: conflict, politics and diplomacy, or sport, business, technology,
 * culture, science, weather, crime, accidents. A learned bag of words; immutable, shared by
 * threads.
 */
public final class Topic {

  /** Where the weights are, below {@code org/rasd/}. */
  private static final String MODEL = "models/topic/weights.txt";

  /** Words of a document that are looked at: what it is about is said at its head. */
  private static final int LOOK = 400;

  private static final int MOST = 3;
  private static final int LEAST_LETTERS = 2;

  private final LinearModel model;

  /** A topic decided by given weights. */
  public Topic(LinearModel model) {
    this.model = model;
  }

  /**
   * The model that ships with Rasd.
   *
   * @throws org.rasd.lexicon.ResourceException if it is missing or damaged
   */
  public static Topic load() {
    return new Topic(LinearModel.resource(MODEL));
  }

  /** The probability that a document is about conflict, politics or diplomacy. */
  public double conflict(Document document) {
    return model.probability(features(document));
  }

  /**
   * What the decision is made of: the stems of title and text, page furniture left out, by square
   * root of their capped count, all together of length 1.
   *
   * @param document with zones and words
   */
  public static Map<String, Float> features(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : Normalizer.fold(document.metadata().title()).split("[^\\p{L}]+")) {
      count(withoutArticle(word), counts);
    }
    List<Zone> zones = document.layer(Layer.ZONES);
    int zone = 0;
    int looked = 0;
    for (Word word : document.layer(Layer.WORDS)) {
      while (zone + 1 < zones.size() && zones.get(zone).span().end() <= word.span().start()) {
        zone++;
      }
      boolean furniture = zone < zones.size() && zones.get(zone).kind() == Zone.Kind.BOILERPLATE;
      if (!furniture && isWord(word) && looked++ < LOOK) {
        count(word.bare(), counts);
      }
    }
    return normalized(counts);
  }

  private static boolean isWord(Word word) {
    return word.kind() == Token.Kind.ARABIC
        || word.kind() == Token.Kind.LATIN
        || word.kind() == Token.Kind.HASHTAG;
  }

  /** Titles are no words of the text; a rough cut does for them. */
  private static String withoutArticle(String word) {
    for (String article :
        List.of("\u0648\u0627\u0644", "\u0628\u0627\u0644", "\u0627\u0644", "\u0644\u0644")) {
      if (word.startsWith(article) && word.length() > article.length() + 1) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  private static void count(String word, Map<String, Integer> counts) {
    if (word.length() >= LEAST_LETTERS) {
      counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  private static Map<String, Float> normalized(Map<String, Integer> counts) {
    double squares = counts.values().stream().mapToInt(n -> Math.min(n, MOST)).sum();
    Map<String, Float> features = new HashMap<>();
    counts.forEach((word, n) -> features.put(word, (float) Math.sqrt(Math.min(n, MOST) / squares)));
    return features;
  }
}
