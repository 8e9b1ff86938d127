package org.rasd.stage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.TimeExpression;

class TimeWordListsTest {

  /** Classes whose words only support or join others. */
  private static final Set<String> CONTEXT = Set.of("age", "future", "other", "yearcue");

  static Stream<TsvTable.Row> months() {
    return TsvTable.resource("time/months.tsv").rows().stream();
  }

  static Stream<TsvTable.Row> weekdays() {
    return TsvTable.resource("time/weekdays.tsv").rows().stream();
  }

  static Stream<TsvTable.Row> units() {
    return TsvTable.resource("time/units.tsv").rows().stream();
  }

  static Stream<TsvTable.Row> modifiers() {
    return TsvTable.resource("time/modifiers.tsv").rows().stream()
        .filter(row -> !CONTEXT.contains(row.get("class")));
  }

  @ParameterizedTest
  @MethodSource("months")
  void readsTheExampleOfEachMonth(TsvTable.Row row) {
    TimeExpression time = only(row);
    assertEquals(row.get("calendar"), time.calendar());
    assertEquals(row.get("example").length(), time.span().end());
    if (time.calendar().equals("gregorian")) {
      assertEquals(Integer.parseInt(row.get("month")), time.start().orElseThrow().getMonthValue());
    }
  }

  @ParameterizedTest
  @MethodSource("weekdays")
  void readsTheExampleOfEachWeekday(TsvTable.Row row) {
    TimeExpression time = only(row);
    if (row.get("alone").equals("yes")) {
      assertEquals(
          Integer.parseInt(row.get("day")), time.start().orElseThrow().getDayOfWeek().getValue());
    } else {
      assertEquals("SET", time.type());
    }
  }

  @ParameterizedTest
  @MethodSource("units")
  void readsTheExampleOfEachUnit(TsvTable.Row row) {
    assertEquals(row.get("example"), only(row).span().in(row.get("example")));
  }

  @ParameterizedTest
  @MethodSource("modifiers")
  void readsTheExampleOfEachModifier(TsvTable.Row row) {
    assertFalse(TimeStageTest.read(row.get("example")).isEmpty(), row.get("example"));
  }

  private static TimeExpression only(TsvTable.Row row) {
    List<TimeExpression> found = TimeStageTest.read(row.get("example"));
    assertEquals(1, found.size(), row.get("example"));
    return found.get(0);
  }
}
