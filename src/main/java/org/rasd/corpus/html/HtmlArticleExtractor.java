package org.rasd.corpus.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rasd.corpus.date.WrittenDates;
import org.rasd.corpus.encoding.Mojibake;

/**
 * Finds the article on a saved page. What the page describes for machines comes first (JSON-LD,
 * OpenGraph, microdata), the text density of the page itself second; the text is the page's own
 * where it holds the words described. Opens no connection. Immutable and thread-safe.
 */
public final class HtmlArticleExtractor {

  /** A description shorter than this is a summary, no article. */
  private static final int FEWEST_BODY_WORDS = 40;

  /** With fewer words, the page is looked at again in other ways. */
  private static final int FEWEST_WORDS = 8;

  /** A link to a live blog has fewer. */
  private static final int LIVE_WORDS = 60;

  /** Elements nested deeper are put beside their ancestors. */
  private static final int DEEPEST = 512;

  private final PageNames names = PageNames.load();
  private final PageCues cues = PageCues.load();
  private final WrittenDates dates = WrittenDates.load();
  private final ArticleText articleText = new ArticleText(names, cues, dates);

  /**
   * Extracts the article.
   *
   * @param html the decoded page
   * @param address its address or file name, or empty: a date in it counts
   */
  public Article extract(String html, String address) {
    Document page = parse(html);
    PageMetadata metadata = new PageMetadata(page);
    String url = metadata.address();
    String known = url.isEmpty() ? address : url;
    StructuredArticle described = LinkedData.article(page, known);
    String canonical = url.isEmpty() && described.url().startsWith("http") ? described.url() : url;
    Headline headline = Headline.find(page, metadata, described, cues);
    String author = Outlet.author(page, described, metadata, cues, headline.element());
    PublicationDate publication = new PublicationDate(page, names, cues, dates, headline.element());
    Optional<LocalDate> onPage =
        publication.onPage(described, metadata, known).or(() -> dates.ofAddress(address));
    Optional<LocalDate> labelled = publication.labelled();
    Optional<LocalDate> above = publication.aboveHeadline();
    String source = Outlet.source(described, metadata, known);
    Optional<StructuredArticle> state = EmbeddedState.find(page);
    List<String> lines = lines(page, html, metadata, described, headline, author, state);
    String text = String.join("\n", lines);
    Optional<LocalDate> date =
        onPage
            .or(() -> state.flatMap(s -> dates.ofField(s.published())))
            .or(() -> labelled)
            .or(() -> publication.inText(lines))
            .or(() -> above);
    String title = title(headline, state);
    return new Article(title, text, date, source, author, canonical, warnings(title, text));
  }

  /** Where the page shows no headline, its data may name a fuller one than the window has. */
  private static String title(Headline headline, Optional<StructuredArticle> state) {
    String described = state.map(StructuredArticle::headline).orElse("");
    boolean fuller = Words.count(described) > Words.count(headline.text());
    boolean part = Words.key(headline.text()).contains(Words.key(described));
    return headline.element().isEmpty() && fuller && !part ? described : headline.text();
  }

  private static Document parse(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = parser.parseInput(html, "");
    if (page.selectFirst("body") == null) {
      page.body();
    }
    return page;
  }

  /** The page's own text; where that fails, what is described; then looser readings. */
  private List<String> lines(
      Document page,
      String html,
      PageMetadata metadata,
      StructuredArticle described,
      Headline headline,
      String author,
      Optional<StructuredArticle> state) {
    boolean live = described.live() || isLive(page);
    String description = metadata.description();
    new Pruner(page, names, headline.element()).prune();
    List<String> shown =
        articleText.of(page.body(), headline, described, description, author, live);
    List<String> lines = DescribedBody.reconcile(shown, described);
    boolean hidden = state.filter(s -> isRicher(s, lines)).isPresent();
    if (hidden) {
      return Arrays.asList(state.get().body().split("\n"));
    }
    if (words(lines) >= FEWEST_WORDS) {
      return lines;
    }
    return fallback(html, lines, described, description);
  }

  /** Whether an element that holds much of the page is named after live blogs. */
  private boolean isLive(Document page) {
    return page.body().getAllElements().stream()
        .filter(element -> names.of(element).contains(PageNames.Kind.LIVE))
        .anyMatch(element -> Words.count(element.text()) >= LIVE_WORDS);
  }

  /** Whether the page shows hardly any of the text that its scripts would show. */
  private static boolean isRicher(StructuredArticle state, List<String> lines) {
    List<String> body = state.bodyWords();
    boolean missing = Words.covered(body, Words.of(String.join("\n", lines))) < 0.5;
    return body.size() >= FEWEST_BODY_WORDS && missing && body.size() > 2 * words(lines);
  }

  /** Without pruning, for pages that hide their text or misname it; then the description. */
  private List<String> fallback(
      String html, List<String> lines, StructuredArticle described, String description) {
    Document page = parse(html);
    page.select("script, style, head, nav, footer, template").remove();
    page.select("noscript").unwrap();
    Headline nothing = new Headline("", Optional.empty());
    List<String> loose = articleText.of(page.body(), nothing, described, description, "", false);
    if (words(loose) >= FEWEST_WORDS) {
      return loose;
    }
    List<String> body = described.body().lines().toList();
    if (words(body) > words(lines)) {
      return body;
    }
    return lines.isEmpty() && !description.isEmpty() ? List.of(description) : lines;
  }

  private static int words(List<String> lines) {
    return lines.stream().mapToInt(Words::count).sum();
  }

  private static List<String> warnings(String title, String text) {
    List<String> warnings = new ArrayList<>();
    if (text.isEmpty()) {
      warnings.add("no article found on the page");
    }
    Mojibake.find(title + "\n" + text).ifPresent(found -> warnings.add(found.warning()));
    return warnings;
  }
}
