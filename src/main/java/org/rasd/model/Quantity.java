package org.rasd.model;

import org.rasd.text.Span;

/**
 * A number in the text with what it counts.
 *
 * @param span from the approximator (نحو, ما لا يقل عن; a proclitic is left out) to the counted
 *     noun where it follows or is part of the word (هجومين), else to the last numeral
 * @param amount the number; its text is that of {@link #numberSpan}
 * @param numberSpan approximator and numerals without the counted noun; for a dual the noun itself
 * @param unitText the counted noun as written, without proclitics; empty if there is none
 * @param unitWord index of the counted noun in the word layer, or -1
 * @param unitKind what is counted: person, event, weapon, money, percent, distance, duration, age,
 *     weight, area, temperature, thing, ordinal (الجولة الخامسة), identifier (القرار 1701, إف-16);
 *     the last two are no counts
 * @param subset whether it is a part of a total before it (بينهم, من بينهم, منهم)
 * @param evidence the rule
 */
public record Quantity(
    Span span,
    Amount amount,
    Span numberSpan,
    String unitText,
    int unitWord,
    String unitKind,
    boolean subset,
    Evidence evidence)
    implements Annotation {

  /** Whether it counts something: neither an ordinal nor an identifier. */
  public boolean isCount() {
    return !unitKind.equals("ordinal") && !unitKind.equals("identifier");
  }
}
