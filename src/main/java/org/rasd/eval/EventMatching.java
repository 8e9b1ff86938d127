package org.rasd.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs gold events with found ones, each at most once, best pair first: same family and
 * overlapping triggers, or same type and triggers at most 15 code points apart.
 */
final class EventMatching {

  private static final int NEAR = 15;

  /** A gold event and the found one it is matched with, by index. */
  record Pair(int gold, int found) {}

  private record Candidate(boolean otherType, int gap, int shift, int gold, int found) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::otherType)
          .thenComparing(Candidate::gap)
          .thenComparing(Candidate::shift)
          .thenComparing(Candidate::gold)
          .thenComparing(Candidate::found);

  private EventMatching() {}

  static List<Pair> match(List<ScoredEvent> gold, List<ScoredEvent> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        addCandidate(candidates, gold.get(i), found.get(j), i, j);
      }
    }
    candidates.sort(BEST_FIRST);
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedGold.contains(c.gold) && !usedFound.contains(c.found)) {
        usedGold.add(c.gold);
        usedFound.add(c.found);
        pairs.add(new Pair(c.gold, c.found));
      }
    }
    return pairs;
  }

  private static void addCandidate(
      List<Candidate> to, ScoredEvent gold, ScoredEvent found, int i, int j) {
    if (!gold.family().equals(found.family())) {
      return;
    }
    boolean typed = gold.type().equals(found.type());
    int gap = Math.max(gold.start(), found.start()) - Math.min(gold.end(), found.end());
    if (gap < 0 || (typed && gap <= NEAR)) {
      to.add(new Candidate(!typed, gap, Math.abs(gold.start() - found.start()), i, j));
    }
  }
}
