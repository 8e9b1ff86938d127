package org.rasd.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Pipeline;

/** Runs a pipeline over gold documents and scores its event records. */
public final class EventEvaluation {

  private EventEvaluation() {}

  /**
   * Scores a pipeline.
   *
   * @param gold what {@link GoldReader} read
   */
  public static EventReport run(Pipeline pipeline, List<JsonNode> gold) {
    EventScores scores = new EventScores();
    gold.forEach(document -> score(pipeline, document, scores));
    return new EventReport(scores);
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
