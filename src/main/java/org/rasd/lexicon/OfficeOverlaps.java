package org.rasd.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rasd.text.Normalizer;

/**
 * Finds the lines of a user by which a person holds one office twice on a day: most likely an end
 * was forgotten. An end that is only a year or a month is taken for its first day here, so that one
 * term may end and the next begin in the same year.
 */
final class OfficeOverlaps {

  private OfficeOverlaps() {}

  /** Adds a fault for each. Lines whose days cannot be read have faults already. */
  static void check(Tables tables, List<String> faults) {
    List<TsvTable> own = tables.own().of(TableKind.OFFICES);
    if (own.isEmpty()) {
      return;
    }
    Map<String, List<TsvTable.Row>> terms = new HashMap<>();
    for (TsvTable table : tables.shipped(TableKind.OFFICES)) {
      table.rows().forEach(row -> of(terms, row).add(row));
    }
    own.stream()
        .flatMap(table -> table.rows().stream())
        .filter(OfficeOverlaps::isReadable)
        .forEach(
            row -> {
              of(terms, row).stream()
                  .filter(earlier -> overlap(earlier, row))
                  .findFirst()
                  .ifPresent(earlier -> faults.add(fault(earlier, row)));
              of(terms, row).add(row);
            });
  }

  private static List<TsvTable.Row> of(Map<String, List<TsvTable.Row>> terms, TsvTable.Row row) {
    String office =
        Stream.of("person_id", "role_ar", "actor_id")
            .map(row::get)
            .map(Normalizer::fold)
            .collect(Collectors.joining("\t"));
    return terms.computeIfAbsent(office, o -> new ArrayList<>());
  }

  private static boolean isReadable(TsvTable.Row row) {
    return Stream.of("start", "end")
        .map(row::get)
        .allMatch(day -> day.isEmpty() || Offices.isDay(day));
  }

  private static boolean overlap(TsvTable.Row a, TsvTable.Row b) {
    boolean same = a.get("start").equals(b.get("start")); // a second entry, told as such
    return !same
        && Offices.read(a).start().isBefore(earliestEnd(b))
        && Offices.read(b).start().isBefore(earliestEnd(a));
  }

  private static LocalDate earliestEnd(TsvTable.Row row) {
    String end = row.get("end");
    return end.isEmpty() ? LocalDate.MAX : Offices.day(end, false);
  }

  private static String fault(TsvTable.Row earlier, TsvTable.Row row) {
    String end = earlier.get("end").isEmpty() ? "without an end" : "to " + earlier.get("end");
    return row.fault(
            "the dates overlap those of "
                + earlier.file()
                + ":"
                + earlier.line()
                + ", where "
                + row.get("person_id")
                + " holds the same office from "
                + (earlier.get("start").isEmpty() ? "ever" : earlier.get("start"))
                + " "
                + end
                + "; give one an end before the other begins")
        .getMessage();
  }
}
