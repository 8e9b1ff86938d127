package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.model.Word;

/**
 * Short names of persons the document names in full: the last part of the name, alone, wherever it
 * is not an adjective (السوداني in حكومة السوداني, not in الجيش السوداني). Also names of one word
 * that no list has and the document shows to be sure elsewhere.
 */
final class RepeatedNames {

  private static final double SURE = 0.9;

  private RepeatedNames() {}

  /** The names found, with those of single words that repeat the last part of one of them. */
  static List<Found> with(NameText text, NameKnowledge knowledge, List<Found> names) {
    Map<String, Found> byLast = new HashMap<>();
    boolean[] taken = new boolean[text.size()];
    for (Found name : names) {
      java.util.Arrays.fill(taken, name.first(), name.end(), !name.is("MISC"));
      if (name.is("PER") && name.length() > 1 && isDistinct(knowledge, text.word(name.end() - 1))) {
        byLast.putIfAbsent(text.word(name.end() - 1).norm(), name);
      } else if (isSureWord(text, knowledge, name)) {
        byLast.putIfAbsent(text.key(name), name);
      }
    }
    if (byLast.isEmpty()) {
      return names;
    }
    List<Found> all = new ArrayList<>(names);
    for (int i = 0; i < text.size(); i++) {
      Found repeated = taken[i] ? null : repeated(text, i, byLast);
      if (repeated != null) {
        all.add(repeated);
      }
    }
    return all.size() == names.size() ? names : MentionMerger.longest(text.size(), all);
  }

  private static boolean isSureWord(NameText text, NameKnowledge knowledge, Found name) {
    return name.length() == 1
        && (name.is("PER") || name.is("ORG"))
        && name.confidence() >= SURE
        && text.known(name.first()) == null
        && knowledge.looksLikeName(text.key(name));
  }

  private static boolean isDistinct(NameKnowledge knowledge, Word last) {
    return last.norm().length() > 3
        && last.pos() == Word.Pos.NOUN
        && knowledge.parts().particle(last.norm()).isEmpty();
  }

  private static Found repeated(NameText text, int i, Map<String, Found> byLast) {
    Word word = text.word(i);
    Found full = byLast.get(word.norm());
    int skipped = 0;
    if (full == null && !word.proclitics().isEmpty()) {
      full = byLast.get(word.stem());
      skipped = word.proclitics().length();
    }
    if (full == null || word.norm().length() - skipped < 3 || isOtherThing(text, i, full)) {
      return null;
    }
    return new Found(
        i,
        i + 1,
        skipped,
        full.type(),
        "",
        full.entries(),
        0.8,
        Found.Strength.FAIR,
        "pattern:repeated-name");
  }

  private static boolean isOtherThing(NameText text, int i, Found full) {
    if (text.word(i).definite()) {
      return KnownNames.isAdjective(text, i);
    }
    return text.known(i) != null
        && text.known(i).values().stream().anyMatch(e -> e.type().equals("LOC"));
  }
}
