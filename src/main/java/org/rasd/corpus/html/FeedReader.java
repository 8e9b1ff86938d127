package org.rasd.corpus.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.corpus.Sink;
import org.rasd.corpus.Texts;
import org.rasd.corpus.date.WrittenDates;
import org.rasd.corpus.encoding.MalformedTextException;
import org.rasd.corpus.encoding.TextDecoder;
import org.rasd.model.Metadata;

/**
 * RSS (all versions) and Atom: a document an item. Read by jsoup's XML parser, which knows no
 * entities of a document's own and opens nothing. Immutable and thread-safe.
 */
public final class FeedReader implements CorpusReader {

  private static final List<String> TEXTS =
      List.of("content|encoded", "content", "description", "summary");

  private static final List<String> DATES =
      List.of("pubDate", "published", "dc|date", "date", "updated", "issued");

  private final Optional<Charset> encoding;
  private final WrittenDates dates = WrittenDates.load();
  private final PageCues cues = PageCues.load();

  /**
   * A reader.
   *
   * @param encoding of all feeds, if the user names one
   */
  public FeedReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".rss", ".atom", ".xml");
  }

  @Override
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(HtmlReader.MAX_BYTES + 1);
    if (bytes.length > HtmlReader.MAX_BYTES) {
      String problem = "larger than " + HtmlReader.MAX_BYTES + " bytes, the limit for a feed";
      return sink.accept(failed(file, problem));
    }
    try {
      String xml = TextDecoder.forgiving().decode(bytes, encoding).text();
      return items(file, Jsoup.parse(xml, "", Parser.xmlParser()), maxChars, sink);
    } catch (MalformedTextException e) {
      Failure failure = Failure.ofByte(file.name(), e.byteOffset(), e.getMessage());
      return sink.accept(new Reading.Failed(failure));
    }
  }

  private boolean items(CorpusFile file, Document feed, int maxChars, Sink sink) {
    List<Element> items = feed.select("item, entry");
    if (items.isEmpty()) {
      return sink.accept(failed(file, "no RSS or Atom feed: no <item> or <entry> in it"));
    }
    String source = text(feed, List.of("channel > title", "feed > title"));
    for (int i = 0; i < items.size(); i++) {
      if (!sink.accept(reading(file, items.get(i), i + 1, source, maxChars))) {
        return false;
      }
    }
    return true;
  }

  private Reading reading(CorpusFile file, Element item, int number, String source, int maxChars) {
    String origin = file.name() + ":" + number;
    String guid = text(item, List.of("guid", "id"));
    String id = guid.isEmpty() ? origin : guid;
    String title = text(item, List.of("title"));
    String article = article(item, title);
    if (article.isBlank() || article.length() > maxChars) {
      String problem =
          article.isBlank()
              ? "item " + number + " has neither text nor title"
              : "item " + number + " is longer than " + maxChars + " characters";
      return new Reading.Failed(Failure.ofFile(file.name(), problem).ofDocument(id));
    }
    Metadata metadata = new Metadata(title, source, link(item), date(item), Texts.notes(article));
    return new Reading.Read(org.rasd.model.Document.of(id, article, metadata), origin);
  }

  /** The fullest text of the item; a bare headline is a text too. */
  private String article(Element item, String title) {
    for (String tag : TEXTS) {
      Element text = first(item, tag);
      String found = text == null ? "" : lines(text, title);
      if (!found.isBlank()) {
        return found;
      }
    }
    return title;
  }

  private String lines(Element element, String title) {
    boolean xhtml = !element.children().isEmpty();
    Document html = Jsoup.parseBodyFragment(xhtml ? element.html() : element.wholeText());
    html.select("script, style, figcaption").remove();
    Tree tree = Tree.of(html.body());
    List<Block> blocks = CueMarker.keep(cues, tree, Blocks.of(html.body()), Optional.empty());
    return new BlockFilter(cues, dates, title, "")
        .filter(blocks).stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private Optional<LocalDate> date(Element item) {
    return DATES.stream()
        .map(tag -> text(item, List.of(tag)))
        .flatMap(value -> dates.ofField(value).stream())
        .findFirst();
  }

  private static String link(Element item) {
    String text = text(item, List.of("link"));
    Element atom = item.selectFirst("link[href]");
    return text.isEmpty() && atom != null ? atom.attr("href") : text;
  }

  private static String text(Element in, List<String> selectors) {
    for (String selector : selectors) {
      Element found = first(in, selector);
      String plain = found == null ? "" : Words.squeezed(LinkedData.plain(found.text()));
      if (!plain.isEmpty()) {
        return plain;
      }
    }
    return "";
  }

  private static Element first(Element in, String selector) {
    return in.selectFirst(selector);
  }

  private static Reading failed(CorpusFile file, String problem) {
    return new Reading.Failed(Failure.ofFile(file.name(), problem).ofDocument(file.stem()));
  }
}
