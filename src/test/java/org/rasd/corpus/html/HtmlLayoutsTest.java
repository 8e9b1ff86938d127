package org.rasd.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rasd.corpus.encoding.Decoded;
import org.rasd.corpus.encoding.MalformedTextException;
import org.rasd.corpus.encoding.TextDecoder;

/** Pages in the layouts of real sites; their texts are invented. */
class HtmlLayoutsTest {

  private static final Path PAGES = Path.of("src/test/resources/corpora/html");
  private static final HtmlArticleExtractor EXTRACTOR = new HtmlArticleExtractor();

  private record Expected(Map<String, String> fields, String text) {}

  private record Row(String page, double f1, boolean title, boolean date, boolean source) {}

  @Test
  void findsTextTitleAndDateInEveryLayout() throws IOException, MalformedTextException {
    List<Row> rows = new ArrayList<>();
    for (Path page : pages()) {
      rows.add(row(page));
    }
    rows.forEach(HtmlLayoutsTest::print);
    assertTrue(rows.size() >= 14);
    for (Row row : rows) {
      assertTrue(row.f1() >= 0.95, row.page() + ": F1 of the text is " + row.f1());
      assertTrue(row.source(), row.page() + ": source or author");
    }
    assertTrue(rows.stream().filter(Row::title).count() >= 0.95 * rows.size(), "titles");
    assertTrue(rows.stream().filter(Row::date).count() >= 0.9 * rows.size(), "dates");
  }

  private static void print(Row row) {
    System.out.printf(
        Locale.ROOT,
        "%-20s text F1 %.3f  title %s  date %s%n",
        row.page(),
        row.f1(),
        row.title() ? "yes" : "NO",
        row.date() ? "yes" : "NO");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Row row(Path page) throws IOException, MalformedTextException {
    String name = page.getFileName().toString().replace(".html", "");
    Expected expected = expected(page.resolveSibling(name + ".txt"));
    Decoded decoded = TextDecoder.forgiving().decode(Files.readAllBytes(page), Optional.empty());
    assertEquals(List.of(), decoded.warnings());
    Article article = EXTRACTOR.extract(decoded.text(), name);
    if (Boolean.getBoolean("show")) {
      System.out.println(article);
    }
    return new Row(
        name,
        f1(Words.of(article.text()), Words.of(expected.text())),
        article.title().equals(expected.fields().get("title")),
        article.date().map(Object::toString).orElse("").equals(expected.fields().get("date")),
        fits(article.source(), expected, "source") && fits(article.author(), expected, "author"));
  }

  private static boolean fits(String found, Expected expected, String field) {
    return found.equals(expected.fields().getOrDefault(field, found));
  }

  private static double f1(List<String> found, List<String> expected) {
    double precision = Words.covered(found, expected);
    double recall = Words.covered(expected, found);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Expected expected(Path file) throws IOException {
    String content = Files.readString(file, StandardCharsets.UTF_8);
    int blank = content.indexOf("\n\n");
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : content.substring(0, blank).split("\n")) {
      int colon = line.indexOf(": ");
      fields.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return new Expected(fields, content.substring(blank + 2));
  }
}
