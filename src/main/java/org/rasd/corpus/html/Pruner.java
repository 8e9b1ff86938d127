package org.rasd.corpus.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what its markup says is no article text: scripts, menus, forms, hidden
 * elements, elements named after furniture. What holds the headline or is marked as the article's
 * body stays.
 */
final class Pruner {

  private static final String NEVER_TEXT =
      "script, style, template, svg, iframe, object, embed, button, input, select, textarea, nav,"
          + " dialog, video, audio, canvas, map, noscript, head, amp-sidebar, amp-ad, amp-iframe,"
          + " amp-social-share, amp-consent, amp-user-notification, amp-embed, amp-twitter,"
          + " amp-instagram, amp-facebook, amp-youtube, amp-sticky-ad, amp-lightbox, datalist,"
          + " progress, menu";

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "toolbar",
          "tablist",
          "banner");

  /** An element with a doubtful name that holds this many words of prose is text after all. */
  private static final int MUCH_PROSE = 60;

  private final Document page;
  private final PageNames names;
  private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean headless;
  private List<Block> blocks = List.of();
  private Tree tree;

  Pruner(Document page, PageNames names, Optional<Element> headline) {
    this.page = page;
    this.names = names;
    this.headless = headline.isEmpty();
    headline.ifPresent(this::keep);
    page.select("[itemprop=articleBody]").forEach(this::keep);
    keep(page.body());
  }

  private void keep(Element element) {
    for (Element e = element; e != null && kept.add(e); e = e.parent()) {}
  }

  /** Prunes the page in place. */
  void prune() {
    removeHidden();
    page.select(NEVER_TEXT).forEach(this::removeUnlessKept);
    blocks = Blocks.of(page.body());
    tree = Tree.of(page.body());
    boolean gallery = isGallery();
    for (Element element : page.body().getAllElements()) {
      if (!kept.contains(element) && isFurniture(element, gallery)) {
        element.remove();
      }
    }
  }

  private void removeUnlessKept(Element element) {
    if (!kept.contains(element)) {
      element.remove();
    }
  }

  private void removeHidden() {
    Set<String> hiddenNames = HiddenRules.of(page);
    for (Element element : page.body().getAllElements()) {
      if (!kept.contains(element) && isHidden(element, hiddenNames)) {
        element.remove();
      }
    }
  }

  private boolean isHidden(Element element, Set<String> hiddenNames) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || (!hiddenNames.isEmpty() && HiddenRules.matches(element, hiddenNames))
        || names.of(element).contains(PageNames.Kind.HIDDEN);
  }

  private boolean isFurniture(Element element, boolean gallery) {
    if (Blocks.isInline(element) && element.normalName().equals("a")) {
      return false;
    }
    if (FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    return isFurnitureTag(element, gallery) || isFurnitureName(element, gallery);
  }

  private boolean isFurnitureTag(Element element, boolean gallery) {
    return switch (element.normalName()) {
      case "footer" -> !isMostOfThePage(element);
      case "aside" -> !isMostOfThePage(element);
      case "form" -> prose(element) < MUCH_PROSE;
      case "header" -> prose(element) < MUCH_PROSE / 2;
      case "figcaption" -> !gallery;
      case "figure" -> !gallery && element.selectFirst("blockquote, table, p") == null;
      default -> false;
    };
  }

  private boolean isFurnitureName(Element element, boolean gallery) {
    Set<PageNames.Kind> kinds = names.of(element);
    if (kinds.contains(PageNames.Kind.FURNITURE)) {
      return !(headless && isMostOfThePage(element));
    }
    if (!kinds.contains(PageNames.Kind.WEAK) || gallery) {
      return false;
    }
    boolean lead = kinds.contains(PageNames.Kind.LEAD);
    return !lead && prose(element) < enough(kinds);
  }

  private static int enough(Set<PageNames.Kind> kinds) {
    return kinds.contains(PageNames.Kind.BODY) ? 8 : MUCH_PROSE;
  }

  private boolean isMostOfThePage(Element element) {
    return prose(element) * 10 > prose(page.body()) * 6;
  }

  /** Words of running text in an element. */
  private int prose(Element element) {
    int words = 0;
    for (Block block : blocks) {
      if (block.isProse() && tree.contains(element, block.owner())) {
        words += block.plainWords();
      }
    }
    return words;
  }

  /** Whether the captions are the text: there is hardly any other. */
  private boolean isGallery() {
    int captions = 0;
    int others = 0;
    for (Block block : blocks) {
      if (isCaption(block)) {
        captions += block.plainWords();
      } else if (block.isProse()) {
        others += block.plainWords();
      }
    }
    return captions >= 40 && others < captions / 2;
  }

  private static boolean isCaption(Block block) {
    return block.owner().closest("figcaption, figure, [class*=caption]") != null;
  }
}
