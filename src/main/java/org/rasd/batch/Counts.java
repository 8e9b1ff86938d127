package org.rasd.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
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
  private final Map<String, Long> eventTypes = new TreeMap<>();

  void add(Document document) {
    documents++;
    chars += document.text().length();
    tokens += document.layer(Layer.TOKENS).size();
    sentences += document.layer(Layer.SENTENCES).size();
    entities += document.layer(Layer.ENTITIES).size();
    times += document.layer(Layer.TIMES).size();
    quantities += document.layer(Layer.QUANTITIES).size();
    events += document.layer(Layer.EVENTS).size();
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
    map.put("event_types", eventTypes);
    return map;
  }
}
