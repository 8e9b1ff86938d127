package org.rasd.stage.ner;

import java.util.List;
import java.util.Optional;

/**
 * The nine labels of the model: {@code O}, and {@code B-} and {@code I-} of each {@link #TYPES
 * type}, numbered so that {@code B} of type {@code t} is {@code 1 + 2t} and {@code I} follows it.
 */
public final class NerLabels {

  /** Entity types in the order of their label numbers. */
  public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * TYPES.size();

  /** The label of a token outside every name. */
  public static final int OUTSIDE = 0;

  private NerLabels() {}

  /** The number of a label such as {@code B-PER}; empty for anything else. */
  public static Optional<Integer> parse(String label) {
    for (int number = 0; number < COUNT; number++) {
      if (name(number).equals(label)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** The label's name, {@code O}, {@code B-PER}, {@code I-PER} and so on. */
  public static String name(int label) {
    return label == OUTSIDE ? "O" : (isBegin(label) ? "B-" : "I-") + TYPES.get(type(label));
  }

  /** The index in {@link #TYPES} of a label other than {@code O}. */
  public static int type(int label) {
    return (label - 1) / 2;
  }

  /** Whether a name begins at a token with this label. */
  public static boolean isBegin(int label) {
    return (label & 1) == 1;
  }

  /** Whether a name goes on at a token with this label. */
  public static boolean isInside(int label) {
    return label != OUTSIDE && !isBegin(label);
  }

  /** Whether the BIO scheme lets {@code label} follow {@code previous}. */
  public static boolean mayFollow(int previous, int label) {
    return !isInside(label) || previous == label || previous == label - 1;
  }
}
