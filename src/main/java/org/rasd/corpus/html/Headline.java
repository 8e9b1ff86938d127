package org.rasd.corpus.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline and where it stands.
 *
 * @param text without the site's name; empty if there is none
 * @param element the element that shows it
 */
record Headline(String text, Optional<Element> element) {

  /** Between headline and site name; a hyphen only with spaces around it. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[-\u2013\u2014|:~\u00BB\u00AB\u2022\u00B7]{1,2}\\s+|\\s*[|\u00BB]\\s*|\\s*::\\s*");

  private static final double SAME = 0.6;

  /** A title that no heading repeats and that has no more words is the site's name. */
  private static final int SITE_WORDS = 4;

  static Headline find(
      Document page, PageMetadata metadata, StructuredArticle described, PageCues cues) {
    List<String> titles = new java.util.ArrayList<>(metadata.titles());
    if (!described.headline().isEmpty()) {
      titles.add(0, Words.squeezed(described.headline()));
    }
    Element marked = page.selectFirst("[itemprop=headline]");
    if (marked != null) {
      String text = marked.hasAttr("content") ? marked.attr("content") : marked.text();
      titles.add(0, Words.squeezed(text));
    }
    String site = Words.key(metadata.siteName());
    titles.removeIf(title -> title.isEmpty() || Words.key(title).equals(site));
    Optional<Element> shown = shown(page, titles);
    if (shown.isPresent()) {
      return new Headline(clean(shown.get().text()), shown);
    }
    Optional<Element> first = first(page, site);
    String bare = titles.isEmpty() ? "" : withoutSite(titles, metadata, cues);
    boolean likeASite = Words.count(bare) <= SITE_WORDS || isForeign(bare, page);
    if (!titles.isEmpty() && !likeASite) {
      return new Headline(bare, containing(page, bare));
    }
    if (first.isEmpty()) {
      Optional<Block> shownBig = HeadlineLine.find(page);
      return shownBig
          .map(block -> new Headline(block.text(), Optional.of(block.owner())))
          .orElse(new Headline(bare, containing(page, bare)));
    }
    return new Headline(first.map(element -> clean(element.text())).orElse(""), first);
  }

  /** A Latin title over Arabic text was never filled in: "Untitled Document". */
  private static boolean isForeign(String title, Document page) {
    return isLatin(title) && !isLatin(page.body().text());
  }

  private static boolean isLatin(String text) {
    return text.chars().noneMatch(c -> c >= 0x600 && c <= 0x6FF);
  }

  /** The heading that says what one of the titles says; the best of them, the first of equals. */
  private static Optional<Element> shown(Document page, List<String> titles) {
    Element best = null;
    double bestScore = SAME;
    for (Element heading :
        page.select("h1, h2, h3, h4, [itemprop=headline], [class*=title], [class*=headline]")) {
      double score = score(heading, titles);
      if (score > bestScore + 1e-9) {
        best = heading;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double score(Element heading, List<String> titles) {
    String text = Words.squeezed(heading.text());
    if (text.isEmpty() || text.length() > 400 || heading.normalName().equals("title")) {
      return 0;
    }
    double score = 0;
    String key = Words.key(text);
    for (String title : titles) {
      score = Math.max(score, likeness(key, Words.key(title)));
    }
    if (heading.normalName().equals("h1")) {
      score += score > 0.4 ? 0.25 : 0;
    }
    boolean inLink = heading.closest("a") != null || heading.selectFirst("a[href]") != null;
    return inLink ? score - 0.1 : score;
  }

  /** 1 for the same words; high for a title that is the heading and a site's name. */
  private static double likeness(String heading, String title) {
    int words = Words.count(heading);
    boolean whole = words >= 3 && (" " + title + " ").contains(" " + heading + " ");
    boolean most = words * 2 >= Words.count(title);
    if (heading.equals(title)) {
      return 1;
    }
    if (whole && most) {
      return 0.95;
    }
    boolean cut = Words.count(title) >= 6 && heading.startsWith(title);
    return cut ? 0.95 : Words.overlap(heading, title);
  }

  private static Optional<Element> first(Document page, String site) {
    for (String tag : List.of("h1", "h2", "h3")) {
      for (Element heading : page.select(tag)) {
        String key = Words.key(heading.text());
        if (Words.count(key) >= 3 && !key.equals(site)) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  /** The innermost element that holds just the headline, for pages without headings. */
  private static Optional<Element> containing(Document page, String headline) {
    String key = Words.key(headline);
    if (Words.count(key) < 3) {
      return Optional.empty();
    }
    for (Block block : Blocks.of(page.body())) {
      if (block.key().equals(key)) {
        return Optional.of(block.owner());
      }
    }
    return Optional.empty();
  }

  private static String clean(String text) {
    return Words.squeezed(text);
  }

  /** Takes the first title and cuts site names off its ends. */
  private static String withoutSite(List<String> titles, PageMetadata metadata, PageCues cues) {
    String title = titles.get(0);
    for (int i = 0; i < 3; i++) {
      String shorter = cutOnce(title, titles, metadata, cues);
      if (shorter.equals(title)) {
        break;
      }
      title = shorter;
    }
    return title;
  }

  private static String cutOnce(
      String title, List<String> titles, PageMetadata metadata, PageCues cues) {
    java.util.regex.Matcher matcher = SEPARATOR.matcher(title);
    int firstStart = -1;
    int firstEnd = -1;
    int lastStart = -1;
    int lastEnd = -1;
    while (matcher.find()) {
      if (firstStart < 0) {
        firstStart = matcher.start();
        firstEnd = matcher.end();
      }
      lastStart = matcher.start();
      lastEnd = matcher.end();
    }
    if (lastStart > 0) {
      String head = title.substring(0, lastStart);
      if (isSite(title.substring(lastEnd), head, titles, metadata, cues)) {
        return head.strip();
      }
      String tail = title.substring(firstEnd);
      if (isSite(title.substring(0, firstStart), tail, titles, metadata, cues)) {
        return tail.strip();
      }
    }
    return title;
  }

  private static boolean isSite(
      String part, String rest, List<String> titles, PageMetadata metadata, PageCues cues) {
    String key = Words.key(part);
    String restKey = Words.key(rest);
    if (Words.count(restKey) < 2 || key.isEmpty()) {
      return false;
    }
    String site = Words.key(metadata.siteName());
    boolean named = !site.isEmpty() && (key.contains(site) || site.contains(key));
    boolean elsewhereBare = titles.stream().anyMatch(title -> Words.key(title).equals(restKey));
    boolean latin = isLatin(part);
    int words = Words.count(key);
    boolean shorter = words * 2 <= Words.count(restKey);
    boolean cue = words <= 6 && cues.anyWord(PageCues.Kind.SITE, key);
    return named || elsewhereBare || (shorter && (latin || cue || words <= 2));
  }
}
