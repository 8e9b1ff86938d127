package org.rasd.export.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.export.Cell;
import org.rasd.export.EventRecord;

/** Documents and failures as lines of JSON, kept on disk until the page is made. */
final class Spooled {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A line: a document or a failure. */
  record Line(Kept document, Failed failure) {}

  /** A failure. */
  record Failed(String where, String stage, String problem) {}

  /** A document in types that JSON has; an empty list stands for nothing. */
  private record Kept(
      String id,
      String title,
      String source,
      String url,
      List<Long> date,
      int sentences,
      List<ReportDocument.Entity> entities,
      List<Integer> counts,
      Map<Integer, String> texts,
      List<Mark> marks,
      List<KeptEvent> events) {}

  private record KeptEvent(
      List<String> cells,
      List<ReportEvent.Actor> actor1,
      List<ReportEvent.Actor> actor2,
      List<ReportEvent.Place> place,
      int sentence,
      long confidence,
      List<Mark> marks) {}

  private Spooled() {}

  static String line(ReportDocument document) {
    Kept kept =
        new Kept(
            document.id(),
            document.title(),
            document.source(),
            document.url(),
            document.date().map(LocalDate::toEpochDay).stream().toList(),
            document.sentences(),
            List.copyOf(document.entities().keySet()),
            List.copyOf(document.entities().values()),
            document.texts(),
            document.marks(),
            document.events().stream().map(Spooled::kept).toList());
    return write(new Line(kept, null));
  }

  private static KeptEvent kept(ReportEvent event) {
    return new KeptEvent(
        event.record().cells().stream().map(Cell::plain).toList(),
        event.actor1(),
        event.actor2(),
        event.place().stream().toList(),
        event.sentence(),
        event.confidence(),
        event.marks());
  }

  static String line(Failed failure) {
    return write(new Line(null, failure));
  }

  private static String write(Line line) {
    try {
      return MAPPER.writeValueAsString(line) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write as JSON: " + line, e);
    }
  }

  static Line read(String line) throws JsonProcessingException {
    return MAPPER.readValue(line, Line.class);
  }

  /** The document of a line that has one. */
  static Optional<ReportDocument> document(Line line) {
    return Optional.ofNullable(line.document()).map(Spooled::restored);
  }

  /** The failure of a line that has one. */
  static Optional<Failed> failure(Line line) {
    return Optional.ofNullable(line.failure());
  }

  private static ReportDocument restored(Kept kept) {
    Map<ReportDocument.Entity, Integer> entities = new LinkedHashMap<>();
    for (int i = 0; i < kept.entities().size(); i++) {
      entities.put(kept.entities().get(i), kept.counts().get(i));
    }
    return new ReportDocument(
        kept.id(),
        kept.title(),
        kept.source(),
        kept.url(),
        kept.date().stream().findFirst().map(LocalDate::ofEpochDay),
        kept.sentences(),
        entities,
        kept.texts(),
        kept.marks(),
        kept.events().stream().map(Spooled::restored).toList());
  }

  private static ReportEvent restored(KeptEvent kept) {
    List<Cell> cells = new ArrayList<>();
    kept.cells().forEach(cell -> cells.add(Cell.of(cell)));
    return new ReportEvent(
        new EventRecord(cells),
        kept.actor1(),
        kept.actor2(),
        kept.place().stream().findFirst(),
        kept.sentence(),
        kept.confidence(),
        kept.marks());
  }
}
