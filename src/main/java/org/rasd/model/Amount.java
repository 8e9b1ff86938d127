package org.rasd.model;

import java.util.OptionalLong;

/**
 * A number as the text states it. The meaning of each field by qualifier is that of the annotation
 * guideline: approx N has value N and no bounds; more_than N has min N + 1; at_least N has min N;
 * vague has bounds only; exact N has value, min and max N.
 *
 * @param text as written, empty where nothing is written (a bare singular)
 * @param value the number, where one is stated
 * @param min lower bound, where stated
 * @param max upper bound, where stated
 * @param qualifier exact, approx, at_least, more_than, at_most, less_than, range, vague, implicit;
 *     empty for {@link #NONE}
 */
public record Amount(
    String text, OptionalLong value, OptionalLong min, OptionalLong max, String qualifier) {

  /** The text states no number. */
  public static final Amount NONE =
      new Amount("", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), "");

  /** One, not written: a bare singular. */
  public static final Amount IMPLICIT_ONE =
      new Amount("", OptionalLong.of(1), OptionalLong.empty(), OptionalLong.empty(), "implicit");

  /** An exact number. */
  public static Amount exact(String text, long n) {
    return new Amount(text, OptionalLong.of(n), OptionalLong.of(n), OptionalLong.of(n), "exact");
  }

  /** Some, with no bounds (قتلى, آخرين). */
  public static Amount vague(String text) {
    OptionalLong none = OptionalLong.empty();
    return new Amount(text, none, none, none, "vague");
  }

  /** Whether the text states something. */
  public boolean isStated() {
    return !qualifier.isEmpty();
  }

  /** The same number, written as. */
  public Amount withText(String written) {
    return new Amount(written, value, min, max, qualifier);
  }
}
