package org.rasd.corpus.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The articles in a page's JSON-LD, in all the shapes that publishing systems give it. */
final class LinkedData {

  /** As lenient as sites need: line breaks inside strings, trailing commas, comments. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final int MOST_NODES = 200_000;

  private LinkedData() {}

  /**
   * The page's own article: the one with the page's address, else the one that is not an item of a
   * list and says most.
   */
  static StructuredArticle article(Document page, String address) {
    List<StructuredArticle> articles = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      parse(script.data()).ifPresent(root -> collect(root, articles));
    }
    if (articles.isEmpty()) {
      return StructuredArticle.NONE;
    }
    return articles.stream()
        .filter(article -> !address.isEmpty() && sameAddress(article.url(), address))
        .findFirst()
        .orElse(articles.get(0));
  }

  private static boolean sameAddress(String a, String b) {
    return !a.isEmpty() && path(a).equals(path(b));
  }

  private static String path(String url) {
    String bare = url.replaceFirst("^https?://(www\\.|m\\.)?", "").replaceFirst("[#?].*$", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  static Optional<JsonNode> parse(String script) {
    String json = script.strip();
    for (String wrap : List.of("<!--", "//<![CDATA[", "<![CDATA[")) {
      json = json.startsWith(wrap) ? json.substring(wrap.length()).strip() : json;
    }
    for (String wrap : List.of("-->", "//]]>", "]]>", ";")) {
      json = json.endsWith(wrap) ? json.substring(0, json.length() - wrap.length()).strip() : json;
    }
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      // A broken description is as good as none: the page itself is still there.
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<StructuredArticle> articles) {
    Deque<JsonNode> left = new ArrayDeque<>();
    left.add(root);
    for (int seen = 0; !left.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = left.poll();
      if (isArticle(node)) {
        articles.add(read(node, root));
      }
      if (node.isContainerNode() && !node.has("itemListElement")) {
        node.forEach(left::add);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticleType(one.asText())) {
          return true;
        }
      }
    }
    return isArticleType(type.asText());
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || type.equals("Report")
        || type.endsWith("Review");
  }

  private static StructuredArticle read(JsonNode node, JsonNode root) {
    boolean live = node.has("liveBlogUpdate");
    return new StructuredArticle(
        address(node),
        text(node, "headline").isEmpty() ? text(node, "name") : text(node, "headline"),
        live ? "" : text(node, "articleBody"),
        date(node),
        names(node.path("author"), root),
        names(node.path("publisher"), root),
        live);
  }

  private static String address(JsonNode node) {
    JsonNode main = node.path("mainEntityOfPage");
    String id = main.isTextual() ? main.asText() : main.path("@id").asText("");
    return id.startsWith("http") ? id : node.path("url").asText("");
  }

  private static String date(JsonNode node) {
    for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
      String value = node.path(key).asText("");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  /** A string, perhaps with markup or entities in it, paragraphs at line breaks. */
  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(plain(part.asText(""))));
      return String.join("\n", parts);
    }
    return plain(value.asText(""));
  }

  static String plain(String value) {
    if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
      return value.strip();
    }
    String broken = value.indexOf('<') < 0 ? value.replace("\n", "<br>") : value;
    List<String> lines = new ArrayList<>();
    Blocks.of(Jsoup.parseBodyFragment(broken).body()).forEach(block -> lines.add(block.text()));
    String text = String.join("\n", lines);
    // Some systems escape twice.
    return text.contains("&lt;") || text.contains("&quot;") || text.contains("&nbsp;")
        ? Jsoup.parseBodyFragment(text).body().wholeText().strip()
        : text;
  }

  /** Names of persons or organisations: a string, an object, a reference, or a list of these. */
  private static String names(JsonNode node, JsonNode root) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      String name = one.isTextual() ? one.asText() : one.path("name").asText("");
      if (name.isEmpty() && one.has("@id")) {
        name = referenced(root, one.path("@id").asText());
      }
      if (!name.isBlank() && !name.startsWith("http")) {
        names.add(Words.squeezed(plain(name)));
      }
    }
    return String.join("\u060C ", names);
  }

  private static String referenced(JsonNode root, String id) {
    for (JsonNode one : root.path("@graph")) {
      if (one.path("@id").asText().equals(id)) {
        return one.path("name").asText("");
      }
    }
    return "";
  }
}
