package org.rasd.corpus.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Normalizer;

/**
 * Publication dates as people write them: ISO and RFC 822, numbers, Arabic months in all naming
 * systems, English and French ones, dates in addresses. A Hijri date counts only where no Gregorian
 * one stands beside it. Expressions relative to now ("two hours ago") are no date. Immutable.
 */
public final class WrittenDates {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** Longer strings are no date line. */
  private static final int LONGEST = 400;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/=_-]((?:19|20)\\d\\d)[/_-](\\d{1,2})[/_-](\\d{1,2})(?=[/_.?&-]|$)");
  private static final Pattern COMPACT_IN_ADDRESS =
      Pattern.compile("[/=_-](20\\d\\d)([01]\\d)([0-3]\\d)(?=[/_.?&-]|$)");

  private final Map<String, Integer> gregorian = new HashMap<>();
  private final Map<String, Integer> hijri = new HashMap<>();
  private final Pattern dayMonthYear;
  private final Pattern monthDayYear;
  private final Pattern hijriDate;

  private WrittenDates() {
    for (TsvTable.Row row : TsvTable.resource("time/months.tsv").rows()) {
      boolean islamic = row.get("calendar").equals("hijri");
      (islamic ? hijri : gregorian).put(key(row.get("form")), Integer.valueOf(row.get("month")));
    }
    for (TsvTable.Row row : TsvTable.resource("lexicon/page_months.tsv").rows()) {
      gregorian.put(key(row.get("form")), Integer.valueOf(row.get("month")));
    }
    String months = "(" + alternatives(gregorian) + ")(?![\\p{L}])";
    String second = "(?:\\s*[/(\\-]\\s*(?:" + alternatives(gregorian) + ")\\s*\\)?)?";
    String day = "(?<!\\d)(\\d{1,2})";
    String year =
        "[\\s,\u060C.:/\\-(]*(?:\u0639\u0627\u0645\\s+|\u0633\u0646\u0647\\s+)?(\\d{4})(?!\\d)";
    String between =
        "(?:st|nd|rd|th)?[\\s,\u060C./\\-]*(?:\u0645\u0646\\s+)?(?:\u0634\u0647\u0631\\s+)?";
    dayMonthYear = Pattern.compile(day + between + months + second + year);
    monthDayYear =
        Pattern.compile(
            "(?<![\\p{L}])"
                + months
                + second
                + "[\\s,.]+"
                + day
                + "(?:st|nd|rd|th)?(?:[\\s,\u060C]+|\\s+[\\d:]+\\s+\\S{1,6}\\s+)(\\d{4})(?!\\d)");
    hijriDate = Pattern.compile(day + between + "(" + alternatives(hijri) + ")" + year);
  }

  /** Loads the names of months. */
  public static WrittenDates load() {
    return new WrittenDates();
  }

  private static String key(String form) {
    return Normalizer.fold(form).toLowerCase(Locale.ROOT);
  }

  private static String alternatives(Map<String, Integer> months) {
    List<String> forms = new ArrayList<>(months.keySet());
    forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f));
    return forms.stream()
        .map(form -> Pattern.quote(form).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }

  /** The date of a machine-readable field: any written date, digits run together, seconds. */
  public Optional<LocalDate> ofField(String value) {
    return ofField(value, DayOrder.DAY_FIRST);
  }

  /** The same; the order says what 05/06/2024 is. */
  public Optional<LocalDate> ofField(String value, DayOrder order) {
    String stripped = value.strip();
    if (EPOCH.matcher(stripped).matches()) {
      long number = Long.parseLong(stripped);
      long seconds = stripped.length() == 13 ? number / 1000 : number;
      return checked(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
    return in(stripped, order).or(() -> numbers(COMPACT.matcher(stripped), 1, 2, 3));
  }

  /** The date in an address, if it has all three parts. */
  public Optional<LocalDate> ofAddress(String url) {
    return numbers(IN_ADDRESS.matcher(url), 1, 2, 3)
        .or(() -> numbers(COMPACT_IN_ADDRESS.matcher(url), 1, 2, 3));
  }

  /** The first date written in a short text. */
  public Optional<LocalDate> in(String text) {
    return in(text, DayOrder.DAY_FIRST);
  }

  private Optional<LocalDate> in(String text, DayOrder order) {
    String line = key(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return numbers(YEAR_FIRST.matcher(line), 1, 2, 3)
        .or(() -> named(dayMonthYear.matcher(line), 1, 2, 3))
        .or(() -> yearLast(line, order))
        .or(() -> named(monthDayYear.matcher(line), 2, 1, 3))
        .or(() -> islamic(line));
  }

  /** Whether a line is hardly more than a date. */
  public boolean isDateLine(String text) {
    return text.length() <= 90 && text.strip().split("\\s+").length <= 12 && in(text).isPresent();
  }

  private static Optional<LocalDate> yearLast(String line, DayOrder order) {
    Matcher matcher = YEAR_LAST.matcher(line);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(2));
      int year = Integer.parseInt(matcher.group(3));
      Optional<LocalDate> date =
          switch (order.of(first, second)) {
            case DAY_FIRST -> date(year, second, first);
            case MONTH_FIRST -> date(year, first, second);
            case UNKNOWN -> Optional.empty();
          };
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The order that the numbers of a written date prove; unknown where both may be months. */
  static DayOrder provedBy(String written) {
    Matcher matcher = YEAR_LAST.matcher(key(written));
    return matcher.find()
        ? DayOrder.UNKNOWN.of(
            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : DayOrder.UNKNOWN;
  }

  private static Optional<LocalDate> numbers(Matcher matcher, int year, int month, int day) {
    while (matcher.find()) {
      Optional<LocalDate> date =
          date(
              Integer.parseInt(matcher.group(year)),
              Integer.parseInt(matcher.group(month)),
              Integer.parseInt(matcher.group(day)));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> named(Matcher matcher, int day, int month, int year) {
    while (matcher.find()) {
      Optional<LocalDate> date =
          date(
              Integer.parseInt(matcher.group(year)),
              gregorian.get(singleSpaced(matcher.group(month))),
              Integer.parseInt(matcher.group(day)));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Umm al-Qura calendar; a page's own count may be a day off. */
  private Optional<LocalDate> islamic(String line) {
    Matcher matcher = hijriDate.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      HijrahDate date =
          HijrahDate.of(
              Integer.parseInt(matcher.group(3)),
              hijri.get(singleSpaced(matcher.group(2))),
              Integer.parseInt(matcher.group(1)));
      return checked(LocalDate.from(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String singleSpaced(String month) {
    return month.strip().replaceAll("\\s+", " ");
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return checked(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> checked(LocalDate date) {
    boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    return plausible ? Optional.of(date) : Optional.empty();
  }
}
