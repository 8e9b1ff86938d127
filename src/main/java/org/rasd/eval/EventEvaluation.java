package org.rasd.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.OffsetUnit;
import org.rasd.lexicon.ResourceException;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Pipeline;

/** Runs a pipeline over gold documents and scores its event records. */
public final class EventEvaluation {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EventEvaluation() {}

  /**
   * Scores a pipeline.
   *
   * @param gold JSON Lines in the annotation format; offsets are code points
   * @throws IOException if the file cannot be read
   * @throws ResourceException if a line of it is malformed
   */
  public static EventReport run(Pipeline pipeline, Path gold) throws IOException {
    EventScores scores = new EventScores();
    try (BufferedReader lines = Files.newBufferedReader(gold, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          score(pipeline, parse(line, gold, number), scores);
        }
      }
    }
    return new EventReport(scores);
  }

  static JsonNode parse(String line, Path file, int number) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.path("text").isTextual() || !node.path("events").isArray()) {
        throw ResourceException.at(
            file.toString(), number, "a gold document needs 'text' and the list 'events'");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw ResourceException.at(file.toString(), number, "not JSON: " + e.getOriginalMessage());
    }
  }

  private static void score(Pipeline pipeline, JsonNode node, EventScores scores) {
    List<ScoredEvent> gold = new ArrayList<>();
    node.path("events").forEach(event -> gold.add(ScoredEvent.gold(event)));
    Document document = pipeline.process(document(node));
    DocumentView view = DocumentView.of(document, OffsetUnit.CODEPOINT);
    List<ScoredEvent> found = EventRecord.allOf(view).stream().map(ScoredEvent::found).toList();
    scores.add(document.id(), gold, found);
  }

  static Document document(JsonNode node) {
    Optional<LocalDate> date =
        node.hasNonNull("date")
            ? Optional.of(LocalDate.parse(node.get("date").asText()))
            : Optional.empty();
    Metadata metadata = new Metadata(text(node, "title"), text(node, "source"), "", date, Map.of());
    return Document.of(text(node, "id"), node.get("text").textValue(), metadata);
  }

  private static String text(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.get(key).asText() : "";
  }
}
