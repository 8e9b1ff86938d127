package org.rasd.stage.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.TsvTable;

/** The rules of {@code lexicon/page_furniture.tsv}. Immutable, shared by threads. */
final class Furniture {

  /** How far a rule reaches. */
  enum Effect {
    LINE,
    BLOCK,
    REST
  }

  /** Where on the line the text must stand. */
  private enum Pattern {
    LINE_EQUALS,
    LINE_STARTS,
    LINE_STARTS_COLON,
    LINE_STARTS_LATIN,
    LINE_ENDS,
    LINE_CONTAINS,
    LINE_CONTAINS_OPEN,
    WORDS_ONLY,
    ALL_HASHTAGS
  }

  /** A rule that took a line. */
  record Rule(String id, Effect effect, Pattern pattern, int maxWords, Set<String> texts) {

    boolean takes(String key, int words, String line) {
      if (maxWords > 0 && words > maxWords) {
        return false;
      }
      return switch (pattern) {
        case LINE_EQUALS -> texts.contains(key);
        case WORDS_ONLY -> hasOnly(key, words);
        case ALL_HASHTAGS -> allHashtags(line);
        default -> texts.stream().anyMatch(text -> stands(text, key, line));
      };
    }

    private boolean stands(String text, String key, String line) {
      return switch (pattern) {
        case LINE_STARTS -> startsWith(key, text);
        case LINE_STARTS_COLON -> startsWith(key, text) && hasColonAfter(line, text);
        case LINE_STARTS_LATIN -> key.startsWith(text + " ") && isLatin(key, text.length());
        case LINE_CONTAINS_OPEN -> contains(key, text) && !line.endsWith(".");
        case LINE_ENDS -> key.endsWith(" " + text);
        default -> contains(key, text);
      };
    }

    private static boolean contains(String key, String text) {
      return (" " + key + " ").contains(" " + text + " ");
    }

    private static boolean startsWith(String key, String text) {
      return key.startsWith(text)
          && (key.length() == text.length() || key.charAt(text.length()) == ' ');
    }

    /** Whether the words of the text are followed by a colon or a bar. */
    private static boolean hasColonAfter(String line, String text) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == ':' || c == '|' || c == '\u2026' || line.startsWith("..", i)) {
          return Page.key(line.substring(0, i)).equals(text);
        }
      }
      return false;
    }

    private static boolean isLatin(String key, int from) {
      for (int i = from; i < key.length(); i++) {
        if (key.charAt(i) != ' ' && !Characters.isLatin(key.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean hasOnly(String key, int words) {
      boolean number = false;
      for (String word : key.split(" ")) {
        boolean digits = !word.isEmpty() && Characters.isDigit(word.charAt(0));
        number |= digits;
        if (!digits && !texts.contains(word)) {
          return false;
        }
      }
      return number || words >= 3;
    }

    private static boolean allHashtags(String line) {
      for (String word : line.trim().split("\\s+")) {
        if (!word.startsWith("#") || word.length() < 2) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Rule> rules;

  private Furniture(List<Rule> rules) {
    this.rules = rules;
  }

  static Furniture load() {
    List<Rule> rules = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/page_furniture.tsv").rows()) {
      rules.add(rule(row));
    }
    return new Furniture(List.copyOf(rules));
  }

  private static Rule rule(TsvTable.Row row) {
    Set<String> texts = new HashSet<>();
    for (String text : row.list("text")) {
      texts.add(Page.key(text));
    }
    try {
      return new Rule(
          row.get("id"),
          Effect.valueOf(row.get("effect").toUpperCase(java.util.Locale.ROOT)),
          Pattern.valueOf(row.get("pattern").toUpperCase(java.util.Locale.ROOT)),
          Integer.parseInt(row.get("max_words")),
          Set.copyOf(texts));
    } catch (IllegalArgumentException e) {
      throw row.fault("bad pattern, effect or max_words: " + e.getMessage());
    }
  }

  /**
   * The first rule that takes a line.
   *
   * @param key the line's words, folded
   * @param words how many they are
   * @param line the line as it stands
   */
  Optional<Rule> rule(String key, int words, String line) {
    if (words > 40) {
      return Optional.empty();
    }
    for (Rule rule : rules) {
      if (rule.takes(key, words, line)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
