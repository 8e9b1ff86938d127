package org.rasd.stage.segment;

import org.rasd.model.Zone.Kind;

/** Decides the zones of one page: headline and its copies, furniture, lead; the rest is body. */
final class PageZones {

  /** Code units of the longest headline. */
  private static final int MAX_TITLE = 200;

  private final Page page;
  private final Furniture furniture;
  private final String knownTitle;

  PageZones(Page page, Furniture furniture, String knownTitle) {
    this.page = page;
    this.furniture = furniture;
    this.knownTitle = Page.key(knownTitle);
  }

  void decide() {
    int title = title();
    if (title >= 0) {
      page.decide(title, Kind.TITLE, false, knownTitle.isEmpty() ? "first-line" : "metadata-title");
      markRepeats(title);
    }
    furniture.mark(page);
    markLead();
  }

  private int title() {
    for (int i = 0; i < page.size() && !knownTitle.isEmpty(); i++) {
      if (page.key(i).equals(knownTitle)) {
        return i;
      }
    }
    if (page.size() < 2 || page.paragraph(0).span().length() > MAX_TITLE) {
      return -1;
    }
    String first = page.text(0);
    boolean open = ".\u060C:".indexOf(first.charAt(first.length() - 1)) < 0;
    boolean apart = page.paragraph(1).blankBefore();
    boolean longer = page.paragraph(1).span().length() > first.length();
    return open && (apart || longer) ? 0 : -1;
  }

  private void markRepeats(int title) {
    for (int i = 0; i < page.size(); i++) {
      if (i != title && page.key(i).equals(page.key(title))) {
        page.decide(i, Kind.BOILERPLATE, true, "headline-repeat");
      }
    }
  }

  private void markLead() {
    for (int i = 0; i < page.size(); i++) {
      if (!page.isDecided(i)) {
        page.decide(i, Kind.LEAD, false, "first-paragraph");
        return;
      }
    }
  }
}
