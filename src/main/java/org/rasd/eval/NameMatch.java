package org.rasd.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two noun phrases name the same thing: at least half of the longer one's words are shared,
 * proclitics and article set aside. The rule of the annotation's own scorer, kept letter for letter
 * so that the two give the same numbers; it is not the program's normalizer.
 */
final class NameMatch {

  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u064b-\\u065f\\u0670\\u0640\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
  private static final Pattern ALEFS = Pattern.compile("[\\u0623\\u0625\\u0622\\u0671]");

  /** (waw or feh)? (beh, lam or kaf)? (article, or lam lam)? */
  private static final Pattern PROCLITICS =
      Pattern.compile(
          "^(\\u0648|\\u0641)?(\\u0628|\\u0644|\\u0643)?(\\u0627\\u0644|\\u0644\\u0644)?");

  private NameMatch() {}

  static boolean same(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    return 2 * shared.size() >= Math.max(left.size(), right.size());
  }

  static boolean anySame(String name, List<String> others) {
    return others.stream().anyMatch(other -> same(name, other));
  }

  private static Set<String> words(String text) {
    String folded =
        ALEFS
            .matcher(MARKS.matcher(text).replaceAll(""))
            .replaceAll("\u0627")
            .replace('\u0649', '\u064a')
            .replace('\u0629', '\u0647');
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i = next(folded, i)) {
      if (i == folded.length() || !isWord(folded.codePointAt(i))) {
        if (i > start) {
          words.add(bare(folded.substring(start, i)));
        }
        start = next(folded, i);
      }
    }
    return words;
  }

  private static int next(String text, int i) {
    return i >= text.length() ? i + 1 : i + Character.charCount(text.codePointAt(i));
  }

  /** What Python's {@code \w} takes: letters, numbers of every kind, underscore. */
  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> codePoint == '_';
    };
  }

  private static String bare(String word) {
    String rest = PROCLITICS.matcher(word).replaceFirst("");
    return rest.isEmpty() ? word : rest;
  }
}
