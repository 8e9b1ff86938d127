package org.rasd.stage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Quantity;

class QuantityWordListsTest {

  private static final Set<String> QUALIFIERS =
      Set.of("approx", "more_than", "at_least", "at_most", "less_than", "vague", "range");

  static Stream<TsvTable.Row> countables() {
    return TsvTable.resource("lexicon/countables.tsv").rows().stream();
  }

  static Stream<TsvTable.Row> numberWords() {
    return TsvTable.resource("lexicon/number_words.tsv").rows().stream();
  }

  static Stream<TsvTable.Row> identifierHeads() {
    return TsvTable.resource("lexicon/identifier_heads.tsv").rows().stream();
  }

  static Stream<TsvTable.Row> modifiers() {
    return TsvTable.resource("lexicon/quantity_modifiers.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("countables")
  void readsTheExampleOfEachCountedNoun(TsvTable.Row row) {
    List<Quantity> found = QuantityStageTest.read(row.get("example"));
    assertEquals(1, found.size(), row.get("example"));
    assertEquals(row.get("unit_kind"), found.get(0).unitKind(), row.get("example"));
    assertEquals(row.get("example"), found.get(0).span().in(row.get("example")));
  }

  @ParameterizedTest
  @MethodSource("numberWords")
  void readsTheExampleOfEachNumberWord(TsvTable.Row row) {
    List<Quantity> found = QuantityStageTest.read(row.get("example"));
    if (row.get("kind").equals("not_a_number")) {
      assertTrue(found.isEmpty(), row.get("example"));
      return;
    }
    assertFalse(found.isEmpty(), row.get("example"));
    if (row.get("kind").equals("genitive_head")) {
      assertEquals(2, found.size(), row.get("example"));
    } else {
      String text = found.get(0).numberSpan().in(row.get("example"));
      assertTrue(text.contains(row.get("form")), text);
    }
  }

  @ParameterizedTest
  @MethodSource("identifierHeads")
  void readsTheExampleOfEachHeadAsAName(TsvTable.Row row) {
    Quantity found = QuantityStageTest.read(row.get("example")).get(0);
    assertEquals("identifier", found.unitKind(), row.get("example"));
  }

  @ParameterizedTest
  @MethodSource("modifiers")
  void readsTheExampleOfEachModifier(TsvTable.Row row) {
    List<Quantity> found = QuantityStageTest.read(row.get("example"));
    assertFalse(found.isEmpty(), row.get("example"));
    String qualifier = found.get(0).amount().qualifier();
    String expected = row.get("class").replace("_event", "").replace("others", "vague");
    if (QUALIFIERS.contains(expected)) {
      assertEquals(expected, qualifier, row.get("example"));
    } else if (expected.startsWith("range")) {
      assertEquals("range", qualifier, row.get("example"));
    } else if (expected.equals("zero")) {
      assertEquals(0, found.get(0).amount().value().orElse(-1), row.get("example"));
    } else if (expected.equals("subset")) {
      assertTrue(found.get(0).subset(), row.get("example"));
    } else if (expected.equals("age")) {
      assertEquals("age", found.get(0).unitKind(), row.get("example"));
    }
  }
}
