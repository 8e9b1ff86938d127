package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one set of disjoint names of what the sources found. The policy: a longer name wins over a
 * shorter one it overlaps; of equally long ones the more confident; of equally confident ones the
 * one from the source named first.
 */
final class MentionMerger {

  private static final Comparator<Found> STRONGER_FIRST =
      Comparator.comparingInt(Found::length)
          .thenComparingDouble(Found::confidence)
          .reversed()
          .thenComparingInt(Found::first);

  private MentionMerger() {}

  /** The names that stay, in text order. */
  static List<Found> merge(int words, List<Found> candidates) {
    List<Found> sorted = new ArrayList<>(candidates);
    sorted.sort(STRONGER_FIRST);
    boolean[] taken = new boolean[words];
    List<Found> kept = new ArrayList<>();
    for (Found found : sorted) {
      if (isFree(taken, found)) {
        java.util.Arrays.fill(taken, found.first(), found.end(), true);
        kept.add(found);
      }
    }
    kept.sort(Comparator.comparingInt(Found::first));
    return kept;
  }

  private static boolean isFree(boolean[] taken, Found found) {
    for (int i = found.first(); i < found.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
