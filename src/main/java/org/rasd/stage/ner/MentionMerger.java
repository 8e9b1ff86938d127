package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rasd.stage.ner.Found.Strength;

/**
 * Makes one set of disjoint names of what the sources found. The policy, each line of it measured
 * (see {@code docs/results.md}):
 *
 * <ol>
 *   <li>Weak finds (a common word that may be a place, a lone given name) count only where no model
 *       reads the text; where the model agrees with one, its mention is linked to it.
 *   <li>On the same words the model's type holds, unless the gazetteer is sure of another; also an
 *       adjective of nationality that agrees with the noun before it is no place (الناقلة
 *       السعودية).
 *   <li>A longer known name or organisation by pattern wins over the model's shorter one (وزارة
 *       الدفاع الأميركية); the model's longer one wins over everything inside it.
 *   <li>Where names cross, the model wins.
 *   <li>Without the model the longer name wins, of equally long ones the more confident.
 * </ol>
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
    List<Found> model = candidates.stream().filter(Found::isModel).toList();
    if (model.isEmpty()) {
      return longest(words, candidates);
    }
    Found[] modelAt = new Found[words];
    for (Found name : model) {
      java.util.Arrays.fill(modelAt, name.first(), name.end(), name);
    }
    List<Found> staying = new ArrayList<>(candidates.size());
    for (Found name : candidates) {
      if (!name.isModel() && name.strength() != Strength.WEAK && winsOver(name, modelAt)) {
        staying.add(name);
      }
    }
    for (Found name : staying) {
      java.util.Arrays.fill(modelAt, name.first(), name.end(), null);
    }
    for (Found name : model) {
      if (isWhole(name, modelAt)) {
        staying.add(name);
      }
    }
    return longest(words, staying);
  }

  private static boolean isWhole(Found name, Found[] modelAt) {
    for (int i = name.first(); i < name.end(); i++) {
      if (modelAt[i] != name) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name wins over each of the model's that it overlaps. */
  private static boolean winsOver(Found name, Found[] modelAt) {
    for (int i = name.first(); i < name.end(); i++) {
      if (modelAt[i] != null && !wins(name, modelAt[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean wins(Found name, Found model) {
    boolean sure = name.strength() == Strength.SURE;
    boolean same = name.first() == model.first() && name.end() == model.end();
    if (name.is("MISC")) {
      return same && sure && model.is("LOC");
    }
    if (same) {
      return name.type().equals(model.type()) || sure;
    }
    return name.contains(model) && (sure || !name.is("PER"));
  }

  /** Of overlapping names the longest, of equally long ones the most confident; in text order. */
  static List<Found> longest(int words, List<Found> candidates) {
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
