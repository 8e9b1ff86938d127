package org.rasd.train;

/**
 * The numbers of a name model that may be chosen.
 *
 * @param seed of the first learning; each further one has the next number
 * @param epochs passes over the sentences
 * @param learnings how many learnings are averaged
 * @param units of the window network; 0 for none
 * @param memory units of the recurrent network in each direction; 0 for none
 * @param leastVectorCount base forms seen less often in raw text get no vector
 * @param leastWeight smaller sparse weights are left out of the model
 */
public record NerNumbers(
    long seed,
    int epochs,
    int learnings,
    int units,
    int memory,
    int leastVectorCount,
    float leastWeight) {

  /** Those of the model that is shipped. */
  public static final NerNumbers USUAL = new NerNumbers(1, 9, 1, 128, 64, 15, 0.0375f);

  /** Checks the numbers. */
  public NerNumbers {
    if (learnings < 1 || epochs < 1) {
      throw new NerTrainingException(
          "learnings and epochs must be at least 1, not " + learnings + " and " + epochs);
    }
    if (units < 0 || memory < 0 || leastVectorCount < 1 || !(leastWeight >= 0)) {
      throw new NerTrainingException(
          "units, memory and the least weight must not be negative, the least vector count at"
              + " least 1");
    }
  }

  NerSettings settings(int learning) {
    int averaged = Math.max(1, Math.min(4, epochs / 3));
    return new NerSettings(
        epochs,
        averaged,
        0.02f,
        0.001f,
        units,
        memory,
        0.4f,
        0.25f,
        0.25f,
        0.1f,
        0,
        2,
        seed + learning);
  }
}
