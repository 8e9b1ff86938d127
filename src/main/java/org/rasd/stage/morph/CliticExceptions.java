package org.rasd.stage.morph;

import static org.rasd.text.ArabicLetters.TEH_MARBUTA;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Normalizer;

/**
 * Words whose clitics the counts get wrong, from {@code lexicon/clitic_exceptions.tsv}. Immutable,
 * shared by threads.
 */
final class CliticExceptions {

  private final Map<String, Cut> words;
  private final Set<String> stems;
  private final Set<String> dotted;

  private CliticExceptions(Map<String, Cut> words, Set<String> stems, Set<String> dotted) {
    this.words = words;
    this.stems = stems;
    this.dotted = dotted;
  }

  static CliticExceptions load() {
    Map<String, Cut> words = new HashMap<>();
    Set<String> stems = new HashSet<>();
    Set<String> dotted = new HashSet<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/clitic_exceptions.tsv").rows()) {
      String word = Normalizer.fold(row.get("word"));
      String stem = Normalizer.fold(row.get("stem"));
      if (stem.isEmpty()) {
        stems.add(word);
        if (row.get("word").indexOf(TEH_MARBUTA) >= 0) {
          dotted.add(word);
        }
      } else {
        words.put(word, cut(row, word, stem));
      }
    }
    return new CliticExceptions(Map.copyOf(words), Set.copyOf(stems), Set.copyOf(dotted));
  }

  private static Cut cut(TsvTable.Row row, String word, String stem) {
    String proclitics = Normalizer.fold(row.get("proclitics"));
    String enclitic = Normalizer.fold(row.get("enclitic"));
    if (!word.startsWith(proclitics) || !word.endsWith(enclitic)) {
      throw row.fault("the clitics are not those of the word");
    }
    int to = word.length() - enclitic.length();
    return new Cut(proclitics, proclitics.length(), to, stem, false, enclitic);
  }

  /** The cut of a whole word, if it is listed. */
  Optional<Cut> of(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /**
   * Whether it is a listed stem, other than one in teh marbuta where the text has a plain heh.
   *
   * @param plainHeh whether a heh in the text is no teh marbuta
   */
  boolean isStemAsWritten(String stem, boolean plainHeh) {
    return stems.contains(stem) && !(plainHeh && dotted.contains(stem));
  }

  /** Whether a stem begins or ends with letters that look like a clitic and are none. */
  boolean isStem(String stem) {
    return stems.contains(stem);
  }
}
