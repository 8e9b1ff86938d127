package org.rasd.lexicon.number;

/**
 * One word of the number list.
 *
 * @param value its value; the denominator for a fraction
 * @param kind its place in the grammar
 * @param grammaticalCase nominative, oblique, or not visible in writing
 */
record NumberWord(long value, Kind kind, Case grammaticalCase) {

  /** What a word does in a number. */
  enum Kind {
    UNIT,
    TEEN_UNIT,
    TEN,
    TEEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    SCALE_ACC,
    SCALE_DUAL,
    SCALE_PLURAL,
    FRACTION,
    VAGUE,
    FEW,
    NAYYIF,
    ORDINAL,
    ORDINAL_UNIT,
    GENITIVE_HEAD,
    NOT_A_NUMBER;

    /** Whether it is the name of a power of a thousand. */
    boolean isScale() {
      return this == SCALE || this == SCALE_ACC || this == SCALE_PLURAL;
    }
  }

  /** The case as far as an unvowelled ending shows it. */
  enum Case {
    NOM,
    OBL,
    ANY
  }
}
