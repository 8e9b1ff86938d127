package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rasd.lexicon.TsvTable;

/** Words on pages that head or are furniture. Matched on folded words. Immutable. */
final class PageCues {

  /** What a cue heads or is. */
  enum Kind {
    BOX,
    REST,
    LINE,
    START,
    NOTICE,
    BYLINE,
    PUBLISHED,
    UPDATED,
    SITE
  }

  private final Map<Kind, List<String>> cues = new EnumMap<>(Kind.class);

  private PageCues(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      cues.computeIfAbsent(kind, k -> new ArrayList<>()).add(Words.key(row.get("text")));
    }
    cues.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  static PageCues load() {
    return new PageCues(TsvTable.resource("lexicon/page_cues.tsv"));
  }

  /** Number of words of the longest cue that a line starts with, 0 if none. */
  int startsWith(Kind kind, String key) {
    for (String cue : cues.get(kind)) {
      boolean starts = key.startsWith(cue);
      if (starts && (key.length() == cue.length() || key.charAt(cue.length()) == ' ')) {
        return Words.count(cue);
      }
    }
    return 0;
  }

  /** Whether a line ends with a cue. */
  boolean endsWith(Kind kind, String key) {
    return cues.get(kind).stream().anyMatch(cue -> key.equals(cue) || key.endsWith(" " + cue));
  }

  boolean equals(Kind kind, String key) {
    return cues.get(kind).contains(key);
  }

  /** Whether any word is a cue; proclitic al- of the word aside. */
  boolean anyWord(Kind kind, String key) {
    for (String word : key.split(" ")) {
      if (cues.get(kind).contains(word) || cues.get(kind).contains(withoutArticle(word))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("\u0627\u0644") ? word.substring(2) : word;
  }
}
