package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.TsvTable;
import org.rasd.lexicon.WordFilter;
import org.rasd.model.Sentence;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/** All event rules, indexed by the words their patterns start with. Immutable. */
final class RuleSet {

  /** A rule that matches. */
  record Candidate(EventRule rule, Pattern.Match match) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate c) -> -c.rule().priority())
          .thenComparingInt(c -> c.match().triggerFirst())
          .thenComparingInt(c -> c.match().end() - c.match().first())
          .thenComparing(c -> c.rule().id());

  private final Map<Integer, List<EventRule>> byClass = new HashMap<>();
  private final Map<String, List<EventRule>> byWord = new HashMap<>();
  private final EventTypes types;
  private WordFilter words = WordFilter.of(List.of());

  private RuleSet(EventTypes types) {
    this.types = types;
  }

  /** Reads rule tables. A faulty rule is left out, its faults are kept. */
  static RuleSet load(
      List<TsvTable> tables,
      WordClasses classes,
      EventTypes types,
      Set<String> frames,
      List<String> faults) {
    RuleSet rules = new RuleSet(types);
    Set<String> ids = new HashSet<>();
    TsvTable.forEach(
        tables,
        row -> {
          EventRule rule = EventRule.read(row, classes, types, frames);
          if (!ids.add(rule.id())) {
            throw row.fault("rule id '" + rule.id() + "' is used twice");
          }
          rules.index(rule, classes);
        },
        faults);
    rules.words = WordFilter.of(rules.byWord.keySet());
    return rules;
  }

  private void index(EventRule rule, WordClasses classes) {
    for (String anchor : rule.pattern().anchors()) {
      if (anchor.startsWith("@")) {
        byClass.computeIfAbsent(classes.id(anchor.substring(1)), c -> new ArrayList<>()).add(rule);
      } else {
        byWord.computeIfAbsent(Normalizer.fold(anchor), w -> new ArrayList<>()).add(rule);
      }
    }
  }

  /**
   * The rules that apply in a sentence, best first, without those whose trigger a better one has
   * used up. Blocking lines are applied and left out; a line with the effect {@code blocks} blocks
   * the rules of that family only.
   *
   * @param rejections where matches go that a condition or a blocking line sets aside
   */
  List<Candidate> apply(TextView view, Sentence sentence, Rejections rejections) {
    List<Candidate> found = new ArrayList<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      collect(view, sentence, i, found, rejections);
    }
    found.sort(BEST_FIRST);
    return select(found, rejections);
  }

  private void collect(
      TextView view, Sentence sentence, int i, List<Candidate> found, Rejections rejections) {
    for (int classId : view.classesOf(i)) {
      match(byClass.getOrDefault(classId, List.of()), view, sentence, i, found, rejections);
    }
    Word word = view.word(i);
    match(startingWith(word.norm()), view, sentence, i, found, rejections);
    if (!word.stem().equals(word.norm())) {
      match(startingWith(word.stem()), view, sentence, i, found, rejections);
    }
    if (!word.bare().equals(word.stem()) && !word.bare().equals(word.norm())) {
      match(startingWith(word.bare()), view, sentence, i, found, rejections);
    }
  }

  private List<EventRule> startingWith(String word) {
    return words.mayHold(word) ? byWord.getOrDefault(word, List.of()) : List.of();
  }

  private static void match(
      List<EventRule> rules,
      TextView view,
      Sentence sentence,
      int i,
      List<Candidate> found,
      Rejections rejections) {
    for (EventRule rule : rules) {
      Pattern.Match match = rule.pattern().matchAt(view, i, sentence.endToken());
      if (match == null) {
        continue;
      }
      if (rule.accepts(view, match)) {
        found.add(new Candidate(rule, match));
      } else {
        rejections.add(rule, match, rule.objection(view, match));
      }
    }
  }

  private List<Candidate> select(List<Candidate> found, Rejections rejections) {
    Map<Integer, EventRule> used = new HashMap<>();
    Map<String, Map<Integer, EventRule>> blocked = new HashMap<>();
    List<Candidate> selected = new ArrayList<>();
    for (Candidate candidate : found) {
      EventRule rule = candidate.rule();
      Pattern.Match match = candidate.match();
      String family = types.family(rule.type());
      Optional<EventRule> better =
          user(match, used).or(() -> user(match, blocked.getOrDefault(family, Map.of())));
      if (better.isPresent()) {
        rejections.add(rule, match, "taken by " + better.get().id());
        continue;
      }
      String onlyFor = rule.effects().getOrDefault("blocks", "");
      Map<Integer, EventRule> words =
          onlyFor.isEmpty() ? used : blocked.computeIfAbsent(onlyFor, f -> new HashMap<>());
      match.used().forEach(word -> words.put(word, rule));
      if (!rule.type().equals(EventRule.NONE)) {
        selected.add(candidate);
      }
    }
    selected.sort(Comparator.comparingInt(c -> c.match().triggerFirst()));
    return selected;
  }

  /** The rule that has used up a word of the trigger. */
  private static Optional<EventRule> user(Pattern.Match match, Map<Integer, EventRule> used) {
    for (int i = match.triggerFirst(); i < match.triggerEnd(); i++) {
      if (used.containsKey(i)) {
        return Optional.of(used.get(i));
      }
    }
    return Optional.empty();
  }
}
