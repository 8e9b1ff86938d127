package org.rasd.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Document;

/**
 * How a record compares with the annotation.
 *
 * @param typed whether it is an event of the annotation, of its type
 * @param realis whether its realis is right, too
 */
public record EventVerdict(boolean typed, boolean realis) {

  /**
   * An annotated document.
   *
   * @param document its text and what is known of it
   * @param events the annotation
   */
  public record Gold(Document document, JsonNode events) {

    /** The number of annotated events. */
    public int size() {
      return events.size();
    }
  }

  /** The documents that {@link GoldReader} read, each with its annotation. */
  public static List<Gold> gold(List<JsonNode> documents) {
    return documents.stream()
        .map(node -> new Gold(EventEvaluation.document(node), node.path("events")))
        .toList();
  }

  /** The verdict on each record of an analysed document, in the order of its events. */
  public static List<EventVerdict> of(Document analysed, Gold gold) {
    List<ScoredEvent> right = new ArrayList<>();
    gold.events().forEach(event -> right.add(ScoredEvent.gold(event)));
    DocumentView view = DocumentView.of(analysed, OffsetUnit.CODEPOINT);
    List<ScoredEvent> found = EventRecord.allOf(view).stream().map(ScoredEvent::found).toList();
    List<EventVerdict> verdicts = new ArrayList<>();
    found.forEach(event -> verdicts.add(new EventVerdict(false, false)));
    for (EventMatching.Pair pair : EventMatching.match(right, found)) {
      ScoredEvent a = right.get(pair.gold());
      ScoredEvent b = found.get(pair.found());
      boolean typed = a.type().equals(b.type());
      boolean realis = typed && a.text("realis").equals(b.text("realis"));
      verdicts.set(pair.found(), new EventVerdict(typed, realis));
    }
    return verdicts;
  }
}
