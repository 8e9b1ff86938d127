package org.rasd.stage.quantity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rasd.lexicon.number.Numeral;
import org.rasd.model.Amount;

/**
 * Turns a numeral and the words about it into an {@link Amount}, after the annotation guideline.
 */
final class Amounts {

  private static final OptionalLong NONE = OptionalLong.empty();

  /** The order in which qualifiers win when a number has several. */
  private static final List<String> STRENGTH =
      List.of("at_least", "more_than", "at_most", "less_than", "approx");

  private Amounts() {}

  /** The amount of one numeral. */
  static Amount of(String text, Numeral numeral, List<String> modifiers) {
    switch (numeral.kind()) {
      case VAGUE:
        return atLeastVague(text, numeral.value());
      case FEW:
        long scale = numeral.scale();
        long most = scale == 1 ? 9 : 10 * scale - 1;
        return vague(text, OptionalLong.of(3 * scale), OptionalLong.of(most));
      case NAYYIF:
        long n = numeral.value();
        return vague(text, OptionalLong.of(n + 1), OptionalLong.of(n + 9));
      default:
        return qualified(text, numeral, modifiers);
    }
  }

  private static Amount qualified(String text, Numeral numeral, List<String> modifiers) {
    long n = numeral.value();
    Optional<String> qualifier = STRENGTH.stream().filter(modifiers::contains).findFirst();
    switch (qualifier.orElse(numeral.whole() ? "exact" : "approx")) {
      case "at_least":
        return new Amount(text, NONE, OptionalLong.of(n), NONE, "at_least");
      case "more_than":
        return new Amount(text, NONE, OptionalLong.of(n + 1), NONE, "more_than");
      case "at_most":
        return new Amount(text, NONE, NONE, OptionalLong.of(n), "at_most");
      case "less_than":
        return new Amount(text, NONE, NONE, OptionalLong.of(n - 1), "less_than");
      case "approx":
        return new Amount(text, OptionalLong.of(n), NONE, NONE, "approx");
      default:
        return Amount.exact(text, n);
    }
  }

  /** An unstated number, at least so many. */
  static Amount atLeastVague(String text, long least) {
    return vague(text, OptionalLong.of(least), NONE);
  }

  /** A vague number with bounds as far as the words give them. */
  static Amount vague(String text, OptionalLong min, OptionalLong max) {
    return new Amount(text, NONE, min, max, "vague");
  }

  /** From low to high. */
  static Amount range(String text, long low, long high) {
    return new Amount(text, NONE, OptionalLong.of(low), OptionalLong.of(high), "range");
  }
}
