package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rasd.corpus.date.WrittenDates;

/** Chooses the blocks of a pruned page that are the article. */
final class ArticleText {

  private static final int TEXT_OF_A_STORY = 40;
  private static final int LEAD_DISTANCE = 12;

  private final PageNames names;
  private final PageCues cues;
  private final WrittenDates dates;

  ArticleText(PageNames names, PageCues cues, WrittenDates dates) {
    this.names = names;
    this.cues = cues;
    this.dates = dates;
  }

  /**
   * The article's paragraphs and headings, in order.
   *
   * @param author to recognise a signature by, or empty
   * @param live whether all the posts on the page are the article
   */
  List<String> of(
      Element body,
      Headline headline,
      StructuredArticle described,
      String description,
      String author,
      boolean live) {
    Tree tree = Tree.of(body);
    Optional<Element> shown = headline.element().filter(h -> tree.position(h) >= 0);
    List<Block> blocks = CueMarker.keep(cues, tree, Blocks.of(body), shown);
    if (!live) {
      blocks = withoutNextStories(TeaserCards.without(tree, blocks, shown), tree, shown);
    }
    Guide guide = new Guide(described, description);
    Element scope = live ? body : scope(body, blocks, tree, shown);
    List<Element> parts = new ContainerFinder(names, tree, blocks, guide, shown).find(scope);
    List<Block> inside = inside(blocks, parts, tree, shown);
    BlockFilter filter = new BlockFilter(cues, dates, headline.text(), author);
    List<Block> text = filter.filter(inside);
    List<Block> all = new ArrayList<>(lead(blocks, text, tree, shown, filter));
    all.addAll(text);
    return all.stream().map(Block::text).toList();
  }

  /** A page that goes on with another story has a second main heading. */
  private static List<Block> withoutNextStories(
      List<Block> blocks, Tree tree, Optional<Element> headline) {
    if (headline.isEmpty() || !headline.get().normalName().equals("h1")) {
      return blocks;
    }
    int prose = 0;
    int from = tree.position(headline.get());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int at = block.position();
      boolean another = at > from && !tree.contains(headline.get(), block.owner());
      if (another && prose >= 20 && block.owner().normalName().equals("h1")) {
        return blocks.subList(0, i);
      }
      prose += at > from && block.isProse() ? block.plainWords() : 0;
    }
    return blocks;
  }

  /** Of several stories on a page, the one with the headline; else the page. */
  private static Element scope(
      Element body, List<Block> blocks, Tree tree, Optional<Element> headline) {
    List<Element> stories = new ArrayList<>();
    for (Element story : body.select("article, [itemtype*=Article], [role=article]")) {
      boolean outermost = stories.stream().noneMatch(s -> tree.contains(s, story));
      if (outermost && prose(blocks, story, tree) >= TEXT_OF_A_STORY) {
        stories.add(story);
      }
    }
    if (headline.isPresent()) {
      Optional<Element> own =
          stories.stream().filter(s -> tree.contains(s, headline.get())).findFirst();
      return own.orElse(body);
    }
    return stories.isEmpty() ? body : stories.get(0);
  }

  private static int prose(List<Block> blocks, Element element, Tree tree) {
    return blocks.stream()
        .filter(block -> block.isProse() && tree.contains(element, block.owner()))
        .mapToInt(Block::plainWords)
        .sum();
  }

  private static List<Block> inside(
      List<Block> blocks, List<Element> parts, Tree tree, Optional<Element> headline) {
    List<Block> inside = new ArrayList<>();
    int from =
        headline
            .filter(h -> parts.stream().anyMatch(part -> tree.contains(part, h)))
            .map(tree::position)
            .orElse(-1);
    for (Block block : blocks) {
      boolean in = parts.stream().anyMatch(part -> tree.contains(part, block.owner()));
      boolean titled = headline.filter(h -> tree.contains(h, block.owner())).isPresent();
      boolean shared = titled && headline.get() == block.owner() && from < 0;
      if (in && (!titled || shared) && block.position() >= from) {
        inside.add(block);
      }
    }
    return inside;
  }

  /** A summary between headline and text that the text does not repeat. */
  private static List<Block> lead(
      List<Block> blocks,
      List<Block> text,
      Tree tree,
      Optional<Element> headline,
      BlockFilter filter) {
    if (headline.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    int from = tree.position(headline.get());
    int to = blocks.indexOf(text.get(0));
    List<Block> lead = new ArrayList<>();
    for (int i = Math.max(0, to - LEAD_DISTANCE); i < to; i++) {
      Block block = blocks.get(i);
      boolean below = block.position() > from && !tree.contains(headline.get(), block.owner());
      if (below && isLead(block, text, filter)) {
        lead.add(block);
      }
    }
    return lead.size() > 2 ? List.of() : lead;
  }

  private static boolean isLead(Block block, List<Block> text, BlockFilter filter) {
    boolean isText = block.linkShare() < 0.2 && block.plainWords() >= 8;
    if (!isText || filter.isFurnitureAbove(block)) {
      return false;
    }
    List<String> words = Words.of(block.text());
    return text.stream()
        .limit(3)
        .noneMatch(first -> Words.covered(words, Words.of(first.text())) > 0.7);
  }
}
