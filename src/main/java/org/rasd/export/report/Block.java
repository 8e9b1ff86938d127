package org.rasd.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some documents as data for the page, in three parts: {@code rows}, which it reads when it opens,
 * {@code text} (sentences), which it reads to search, and {@code more}, which it reads to show one
 * event. Texts that repeat stand in lists and are named by their number. For one thread.
 */
final class Block {

  /** Columns of the table that {@code rows} has as they are, by number in {@code strings}. */
  private static final List<String> CODES =
      List.of(
          "event_type",
          "family",
          "realis",
          "polarity",
          "scope",
          "toll_scope",
          "trigger",
          "cluster_id");

  /** Columns of whole numbers or days. */
  private static final List<String> NUMBERS =
      List.of(
          "killed_low",
          "killed_best",
          "killed_high",
          "wounded_low",
          "wounded_best",
          "wounded_high");

  private static final List<String> DAYS = List.of("date_start", "date_end");

  private final Numbered<String> strings = new Numbered<>();
  private final Numbered<ReportDocument.Entity> entities = new Numbered<>();
  private final Numbered<ReportEvent.Actor> actors = new Numbered<>();
  private final Numbered<ReportEvent.Place> places = new Numbered<>();
  private final List<List<Object>> documents = new ArrayList<>();
  private final Map<String, List<Object>> columns = new LinkedHashMap<>();
  private final List<Map<Integer, String>> texts = new ArrayList<>();
  private final List<List<Object>> marks = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();
  private final List<List<Object>> eventMarks = new ArrayList<>();

  int documents() {
    return documents.size();
  }

  int events() {
    return cells.size();
  }

  void add(ReportDocument document) {
    int number = documents.size();
    documents.add(row(document));
    texts.add(document.texts());
    marks.add(flat(document.marks()));
    for (ReportEvent event : document.events()) {
      add(event, number);
    }
  }

  private List<Object> row(ReportDocument document) {
    List<Object> counts = new ArrayList<>();
    document
        .entities()
        .forEach(
            (entity, count) -> {
              counts.add(entities.of(entity));
              counts.add(count);
            });
    return List.of(
        document.id(),
        document.title(),
        document.source(),
        document.url(),
        document.date().<Object>map(LocalDate::toEpochDay).orElse(""),
        document.sentences(),
        counts);
  }

  private void add(ReportEvent event, int document) {
    put("document", document);
    CODES.forEach(column -> put(column, strings.of(event.get(column))));
    NUMBERS.forEach(column -> put(column, number(event.get(column))));
    DAYS.forEach(column -> put(column, day(event.get(column))));
    put("actor1", event.actor1().stream().map(actors::of).toList());
    put("actor2", event.actor2().stream().map(actors::of).toList());
    put("place", event.place().<Object>map(places::of).orElse(""));
    put("sentence", event.sentence());
    put("confidence", event.confidence());
    cells.add(event.cells());
    eventMarks.add(flat(event.marks()));
  }

  private void put(String column, Object value) {
    columns.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
  }

  private static Object number(String cell) {
    return cell.isEmpty() ? cell : (Object) Long.valueOf(cell);
  }

  private static Object day(String cell) {
    return cell.isEmpty() ? cell : (Object) LocalDate.parse(cell).toEpochDay();
  }

  private static List<Object> flat(List<Mark> marks) {
    List<Object> flat = new ArrayList<>();
    for (Mark mark : marks) {
      flat.addAll(List.of(mark.sentence(), mark.start(), mark.end(), mark.kind()));
    }
    return flat;
  }

  /** The parts by name. */
  Map<String, Object> parts() {
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("strings", strings.values());
    rows.put("entities", entities.values());
    rows.put("actors", actors.values());
    rows.put("places", places.values());
    rows.put("documents", documents);
    rows.put("events", columns);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("rows", rows);
    parts.put("text", texts);
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("marks", marks);
    more.put("cells", cells);
    more.put("event_marks", eventMarks);
    parts.put("more", more);
    return parts;
  }
}
