package org.rasd.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rasd.text.Normalizer;

/**
 * Scores of names, strict (span and type agree, as conlleval counts) and partial (a name of the
 * same type shares a token).
 */
final class NerScores {

  /** The types of Rasd. Other types of a corpus are left out on the gold side. */
  static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");

  /** The types on which corpora agree. */
  static final Set<String> PLO = Set.of("PER", "LOC", "ORG");

  /**
   * A sentence with what was found in it.
   *
   * @param found the names
   * @param mentions the names and what only describes, longest spans
   */
  record Scored(TaggedSentence gold, List<NameSpan> found, List<NameSpan> mentions) {}

  /** The middle 95 of 100 resampled F1 values. */
  record Interval(double low, double high) {}

  private final List<Scored> sentences;

  NerScores(List<Scored> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  List<Scored> sentences() {
    return sentences;
  }

  /** The same with everything that was found, descriptions included. */
  NerScores ofMentions() {
    return new NerScores(
        sentences.stream().map(s -> new Scored(s.gold(), s.mentions(), s.mentions())).toList());
  }

  /** Whether some finds only describe. */
  boolean hasDescriptions() {
    return sentences.stream().anyMatch(s -> !s.found().equals(s.mentions()));
  }

  /** Strict counts over the names of some types. */
  Prf strict(Predicate<String> types) {
    Prf sum = Prf.ZERO;
    for (Scored sentence : sentences) {
      sum = sum.plus(strict(sentence, types));
    }
    return sum;
  }

  private static Prf strict(Scored sentence, Predicate<String> types) {
    List<NameSpan> gold = ofTypes(sentence.gold().names(), types);
    List<NameSpan> found = ofTypes(sentence.found(), types);
    Set<NameSpan> hits = new HashSet<>(gold);
    hits.retainAll(new HashSet<>(found));
    return new Prf(hits.size(), gold.size(), found.size());
  }

  private static List<NameSpan> ofTypes(List<NameSpan> names, Predicate<String> types) {
    return names.stream().filter(name -> types.test(name.type())).toList();
  }

  /** Share of found names that touch a gold name of their type. */
  Ratio partialPrecision(Predicate<String> types) {
    Ratio ratio = Ratio.ZERO;
    for (Scored s : sentences) {
      for (NameSpan name : ofTypes(s.found(), types)) {
        ratio = ratio.plus(s.gold().names().stream().anyMatch(name::touches));
      }
    }
    return ratio;
  }

  /** Share of gold names that a found name of their type touches. */
  Ratio partialRecall(Predicate<String> types) {
    Ratio ratio = Ratio.ZERO;
    for (Scored s : sentences) {
      for (NameSpan name : ofTypes(s.gold().names(), types)) {
        ratio = ratio.plus(s.found().stream().anyMatch(name::touches));
      }
    }
    return ratio;
  }

  /** Mean of the F1 of PER, LOC and ORG. */
  double macroF1() {
    double sum = 0;
    for (String type : TYPES.subList(0, PLO.size())) {
      sum += strict(type::equals).f1();
    }
    return Prf.round(sum / PLO.size());
  }

  /** Strict counts over names of PER, LOC, ORG whose folded text is in a list, or is not. */
  Prf strictBySeen(Set<String> seenNames, boolean seen) {
    Prf sum = Prf.ZERO;
    for (Scored s : sentences) {
      TaggedSentence gold = s.gold();
      Predicate<NameSpan> wanted =
          n -> PLO.contains(n.type()) && seenNames.contains(fold(gold, n)) == seen;
      List<NameSpan> golds = gold.names().stream().filter(wanted).toList();
      List<NameSpan> founds = s.found().stream().filter(wanted).toList();
      int hits = (int) golds.stream().filter(founds::contains).count();
      sum = sum.plus(new Prf(hits, golds.size(), founds.size()));
    }
    return sum;
  }

  /** The folded texts of all PER, LOC, ORG names of tagged sentences. */
  static Set<String> names(List<TaggedSentence> sentences) {
    Set<String> names = new HashSet<>();
    for (TaggedSentence sentence : sentences) {
      for (NameSpan name : sentence.names()) {
        if (PLO.contains(name.type())) {
          names.add(fold(sentence, name));
        }
      }
    }
    return names;
  }

  private static String fold(TaggedSentence sentence, NameSpan name) {
    return Normalizer.fold(sentence.textOf(name));
  }

  /** Bootstrap over sentences of the strict micro F1 of PER, LOC, ORG. */
  Interval interval(int rounds, long seed) {
    List<Prf> counts = sentences.stream().map(s -> strict(s, PLO::contains)).toList();
    if (counts.isEmpty()) {
      return new Interval(0, 0);
    }
    Random random = new Random(seed);
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      Prf sum = Prf.ZERO;
      for (int j = 0; j < counts.size(); j++) {
        sum = sum.plus(counts.get(random.nextInt(counts.size())));
      }
      scores.add(sum.f1());
    }
    scores.sort(null);
    return new Interval(scores.get(rounds * 25 / 1000), scores.get(rounds * 975 / 1000 - 1));
  }

  /** How often a gold name was missed, invented, cut wrongly or typed wrongly. */
  Map<String, Integer> errorKinds() {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Scored s : sentences) {
      NerErrors.of(s).forEach(error -> kinds.merge(error.kind(), 1, Integer::sum));
    }
    return kinds;
  }
}
