package org.rasd.train;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Normalizer;

/**
 * Labels articles for the topic model: by the section of the outlet, checked by strong words; where
 * there is no section, by strong words alone. Articles that are neither clearly of one topic nor
 * clearly of another stay without label.
 */
final class TopicLabels {

  /** The topics that the model shall say yes to. */
  private static final Set<String> WANTED = Set.of("conflict", "politics");

  /** What outlets call their sections, where it is not the name of a topic. */
  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("internationalNews", "conflict"),
          Map.entry("middleEast", "conflict"),
          Map.entry("middle-east", "conflict"),
          Map.entry("politics", "politics"),
          Map.entry("economy", "business"),
          Map.entry("business", "business"),
          Map.entry("tech", "technology"),
          Map.entry("technology", "technology"),
          Map.entry("science", "technology"),
          Map.entry("health", "health"),
          Map.entry("lifestyle", "culture"),
          Map.entry("family", "culture"),
          Map.entry("arts", "culture"),
          Map.entry("entertainment", "culture"),
          Map.entry("culture", "culture"),
          Map.entry("turath", "culture"),
          Map.entry("sport", "sport"));

  /** Different strong words that make a topic sure. */
  private static final int SURE = 5;

  /** Topics of short pages without a section of their own: fewer words are enough. */
  private static final Set<String> BRIEF = Set.of("crime", "accident", "weather", "obituary");

  /** Different strong words of conflict that make a page of another section doubtful. */
  private static final int DOUBTFUL = 4;

  private final Map<String, Set<String>> seeds = new LinkedHashMap<>();

  private TopicLabels() {}

  static TopicLabels load() {
    TopicLabels labels = new TopicLabels();
    for (TsvTable.Row row : TsvTable.resource("lexicon/topic_seeds.tsv").rows()) {
      Set<String> words = new HashSet<>();
      row.list("words").forEach(word -> words.add(Normalizer.fold(word)));
      labels.seeds.put(row.get("topic"), words);
    }
    return labels;
  }

  /** Whether a topic is one to say yes to. */
  static boolean isWanted(String topic) {
    return WANTED.contains(topic);
  }

  /**
   * The topic of an article.
   *
   * @param section what its outlet files it under, empty if unknown
   * @param words its stems
   */
  Optional<String> of(String section, Set<String> words) {
    String filed = SECTIONS.getOrDefault(section, "");
    Map<String, Integer> found = new LinkedHashMap<>();
    seeds.forEach((topic, seed) -> found.put(topic, common(seed, words)));
    int conflict = found.get("conflict");
    if (filed.isEmpty()) {
      return section.isEmpty() ? bySeeds(found) : Optional.empty();
    }
    if (!isWanted(filed)) {
      return conflict >= DOUBTFUL ? Optional.empty() : Optional.of(filed);
    }
    String best = best(found);
    boolean elsewhere = !isWanted(best) && found.get(best) >= SURE && conflict <= 1;
    return Optional.of(elsewhere && found.get("politics") <= 1 ? best : filed);
  }

  private static Optional<String> bySeeds(Map<String, Integer> found) {
    String best = best(found);
    int others =
        found.entrySet().stream()
            .filter(e -> isWanted(e.getKey()) != isWanted(best))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    boolean clear = isWanted(best) ? others <= 2 : found.get("conflict") <= 1 && others <= 2;
    boolean brief = BRIEF.contains(best) && found.get("conflict") == 0;
    return found.get(best) >= (brief ? SURE - 1 : SURE) && clear
        ? Optional.of(best)
        : Optional.empty();
  }

  private static String best(Map<String, Integer> found) {
    return found.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static int common(Set<String> seed, Set<String> words) {
    return (int) seed.stream().filter(words::contains).count();
  }
}
