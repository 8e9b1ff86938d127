package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rasd.text.Normalizer;

/** Comparing strings of a page by their folded words. */
final class Words {

  private Words() {}

  /** Folded words of letters and digits. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String folded = Normalizer.fold(text).toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean in = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The folded words joined with single spaces. */
  static String key(String text) {
    return String.join(" ", of(text));
  }

  /** How many words, cut at white space. */
  static int count(String text) {
    int count = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !in) {
        count++;
      }
      in = !space;
    }
    return count;
  }

  /** Shared words by all words, 0 to 1. */
  static double overlap(String a, String b) {
    Set<String> first = new HashSet<>(of(a));
    Set<String> second = new HashSet<>(of(b));
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    first.retainAll(second);
    return all.isEmpty() ? 0 : (double) first.size() / all.size();
  }

  /** How much of the words of {@code part}, counted, stands in {@code whole}, 0 to 1. */
  static double covered(List<String> part, List<String> whole) {
    Map<String, Integer> left = new HashMap<>();
    whole.forEach(word -> left.merge(word, 1, Integer::sum));
    int found = 0;
    for (String word : part) {
      Integer n = left.get(word);
      if (n != null && n > 0) {
        left.put(word, n - 1);
        found++;
      }
    }
    return part.isEmpty() ? 0 : (double) found / part.size();
  }

  /** White space of all kinds to single spaces, none at the ends. */
  static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
      if (!space) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}
