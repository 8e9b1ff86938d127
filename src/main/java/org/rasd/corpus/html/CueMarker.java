package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Marks blocks that Arabic cue words show to be furniture: boxes of other stories, comments. */
final class CueMarker {

  /** A box of other stories may hold summaries, but not more words than this. */
  private static final int LARGEST_BOX = 60;

  private static final int LONGEST_HEADING = 7;

  /** A comments heading counts only below so much text: a counter above the article is none. */
  private static final int TEXT_BEFORE_REST = 25;

  private final PageCues cues;
  private final Tree tree;
  private final List<Block> blocks;
  private final Optional<Element> headline;
  private final boolean[] dropped;

  private CueMarker(PageCues cues, Tree tree, List<Block> blocks, Optional<Element> headline) {
    this.cues = cues;
    this.tree = tree;
    this.blocks = new ArrayList<>(blocks);
    this.headline = headline;
    this.dropped = new boolean[blocks.size()];
  }

  /** The blocks that no cue speaks against; some are cut before a link to another story. */
  static List<Block> keep(
      PageCues cues, Tree tree, List<Block> blocks, Optional<Element> headline) {
    CueMarker marker = new CueMarker(cues, tree, blocks, headline);
    marker.mark();
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < marker.blocks.size(); i++) {
      if (!marker.dropped[i]) {
        kept.add(marker.blocks.get(i));
      }
    }
    return kept;
  }

  private void mark() {
    int prose = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (dropped[i]) {
        continue;
      }
      Block block = blocks.get(i);
      String key = block.key();
      if (!markRest(i, key, prose) && !markBox(i, key)) {
        cutTail(i);
      }
      prose += blocks.get(i).isProse() && !dropped[i] && isAfterHeadline(i) ? block.words() : 0;
    }
  }

  private boolean isAfterHeadline(int i) {
    return headline.map(h -> blocks.get(i).position() >= tree.position(h)).orElse(true);
  }

  private boolean markRest(int i, String key, int proseBefore) {
    int cue = cues.startsWith(PageCues.Kind.REST, key);
    int words = Words.count(key);
    if (cue == 0 || words > cue + 3) {
      return false;
    }
    if (proseBefore < TEXT_BEFORE_REST) {
      dropped[i] = words <= LONGEST_HEADING;
      return true;
    }
    for (int j = i; j < blocks.size(); j++) {
      dropped[j] = true;
    }
    return true;
  }

  private boolean markBox(int i, String key) {
    Block block = blocks.get(i);
    int cue = cues.startsWith(PageCues.Kind.BOX, key);
    if (cue == 0) {
      return false;
    }
    boolean line = block.linkWords() > 0 && block.plainWords() <= cue + 2;
    boolean heading = block.words() <= Math.max(cue + 2, cue == 1 ? 3 : 0);
    boolean colon = block.words() <= 25 && isColonAfter(block.text(), cue);
    if (!line && !heading && !colon) {
      return false;
    }
    dropped[i] = true;
    boolean bare = block.words() <= cue + 1 || (heading && block.linkWords() == 0);
    if (bare || block.isHeading()) {
      dropBox(i);
    }
    return true;
  }

  private static boolean isColonAfter(String text, int words) {
    int colon = text.indexOf(':');
    return colon > 0 && Words.of(text.substring(0, colon)).size() <= words + 1;
  }

  /** Drops the largest element that the cue heads, or the links and teasers after the cue. */
  private void dropBox(int cue) {
    Element box = null;
    for (Element e = blocks.get(cue).owner(); e != null && isHeadedBy(e, cue); e = e.parent()) {
      box = words(e) <= LARGEST_BOX || isMostlyLinks(e) ? e : box;
    }
    int end = cue + 1;
    while (box != null && end < blocks.size() && tree.contains(box, blocks.get(end).owner())) {
      dropped[end++] = true;
    }
    if (end == cue + 1) {
      while (end < blocks.size() && isTeaser(blocks.get(end))) {
        dropped[end++] = true;
      }
    }
  }

  private boolean isHeadedBy(Element e, int cue) {
    boolean first = cue == 0 || !tree.contains(e, blocks.get(cue - 1).owner());
    boolean holdsHeadline = headline.isPresent() && tree.contains(e, headline.get());
    return first && !holdsHeadline && !e.normalName().equals("body");
  }

  private int words(Element e) {
    return blocks.stream()
        .filter(block -> tree.contains(e, block.owner()))
        .mapToInt(Block::plainWords)
        .sum();
  }

  private boolean isMostlyLinks(Element e) {
    int links =
        blocks.stream()
            .filter(block -> tree.contains(e, block.owner()))
            .mapToInt(Block::linkWords)
            .sum();
    return links > 2 * words(e);
  }

  private static boolean isTeaser(Block block) {
    boolean listed = block.owner().closest("ul, ol") != null && block.words() <= 20;
    return block.linkShare() > 0.5 || (listed && !block.endsAsSentence());
  }

  /** Cuts "… . Read also: LINK" at the end of a paragraph. */
  private void cutTail(int i) {
    Block block = blocks.get(i);
    if (block.tailLink() <= 0) {
      return;
    }
    String before = block.text().substring(0, block.tailLink());
    if (!cues.endsWith(PageCues.Kind.BOX, Words.key(before))) {
      return;
    }
    int end = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\u061F'));
    if (end > 0) {
      String text = before.substring(0, end + 1);
      blocks.set(i, new Block(block.owner(), block.position(), text, Words.count(text), 0, -1));
    }
  }
}
