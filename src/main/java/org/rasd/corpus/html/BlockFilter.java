package org.rasd.corpus.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rasd.corpus.date.WrittenDates;

/** Takes furniture out of the blocks of an article: by line, and at its two ends. */
final class BlockFilter {

  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_LINE = 25;

  private final PageCues cues;
  private final WrittenDates dates;
  private final String headline;
  private final String author;

  BlockFilter(PageCues cues, WrittenDates dates, String headline, String author) {
    this.cues = cues;
    this.dates = dates;
    this.headline = Words.key(headline);
    this.author = Words.key(author);
  }

  List<Block> filter(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      String key = block.key();
      boolean repeated = Words.count(key) >= 4 && !seen.add(key);
      if (!key.isEmpty() && !repeated && !isFurniture(block, key)) {
        kept.add(block);
      }
    }
    return trimmed(kept);
  }

  private boolean isFurniture(Block block, String key) {
    return key.equals(headline)
        || cues.equals(PageCues.Kind.LINE, key)
        || cues.startsWith(PageCues.Kind.NOTICE, key) > 0
        || isStartCue(block, key)
        || isLinkLine(block)
        || isCaption(block);
  }

  private boolean isStartCue(Block block, String key) {
    int cue = cues.startsWith(PageCues.Kind.START, key);
    if (cue == 0 || block.words() > LONGEST_LINE) {
      return false;
    }
    int colon = block.text().indexOf(':');
    boolean labelled = colon > 0 && Words.of(block.text().substring(0, colon)).size() <= cue + 1;
    return labelled || (cue > 1 && !block.isProse()) || block.words() <= cue + 2;
  }

  private static boolean isLinkLine(Block block) {
    return block.linkShare() >= 0.9 && block.words() >= 2
        || (block.linkShare() > 0.6 && !block.isProse());
  }

  /** A short text that shares its element with a picture and little else. */
  private static boolean isCaption(Block block) {
    Element element = block.owner();
    if (element.closest("figcaption") != null) {
      return false; // A gallery, or it would have gone before.
    }
    Element box = element.selectFirst("img, amp-img") == null ? element.parent() : element;
    if (box == null || box.selectFirst("img, amp-img") == null) {
      return false;
    }
    boolean alone = Words.count(box.text()) <= block.words() + 3;
    return alone && block.words() <= 30 && !block.text().endsWith(".");
  }

  private List<Block> trimmed(List<Block> blocks) {
    int from = 0;
    while (from < blocks.size() && isAbove(blocks.get(from))) {
      from++;
    }
    int to = blocks.size();
    while (to > from && isBelow(blocks.get(to - 1))) {
      to--;
    }
    List<Block> kept = new ArrayList<>();
    int firstProse = firstProse(blocks, from, to);
    for (int i = from; i < to; i++) {
      if (i >= firstProse || !isFurnitureAbove(blocks.get(i))) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static int firstProse(List<Block> blocks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (blocks.get(i).isProse()) {
        return i;
      }
    }
    return to;
  }

  /** Labels, dates and bylines at the top. */
  private boolean isAbove(Block block) {
    return !block.isProse() && (isLabel(block) || isFurnitureAbove(block));
  }

  private static boolean isLabel(Block block) {
    boolean dateline = block.text().indexOf('-') >= 0 || block.text().endsWith(":");
    return !block.isHeading()
        && block.words() <= LONGEST_LABEL
        && !block.endsAsSentence()
        && !dateline;
  }

  /** Whether a block between headline and text is a date, a byline, a caption, a signature. */
  boolean isFurnitureAbove(Block block) {
    String key = block.key();
    if (isFurniture(block, key)) {
      return true;
    }
    boolean byline =
        cues.startsWith(PageCues.Kind.BYLINE, key) > 0
            && block.words() <= 8
            && !block.text().endsWith(".");
    return byline || isSignature(key) || dates.isDateLine(block.text());
  }

  private boolean isSignature(String key) {
    return !author.isEmpty()
        && Words.count(key) <= Words.count(author) + 3
        && (key.contains(author) || author.contains(key));
  }

  /** Labels, dates, signatures and headings without a text at the bottom. */
  private boolean isBelow(Block block) {
    boolean label = block.words() <= 4 && !block.text().endsWith(".");
    return !block.isProse()
        && (block.isHeading()
            || label
            || isSignature(block.key())
            || dates.isDateLine(block.text()));
  }
}
