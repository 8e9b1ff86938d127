package org.rasd.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.corpus.date.Dates;
import org.rasd.model.Document;
import org.rasd.model.Metadata;

/** A document as a JSON object: {@code text}, and {@code id title date source url} if known. */
final class JsonDocument {

  private static final Set<String> KNOWN = Set.of("id", "text", "title", "source", "url");

  private JsonDocument() {}

  static Reading read(JsonNode node, String file, long line, int maxChars) {
    if (!node.isObject()) {
      return failed("", file, line, "not a JSON object but " + kind(node));
    }
    String id = id(node, file, line);
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      String found = text.isMissingNode() ? "no key 'text'" : "'text' is " + kind(text);
      return failed(id, file, line, found + "; a string with the article is expected");
    }
    if (text.textValue().isBlank()) {
      return failed(id, file, line, "'text' is empty");
    }
    if (text.textValue().length() > maxChars) {
      return failed(id, file, line, Texts.tooLong(maxChars));
    }
    String clean = Texts.withoutLoneSurrogates(text.textValue());
    return new Reading.Read(Document.of(id, clean, metadata(node, clean)), file + ":" + line);
  }

  private static String id(JsonNode node, String file, long line) {
    String given = string(node, "id");
    return given.isBlank() ? file + ":" + line : given;
  }

  private static Metadata metadata(JsonNode node, String text) {
    Optional<java.time.LocalDate> date = Dates.parse(string(node, "date"));
    return new Metadata(
        string(node, "title"),
        string(node, "source"),
        string(node, "url"),
        date,
        extra(node, date.isPresent(), text));
  }

  /** Everything else; a date that is not understood too, so that it is not lost. */
  private static Map<String, String> extra(JsonNode node, boolean dateIsKnown, String text) {
    Map<String, String> extra = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = field.getKey();
      boolean taken = KNOWN.contains(key) || (key.equals("date") && dateIsKnown);
      if (!taken && !field.getValue().isNull()) {
        extra.put(Texts.withoutLoneSurrogates(key), string(node, key));
      }
    }
    Texts.notes(text).forEach(extra::putIfAbsent);
    return extra;
  }

  private static String string(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    String text = value.isValueNode() ? value.asText() : value.toString();
    return Texts.withoutLoneSurrogates(text);
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Reading failed(String id, String file, long line, String problem) {
    return new Reading.Failed(Failure.ofLine(file, line, problem).ofDocument(id));
  }
}
