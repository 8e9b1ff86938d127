package org.rasd.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.model.Document;

class HtmlReaderTest {

  /** "Clashes broke out near the crossing on Friday evening and four gunmen were wounded." */
  private static final String SENTENCE =
      "اندلعت اشتباكات قرب المعبر مساء الجمعة وأصيب فيها أربعة مسلحين بجروح متفاوتة.";

  /** "Clashes near the crossing" */
  private static final String TITLE = "اشتباكات قرب المعبر الحدودي";

  private static final String PAGE =
      "<html><head><title>"
          + TITLE
          + "</title></head><body><h1>"
          + TITLE
          + "</h1><p>"
          + SENTENCE
          + "</p></body></html>";

  private final HtmlReader reader = new HtmlReader(Optional.empty());

  private static List<Reading> read(CorpusReader reader, String name, InputStream in)
      throws IOException {
    List<Reading> readings = new ArrayList<>();
    reader.read(new CorpusFile(Path.of(name), name), in, 1_000_000, readings::add);
    return readings;
  }

  private static List<Reading> read(CorpusReader reader, String name, String content)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return read(reader, name, new ByteArrayInputStream(bytes));
  }

  private Document document(String page) throws IOException {
    return assertInstanceOf(Reading.Read.class, read(reader, "a/b.html", page).get(0)).document();
  }

  private static Failure failure(List<Reading> readings) {
    return assertInstanceOf(Reading.Failed.class, readings.get(0)).failure();
  }

  @Test
  void aPageIsADocumentWithTheArticleAsText() throws IOException {
    Document document = document(PAGE);
    assertEquals("a/b", document.id());
    assertEquals(SENTENCE, document.text());
    assertEquals(TITLE, document.metadata().title());
  }

  @Test
  void theEncodingTheUserNamesWins() throws IOException {
    Charset latin = Charset.forName("windows-1256");
    HtmlReader named = new HtmlReader(Optional.of(latin));
    byte[] bytes = PAGE.getBytes(latin);
    Reading reading = read(named, "a.html", new ByteArrayInputStream(bytes)).get(0);
    Document document = assertInstanceOf(Reading.Read.class, reading).document();
    assertEquals(SENTENCE, document.text());
    assertEquals("windows-1256", document.metadata().extra().get("encoding"));
  }

  @Test
  void aHundredMegabytesAreRefusedWithTheLimit() throws IOException {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)), new Endless());
    String problem = failure(read(reader, "a.html", endless)).problem();
    assertTrue(problem.contains(String.valueOf(HtmlReader.MAX_BYTES)), problem);
  }

  @Test
  void aHundredThousandNestedElementsAreRead() {
    for (String tag : List.of("div", "span", "table")) {
      String deep = ("<" + tag + ">").repeat(100_000) + "<p>" + SENTENCE + "</p>" + PAGE;
      Document document =
          assertTimeout(Duration.ofSeconds(60), () -> document("<body>" + deep), tag);
      assertTrue(document.text().contains(SENTENCE), tag);
    }
  }

  @Test
  void aPageOfManyElementsIsReadInReasonableTime() {
    String page =
        "<body><h1>"
            + TITLE
            + "</h1>"
            + ("<div><p>" + SENTENCE + "<i>x</i></p></div>").repeat(5000);
    assertTimeout(Duration.ofSeconds(30), () -> document(page));
  }

  @Test
  void aStoryOfOneLineIsRead() throws IOException {
    String line = "انفجار يهز وسط العاصمة وأنباء عن ضحايا"; // "explosion shakes the centre"
    String page = "<nav><a>عاجل</a></nav><h1>" + TITLE + "</h1><div>" + line + "</div>";
    assertEquals(line, document(page).text());
  }

  @Test
  void anEmptyPageIsAFailure() throws IOException {
    assertTrue(failure(read(reader, "a.html", "")).problem().contains("no article"));
    assertTrue(
        failure(read(reader, "a.html", "<html><nav>x</nav>")).problem().contains("no article"));
  }

  @Test
  void junkIsNoError() throws IOException {
    java.util.Random random = new java.util.Random(17);
    String[] bits = {
      "<",
      ">",
      "</",
      "div",
      " class='comments",
      "'",
      "<h1>",
      "<script>{",
      "<br>",
      SENTENCE,
      TITLE,
      "\"",
      "<!--",
      "<table><tr>",
      "&#1;",
      "<article>",
      "\u0000",
      "=",
      "<a href=x>"
    };
    for (int i = 0; i < 500; i++) {
      StringBuilder junk = new StringBuilder();
      for (int j = 0; j < 60; j++) {
        junk.append(bits[random.nextInt(bits.length)]);
      }
      assertEquals(1, read(reader, "a.html", junk.toString()).size(), junk.toString());
    }
  }

  @Test
  void externalEntitiesStayAsTheyAre() throws IOException {
    String feed =
        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><channel>"
            + "<item><title>"
            + TITLE
            + "</title><description>"
            + SENTENCE
            + " &x;</description></item>"
            + "</channel></rss>";
    Reading reading = read(new FeedReader(Optional.empty()), "a.rss", feed).get(0);
    String text = assertInstanceOf(Reading.Read.class, reading).document().text();
    assertEquals(SENTENCE + " &x;", text);
  }

  @Test
  void anItemOfAFeedIsADocument() throws IOException {
    String feed =
        "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>واع</title>"
            + "<item><title>"
            + TITLE
            + "</title><link>https://example.org/1</link><guid>n1</guid>"
            + "<pubDate>Sat, 12 Mar 2016 10:00:00 +0300</pubDate><description>x</description>"
            + "<content:encoded><![CDATA[<p>"
            + SENTENCE
            + "</p><p>اقرأ أيضا: <a href='#'>"
            + "خبر آخر</a></p>]]></content:encoded></item><item><title>"
            + TITLE
            + "</title></item></channel></rss>";
    List<Reading> readings = read(new FeedReader(Optional.empty()), "f.rss", feed);
    Document first = assertInstanceOf(Reading.Read.class, readings.get(0)).document();
    assertEquals("n1", first.id());
    assertEquals(SENTENCE, first.text());
    assertEquals("https://example.org/1", first.metadata().url());
    assertEquals("واع", first.metadata().source());
    assertEquals(Optional.of(LocalDate.of(2016, 3, 12)), first.metadata().date());
    Document second = assertInstanceOf(Reading.Read.class, readings.get(1)).document();
    assertEquals("f.rss:2", second.id());
    assertEquals(TITLE, second.text());
  }

  @Test
  void anAtomEntryIsADocument() throws IOException {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>واع</title><entry><id>u:1</id><title>"
            + TITLE
            + "</title><link href='https://example.org/2'/><updated>2016-03-13T00:00:00Z</updated>"
            + "<published>2016-03-12T00:00:00Z</published><content type='html'>&lt;p&gt;"
            + SENTENCE
            + "&lt;/p&gt;</content></entry></feed>";
    Reading reading = read(new FeedReader(Optional.empty()), "f.atom", feed).get(0);
    Document entry = assertInstanceOf(Reading.Read.class, reading).document();
    assertEquals(SENTENCE, entry.text());
    assertEquals("https://example.org/2", entry.metadata().url());
    assertEquals(Optional.of(LocalDate.of(2016, 3, 12)), entry.metadata().date());
  }

  @Test
  void otherXmlIsAFailure() throws IOException {
    List<Reading> readings = read(new FeedReader(Optional.empty()), "a.xml", "<r/>");
    assertTrue(failure(readings).problem().contains("no RSS or Atom feed"));
  }

  /** Spaces without end. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      java.util.Arrays.fill(bytes, from, from + length, (byte) ' ');
      return length;
    }
  }
}
