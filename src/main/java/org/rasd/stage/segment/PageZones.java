package org.rasd.stage.segment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rasd.model.Zone.Kind;

/**
 * Decides the zones of one page: furniture, the headline and its copies, the lead; the rest is
 * body. For one page, by one thread.
 */
final class PageZones {

  /** Code units of the longest headline, and of a headline in a block of related stories. */
  private static final int MAX_TITLE = 200;

  /** Words of the shortest headline that may be looked for inside a longer line. */
  private static final int MIN_TITLE_WORDS = 4;

  /** Words that may stand beside the headline on its line: the site's name, a date. */
  private static final int BESIDE_TITLE = 10;

  /** Words of the shortest paragraph that is taken out when it is printed twice. */
  private static final int MIN_REPEAT_WORDS = 6;

  /** Lines of the shortest menu, and words of its longest line. */
  private static final int MENU_LINES = 4;

  private static final int MENU_WORDS = 3;

  private final Page page;
  private final Furniture furniture;
  private final String knownTitle;

  PageZones(Page page, Furniture furniture, String knownTitle) {
    this.page = page;
    this.furniture = furniture;
    this.knownTitle = Page.key(knownTitle);
  }

  void decide() {
    int title = knownTitle.isEmpty() ? -1 : knownTitle();
    decideTitle(title, "metadata-title");
    markFurniture();
    markMenus();
    if (knownTitle.isEmpty()) {
      decideTitle(firstLineTitle(), "first-line");
    }
    markRepeatedParagraphs();
    markQuotes();
    markLead();
  }

  private void decideTitle(int title, String rule) {
    if (title < 0) {
      return;
    }
    String key = knownTitle.isEmpty() ? page.key(title) : knownTitle;
    for (int i = 0; i < page.size(); i++) {
      if (i != title && isCopy(i, key)) {
        page.decide(i, Kind.BOILERPLATE, true, "headline-repeat");
      }
    }
    page.decide(title, Kind.TITLE, false, rule);
  }

  /** The line that is the known headline, else the first that holds it with little beside. */
  private int knownTitle() {
    for (int i = 0; i < page.size(); i++) {
      if (page.key(i).equals(knownTitle)) {
        return i;
      }
    }
    int longest = Page.words(knownTitle) + BESIDE_TITLE;
    for (int i = 0; i < page.size() && page.words(i) <= longest; i++) {
      if (isCopy(i, knownTitle)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line is the headline again: whole, cut off with dots, or with the site's name. */
  private boolean isCopy(int i, String title) {
    String key = page.key(i);
    if (key.equals(title)) {
      return true;
    }
    int words = Page.words(title);
    if (words < MIN_TITLE_WORDS || page.words(i) > words + BESIDE_TITLE) {
      return false;
    }
    boolean inside = (" " + key + " ").contains(" " + title + " ");
    boolean sentence = endsSentence(i) && page.words(i) > words + 3;
    boolean cut = page.words(i) >= MIN_TITLE_WORDS && endsInDots(i) && title.startsWith(key);
    return inside && !sentence || cut;
  }

  /** The first line that no rule took, where it looks like a headline over a text. */
  private int firstLineTitle() {
    int first = nextOpen(0);
    int second = first < 0 ? -1 : nextOpen(first + 1);
    if (second < 0 || page.paragraph(first).span().length() > MAX_TITLE || page.words(first) < 2) {
      return -1;
    }
    String line = page.text(first);
    boolean open =
        ".\u060C:\u061B".indexOf(line.charAt(line.length() - 1)) < 0 || endsInDots(first);
    boolean apart = page.paragraph(first + 1).blankBefore();
    boolean longer = page.paragraph(second).span().length() > line.length();
    return open && (apart || longer) ? first : -1;
  }

  private int nextOpen(int from) {
    int i = from;
    while (i < page.size() && page.isDecided(i)) {
      i++;
    }
    return i < page.size() ? i : -1;
  }

  private void markFurniture() {
    Furniture.Effect reach = Furniture.Effect.LINE;
    String head = "";
    for (int i = 0; i < page.size(); i++) {
      if (page.isDecided(i)) {
        continue;
      }
      Optional<Furniture.Rule> rule = furniture.rule(page.key(i), page.words(i), page.text(i));
      boolean later = i > 0 || page.size() == 1;
      if (page.key(i).isEmpty()) {
        page.decide(i, Kind.BOILERPLATE, false, "no-words");
      } else if (rule.isPresent() && (later || rule.get().effect() == Furniture.Effect.LINE)) {
        page.decide(i, Kind.BOILERPLATE, false, rule.get().id());
        if (reach != Furniture.Effect.REST && rule.get().effect() != Furniture.Effect.LINE) {
          reach = rule.get().effect();
          head = rule.get().id();
        }
      } else if (reach == Furniture.Effect.REST
          || reach == Furniture.Effect.BLOCK && isHeadline(i)) {
        page.decide(i, Kind.BOILERPLATE, false, head);
      } else {
        reach = Furniture.Effect.LINE;
      }
    }
  }

  /** Whether a line under "read also" is another story's headline or teaser, not body text. */
  private boolean isHeadline(int i) {
    return endsInDots(i)
        || page.paragraph(i).span().length() <= MAX_TITLE
            && !endsSentence(i)
            && page.words(i) <= 30;
  }

  private boolean endsInDots(int i) {
    String line = page.text(i);
    return line.endsWith("\u2026")
        || line.endsWith("...")
        || line.endsWith("[\u2026]")
        || line.endsWith("[...]");
  }

  /** Whether a line ends in a full stop, quotes and brackets after it left aside. */
  private boolean endsSentence(int i) {
    String line = page.text(i);
    int end = line.length();
    while (end > 1 && "\"'\u201D\u2019\u00BB)]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.charAt(end - 1) == '.' && !endsInDots(i);
  }

  /** Rows of very short lines before the first and after the last long paragraph. */
  private void markMenus() {
    int first = 0;
    while (first < page.size() && !isLong(first)) {
      first++;
    }
    int last = page.size() - 1;
    while (last >= 0 && !isLong(last)) {
      last--;
    }
    if (first <= last) {
      markMenus(0, first);
      markMenus(last + 1, page.size());
    }
  }

  private boolean isLong(int i) {
    return page.isOpen(i) && page.words(i) > 20;
  }

  private void markMenus(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || page.words(i) > MENU_WORDS || endsSentence(i)) {
        for (int j = start; i - start >= MENU_LINES && j < i; j++) {
          if (!page.isDecided(j)) {
            page.decide(j, Kind.BOILERPLATE, false, "menu");
          }
        }
        start = i + 1;
      }
    }
  }

  private void markRepeatedParagraphs() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      boolean first = page.words(i) < MIN_REPEAT_WORDS || seen.add(page.key(i));
      if (!first && page.isOpen(i) && page.paragraph(i).span().length() > 0) {
        page.decide(i, Kind.BOILERPLATE, true, "paragraph-repeat");
      }
    }
  }

  /** A paragraph that is one quotation from its first to its last mark. */
  private void markQuotes() {
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpen(i) && page.words(i) >= MIN_REPEAT_WORDS && Quotes.isQuotation(page.text(i))) {
        page.decide(i, Kind.QUOTE, false, "quotation");
      }
    }
  }

  private void markLead() {
    int first = nextOpen(0);
    if (first >= 0) {
      page.decide(first, Kind.LEAD, false, "first-paragraph");
    }
  }
}
