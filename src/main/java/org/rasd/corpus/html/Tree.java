package org.rasd.corpus.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Positions of elements in document order, for quick questions about what is inside what. */
final class Tree implements NodeVisitor {

  private final Map<Element, int[]> ranges = new IdentityHashMap<>();
  private int next;

  private Tree() {}

  static Tree of(Element root) {
    Tree tree = new Tree();
    root.traverse(tree);
    return tree;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      ranges.put(element, new int[] {next++, 0});
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      ranges.get(element)[1] = next;
    }
  }

  /** Position in document order; -1 for an element that is not in the tree. */
  int position(Element element) {
    int[] range = ranges.get(element);
    return range == null ? -1 : range[0];
  }

  /** Whether an element is another or stands in it. */
  boolean contains(Element outer, Element inner) {
    int[] range = ranges.get(outer);
    int position = position(inner);
    return range != null && position >= range[0] && position < range[1];
  }
}
