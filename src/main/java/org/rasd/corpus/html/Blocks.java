package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks, in document order. Iterative: depth does not matter. */
final class Blocks implements NodeVisitor {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby",
          "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "amp-img", "o:p");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int opened = -1;
  private int position;
  private int links;
  private int linkWords;
  private int tailLink = -1;
  private boolean tailIsLink;

  private Blocks() {}

  static List<Block> of(Element root) {
    Blocks visitor = new Blocks();
    visitor.owner = root;
    root.traverse(visitor);
    visitor.close();
    return visitor.blocks;
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      add(leaf.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    opened++;
    if (element.normalName().equals("a")) {
      links++;
    }
    if (!isInline(element)) {
      close();
      owner = element.normalName().equals("br") ? owner : element;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.normalName().equals("a")) {
      links--;
    }
    if (!isInline(element) && !element.normalName().equals("br")) {
      close();
      owner = blockParent(element);
    }
  }

  private Element blockParent(Element element) {
    Element parent = element.parent();
    while (parent != null && isInline(parent)) {
      parent = parent.parent();
    }
    return parent == null ? element : parent;
  }

  private void add(String raw) {
    if (raw.isBlank()) {
      text.append(' ');
      return;
    }
    position = linkWords == 0 && text.toString().isBlank() ? opened : position;
    if (links > 0) {
      linkWords += Words.count(raw);
      tailLink = tailIsLink ? tailLink : text.length();
      tailIsLink = true;
    } else if (hasLetters(raw)) {
      tailIsLink = false;
      tailLink = -1;
    }
    text.append(raw);
  }

  private static boolean hasLetters(String raw) {
    return raw.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void close() {
    String squeezed = Words.squeezed(text.toString());
    if (!squeezed.isEmpty()) {
      int words = Words.count(squeezed);
      int tail = tailLink < 0 ? -1 : Words.squeezed(text.substring(0, tailLink)).length();
      blocks.add(new Block(owner, position, squeezed, words, Math.min(words, linkWords), tail));
    }
    text.setLength(0);
    linkWords = 0;
    tailLink = -1;
    tailIsLink = false;
  }
}
