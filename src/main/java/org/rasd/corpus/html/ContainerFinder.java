package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: each paragraph speaks for the elements around it, the
 * farther the less; names, links and the distance to the headline weigh in.
 */
final class ContainerFinder {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "li",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "center",
          "dd",
          "dl",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private static final int LEVELS = 6;
  private static final double DECAY = 0.7;
  private static final int CAP = 120;

  private final PageNames names;
  private final Tree tree;
  private final List<Block> blocks;
  private final Guide guide;
  private final Optional<Element> headline;

  ContainerFinder(
      PageNames names, Tree tree, List<Block> blocks, Guide guide, Optional<Element> headline) {
    this.names = names;
    this.tree = tree;
    this.blocks = blocks;
    this.guide = guide;
    this.headline = headline;
  }

  /** The parts of the page that hold the article, in order; empty if there is no text. */
  List<Element> find(Element scope) {
    Map<Element, Double> prose = scores(scope, Block::isProse);
    Map<Element, Double> scores = prose.isEmpty() ? scores(scope, this::isStatementBelow) : prose;
    Element best = null;
    double bestScore = 0;
    for (Map.Entry<Element, Double> entry : ordered(scores)) {
      double score = entry.getValue() * factor(entry.getKey());
      if (score > bestScore) {
        best = entry.getKey();
        bestScore = score;
      }
    }
    return best == null ? List.of() : withSiblings(best, scope);
  }

  /** In document order, so that the first of equals wins, always. */
  private List<Map.Entry<Element, Double>> ordered(Map<Element, Double> scores) {
    List<Map.Entry<Element, Double>> entries = new ArrayList<>(scores.entrySet());
    entries.sort(java.util.Comparator.comparingInt(entry -> tree.position(entry.getKey())));
    return entries;
  }

  private boolean isStatementBelow(Block block) {
    boolean title = headline.filter(h -> tree.contains(h, block.owner())).isPresent();
    boolean below = headline.isEmpty() || block.position() > tree.position(headline.get());
    return block.isStatement() && below && !title;
  }

  private Map<Element, Double> scores(Element scope, Predicate<Block> counts) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Block block : blocks) {
      if (!counts.test(block) || !tree.contains(scope, block.owner())) {
        continue;
      }
      double weight = weight(block);
      Element element = container(block.owner());
      for (int level = 0; level < LEVELS && element != null; level++) {
        if (!tree.contains(scope, element)) {
          break;
        }
        scores.merge(element, weight, Double::sum);
        weight *= DECAY;
        element = element.parent();
      }
    }
    return scores;
  }

  private double weight(Block block) {
    double sentence = block.endsAsSentence() ? 1.2 : 1;
    return Math.min(CAP, block.plainWords()) * sentence * guide.factor(block);
  }

  private static Element container(Element owner) {
    Element element = owner;
    while (element.parent() != null
        && (PARAGRAPHS.contains(element.normalName()) || Blocks.isInline(element))) {
      element = element.parent();
    }
    return element;
  }

  private double factor(Element element) {
    Set<PageNames.Kind> kinds = names.of(element);
    double factor = kinds.contains(PageNames.Kind.BODY) ? 1.3 : 1;
    factor *= kinds.contains(PageNames.Kind.WEAK) ? 0.8 : 1;
    factor *= element.attr("itemprop").equals("articleBody") ? 2 : 1;
    factor *= element.normalName().equals("body") ? 0.8 : 1;
    return factor * (1 - linkShare(element)) * nearness(element);
  }

  private double linkShare(Element element) {
    int words = 0;
    int links = 0;
    for (Block block : blocks) {
      if (tree.contains(element, block.owner())) {
        words += block.words();
        links += block.linkWords();
      }
    }
    return words == 0 ? 0 : (double) links / words;
  }

  /** The article follows its headline: prose in between and a place before it count against. */
  private double nearness(Element element) {
    if (headline.isEmpty() || tree.contains(element, headline.get())) {
      return 1;
    }
    int from = tree.position(headline.get());
    int to = tree.position(element);
    if (to < from) {
      return 0.3;
    }
    int between = 0;
    for (Block block : blocks) {
      int at = block.position();
      between += block.isProse() && at > from && at < to ? block.plainWords() : 0;
    }
    return 1 / (1 + between / 150.0);
  }

  /** An article cut in parts by advertisements: parts that look the same belong together. */
  private List<Element> withSiblings(Element best, Element scope) {
    Set<Element> parts = new LinkedHashSet<>();
    Element parent = best.parent();
    if (parent == null || best == scope || !tree.contains(scope, parent)) {
      return List.of(best);
    }
    for (Element sibling : parent.children()) {
      if (sibling == best || belongs(sibling, best)) {
        parts.add(sibling);
      }
    }
    return List.copyOf(parts);
  }

  private boolean belongs(Element sibling, Element best) {
    boolean twin =
        sibling.normalName().equals(best.normalName())
            && sibling.className().equals(best.className())
            && !best.className().isEmpty();
    boolean paragraph = PARAGRAPHS.contains(sibling.normalName());
    boolean text = sibling.normalName().equals("div") && names.of(sibling).isEmpty();
    boolean after = headline.isEmpty() || tree.position(sibling) > tree.position(headline.get());
    return after && (twin || paragraph || text) && isTextOf(sibling, twin);
  }

  private boolean isTextOf(Element sibling, boolean twin) {
    int prose = 0;
    int guided = 0;
    for (Block block : blocks) {
      if (tree.contains(sibling, block.owner()) && block.isProse()) {
        prose += block.plainWords();
        guided += guide.factor(block) > 1 ? 1 : 0;
      }
    }
    boolean enough = prose >= (twin ? 8 : 15);
    return guided > 0 || (enough && linkShare(sibling) < 0.3);
  }
}
