package org.rasd.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.app.Stages;
import org.rasd.model.Document;
import org.rasd.testing.Built;

/** CoNLL and brat. */
class AnnotationFormatsTest {

  // The Israeli army shelled the city of Aleppo on Tuesday.
  private static final String NEWS = "\uD83D\uDD34 قصف الجيش الإسرائيلي مدينة حلب يوم الثلاثاء.";

  @TempDir private Path folder;

  private void writeNews(OutputFormat format) throws IOException {
    Document document = Stages.standard().process(Document.of("d", NEWS));
    try (OutputFiles files = OutputFiles.in(folder);
        RunWriter writer = format.open(files)) {
      writer.render(DocumentView.of(document, OffsetUnit.UTF16)).write();
    }
  }

  private void write(OutputFormat format, String... ids) throws IOException {
    try (OutputFiles files = OutputFiles.in(folder);
        RunWriter writer = format.open(files)) {
      for (String id : ids) {
        writer.render(DocumentView.of(Built.document(id), OffsetUnit.UTF16)).write();
      }
    }
  }

  private Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(f -> names.add(folder.relativize(f).toString()));
    }
    return names;
  }

  @Test
  void aTokenALineWithItsTag() throws IOException {
    writeNews(new ConllFormat());
    String conll = Files.readString(folder.resolve("documents.conll"));
    assertTrue(conll.endsWith("\n\n"));
    for (String line : conll.strip().split("\n")) {
      assertTrue(line.isEmpty() || line.matches("\\S+\t(O|[BI]-(PER|ORG|LOC|MISC))"), line);
    }
    assertTrue(conll.matches("(?s).*حلب\t[BI]-LOC\n.*"), conll); // Aleppo
  }

  @Test
  void everyTextOfBratStandsWhereItSays() throws IOException {
    writeNews(new BratFormat());
    String text = Files.readString(folder.resolve("brat/d.txt"));
    List<String> lines = Files.readAllLines(folder.resolve("brat/d.ann"));
    assertEquals(NEWS, text);
    int texts = 0;
    for (String line : lines) {
      String[] parts = line.split("\t");
      if (line.startsWith("T")) {
        String[] place = parts[1].split(" ");
        int start = text.offsetByCodePoints(0, Integer.parseInt(place[1]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(place[2]));
        assertEquals(parts[2], text.substring(start, end));
        texts++;
      }
    }
    assertTrue(texts > 2, lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.matches("E1\tSHELLING_MISSILE:T\\d+ actor1:T.*")));
    assertTrue(lines.stream().anyMatch(l -> l.matches("A1\tRealis E1 ACTUAL")), lines.toString());
  }

  @Test
  void noIdLeadsOutOfTheFolderAndNoTwoShareAFile() throws IOException {
    write(
        new BratFormat(), "../x", "..", "/etc/x", "a/b", "a_b", "A_b", "con", "", "x".repeat(500));
    Set<String> names = names();
    assertEquals(2 * 9 + 1, names.size(), names.toString());
    for (String name : names) {
      assertTrue(name.matches("brat\\.tsv|brat/[a-z0-9_-]{1,80}\\.(txt|ann)"), name);
    }
    assertTrue(names.contains("brat/a_b.ann"));
    assertTrue(Files.readString(folder.resolve("brat.tsv")).contains("\t../x\n"));
  }

  @Test
  void namesDependOnTheIdAlone() {
    assertEquals(SafeName.of("a/b"), SafeName.of("a/b"));
    assertNotEquals(SafeName.of("a/b"), SafeName.of("a b"));
    assertEquals("news-2024_1", SafeName.of("news-2024_1"));
  }
}
