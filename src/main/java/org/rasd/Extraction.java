package org.rasd;

import java.util.List;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.JsonLinesFormat;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.model.Quantity;
import org.rasd.model.TimeExpression;

/**
 * What was found in a text. Offsets of annotations are UTF-16 code units of the text. Immutable.
 *
 * @param document the text with all layers
 */
public record Extraction(Document document) {

  /** The persons, organisations, places and others, in order. */
  public List<EntityMention> entities() {
    return document.layer(Layer.ENTITIES);
  }

  /** The expressions of time, in order. */
  public List<TimeExpression> times() {
    return document.layer(Layer.TIMES);
  }

  /** The numbers and amounts, in order. */
  public List<Quantity> quantities() {
    return document.layer(Layer.QUANTITIES);
  }

  /** The reported events, in order. */
  public List<EventMention> events() {
    return document.layer(Layer.EVENTS);
  }

  /** The events as the rows of {@code events.csv}, offsets in code points. */
  public List<EventRecord> records() {
    return EventRecord.allOf(DocumentView.of(document, OffsetUnit.CODEPOINT));
  }

  /** Everything as the line of {@code documents.jsonl}, offsets in code points. */
  public String toJson() {
    return JsonLinesFormat.line(DocumentView.of(document, OffsetUnit.CODEPOINT));
  }
}
