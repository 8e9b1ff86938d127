package org.rasd.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rasd.lexicon.TsvTable;

/** The words of the page are complete, and each is used. */
class WordsTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/rasd/export/report");
  private static final Map<String, List<String>> WORDS = Page.words();

  /** Keys that scripts put together from a part and a code. */
  private static final List<String> MADE =
      List.of(
          "type.",
          "family.",
          "value.",
          "sector.",
          "mark.",
          "column.",
          "when.",
          "talks.",
          "names.",
          "table.",
          "filter.",
          "group.",
          "read.",
          "explain.");

  private static Set<String> used() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(js|html)")).toList()) {
        Matcher key =
            Pattern.compile("(?<!\\bh\\()[\"`']([a-z]+\\.[a-zA-Z0-9]+)[\"`']")
                .matcher(Files.readString(file));
        while (key.find()) {
          keys.add(key.group(1));
        }
      }
    }
    return keys;
  }

  @Test
  void everyWordHasBothLanguages() {
    WORDS.forEach(
        (key, pair) -> {
          assertFalse(pair.get(0).isEmpty(), key);
          assertFalse(pair.get(1).isEmpty(), key);
        });
  }

  @Test
  void bothLanguagesHaveTheSamePlacesForValues() {
    WORDS.forEach((key, pair) -> assertEquals(places(pair.get(0)), places(pair.get(1)), key));
  }

  private static Set<String> places(String text) {
    Set<String> found = new TreeSet<>();
    Matcher place = Pattern.compile("\\{\\d}").matcher(text);
    while (place.find()) {
      found.add(place.group());
    }
    return found;
  }

  @Test
  void everyKeyThatThePageUsesHasWords() throws IOException {
    Set<String> parts = new TreeSet<>();
    WORDS.keySet().forEach(key -> parts.add(key.substring(0, key.indexOf('.'))));
    for (String key : used()) {
      boolean isKey = parts.contains(key.substring(0, key.indexOf('.')));
      assertTrue(!isKey || WORDS.containsKey(key), key);
    }
  }

  @Test
  void everyWordIsUsed() throws IOException {
    Set<String> used = used();
    for (String key : WORDS.keySet()) {
      assertTrue(used.contains(key) || MADE.stream().anyMatch(key::startsWith), key);
    }
  }

  @Test
  void everyTypeAndFamilyAndColumnHasWords() {
    for (TsvTable.Row row : TsvTable.resource("events/types.tsv").rows()) {
      assertTrue(WORDS.containsKey("type." + row.get("type")), row.get("type"));
      assertTrue(WORDS.containsKey("family." + row.get("family")), row.get("family"));
    }
    for (String column : ReportEvent.COLUMNS) {
      assertTrue(WORDS.containsKey("column." + column), column);
    }
  }
}
