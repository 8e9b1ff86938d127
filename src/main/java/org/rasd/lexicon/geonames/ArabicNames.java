package org.rasd.lexicon.geonames;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;

/** The names of a place in Arabic, out of its names in all languages. */
final class ArabicNames {

  private static final int MOST_WORDS = 6;
  private static final int LEAST_LETTERS = 2;

  private ArabicNames() {}

  /**
   * The names that are Arabic, without head nouns, marks and doubles, in the order given. Letters
   * that Arabic does not have (of Persian, Urdu, Kurdish) make a name another language's.
   */
  static List<String> of(Collection<String> names, Feature feature) {
    List<String> all = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    for (String given : names) {
      arabic(given)
          .map(name -> feature.withoutHead(name).orElse(name))
          .filter(name -> letters(name) >= LEAST_LETTERS)
          .filter(name -> folded.add(Normalizer.fold(name)))
          .ifPresent(all::add);
    }
    return all;
  }

  private static Optional<String> arabic(String given) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (isLetter(c) || c == '-' && !kept.isEmpty()) {
        kept.append(c);
      } else if (Character.isWhitespace(c) || c == '\u00A0') {
        kept.append(' ');
      } else if (!ArabicLetters.isIgnorable(c)) {
        return Optional.empty();
      }
    }
    String name = kept.toString().trim().replaceAll(" +", " ");
    return Optional.of(name).filter(n -> n.split(" ").length <= MOST_WORDS);
  }

  private static boolean isLetter(char c) {
    return c >= ArabicLetters.HAMZA && c <= '\u063A'
        || c > ArabicLetters.TATWEEL && c <= ArabicLetters.YEH;
  }

  private static long letters(String name) {
    return name.chars().filter(c -> isLetter((char) c)).count();
  }
}
