package org.rasd.corpus.html;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rasd.corpus.date.WrittenDates;

/**
 * Finds when a page was published, by the most trustworthy sign: described for machines, {@code
 * <time>} beside the headline, the address, a date line beside the headline, the dateline of the
 * text. A date at the top of the page is that of the day it was saved, and no sign.
 */
final class PublicationDate {

  private static final int BLOCKS_AFTER = 10;
  private static final int BLOCKS_BEFORE = 3;
  private static final int DATELINE = 90;

  /** Elements named after dates count up to so many elements away from the headline. */
  private static final int FAR = 200;

  private final Document page;
  private final PageNames names;
  private final PageCues cues;
  private final WrittenDates dates;
  private final Tree tree;
  private final List<Block> blocks;
  private final Optional<Element> headline;

  PublicationDate(
      Document page,
      PageNames names,
      PageCues cues,
      WrittenDates dates,
      Optional<Element> headline) {
    this.page = page;
    this.names = names;
    this.cues = cues;
    this.dates = dates;
    this.tree = Tree.of(page.body());
    this.blocks = Blocks.of(page.body());
    this.headline = headline;
  }

  /** What the page says about itself, before anything is taken out of it. */
  Optional<LocalDate> onPage(StructuredArticle described, PageMetadata metadata, String address) {
    return dates
        .ofField(described.published())
        .or(() -> metadata.dates().stream().flatMap(d -> dates.ofField(d).stream()).findFirst())
        .or(this::marked)
        .or(() -> dates.ofAddress(address))
        .or(() -> named(true))
        .or(() -> besideHeadline(true));
  }

  /** Weaker signs: a date above the headline, which may be that of the day it was saved. */
  Optional<LocalDate> aboveHeadline() {
    return named(false).or(() -> besideHeadline(false));
  }

  /** The dateline: a date in the first words of the text, or a last line that is a date. */
  Optional<LocalDate> inText(List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    String first = paragraphs.get(0);
    String last = paragraphs.get(paragraphs.size() - 1);
    return dates
        .in(first.substring(0, Math.min(first.length(), DATELINE)))
        .or(() -> dates.isDateLine(last) ? dates.in(last) : Optional.empty());
  }

  /** {@code <time datetime>} and microdata. */
  private Optional<LocalDate> marked() {
    List<Element> marks =
        page.select(
            "[itemprop=datePublished], [property=datePublished], time, [pubdate],"
                + " [data-published], [data-timestamp], [data-date]");
    return nearest(marks, false).or(() -> nearest(marks, true));
  }

  private Optional<LocalDate> nearest(List<Element> marks, boolean changes) {
    return marks.stream()
        .filter(mark -> isOfChange(mark) == changes && !isElsewhere(mark))
        .sorted(Comparator.comparingInt(this::distance))
        .flatMap(mark -> ofMark(mark).stream())
        .findFirst();
  }

  private Optional<LocalDate> ofMark(Element mark) {
    for (String attribute :
        List.of("datetime", "content", "data-published", "data-timestamp", "data-date")) {
      Optional<LocalDate> date = dates.ofField(mark.attr(attribute));
      if (date.isPresent()) {
        return date;
      }
    }
    return ofParts(mark.text());
  }

  private boolean isOfChange(Element mark) {
    Element parent = mark.parent();
    String around = parent == null ? "" : Words.key(parent.ownText());
    String own = Words.key(mark.text());
    return mark.attr("itemprop").equals("dateModified")
        || names.of(mark).contains(PageNames.Kind.UPDATED)
        || cues.startsWith(PageCues.Kind.UPDATED, around) > 0
        || cues.startsWith(PageCues.Kind.UPDATED, own) > 0;
  }

  /** Whether an element belongs to other stories, comments, menus or the frame of the page. */
  private boolean isElsewhere(Element mark) {
    for (Element e = mark; e != null; e = e.parent()) {
      if (headline.isPresent() && tree.contains(e, headline.get())) {
        return false;
      }
      Set<PageNames.Kind> kinds = names.of(e);
      boolean frame = Set.of("nav", "footer", "aside").contains(e.normalName());
      if (frame || kinds.contains(PageNames.Kind.FURNITURE)) {
        return true;
      }
    }
    return false;
  }

  /** After the headline nearer than before it. */
  private int distance(Element mark) {
    if (headline.isEmpty()) {
      return Math.max(0, tree.position(mark));
    }
    int steps = tree.position(mark) - tree.position(headline.get());
    return steps >= 0 ? steps : -4 * steps;
  }

  /** A short text in an element named after dates. */
  private Optional<LocalDate> named(boolean below) {
    List<Element> marks =
        page.body().getAllElements().stream()
            .filter(e -> names.of(e).contains(PageNames.Kind.DATE))
            .filter(e -> isBelow(e) == below && !isElsewhere(e) && distance(e) < FAR)
            .filter(e -> e.text().length() <= 200)
            .toList();
    return nearest(marks, false).or(() -> nearest(marks, true));
  }

  private boolean isBelow(Element mark) {
    return headline.isPresent() && tree.position(mark) >= tree.position(headline.get());
  }

  private Optional<LocalDate> besideHeadline(boolean below) {
    int at = headlineBlock();
    if (at < 0) {
      return Optional.empty();
    }
    return below ? firstOf(at + 1, at + BLOCKS_AFTER) : firstOf(at - BLOCKS_BEFORE, at);
  }

  /** The first date in these blocks; one of a change only if there is no other. */
  private Optional<LocalDate> firstOf(int from, int to) {
    Optional<LocalDate> changed = Optional.empty();
    for (int i = Math.max(0, from); i < Math.min(blocks.size(), to); i++) {
      Optional<LocalDate> date = ofLine(blocks.get(i));
      if (date.isPresent() && !isOnlyOfChange(blocks.get(i).text(), date)) {
        return date;
      }
      changed = changed.or(() -> date);
      if (blocks.get(i).isProse() && blocks.get(i).words() > 40) {
        break;
      }
    }
    return changed;
  }

  private boolean isOnlyOfChange(String line, Optional<LocalDate> date) {
    return isOfChange(Words.key(line)) && dates.in(line).equals(date);
  }

  private boolean isOfChange(String key) {
    return cues.startsWith(PageCues.Kind.UPDATED, key) > 0;
  }

  private Optional<LocalDate> ofLine(Block block) {
    return block.words() <= 25 ? ofParts(block.text()) : Optional.empty();
  }

  /** "Updated: X | Published: Y" is Y. */
  private Optional<LocalDate> ofParts(String line) {
    for (String part : line.split("[|\u2022\n]|\\s-\\s")) {
      Optional<LocalDate> date = isOfChange(Words.key(part)) ? Optional.empty() : dates.in(part);
      if (date.isPresent()) {
        return date;
      }
    }
    return dates.in(line);
  }

  private int headlineBlock() {
    for (int i = 0; i < blocks.size() && headline.isPresent(); i++) {
      if (blocks.get(i).position() >= tree.position(headline.get())) {
        return i;
      }
    }
    return -1;
  }

  /** A line anywhere that says "published on" and a date. */
  Optional<LocalDate> labelled() {
    for (Block block : blocks) {
      boolean says = cues.startsWith(PageCues.Kind.PUBLISHED, block.key()) > 0;
      if (says && block.words() <= 25 && !isElsewhere(block.owner())) {
        Optional<LocalDate> date = dates.in(block.text());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
