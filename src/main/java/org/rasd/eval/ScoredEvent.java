package org.rasd.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.rasd.export.Cell;
import org.rasd.export.EventRecord;

/**
 * What is compared of an event, gold or found. An absent key is null in the annotation.
 *
 * @param start first code point of the trigger
 * @param end one past its last code point
 * @param texts trigger, family, event_type and flags
 * @param numbers counts and tolls
 * @param lists actors and places
 * @param brief everything stated, for error listings
 */
record ScoredEvent(
    int start,
    int end,
    Map<String, String> texts,
    Map<String, Long> numbers,
    Map<String, List<String>> lists,
    Map<String, Object> brief) {

  static final List<String> FLAGS =
      List.of("realis", "polarity", "modality", "scope", "weapon", "date_start", "date_end");

  /** Value, lower and upper bound of each kind; for tolls in the order low, best, high. */
  static final Map<String, List<String>> NUMBERS =
      ordered(
          "count", List.of("count_value", "count_min", "count_max"),
          "killed", List.of("killed_low", "killed_best", "killed_high"),
          "wounded", List.of("wounded_low", "wounded_best", "wounded_high"));

  static final List<String> LISTS = List.of("actor1", "actor2", "third_party", "place");

  private static final List<String> NAMES = List.of("family", "event_type", "trigger");

  private static Map<String, List<String>> ordered(
      String a, List<String> as, String b, List<String> bs, String c, List<String> cs) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    map.put(a, as);
    map.put(b, bs);
    map.put(c, cs);
    return map;
  }

  String family() {
    return texts.getOrDefault("family", "");
  }

  String type() {
    return texts.getOrDefault("event_type", "");
  }

  boolean isActual() {
    return "ACTUAL".equals(texts.get("realis"));
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  OptionalLong number(String key) {
    Long value = numbers.get(key);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** The numbers of a kind, reduced to what is compared: a stated value says it all. */
  List<OptionalLong> numbersOf(String kind) {
    List<OptionalLong> all = NUMBERS.get(kind).stream().map(this::number).toList();
    OptionalLong none = OptionalLong.empty();
    if (!kind.equals("count")) {
      return all.get(1).isPresent() ? List.of(none, all.get(1), none) : all;
    }
    if (all.get(0).isEmpty()) {
      return all;
    }
    // A bare singular: one and unstated are the same.
    boolean one = all.get(0).getAsLong() == 1;
    return List.of(one ? none : all.get(0), none, none);
  }

  /** An event of a gold file. */
  static ScoredEvent gold(JsonNode event) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Long> numbers = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String key : concat(NAMES, FLAGS)) {
      if (event.hasNonNull(key) && !event.get(key).asText().isEmpty()) {
        texts.put(key, event.get(key).asText());
      }
    }
    for (String key : numberKeys()) {
      if (event.hasNonNull(key)) {
        numbers.put(key, event.get(key).asLong());
      }
    }
    for (String key : LISTS) {
      List<String> items = new ArrayList<>();
      event.path(key).forEach(item -> items.add(item.asText()));
      lists.put(key, items);
    }
    int start = event.path("start").asInt();
    int end = event.path("end").asInt();
    return new ScoredEvent(start, end, texts, numbers, lists, goldBrief(event));
  }

  private static Map<String, Object> goldBrief(JsonNode event) {
    Map<String, Object> brief = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : event.properties()) {
      JsonNode value = field.getValue();
      if (value.isArray() && !value.isEmpty()) {
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.asText()));
        brief.put(field.getKey(), items);
      } else if (value.isNumber()) {
        brief.put(field.getKey(), value.asLong());
      } else if (value.isTextual() && !value.asText().isEmpty()) {
        brief.put(field.getKey(), value.asText());
      }
    }
    return brief;
  }

  /** A record of the program. */
  static ScoredEvent found(EventRecord row) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Long> numbers = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String key : concat(FLAGS, NAMES)) {
      String value = row.get(key).plain().strip();
      if (!value.isEmpty()) {
        texts.put(key, value);
      }
    }
    for (String key : numberKeys()) {
      if (row.get(key) instanceof Cell.Whole whole) {
        numbers.put(key, whole.value());
      }
    }
    for (String key : LISTS) {
      lists.put(key, items(row.get(key + "_text")));
    }
    int start = (int) ((Cell.Whole) row.get("char_start")).value();
    int end = (int) ((Cell.Whole) row.get("char_end")).value();
    return new ScoredEvent(
        start, end, texts, numbers, lists, foundBrief(start, end, texts, numbers, lists));
  }

  private static List<String> items(Cell cell) {
    return Arrays.stream(cell.plain().split(";"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static Map<String, Object> foundBrief(
      int start,
      int end,
      Map<String, String> texts,
      Map<String, Long> numbers,
      Map<String, List<String>> lists) {
    Map<String, Object> brief = new LinkedHashMap<>(texts);
    brief.put("start", (long) start);
    brief.put("end", (long) end);
    brief.putAll(numbers);
    lists.forEach(
        (key, items) -> {
          if (!items.isEmpty()) {
            brief.put(key, items);
          }
        });
    return brief;
  }

  private static List<String> numberKeys() {
    return NUMBERS.values().stream().flatMap(List::stream).toList();
  }

  private static List<String> concat(List<String> a, List<String> b) {
    List<String> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }
}
