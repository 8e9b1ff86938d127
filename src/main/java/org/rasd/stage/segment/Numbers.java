package org.rasd.stage.segment;

import static org.rasd.stage.segment.Characters.isDigit;

/**
 * Where a number ends. One token are: groups joined by a decimal point or a thousands separator,
 * day/month/year with slashes or dashes, a fraction or a season with a slash (2/3, 2014/2015), the
 * time of day with colons. A comma joins three digits (150,000) or, once, the one or two digits
 * after a decimal comma (106,78); an Arabic comma joins only groups of three. Some agencies write
 * the letter reh for the decimal point, the fraction first (5ر2 is 2.5).
 */
final class Numbers {

  private static final char ARABIC_COMMA = '\u060C';
  private static final char DECIMAL = '\u066B';
  private static final char THOUSANDS = '\u066C';
  private static final char DATE_SEPARATOR = '\u060D';
  private static final char REH_POINT = '\u0631';

  private Numbers() {}

  /** One past the last code unit of the number that starts with the digit at {@code start}. */
  static int end(String text, int start) {
    int first = digits(text, start);
    if (first >= text.length()) {
      return first;
    }
    char separator = text.charAt(first);
    switch (separator) {
      case '/', DATE_SEPARATOR:
        return repeat(text, first, separator, 1, 4);
      case '-':
        return dashed(text, start, first);
      case ':':
        return clock(text, start, first);
      case '.':
        return dotted(text, first);
      case ',', ARABIC_COMMA, DECIMAL, THOUSANDS:
        return decimals(text, thousands(text, start, first));
      case REH_POINT:
        return pointed(text, start, first);
      default:
        return first;
    }
  }

  private static int pointed(String text, int start, int first) {
    int end = digits(text, first + 1);
    boolean numbers = first - start <= 3 && end > first + 1 && end - first <= 4;
    boolean word = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return numbers && !word ? end : first;
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Up to two more groups after the same separator, each of {@code min} to {@code max} digits. */
  private static int repeat(String text, int from, char separator, int min, int max) {
    int end = from;
    for (int group = 0; group < 2 && end < text.length(); group++) {
      int next = text.charAt(end) == separator ? digits(text, end + 1) : end;
      int size = next - end - 1;
      if (size < min || size > max) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** A date with dashes, the year first or last; anything else ends before the dash. */
  private static int dashed(String text, int start, int first) {
    int end = repeat(text, first, '-', 1, 4);
    int second = digits(text, Math.min(first + 1, text.length()));
    if (end <= second || end < text.length() && text.charAt(end) == '-') {
      return first;
    }
    boolean yearFirst = first - start == 4 && second - first <= 3 && end - second <= 3;
    boolean yearLast = first - start <= 2 && second - first <= 3 && end - second == 5;
    return yearFirst || yearLast ? end : first;
  }

  private static int clock(String text, int start, int first) {
    return first - start <= 2 ? repeat(text, first, ':', 2, 2) : first;
  }

  /**
   * Groups joined by points: decimals, thousands, 12.3.2015, and a decimal comma after thousands.
   */
  private static int dotted(String text, int first) {
    int end = first;
    while (end < text.length() && text.charAt(end) == '.') {
      int next = digits(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    if (end > first && end < text.length() && text.charAt(end) == ',') {
      int next = digits(text, end + 1);
      return next > end + 1 ? next : end;
    }
    return end;
  }

  private static int thousands(String text, int start, int first) {
    int end = first;
    char separator = text.charAt(first);
    while (separator != DECIMAL && first - start <= 3 && end < text.length()) {
      int next = text.charAt(end) == separator ? digits(text, end + 1) : end;
      if (next - end != 4) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int decimals(String text, int from) {
    if (from >= text.length()) {
      return from;
    }
    char separator = text.charAt(from);
    int next = digits(text, from + 1);
    int size = next - from - 1;
    boolean point = separator == DECIMAL || separator == '.';
    boolean comma = separator == ',' && size <= 2 && !continues(text, next);
    return size > 0 && (point || comma) ? next : from;
  }

  /** Whether a comma and a digit follow: then it is a list, not a decimal comma. */
  private static boolean continues(String text, int at) {
    return at + 1 < text.length() && text.charAt(at) == ',' && isDigit(text.charAt(at + 1));
  }
}
