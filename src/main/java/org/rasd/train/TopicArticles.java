package org.rasd.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.rasd.adapter.opennlp.MaxentTrainer;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.event.Topic;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;

/** Reads raw news, labels it and keeps some articles of each outlet and topic. */
final class TopicArticles {

  /** Articles of one outlet and topic: none shall outweigh the others. */
  private static final int MOST_OF_A_KIND = 700;

  /** Articles of one outlet and section that are looked at. */
  private static final int MOST_LOOKED_AT = 900;

  /** The same, where an outlet names no sections and most articles get no label. */
  private static final int MOST_WITHOUT_SECTION = 15000;

  /** Characters of an article that are analysed. */
  private static final int LOOK = 2500;

  private final TopicLabels labels = TopicLabels.load();
  private final Pipeline analysis =
      Pipeline.of(
          List.of(new ZoneStage(), new TokenStage(), new SentenceStage(), new CliticStage()));
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<TopicArticle> articles = new ArrayList<>();

  private TopicArticles() {}

  /**
   * The articles, in an order that depends on the seed.
   *
   * @param news JSON lines, gzipped, with {@code source outlet cat title text}
   */
  static List<TopicArticle> read(Path news, long seed) throws IOException {
    List<String> lines = lines(news);
    Collections.shuffle(lines, new Random(seed));
    TopicArticles articles = new TopicArticles();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : lines) {
      articles.consider(mapper.readTree(line));
    }
    return articles.articles;
  }

  private static List<String> lines(Path news) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      return new ArrayList<>(reader.lines().toList());
    }
  }

  private void consider(JsonNode article) {
    String section = article.path("cat").asText("");
    String outlet = outlet(article, section);
    int most = section.isEmpty() ? MOST_WITHOUT_SECTION : MOST_LOOKED_AT;
    if (kinds.merge(outlet + "\t" + section, 1, Integer::sum) > most) {
      return;
    }
    Map<String, Float> features = features(article);
    Optional<String> topic = labels.of(section, features.keySet());
    if (topic.isPresent()
        && kinds.merge(outlet + " " + topic.get(), 1, Integer::sum) <= MOST_OF_A_KIND) {
      boolean wanted = TopicLabels.isWanted(topic.get());
      articles.add(
          new TopicArticle(outlet, topic.get(), new MaxentTrainer.Example(wanted, features)));
    }
  }

  /** Small outlets are one; a collection without sections is one outlet. */
  private static String outlet(JsonNode article, String section) {
    String source = article.path("source").asText();
    if (section.isEmpty()) {
      return source.substring(source.indexOf('/') + 1);
    }
    return source.startsWith("antcorpus") ? article.path("outlet").asText() : "others";
  }

  private Map<String, Float> features(JsonNode article) {
    String text = article.path("text").asText();
    String title = article.path("title").asText();
    Document document =
        Document.of(
            article.path("id").asText(),
            text.substring(0, Math.min(LOOK, text.length())),
            new Metadata(title, "", "", Optional.empty(), Map.of()));
    Map<String, Float> features = new HashMap<>();
    Topic.features(analysis.process(document))
        .forEach((word, n) -> features.put(names.computeIfAbsent(word, w -> w), n));
    return features;
  }
}
