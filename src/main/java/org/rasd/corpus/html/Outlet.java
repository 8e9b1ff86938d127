package org.rasd.corpus.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who published a page, and who wrote it. */
final class Outlet {

  private static final String AUTHORS =
      "[itemprop=author], [rel=author], .author-name, .byline, .author, .writer, .post-author";

  private static final int LONGEST_NAME = 8;
  private static final int BYLINE_BLOCKS = 10;

  private Outlet() {}

  /** The site: as described, else by its host. */
  static String source(StructuredArticle described, PageMetadata metadata, String address) {
    for (String name : List.of(metadata.siteName(), described.publisher())) {
      if (!name.isBlank()) {
        return name;
      }
    }
    return PageMetadata.host(address);
  }

  /** The author as named on the page, empty if there is none. */
  static String author(
      Document page,
      StructuredArticle described,
      PageMetadata metadata,
      PageCues cues,
      Optional<Element> headline) {
    if (!described.author().isBlank()) {
      return described.author();
    }
    if (!metadata.author().isBlank()) {
      return metadata.author();
    }
    for (Element element : page.select(AUTHORS)) {
      String name = withoutCue(Words.squeezed(element.text()), cues);
      if (!name.isEmpty() && Words.count(name) <= LONGEST_NAME) {
        return name;
      }
    }
    return headline.map(h -> byline(page, h, cues)).orElse("");
  }

  /** A line soon after the headline that starts as "By X" does. */
  private static String byline(Document page, Element headline, PageCues cues) {
    int from = Tree.of(page.body()).position(headline);
    return Blocks.of(page.body()).stream()
        .filter(block -> from >= 0 && block.position() >= from)
        .limit(BYLINE_BLOCKS)
        .filter(block -> block.words() <= LONGEST_NAME && !block.isHeading())
        .filter(block -> cues.startsWith(PageCues.Kind.BYLINE, block.key()) > 0)
        .map(block -> withoutCue(block.text(), cues))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** "Written by: X" is X. */
  private static String withoutCue(String text, PageCues cues) {
    int cue = cues.startsWith(PageCues.Kind.BYLINE, Words.key(text));
    int at = 0;
    for (int i = 0; i < cue && at >= 0; i++) {
      at = text.indexOf(' ', at + 1);
    }
    String name = cue == 0 ? text : at < 0 ? "" : text.substring(at + 1);
    return name.replaceFirst("^[\\s:/|-]+", "").strip();
  }
}
