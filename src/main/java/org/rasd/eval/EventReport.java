package org.rasd.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Event scores as text and as JSON, in the form of the annotation's own scorer. */
public final class EventReport {

  private final EventScores scores;

  /** A report on scores that are complete. */
  public EventReport(EventScores scores) {
    this.scores = scores;
  }

  /** The tables as text, lines ended by LF. */
  public String text() {
    StringBuilder out = new StringBuilder();
    addPrf(out, "detection", scores.detection);
    addPrf(out, "typed", scores.typed);
    addPrf(out, "actual", scores.actual);
    addPrf(out, "types", scores.types);
    addPrf(out, "arguments", scores.arguments);
    addRatios(out, "attributes", scores.attributes);
    addRatios(out, "numbers", scores.numbers);
    out.append("records fully right ").append(Python.repr(records())).append('\n');
    out.append("documents without events ").append(Python.repr(empty())).append('\n');
    return out.toString();
  }

  private static void addPrf(StringBuilder out, String part, Map<String, Prf> table) {
    out.append(part).append('\n');
    table.forEach(
        (key, v) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  %-22s P %5s R %5s F1 %5s  gold %d found %d%n".replace("%n", "\n"),
                    key,
                    v.precision(),
                    v.recall(),
                    v.f1(),
                    v.gold(),
                    v.found())));
  }

  private static void addRatios(StringBuilder out, String part, Map<String, Ratio> table) {
    out.append(part).append('\n');
    table.forEach(
        (key, v) ->
            out.append(
                String.format(
                    Locale.ROOT, "  %-22s %s  (%d/%d)\n", key, v.percent(), v.right(), v.of())));
  }

  /** The first errors, two lines each. */
  public String errors(int limit) {
    StringBuilder out = new StringBuilder();
    for (EventScores.Error error :
        scores.errors.subList(0, Math.min(limit, scores.errors.size()))) {
      out.append(error.document()).append(' ').append(error.kind()).append(" \n   gold  ");
      out.append(brief(error.gold())).append(" \n   found ").append(brief(error.found()));
      out.append('\n');
    }
    return out.toString();
  }

  private static String brief(Optional<ScoredEvent> event) {
    return event.map(e -> Python.repr(e.brief())).orElse("None");
  }

  /** The numbers as a tree of maps, for JSON. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("detection", prfTree(scores.detection));
    tree.put("typed", prfTree(scores.typed));
    tree.put("actual", prfTree(scores.actual));
    tree.put("types", prfTree(scores.types));
    tree.put("attributes", ratioTree(scores.attributes));
    tree.put("numbers", ratioTree(scores.numbers));
    tree.put("arguments", prfTree(scores.arguments));
    tree.put("records", records());
    tree.put("empty", empty());
    return tree;
  }

  private static Map<String, Object> prfTree(Map<String, Prf> table) {
    Map<String, Object> tree = new LinkedHashMap<>();
    table.forEach(
        (key, v) -> {
          tree.put(key, v.tree());
        });
    return tree;
  }

  private static Map<String, Object> ratioTree(Map<String, Ratio> table) {
    Map<String, Object> tree = new LinkedHashMap<>();
    table.forEach((key, v) -> tree.put(key, v.tree()));
    return tree;
  }

  private Map<String, Object> records() {
    return new Ratio(scores.rightRecords, scores.goldRecords).tree("ratio");
  }

  private Map<String, Object> empty() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("documents", scores.emptyDocuments);
    row.put("false_events", scores.falseInEmpty);
    return row;
  }

  /** Values as Python prints them, for listings that look the same. */
  private static final class Python {

    static String repr(Object value) {
      if (value instanceof Map<?, ?> map) {
        List<String> items =
            map.entrySet().stream().map(e -> repr(e.getKey()) + ": " + repr(e.getValue())).toList();
        return "{" + String.join(", ", items) + "}";
      }
      if (value instanceof List<?> list) {
        return "[" + String.join(", ", list.stream().map(Python::repr).toList()) + "]";
      }
      if (value == null) {
        return "None";
      }
      return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
      char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
      String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
      String inner = quote == '\'' ? escaped.replace("'", "\\'") : escaped;
      return quote + inner + quote;
    }
  }
}
