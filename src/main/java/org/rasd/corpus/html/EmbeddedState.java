package org.rasd.corpus.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article in the data of a page that scripts would show: {@code __NEXT_DATA__} and its like.
 * Known by its prose, not by the names of one system.
 */
final class EmbeddedState {

  private static final int MOST_NODES = 500_000;
  private static final int FEWEST_WORDS = 25;

  /** Parts of the data that are other stories. */
  private static final List<String> OTHERS =
      List.of(
          "related",
          "recommend",
          "comment",
          "most",
          "latest",
          "trending",
          "popular",
          "menu",
          "nav",
          "footer",
          "header",
          "sidebar",
          "topstories",
          "translation",
          "i18n",
          "seo",
          "config",
          "newsletter",
          "consent",
          "caption",
          "image",
          "author");

  private static final List<String> DATES =
      List.of(
          "datePublished",
          "publishedAt",
          "published_at",
          "publishDate",
          "publish_date",
          "publishedDate",
          "published_date",
          "publicationDate",
          "publication_date",
          "first_publish_date",
          "firstPublished",
          "display_date",
          "published",
          "date",
          "createdAt",
          "created_at",
          "pubDate",
          "created");

  private static final List<String> TITLES = List.of("headline", "title", "name");

  private final Map<JsonNode, JsonNode> parents = new IdentityHashMap<>();
  private JsonNode best;
  private List<String> bestLines = List.of();
  private int bestWords;

  private EmbeddedState() {}

  /** The article with its paragraphs as lines of the body; empty if there is none. */
  static Optional<StructuredArticle> find(Document page) {
    StructuredArticle found = null;
    int words = FEWEST_WORDS;
    for (Element script : page.select("script:not([src])")) {
      EmbeddedState state = new EmbeddedState();
      if (!script.attr("type").contains("ld+json")) {
        parse(script.data()).ifPresent(state::search);
      }
      if (state.bestWords > words) {
        words = state.bestWords;
        found = state.article();
      }
    }
    return Optional.ofNullable(found);
  }

  private static Optional<JsonNode> parse(String script) {
    int open = script.indexOf('{');
    boolean assigned = open == 0 || script.substring(0, Math.max(0, open)).strip().endsWith("=");
    if (open < 0 || script.length() < 200 || !(assigned || script.strip().startsWith("{"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(LinkedData.MAPPER.readTree(script.substring(open)));
    } catch (JsonProcessingException e) {
      return Optional.empty(); // A script, not data.
    }
  }

  private void search(JsonNode root) {
    Deque<JsonNode> left = new ArrayDeque<>();
    left.push(root);
    for (int seen = 0; !left.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = left.pop();
      consider(node);
      children(node).forEach(left::push);
    }
  }

  private List<JsonNode> children(JsonNode node) {
    List<JsonNode> children = new ArrayList<>();
    if (node.isObject()) {
      node.properties().stream()
          .filter(field -> !isOther(field.getKey()))
          .forEach(field -> children.add(field.getValue()));
    } else {
      node.forEach(children::add);
    }
    for (JsonNode child : children) {
      if (child.isContainerNode()) {
        parents.put(child, node);
      }
    }
    return children;
  }

  private static boolean isOther(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return OTHERS.stream().anyMatch(lower::startsWith);
  }

  /** A string with the whole text, or a list with a paragraph an item. */
  private void consider(JsonNode node) {
    if (node.isObject()) {
      node.forEach(value -> considerString(node, value));
    } else if (node.isArray() && node.size() > 1) {
      List<String> lines = new ArrayList<>();
      node.forEach(item -> lines.addAll(firstProse(item)));
      offer(node, lines, 1.1);
    }
  }

  private void considerString(JsonNode holder, JsonNode value) {
    if (value.isTextual() && value.asText().length() > 100) {
      String text = LinkedData.plain(value.asText());
      offer(holder, text.lines().map(Words::squeezed).filter(l -> !l.isEmpty()).toList(), 1);
    }
  }

  /** Deeper lists come later and win over those around them with nearly as many words. */
  private void offer(JsonNode node, List<String> lines, double bonus) {
    int words = lines.stream().filter(EmbeddedState::isArabic).mapToInt(Words::count).sum();
    boolean within = best != null && isWithin(node, best);
    double needed = within ? 0.8 * bestWords : bestWords / bonus;
    if (words >= FEWEST_WORDS && words > needed) {
      best = node;
      bestLines = lines;
      bestWords = Math.max(words, within ? bestWords : 0);
    }
  }

  private boolean isWithin(JsonNode node, JsonNode outer) {
    for (JsonNode n = node; n != null; n = parents.get(n)) {
      if (n == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArabic(String line) {
    long arabic = line.chars().filter(c -> c >= 0x600 && c <= 0x6FF).count();
    return arabic * 2 > line.length();
  }

  /** The text of an item: its first strings of prose; the same words again inside it are not. */
  private static List<String> firstProse(JsonNode item) {
    List<String> lines = new ArrayList<>();
    Deque<JsonNode> left = new ArrayDeque<>();
    left.push(item);
    for (int seen = 0; !left.isEmpty() && seen < 2000; seen++) {
      JsonNode node = left.pop();
      if (node.isTextual()) {
        addProse(node.asText(), lines);
        continue;
      }
      List<JsonNode> children = new ArrayList<>();
      if (node.isObject()) {
        node.properties().stream()
            .filter(field -> !isOther(field.getKey()))
            .forEach(field -> children.add(0, field.getValue()));
      } else {
        node.forEach(child -> children.add(0, child));
      }
      children.forEach(left::push);
    }
    return lines;
  }

  private static void addProse(String value, List<String> lines) {
    if (value.length() < 15 || !isArabic(value.replaceAll("<[^<>]*>", ""))) {
      return;
    }
    for (String line : LinkedData.plain(value).lines().toList()) {
      String squeezed = Words.squeezed(line);
      boolean repeated = lines.stream().anyMatch(known -> known.contains(squeezed));
      if (Words.count(squeezed) >= 3 && !repeated) {
        lines.add(squeezed);
      }
    }
  }

  private StructuredArticle article() {
    return new StructuredArticle(
        "", around(TITLES), String.join("\n", bestLines), around(DATES), "", "", false);
  }

  /** A field of the nearest object around the text. */
  private String around(List<String> keys) {
    Set<JsonNode> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    for (JsonNode node = best; node != null && seen.add(node); node = parents.get(node)) {
      for (String key : keys) {
        String value = node.path(key).asText("");
        if (!value.isBlank() && value.length() < 400) {
          return Words.squeezed(LinkedData.plain(value));
        }
      }
    }
    return "";
  }
}
