package org.rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  private static final List<CorpusReader> READERS =
      List.of(new TextReader(), new JsonLinesReader());

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Corpus find(Path... inputs) {
    return Corpus.find(READERS, List.of(inputs), Read.MAX_CHARS);
  }

  private static List<Reading> read(Corpus corpus) {
    List<Reading> readings = new ArrayList<>();
    corpus.files().forEach(f -> corpus.read(f, ByteWatcher.NONE, readings::add));
    return readings;
  }

  @Test
  void aFolderIsWalkedInSortedOrder() throws IOException {
    write("b.txt", "x");
    write("a/2.TXT", "x");
    write("a/10.txt", "x");
    write(".hidden/x.txt", "x");
    write("notes.md", "x");
    Corpus corpus = find(folder);
    assertEquals(
        List.of("a/10.txt", "a/2.TXT", "b.txt"),
        corpus.files().stream().map(CorpusFile::name).toList());
    assertEquals(List.of("notes.md"), corpus.unread().stream().map(CorpusFile::name).toList());
  }

  @Test
  void whatABrowserSavedBesideAPageIsPassedOver() throws IOException {
    write("x.html", "x");
    write("x_files/frame.txt", "x");
    write("y_files/a.txt", "x");
    assertEquals(
        List.of("y_files/a.txt"), find(folder).files().stream().map(CorpusFile::name).toList());
  }

  @Test
  void aFolderNamedLikeAFileIsAFolder() throws IOException {
    write("x.txt/a.txt", "x");
    assertEquals("x.txt/a.txt", find(folder).files().get(0).name());
  }

  @Test
  void gzipIsReadAndItsEndingIsNoPartOfTheId() throws IOException {
    Path file = folder.resolve("a.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("خبر".getBytes(StandardCharsets.UTF_8)); // news
    }
    Reading.Read read = (Reading.Read) read(find(folder)).get(0);
    assertEquals("a", read.document().id());
    assertEquals("خبر", read.document().text());
  }

  @Test
  void aFileThatIsNotGzipIsAFailureAndTheNextIsRead() throws IOException {
    write("a.txt.gz", "plain");
    write("b.txt", "x");
    List<Reading> readings = read(find(folder));
    Failure failure = ((Reading.Failed) readings.get(0)).failure();
    assertTrue(failure.problem().contains("GZIP"), failure.problem());
    assertTrue(readings.get(1) instanceof Reading.Read);
  }

  @Test
  void aFileThatIsGoneIsAFailure() throws IOException {
    write("a.txt", "x");
    Corpus corpus = find(folder);
    Files.delete(folder.resolve("a.txt"));
    assertTrue(((Reading.Failed) read(corpus).get(0)).failure().problem().contains("gone"));
  }

  @Test
  void everyInputThatCannotBeUsedIsNamed() throws IOException {
    write("a.pdf", "x");
    Files.createDirectories(folder.resolve("empty"));
    Path missing = folder.resolve("missing");
    List<String> problems =
        find(folder.resolve("a.pdf"), folder.resolve("empty"), missing).problems();
    assertEquals(3, problems.size());
    assertTrue(problems.get(0).contains("no reader for '.pdf'"), problems.get(0));
    assertTrue(problems.get(0).contains(".jsonl"), problems.get(0));
    assertTrue(problems.get(1).contains("no file to read"), problems.get(1));
    assertTrue(problems.get(2).contains("no such file"), problems.get(2));
  }

  @Test
  void theSinkCanStop() throws IOException {
    write("a.jsonl", "{\"text\":\"x\"}\n{\"text\":\"y\"}\n");
    Corpus corpus = find(folder);
    List<Reading> readings = new ArrayList<>();
    boolean goOn =
        corpus.read(
            corpus.files().get(0),
            ByteWatcher.NONE,
            r -> {
              readings.add(r);
              return false;
            });
    assertEquals(1, readings.size());
    assertTrue(!goOn);
  }
}
