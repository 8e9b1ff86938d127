package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.List;

/** Holds the text found on a page against the article body that the page describes. */
final class DescribedBody {

  private static final int FEWEST_WORDS = 40;
  private static final int COMPLETE_WORDS = 80;

  private DescribedBody() {}

  /**
   * The page's text if it holds the words described, with what lies before and after them cut off;
   * else the description. A body may be one unbroken string or cut short; the page's text is
   * neither.
   */
  static List<String> reconcile(List<String> shown, StructuredArticle described) {
    List<String> body = described.bodyWords();
    if (body.size() < FEWEST_WORDS) {
      return shown;
    }
    List<String> words = Words.of(String.join("\n", shown));
    double covered = Words.covered(body, words);
    boolean longer = body.size() > 1.3 * words.size();
    if (covered < 0.5 || (covered < 0.8 && longer)) {
      return described.body().lines().map(Words::squeezed).filter(l -> !l.isEmpty()).toList();
    }
    return isComplete(described.body(), body.size()) ? trimmed(shown, body) : shown;
  }

  private static boolean isComplete(String body, int words) {
    String end = body.strip();
    boolean cut = end.endsWith("...") || end.endsWith("\u2026");
    char last = end.charAt(end.length() - 1);
    return words >= COMPLETE_WORDS && !cut && ".!\u061F\u00BB\"\u201D)".indexOf(last) >= 0;
  }

  private static List<String> trimmed(List<String> shown, List<String> body) {
    String all = " " + String.join(" ", body) + " ";
    int first = -1;
    int last = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (isIn(shown.get(i), all)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? shown : new ArrayList<>(shown.subList(leadOf(first), last + 1));
  }

  /** One paragraph above the body may be its summary. */
  private static int leadOf(int first) {
    return first == 1 ? 0 : first;
  }

  private static boolean isIn(String line, String body) {
    List<String> words = Words.of(line);
    List<String> opening = words.subList(0, Math.min(8, words.size()));
    return opening.size() >= 3 && body.contains(" " + String.join(" ", opening) + " ");
  }
}
