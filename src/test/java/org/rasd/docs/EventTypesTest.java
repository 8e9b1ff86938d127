package org.rasd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** The page of event types tells of all of them, with examples that hold. */
class EventTypesTest {

  private static final Page PAGE = Page.of("docs/event-types.md");

  /** Type and example of each line like {@code | `SUICIDE` | meaning | example |}. */
  private static Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    for (String line : PAGE.text().lines().filter(l -> l.startsWith("| `")).toList()) {
      String[] cells = line.split("\\|");
      if (cells.length == 4 && cells[3].contains("**")) {
        examples.put(cells[1].strip().replace("`", ""), cells[3].strip());
      }
    }
    return examples;
  }

  @Test
  void everyTypeIsThereAndNoOther() {
    Set<String> known =
        TsvTable.resource("events/types.tsv").rows().stream()
            .map(row -> row.get("type"))
            .collect(Collectors.toSet());
    assertEquals(known, examples().keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsType() {
    return examples().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
  }

  private static void check(String type, String example) {
    int start = example.indexOf("**");
    int end = example.lastIndexOf("**") - 2;
    Document document = Analysis.of(example.replace("**", ""));
    List<EventMention> events = document.layer(Layer.EVENTS);
    assertTrue(
        events.stream()
            .anyMatch(
                e -> e.type().equals(type) && e.span().start() < end && start < e.span().end()),
        () -> example + " gives " + events.stream().map(e -> e.type() + e.span()).toList());
  }
}
