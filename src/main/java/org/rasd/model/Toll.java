package org.rasd.model;

import java.util.List;

/**
 * The losses of an event. Each amount is {@link Amount#NONE} where the text does not say; zero only
 * where the text says none.
 *
 * @param killed the dead
 * @param wounded the wounded
 * @param missing the missing
 * @param captured those taken prisoner or arrested
 * @param displaced those who fled
 * @param victimTypes civilian, military, police, militant, child, journalist …, in order of
 *     mention; empty if not known
 * @param scope event, running_total, period; empty where no toll is stated
 */
public record Toll(
    Amount killed,
    Amount wounded,
    Amount missing,
    Amount captured,
    Amount displaced,
    List<String> victimTypes,
    String scope) {

  /** Nothing is said. */
  public static final Toll NONE =
      new Toll(Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE, List.of(), "");

  /** Copies the list. */
  public Toll {
    victimTypes = List.copyOf(victimTypes);
  }
}
