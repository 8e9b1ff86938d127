package org.rasd.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.rasd.corpus.JsonFault;
import org.rasd.lexicon.ResourceException;

/**
 * Reads annotated documents: JSON Lines with {@code text} and {@code events}, offsets in code
 * points.
 *
 * <p>A document may also be annotated stand-off, because its text is not ours to give away. Then
 * {@code length} (of its text, code points) stands for the text, and ranges {@code [start, end]}
 * for phrases of it. The text is that of the document with the same {@code id} in another file.
 */
public final class GoldReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> FROM_TEXTS = List.of("text", "title", "date");

  private final Optional<Path> texts;

  /**
   * A reader.
   *
   * @param texts JSON Lines with {@code id title date text}, plain or gzipped, for what is
   *     annotated stand-off
   */
  public GoldReader(Optional<Path> texts) {
    this.texts = texts;
  }

  /**
   * The documents of a file, each with {@code text} and {@code events}.
   *
   * @throws IOException if a file cannot be read
   * @throws ResourceException if a line is malformed, or if a text is missing or is another one
   *     than was annotated
   */
  public List<JsonNode> read(Path gold) throws IOException {
    Map<ObjectNode, Integer> documents = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(gold, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          documents.put(parse(line, gold, number), number);
        }
      }
    }
    addTexts(documents, gold);
    documents.forEach((document, line) -> checkDate(document, gold, line));
    return List.copyOf(documents.keySet());
  }

  private static void checkDate(ObjectNode document, Path gold, int line) {
    String date = document.path("date").asText("");
    try {
      if (date.isBlank() || document.path("date").isNull()) {
        document.remove("date");
      } else {
        LocalDate.parse(date);
      }
    } catch (DateTimeParseException e) {
      throw ResourceException.at(
          gold.toString(), line, "date '" + date + "' is not of the form 2026-01-31");
    }
  }

  private static ObjectNode parse(String line, Path file, int number) {
    try {
      JsonNode node = MAPPER.readTree(line);
      boolean has = node.path("text").isTextual() || node.path("length").isInt();
      if (node.isObject() && has && node.path("events").isArray()) {
        return (ObjectNode) node;
      }
      throw ResourceException.at(
          file.toString(), number, "a gold document needs 'text' and the list 'events'");
    } catch (JsonProcessingException e) {
      throw ResourceException.at(file.toString(), number, "not JSON: " + JsonFault.of(e));
    }
  }

  private void addTexts(Map<ObjectNode, Integer> documents, Path gold) throws IOException {
    Set<String> wanted = new HashSet<>();
    documents.keySet().stream()
        .filter(d -> !d.has("text"))
        .forEach(d -> wanted.add(d.path("id").asText()));
    if (wanted.isEmpty()) {
      return;
    }
    Map<String, JsonNode> found = texts.isPresent() ? find(texts.get(), wanted) : Map.of();
    documents.forEach(
        (document, line) -> {
          if (!document.has("text")) {
            addText(document, found.get(document.path("id").asText()), gold, line);
          }
        });
  }

  private static void addText(ObjectNode document, JsonNode source, Path gold, int line) {
    String wrong = "";
    if (source == null) {
      wrong = "its text is not here; give --texts, a file that has the document";
    } else if (length(source.path("text").asText()) != document.get("length").asInt()) {
      wrong = "the text given is not the one that was annotated";
    }
    if (!wrong.isEmpty()) {
      String which = "document " + document.path("id").asText() + ": " + wrong;
      throw ResourceException.at(gold.toString(), line, which);
    }
    FROM_TEXTS.forEach(key -> document.set(key, source.path(key)));
    document.path("events").forEach(e -> spellOut((ObjectNode) e, document.get("text").asText()));
  }

  private static Map<String, JsonNode> find(Path texts, Set<String> wanted) throws IOException {
    Map<String, JsonNode> found = new HashMap<>();
    try (InputStream raw = Files.newInputStream(texts);
        InputStream in = texts.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = MAPPER.readTree(line);
        if (wanted.contains(node.path("id").asText())) {
          found.put(node.path("id").asText(), node);
        }
      }
    }
    return found;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Puts the words in the place of their ranges. */
  private static void spellOut(ObjectNode event, String text) {
    for (Map.Entry<String, JsonNode> field : List.copyOf(event.properties())) {
      if (isRange(field.getValue())) {
        event.put(field.getKey(), words(field.getValue(), text));
      } else if (field.getValue().isArray()) {
        ArrayNode phrases = MAPPER.createArrayNode();
        field.getValue().forEach(range -> phrases.add(words(range, text)));
        event.set(field.getKey(), phrases);
      }
    }
    event.put("trigger", words(event.get("start").asInt(), event.get("end").asInt(), text));
  }

  private static boolean isRange(JsonNode node) {
    return node.isArray() && node.size() == 2 && node.get(0).isInt();
  }

  private static String words(JsonNode range, String text) {
    return words(range.path(0).asInt(), range.path(1).asInt(), text);
  }

  private static String words(int start, int end, String text) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
