package org.rasd.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores of event records, collected document by document. What the numbers mean: {@code detection}
 * family agrees; {@code typed} type agrees too; {@code actual} typed, over events whose realis is
 * ACTUAL on either side, and realis agrees; a record is right when type, realis, polarity, count,
 * toll, every gold actor and place are. For one thread.
 */
public final class EventScores {

  /**
   * A disagreement.
   *
   * @param document its document
   * @param kind TYPE, COUNT, KILLED, WOUNDED, MISSED, FALSE
   */
  record Error(
      String document, String kind, Optional<ScoredEvent> gold, Optional<ScoredEvent> found) {}

  static final String ALL = "ALL";

  final Map<String, Prf> detection = new TreeMap<>(EventScores::allFirst);
  final Map<String, Prf> typed = new TreeMap<>(EventScores::allFirst);
  final Map<String, Prf> actual = new TreeMap<>(EventScores::allFirst);
  final Map<String, Prf> types = new TreeMap<>();
  final Map<String, Ratio> attributes = new LinkedHashMap<>();
  final Map<String, Ratio> numbers = new LinkedHashMap<>();
  final Map<String, Prf> arguments = new LinkedHashMap<>();
  final List<Error> errors = new ArrayList<>();
  int rightRecords;
  int goldRecords;
  int emptyDocuments;
  int falseInEmpty;

  private static int allFirst(String a, String b) {
    boolean first = a.equals(ALL);
    return first == b.equals(ALL) ? a.compareTo(b) : first ? -1 : 1;
  }

  /** Adds a document. */
  void add(String document, List<ScoredEvent> gold, List<ScoredEvent> found) {
    if (gold.isEmpty()) {
      emptyDocuments++;
      falseInEmpty += found.size();
    }
    gold.forEach(this::addGold);
    found.forEach(this::addFound);
    List<EventMatching.Pair> pairs = EventMatching.match(gold, found);
    for (EventMatching.Pair pair : pairs) {
      addPair(document, gold.get(pair.gold()), found.get(pair.found()));
    }
    goldRecords += gold.size();
    addUnmatched(document, gold, found, pairs);
  }

  private void addGold(ScoredEvent gold) {
    count(gold.family(), new Prf(0, 1, 0), gold.isActual());
    add(types, gold.type(), new Prf(0, 1, 0));
  }

  private void addFound(ScoredEvent found) {
    count(found.family(), new Prf(0, 0, 1), found.isActual());
    add(types, found.type(), new Prf(0, 0, 1));
  }

  private void count(String family, Prf one, boolean isActual) {
    for (String key : List.of(family, ALL)) {
      add(detection, key, one);
      add(typed, key, one);
      add(actual, key, isActual ? one : Prf.ZERO);
    }
  }

  private static void add(Map<String, Prf> to, String key, Prf counts) {
    to.merge(key, counts, Prf::plus);
  }

  private void addPair(String document, ScoredEvent gold, ScoredEvent found) {
    Prf hit = new Prf(1, 0, 0);
    boolean sameType = gold.type().equals(found.type());
    boolean bothActual = gold.isActual() && found.isActual();
    for (String key : List.of(gold.family(), ALL)) {
      add(detection, key, hit);
      add(typed, key, sameType ? hit : Prf.ZERO);
      add(actual, key, sameType && bothActual ? hit : Prf.ZERO);
    }
    if (!sameType) {
      errors.add(new Error(document, "TYPE", Optional.of(gold), Optional.of(found)));
      return;
    }
    add(types, gold.type(), hit);
    boolean flagsRight = addFlags(gold, found);
    boolean numbersRight = addNumbers(document, gold, found);
    boolean listsRight = addLists(gold, found);
    rightRecords += flagsRight && numbersRight && listsRight ? 1 : 0;
  }

  private boolean addFlags(ScoredEvent gold, ScoredEvent found) {
    boolean right = true;
    for (String key : ScoredEvent.FLAGS) {
      boolean noWeapon = key.equals("weapon") && !gold.family().equals("ATTACK");
      boolean noDate =
          key.startsWith("date") && gold.text(key).isEmpty() && found.text(key).isEmpty();
      if (noWeapon || noDate) {
        continue;
      }
      boolean same = gold.text(key).equals(found.text(key));
      attributes.put(key, attributes.getOrDefault(key, Ratio.ZERO).plus(same));
      right &= same || !(key.equals("realis") || key.equals("polarity"));
    }
    return right;
  }

  private boolean addNumbers(String document, ScoredEvent gold, ScoredEvent found) {
    boolean right = true;
    for (String kind : ScoredEvent.NUMBERS.keySet()) {
      var wanted = gold.numbersOf(kind);
      var got = found.numbersOf(kind);
      boolean same = wanted.equals(got);
      boolean stated = wanted.stream().anyMatch(n -> n.isPresent());
      if (stated || got.stream().anyMatch(n -> n.isPresent())) {
        numbers.put(kind, numbers.getOrDefault(kind, Ratio.ZERO).plus(same));
      }
      if (!same) {
        String name = kind.toUpperCase(java.util.Locale.ROOT);
        errors.add(new Error(document, name, Optional.of(gold), Optional.of(found)));
      }
      right &= same;
    }
    return right;
  }

  private boolean addLists(ScoredEvent gold, ScoredEvent found) {
    boolean right = true;
    for (String key : ScoredEvent.LISTS) {
      List<String> wanted = gold.list(key);
      List<String> got = found.list(key);
      int hits = (int) wanted.stream().filter(x -> NameMatch.anySame(x, got)).count();
      add(arguments, key, new Prf(hits, wanted.size(), got.size()));
      right &= key.equals("third_party") || hits == wanted.size();
    }
    return right;
  }

  private void addUnmatched(
      String document,
      List<ScoredEvent> gold,
      List<ScoredEvent> found,
      List<EventMatching.Pair> pairs) {
    Set<Integer> matchedGold = new HashSet<>();
    Set<Integer> matchedFound = new HashSet<>();
    pairs.forEach(pair -> matchedGold.add(pair.gold()));
    pairs.forEach(pair -> matchedFound.add(pair.found()));
    for (int i = 0; i < gold.size(); i++) {
      if (!matchedGold.contains(i)) {
        errors.add(new Error(document, "MISSED", Optional.of(gold.get(i)), Optional.empty()));
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!matchedFound.contains(j)) {
        errors.add(new Error(document, "FALSE", Optional.empty(), Optional.of(found.get(j))));
      }
    }
  }
}
