package org.rasd.corpus.html;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rasd.lexicon.TsvTable;

/** What the class, id and test names of an element say about it. Immutable. */
final class PageNames {

  /** What a name can mean. */
  enum Kind {
    FURNITURE,
    WEAK,
    BODY,
    LEAD,
    LIVE,
    DATE,
    UPDATED,
    HIDDEN
  }

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-component", "data-testid", "data-e2e", "data-module");

  /**
   * Names before another that turn its meaning around: {@code has-sidebar}, {@code no-comments}.
   */
  private static final Set<String> TURNING = Set.of("has", "no", "with", "without", "not");

  private static final int LONGEST = 3;

  private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);

  private PageNames(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      names.computeIfAbsent(kind, k -> new HashSet<>()).add(row.get("name"));
    }
  }

  static PageNames load() {
    return new PageNames(TsvTable.resource("lexicon/page_names.tsv"));
  }

  /** The kinds that any of an element's names have. */
  Set<Kind> of(Element element) {
    Set<Kind> found = java.util.EnumSet.noneOf(Kind.class);
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && value.length() < 1000) {
        addKinds(value, found);
      }
    }
    return found;
  }

  private void addKinds(String value, Set<Kind> found) {
    for (String name : value.split("\\s+")) {
      List<String> parts = parts(name);
      if (names.get(Kind.HIDDEN).contains(String.join(" ", parts))) {
        found.add(Kind.HIDDEN);
      }
      addKinds(parts, found);
    }
  }

  private void addKinds(List<String> parts, Set<Kind> found) {
    for (int i = 0; i < parts.size(); i++) {
      boolean turned = i > 0 && TURNING.contains(parts.get(i - 1));
      for (int n = 1; n <= LONGEST && i + n <= parts.size() && !turned; n++) {
        addKind(String.join(" ", parts.subList(i, i + n)), found);
      }
    }
  }

  private void addKind(String name, Set<Kind> found) {
    for (Map.Entry<Kind, Set<String>> entry : names.entrySet()) {
      if (entry.getKey() != Kind.HIDDEN && entry.getValue().contains(name)) {
        found.add(entry.getKey());
      }
    }
  }

  /** {@code articleBody-main_text} is article, body, main, text. */
  static List<String> parts(String name) {
    List<String> parts = new java.util.ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if ((end || hump) && i > start) {
        parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = end ? i + 1 : hump ? i : start;
    }
    return parts;
  }
}
