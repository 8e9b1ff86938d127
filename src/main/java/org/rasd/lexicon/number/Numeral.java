package org.rasd.lexicon.number;

/**
 * A number found in the word layer.
 *
 * @param firstWord index of its first word
 * @param endWord one past the index of its last word
 * @param kind what it says
 * @param value the number; for FEW and VAGUE the lower bound; for NAYYIF the number it adds to
 * @param coefficient what the last scale word multiplies (3 in 3 ملايين), to share a scale in a
 *     range
 * @param scale the last scale (1,000,000 in 3 ملايين), else 1
 * @param whole whether the number is an integer as written (else the value is rounded)
 * @param digits whether its first word is written in digits
 * @param definite whether it carries the article
 * @param proclitics folded proclitic letters of its first word
 */
public record Numeral(
    int firstWord,
    int endWord,
    Kind kind,
    long value,
    double coefficient,
    long scale,
    boolean whole,
    boolean digits,
    boolean definite,
    String proclitics) {

  /** What a numeral says. */
  public enum Kind {
    /** A number: 25, خمسة وعشرون. */
    CARDINAL,
    /** A round plural: عشرات, مئات الآلاف; at least so many. */
    VAGUE,
    /** بضعة: three to nine. */
    FEW,
    /** A number and one to nine: عشرون ونيف. */
    NAYYIF,
    /** الخامسة, الحادي والعشرين. */
    ORDINAL
  }

  /** Whether و or ف stands before it. */
  public boolean conjoined() {
    return !proclitics.isEmpty() && "وف".indexOf(proclitics.charAt(0)) >= 0;
  }

  /** The same number in another unit, for a scale named once: 2 in "2 أو 3 ملايين". */
  public Numeral times(long factor) {
    return new Numeral(
        firstWord,
        endWord,
        kind,
        value * factor,
        coefficient,
        factor,
        whole,
        digits,
        definite,
        proclitics);
  }
}
