package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** Every example of the rule files gives the event that its line promises. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsEvent() {
    List<DynamicTest> tests = new ArrayList<>();
    for (TsvTable table : EventResources.builtIn().rules()) {
      for (TsvTable.Row row : table.rows()) {
        for (String example : row.get("example").split(";;")) {
          if (!example.isBlank()) {
            tests.add(
                DynamicTest.dynamicTest(
                    row.get("id") + " " + example, () -> check(row.get("type"), example.trim())));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(String type, String example) {
    int start = example.indexOf('[');
    int end = example.indexOf(']') - 1;
    String text = example.replace("[", "").replace("]", "") + ".";
    Document document = Analysis.of(text);
    List<EventMention> events = document.layer(Layer.EVENTS);
    boolean found =
        events.stream()
            .anyMatch(
                e -> e.type().equals(type) && e.span().start() < end && start < e.span().end());
    assertTrue(found, () -> type + " not found in: " + example + "\n  found " + describe(events));
  }

  private static List<String> describe(List<EventMention> events) {
    return events.stream().map(e -> e.type() + "@" + e.span() + " " + e.evidence()).toList();
  }

  @Test
  void mostRulesHaveAnExample() {
    long all = 0;
    long without = 0;
    for (TsvTable table : EventResources.builtIn().rules()) {
      for (TsvTable.Row row : table.rows()) {
        boolean blocks = row.get("type").equals(EventRule.NONE);
        all += blocks ? 0 : 1;
        without += !blocks && row.get("example").isBlank() ? 1 : 0;
      }
    }
    long missing = without;
    long total = all;
    assertTrue(missing == 0, () -> missing + " of " + total + " rules have no example");
  }
}
