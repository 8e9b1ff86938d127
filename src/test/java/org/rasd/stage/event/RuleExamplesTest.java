package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rasd.lexicon.TsvTable;
import org.rasd.testing.Analysis;

/** Every example of the rule files gives the event that its line promises. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsEvent() {
    List<DynamicTest> tests = new ArrayList<>();
    for (TsvTable table : EventResources.builtIn().rules()) {
      for (TsvTable.Row row : table.rows()) {
        for (String example : RuleExamples.of(row)) {
          tests.add(
              DynamicTest.dynamicTest(
                  row.get("id") + " " + example,
                  () ->
                      assertEquals(
                          Optional.empty(),
                          RuleExamples.fault(row, example, Analysis.pipeline()))));
        }
      }
    }
    return tests.stream();
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
