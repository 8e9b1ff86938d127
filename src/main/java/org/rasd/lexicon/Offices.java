package org.rasd.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who held which office when, from {@code gazetteers/offices.tsv}. Dates there are a year, a month
 * or a day; a start counts from its first day, an end to its last. Immutable, shared by threads.
 */
public final class Offices {

  /**
   * One person's time in one office.
   *
   * @param roleAr the office as the press writes it
   * @param roleEn the office in English
   * @param country ISO 3166-1 alpha-3 of the organisation, empty for international ones
   * @param sector PLOVER sector
   * @param actorId the organisation whose voice this is
   * @param start first day
   * @param end last day, {@link LocalDate#MAX} for one still in office
   */
  public record Office(
      String roleAr,
      String roleEn,
      String country,
      String sector,
      String actorId,
      LocalDate start,
      LocalDate end) {

    /** Whether the person held it on a day. */
    public boolean isHeldOn(LocalDate day) {
      return !day.isBefore(start) && !day.isAfter(end);
    }
  }

  private final Map<String, List<Office>> byPerson = new HashMap<>();

  private Offices() {}

  /** The offices in tables. */
  static Offices of(Tables tables) {
    Offices offices = new Offices();
    for (TsvTable.Row row : tables.rows(TableKind.OFFICES)) {
      offices.byPerson.computeIfAbsent(row.get("person_id"), p -> new ArrayList<>()).add(read(row));
    }
    return offices;
  }

  static Office read(TsvTable.Row row) {
    return new Office(
        row.get("role_ar"),
        row.get("role_en"),
        row.get("country"),
        row.get("sector"),
        row.get("actor_id"),
        day(row, "start", LocalDate.MIN, false),
        day(row, "end", LocalDate.MAX, true));
  }

  private static LocalDate day(TsvTable.Row row, String column, LocalDate missing, boolean last) {
    String value = row.get(column);
    try {
      return value.isEmpty() ? missing : day(value, last);
    } catch (DateTimeParseException e) {
      throw row.fault(column + " '" + value + "' is no year, month or date");
    }
  }

  /** Whether it is a year, a month or a day. */
  static boolean isDay(String value) {
    try {
      day(value, false);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The first or last day of a year, a month or a day. */
  static LocalDate day(String value, boolean last) {
    return switch (value.length()) {
      case 4 -> LocalDate.parse(value + (last ? "-12-31" : "-01-01"));
      case 7 -> {
        LocalDate first = LocalDate.parse(value + "-01");
        yield last ? first.plusMonths(1).minusDays(1) : first;
      }
      default -> LocalDate.parse(value);
    };
  }

  /** The offices of a person, in the order of the table; empty for an unknown id. */
  public List<Office> of(String personId) {
    return byPerson.getOrDefault(personId, List.of());
  }

  /**
   * The office in which a person speaks: on a day the one held then that began last, without a day
   * the one that began last of all.
   */
  public Optional<Office> of(String personId, Optional<LocalDate> day) {
    return of(personId).stream()
        .filter(office -> day.isEmpty() || office.isHeldOn(day.get()))
        .max(java.util.Comparator.comparing(Office::start));
  }
}
