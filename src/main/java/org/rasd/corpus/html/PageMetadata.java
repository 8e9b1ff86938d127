package org.rasd.corpus.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The {@code <head>} of a page: meta elements, links, title. */
final class PageMetadata {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "pubdate",
          "published_at",
          "publication_date",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "dc.date.created",
          "article.published",
          "date",
          "rnews:datepublished",
          "displaydate",
          "article:published",
          "og:pubdate",
          "created",
          "bt:pubdate",
          "ptime",
          "pdate");

  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");

  /** What browsers write at the top of a page that they save. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)\\s*(https?://\\S+)");

  private final Document page;

  PageMetadata(Document page) {
    this.page = page;
  }

  /** The content of the first meta element of a name, empty if there is none. */
  String meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          name.equals(lower(meta, "property"))
              || name.equals(lower(meta, "name"))
              || name.equals(lower(meta, "itemprop"));
      if (named && !meta.attr("content").isBlank()) {
        return Words.squeezed(meta.attr("content"));
      }
    }
    return "";
  }

  private static String lower(Element element, String attribute) {
    return element.attr(attribute).toLowerCase(Locale.ROOT).strip();
  }

  private String first(List<String> names) {
    for (String name : names) {
      String value = meta(name);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** Values that may be the publication date, likeliest first. */
  List<String> dates() {
    List<String> dates = new ArrayList<>();
    DATES.stream().map(this::meta).filter(date -> !date.isEmpty()).forEach(dates::add);
    return dates;
  }

  /** Titles for machines, then the window's title; with or without the site's name. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    TITLES.stream().map(this::meta).filter(title -> !title.isEmpty()).forEach(titles::add);
    String window = windowTitle();
    if (!window.isEmpty()) {
      titles.add(window);
    }
    return titles;
  }

  String windowTitle() {
    Element title = page.selectFirst("head > title");
    Element any = title == null ? page.selectFirst("title:not(svg title)") : title;
    return any == null ? "" : Words.squeezed(any.text());
  }

  String description() {
    return first(List.of("og:description", "description", "twitter:description"));
  }

  String siteName() {
    return first(List.of("og:site_name", "application-name", "apple-mobile-web-app-title"));
  }

  String author() {
    String author = first(List.of("author", "article:author", "dc.creator", "parsely-author"));
    return author.startsWith("http") ? "" : author;
  }

  /** The address the page has or was saved from; empty if unknown. */
  String address() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.attr("href").strip();
    if (isArticleAddress(canonical)) {
      return canonical;
    }
    String og = meta("og:url");
    return isArticleAddress(og) ? og : savedFrom();
  }

  /** Some systems name the front page as canonical everywhere. */
  private static boolean isArticleAddress(String url) {
    try {
      URI uri = new URI(url.replace(' ', '+'));
      String path = uri.getPath() == null ? "" : uri.getPath();
      return url.startsWith("http") && (path.length() > 1 || uri.getQuery() != null);
    } catch (URISyntaxException e) {
      return url.startsWith("http");
    }
  }

  private String savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher matcher = SAVED_FROM.matcher(comment.getData());
        if (matcher.find()) {
          return matcher.group(1);
        }
      }
    }
    Element html = page.selectFirst("html");
    for (Node node : html == null ? List.<Node>of() : html.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher matcher = SAVED_FROM.matcher(comment.getData());
        if (matcher.find()) {
          return matcher.group(1);
        }
      }
    }
    return "";
  }

  /** The host of an address without {@code www.}, empty if it has none. */
  static String host(String url) {
    Matcher matcher = Pattern.compile("^https?://(?:www\\.)?([^/:?#]+)").matcher(url);
    return matcher.find() ? matcher.group(1) : "";
  }
}
