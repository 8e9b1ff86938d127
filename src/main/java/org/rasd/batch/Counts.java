package org.rasd.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasd.corpus.encoding.Mojibake;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;

/** What a run has counted so far. For the writing thread only. */
final class Counts {

  private long documents;
  private long failures;
  private long chars;
  private long tokens;
  private long sentences;
  private long entities;
  private long times;
  private long quantities;
  private long events;
  private long mojibake;
  private final Map<String, Long> eventTypes = new TreeMap<>();

  /** Goes on from the map of another run's counts. */
  static Counts of(Map<String, Object> map) {
    Counts counts = new Counts();
    counts.documents = number(map, "documents");
    counts.failures = number(map, "failures");
    counts.chars = number(map, "characters");
    counts.tokens = number(map, "tokens");
    counts.sentences = number(map, "sentences");
    counts.entities = number(map, "entities");
    counts.times = number(map, "times");
    counts.quantities = number(map, "quantities");
    counts.events = number(map, "events");
    counts.mojibake = number(map, "mojibake");
    if (map.get("event_types") instanceof Map<?, ?> types) {
      types.forEach((type, n) -> counts.eventTypes.put(type.toString(), ((Number) n).longValue()));
    }
    return counts;
  }

  private static long number(Map<String, Object> map, String name) {
    return map.get(name) instanceof Number number ? number.longValue() : 0;
  }

  void add(Document document) {
    documents++;
    chars += document.text().length();
    tokens += document.layer(Layer.TOKENS).size();
    sentences += document.layer(Layer.SENTENCES).size();
    entities += document.layer(Layer.ENTITIES).size();
    times += document.layer(Layer.TIMES).size();
    quantities += document.layer(Layer.QUANTITIES).size();
    events += document.layer(Layer.EVENTS).size();
    mojibake += Mojibake.find(document.text()).isPresent() ? 1 : 0;
    for (EventMention event : document.layer(Layer.EVENTS)) {
      eventTypes.merge(event.type(), 1L, Long::sum);
    }
  }

  void addFailure() {
    failures++;
  }

  long documents() {
    return documents;
  }

  long failures() {
    return failures;
  }

  long tokens() {
    return tokens;
  }

  long entities() {
    return entities;
  }

  long events() {
    return events;
  }

  /** Event records by type. */
  Map<String, Long> eventTypes() {
    return eventTypes;
  }

  /** What a person should know about the documents. */
  List<String> warnings() {
    if (mojibake == 0) {
      return List.of();
    }
    String documents = mojibake == 1 ? "1 document was" : mojibake + " documents were";
    return List.of(
        documents
            + " read in a wrong encoding before coming here (mojibake): reading_warnings in extra say"
            + " in which; get them anew");
  }

  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("documents", documents);
    map.put("failures", failures);
    map.put("characters", chars);
    map.put("tokens", tokens);
    map.put("sentences", sentences);
    map.put("entities", entities);
    map.put("times", times);
    map.put("quantities", quantities);
    map.put("events", events);
    map.put("mojibake", mojibake);
    map.put("event_types", eventTypes);
    return map;
  }
}
