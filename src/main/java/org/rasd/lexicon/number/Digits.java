package org.rasd.lexicon.number;

import java.util.OptionalDouble;

/**
 * Reads a number in digits with any separators: 1,500 and 1.500 and 1٬500 are 1500; 1.5 and ١٫٥ and
 * 1,5 are one and a half. A point or comma before exactly three digits is a thousands separator, as
 * in the Arabic press, unless a zero stands before it. With the letter reh, which some agencies
 * write for the point, the part before it is the fraction, or the last three digits: 5ر2 is 2.5,
 * 225ر29 is 29225.
 */
public final class Digits {

  private static final int MAX_DIGITS = 15;
  private static final char REH_POINT = '\u0631';

  private Digits() {}

  /** The value of a folded token, or empty if it is not one plain number. */
  public static OptionalDouble value(String norm) {
    if (norm.isEmpty() || norm.length() > MAX_DIGITS + 5 || !isDigit(norm.charAt(0))) {
      return OptionalDouble.empty();
    }
    int group = digitsEnd(norm, 0);
    if (group == norm.length()) {
      return group > MAX_DIGITS ? OptionalDouble.empty() : OptionalDouble.of(read(norm, 0, group));
    }
    return norm.charAt(group) == REH_POINT ? reversed(norm, group) : separated(norm, group);
  }

  private static OptionalDouble reversed(String norm, int point) {
    if (point + 1 == norm.length() || digitsEnd(norm, point + 1) < norm.length()) {
      return OptionalDouble.empty();
    }
    double whole = read(norm, point + 1, norm.length());
    return OptionalDouble.of(
        point == 3 ? whole * 1000 + read(norm, 0, 3) : whole + decimals(norm, 0, point));
  }

  /** Whether every character is an ASCII digit. */
  public static boolean isPlain(String norm) {
    return !norm.isEmpty() && digitsEnd(norm, 0) == norm.length();
  }

  private static OptionalDouble separated(String norm, int firstEnd) {
    double value = read(norm, 0, firstEnd);
    int i = firstEnd;
    boolean leadingZero = norm.charAt(0) == '0';
    while (i < norm.length()) {
      char separator = norm.charAt(i);
      int end = digitsEnd(norm, i + 1);
      if (!isSeparator(separator) || end == i + 1) {
        return OptionalDouble.empty();
      }
      boolean thousands = end - i == 4 && !leadingZero && firstEnd <= 3 && separator != '\u066B';
      if (!thousands) {
        return end == norm.length()
            ? OptionalDouble.of(value + decimals(norm, i + 1, end))
            : OptionalDouble.empty();
      }
      value = value * 1000 + read(norm, i + 1, end);
      i = end;
    }
    return OptionalDouble.of(value);
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '\u060C';
  }

  private static double decimals(String norm, int start, int end) {
    return read(norm, start, end) / Math.pow(10, end - start);
  }

  private static int digitsEnd(String norm, int from) {
    int i = from;
    while (i < norm.length() && isDigit(norm.charAt(i))) {
      i++;
    }
    return i;
  }

  private static double read(String norm, int start, int end) {
    double value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + (norm.charAt(i) - '0');
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
