package org.rasd.corpus.html;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page without headings and title: the first big or bold line over the text. */
final class HeadlineLine {

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 25;

  private HeadlineLine() {}

  static Optional<Block> find(Document page) {
    Block bold = null;
    for (Block block : Blocks.of(page.body())) {
      if (block.isProse() && !isEmphasised(block)) {
        break;
      }
      boolean line = block.words() >= FEWEST_WORDS && block.words() <= MOST_WORDS;
      boolean ended = block.text().endsWith(".");
      if (line && block.linkWords() == 0 && !ended && isEmphasised(block)) {
        bold = block;
        break;
      }
    }
    return Optional.ofNullable(bold);
  }

  /** Whether the whole block is bold, in big letters, or named a title. */
  private static boolean isEmphasised(Block block) {
    Element owner = block.owner();
    if (isTitleName(owner)) {
      return true;
    }
    for (Element element : owner.select("b, strong, big, font, span")) {
      boolean whole = Words.squeezed(element.text()).equals(block.text());
      if (whole && (!element.normalName().equals("span") || isTitleName(element))) {
        return !element.normalName().equals("font") || isBig(element);
      }
    }
    return false;
  }

  private static boolean isBig(Element font) {
    String size = font.attr("size").strip();
    return size.matches("\\+?[4-7]") || !font.select("b, strong").isEmpty();
  }

  private static boolean isTitleName(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return names.contains("title") || names.contains("headline");
  }
}
