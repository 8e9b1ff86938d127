package org.rasd.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.TableColumns.Spec;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;

/** Tests every cell of a user's tables against what its column may hold. For one folder. */
final class CellChecks {

  private static final List<String> ORGANS = List.of("GOV", "MIL", "COP", "LEG", "JUD");

  private final Tables tables;
  private final Set<String> persons = new HashSet<>();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  /** Codes of countries by their names and two letters: for remedies. */
  private final Map<String, String> countryNames = new HashMap<>();

  CellChecks(Tables tables) {
    this.tables = tables;
    if (tables.own().isEmpty()) {
      return;
    }
    tables.rows(TableKind.FIGURES).forEach(row -> persons.add(row.get("id")));
    tables.rows(TableKind.ORGANISATIONS).forEach(row -> actors.add(row.get("id")));
    for (TsvTable.Row row : TsvTable.resource("gazetteers/countries.tsv").rows()) {
      String iso3 = row.get("iso3");
      countries.add(iso3);
      ORGANS.forEach(organ -> actors.add("actor:" + iso3 + "-" + organ));
      for (String column : List.of("iso2", "name_en", "name_ar")) {
        countryNames.put(Normalizer.fold(row.get(column)), iso3);
      }
    }
  }

  void check(List<String> faults) {
    for (TableKind kind : TableKind.values()) {
      for (TsvTable table : tables.own().of(kind)) {
        table.rows().forEach(row -> check(row, TableColumns.of(kind), faults));
      }
    }
  }

  private void check(TsvTable.Row row, Map<String, Spec> specs, List<String> faults) {
    specs.forEach(
        (column, spec) -> {
          String value = row.get(column);
          Optional<String> problem =
              value.isEmpty()
                  ? Optional.of("is empty; it is needed").filter(p -> isMissing(row, column, spec))
                  : problem(row, column, value, spec);
          problem.ifPresent(p -> faults.add(row.fault("column " + column + " " + p).getMessage()));
        });
    if (specs.containsKey("end") && isBackwards(row)) {
      faults.add(row.fault("column end '" + row.get("end") + "' is before start").getMessage());
    }
  }

  /** A column that is not there at all was told once, at the head of the table. */
  private static boolean isMissing(TsvTable.Row row, String column, Spec spec) {
    return spec.needed() && row.columns().get(column) != Integer.MAX_VALUE;
  }

  private Optional<String> problem(TsvTable.Row row, String column, String value, Spec spec) {
    List<String> values = spec.values();
    return switch (spec.check()) {
      case TEXT -> Optional.empty();
      case ID -> unless(isId(value, values), value, "is no id; write " + idForm(values));
      case NAME -> unless(isName(value), value, "is no name; use letters, digits and _");
      case ARABIC -> unless(isArabic(value), value, "has no Arabic letter");
      case ARABIC_LIST ->
          firstOf(row.list(column), v -> unless(isArabic(v), v, "has no Arabic letter"));
      case ONE_OF -> unless(values.contains(value), value, "is unknown; use one of " + values);
      case LIST_OF ->
          firstOf(
              row.list(column),
              v -> unless(values.contains(v), v, "is unknown; use some of " + values));
      case COUNTRY -> unless(countries.contains(value), value, countryRemedy(value));
      case ACTOR ->
          unless(
              actors.contains(value),
              value,
              "is no actor: neither an id of a line in organisations nor actor:ISO3- and one of "
                  + ORGANS);
      case PERSON ->
          unless(
              persons.contains(value),
              value,
              "is no id of a line in figures; add the person there");
      case LATITUDE -> degrees(value, 90);
      case LONGITUDE -> degrees(value, 180);
      case DAY ->
          unless(Offices.isDay(value), value, "is no day; write 2024, 2024-05 or 2024-05-31");
      case WHOLE -> whole(value, values);
    };
  }

  private static Optional<String> unless(boolean right, String value, String remedy) {
    return right ? Optional.empty() : Optional.of("'" + value + "' " + remedy);
  }

  private static Optional<String> firstOf(
      List<String> values, java.util.function.Function<String, Optional<String>> problem) {
    return values.stream().map(problem).flatMap(Optional::stream).findFirst();
  }

  private static boolean isId(String value, List<String> prefix) {
    String start = prefix.isEmpty() ? "" : prefix.get(0);
    return value.startsWith(start)
        && value.length() > start.length()
        && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == ';' || c == ',');
  }

  private static String idForm(List<String> prefix) {
    return (prefix.isEmpty() ? "a word" : prefix.get(0) + "…") + " without spaces, ; and ,";
  }

  private static boolean isName(String value) {
    return value.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
  }

  private static boolean isArabic(String value) {
    return Normalizer.fold(value).chars().anyMatch(c -> ArabicLetters.isArabicLetter(c));
  }

  private String countryRemedy(String value) {
    String code = countryNames.get(Normalizer.fold(value));
    return "is no country of ISO 3166-1 alpha-3; write " + (code == null ? "SYR or IRQ" : code);
  }

  private static Optional<String> degrees(String value, int most) {
    Optional<String> fault =
        Optional.of(
            "'" + value + "' is not within -" + most + " and " + most + "; write 33.31 or -5.2");
    try {
      double degrees = Double.parseDouble(value);
      boolean plain = value.chars().noneMatch(Character::isLetter); // Java reads 33.3f too
      return plain && Math.abs(degrees) <= most ? Optional.empty() : fault;
    } catch (NumberFormatException e) {
      return fault;
    }
  }

  private static Optional<String> whole(String value, List<String> bounds) {
    Optional<String> fault =
        Optional.of(
            "'" + value + "' is no whole number from " + bounds.get(0) + " to " + bounds.get(1));
    try {
      int number = Integer.parseInt(value);
      boolean inside =
          number >= Integer.parseInt(bounds.get(0)) && number <= Integer.parseInt(bounds.get(1));
      return inside ? Optional.empty() : fault;
    } catch (NumberFormatException e) {
      return fault;
    }
  }

  private static boolean isBackwards(TsvTable.Row row) {
    return Offices.isDay(row.get("start"))
        && Offices.isDay(row.get("end"))
        && Offices.read(row).end().isBefore(Offices.read(row).start());
  }
}
