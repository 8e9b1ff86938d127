package org.rasd.stage.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.rasd.lexicon.number.SentenceView;

/**
 * Reads dates in digits, the day first as in the Arabic press: 12/3/2015, 12-3-2015, 12.3.2015,
 * 2015/03/12, 3/2015, with or without spaces. Where only the other order makes a date (4/22/1948),
 * it is taken.
 */
final class NumericDateReader {

  private static final int MOST_WORDS = 5;
  private static final int EARLIEST = 1000;

  private final TimeWords words;

  NumericDateReader(TimeWords words) {
    this.words = words;
  }

  /** The date at a word. */
  Optional<Timex> at(SentenceView view, int index) {
    if (!view.isNumber(index)) {
      return Optional.empty();
    }
    int[] parts = new int[3];
    int end = parts(view, index, parts);
    if (end < 0) {
      return Optional.empty();
    }
    int start = view.word(index).span().start();
    boolean hijri = isHijri(parts) && words.phrase("era", view, end).isPresent();
    if (hijri) {
      Optional<Period> period = hijri(parts);
      return period.map(p -> Timex.explicit(start, end + 1, p, "numeric-hijri").inHijri());
    }
    return gregorian(parts).map(p -> Timex.explicit(start, end, p, "numeric"));
  }

  /** Splits one or several tokens at one separator into two or three numbers; -1 if it is none. */
  private static int parts(SentenceView view, int index, int[] parts) {
    StringBuilder joined = new StringBuilder(view.norm(index));
    int end = index + 1;
    while (end < index + MOST_WORDS && view.norm(end).equals("/") && view.isNumber(end + 1)) {
      joined.append('/').append(view.norm(end + 1));
      end += 2;
    }
    return split(joined.toString(), parts) ? end : -1;
  }

  private static boolean split(String text, int[] parts) {
    int n = 0;
    int value = 0;
    int digits = 0;
    char separator = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '/';
      if (c >= '0' && c <= '9' && digits < 4) {
        value = 10 * value + c - '0';
        digits++;
      } else if (digits > 0 && n < 3 && isSeparator(c, separator, i == text.length())) {
        separator = c;
        parts[n++] = value;
        value = 0;
        digits = 0;
      } else {
        return false;
      }
    }
    boolean monthYear = n == 2 && parts[1] >= EARLIEST && parts[1] <= Period.LAST_YEAR;
    boolean dotted = text.indexOf('.') > 0;
    return monthYear
        ? text.indexOf('/') > 0
        : n == 3 && (!dotted || Math.max(parts[0], parts[2]) >= EARLIEST);
  }

  private static boolean isSeparator(char c, char before, boolean last) {
    boolean known = c == '/' || c == '-' || c == '.' || c == '\u060D';
    return last || (known && (before == 0 || before == c));
  }

  private static Optional<Period> gregorian(int[] p) {
    try {
      if (p[2] == 0) {
        return Optional.of(Period.month(YearMonth.of(year(p[1]), p[0])));
      }
      if (p[0] >= EARLIEST) {
        return day(p[0], p[1], p[2]);
      }
      return p[2] >= EARLIEST || p[2] < 100 ? day(p[2], p[1], p[0]) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> day(int year, int month, int day) {
    boolean swapped = month > 12 && day <= 12;
    LocalDate date =
        swapped ? LocalDate.of(year(year), day, month) : LocalDate.of(year(year), month, day);
    return Optional.of(Period.day(date));
  }

  private static int year(int year) {
    if (year > Period.LAST_YEAR) {
      throw new DateTimeException("no year of the news: " + year);
    }
    return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static boolean isHijri(int[] p) {
    int year = Math.max(p[0], p[2]);
    return year >= 1300 && year <= 1600;
  }

  private static Optional<Period> hijri(int[] p) {
    return p[0] >= EARLIEST ? HijriDates.day(p[0], p[1], p[2]) : HijriDates.day(p[2], p[1], p[0]);
  }
}
