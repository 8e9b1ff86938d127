package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Teasers of other stories: a linked headline with a summary under it, in an element of its own,
 * and more than one such element of the same make on the page.
 */
final class TeaserCards {

  private static final int MOST_BLOCKS = 5;
  private static final int MOST_WORDS = 70;

  private TeaserCards() {}

  /** The blocks that stand in no teaser. */
  static List<Block> without(Tree tree, List<Block> blocks, Optional<Element> headline) {
    List<Element> cards = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      card(tree, blocks, i, headline).ifPresent(cards::add);
    }
    Set<Element> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
    cards.stream().filter(card -> hasTwin(card, cards)).forEach(teasers::add);
    return blocks.stream().filter(block -> !isIn(block, teasers)).toList();
  }

  /** The smallest element that holds a linked line and what follows it, and little else. */
  private static Optional<Element> card(
      Tree tree, List<Block> blocks, int at, Optional<Element> headline) {
    Block title = blocks.get(at);
    if (title.linkShare() < 0.9) {
      return Optional.empty();
    }
    Element e = title.owner();
    while (e != null && isCard(tree, blocks, at, e)) {
      if (words(tree, blocks, at, e) > title.words()) {
        boolean headed = headline.isPresent() && tree.contains(e, headline.get());
        return headed ? Optional.empty() : Optional.of(e);
      }
      e = e.parent();
    }
    return Optional.empty();
  }

  private static boolean isCard(Tree tree, List<Block> blocks, int at, Element e) {
    boolean first = at == 0 || !tree.contains(e, blocks.get(at - 1).owner());
    int after = at + MOST_BLOCKS;
    boolean few = after >= blocks.size() || !tree.contains(e, blocks.get(after).owner());
    return first && few && words(tree, blocks, at, e) <= MOST_WORDS;
  }

  private static int words(Tree tree, List<Block> blocks, int at, Element e) {
    int words = 0;
    for (int i = at; i < Math.min(blocks.size(), at + MOST_BLOCKS); i++) {
      words += tree.contains(e, blocks.get(i).owner()) ? blocks.get(i).words() : 0;
    }
    return words;
  }

  private static boolean hasTwin(Element card, List<Element> cards) {
    return cards.stream()
        .anyMatch(
            other ->
                other != card
                    && other.normalName().equals(card.normalName())
                    && other.className().equals(card.className()));
  }

  private static boolean isIn(Block block, Set<Element> teasers) {
    for (Element e = block.owner(); e != null; e = e.parent()) {
      if (teasers.contains(e)) {
        return true;
      }
    }
    return false;
  }
}
