package org.rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipReaderTest {

  private static final int LOCAL_HEADER = 30;

  private final ZipReader reader = new ZipReader(List.of(new TextReader(), new JsonLinesReader()));

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private List<Reading> read(byte[] bytes) throws IOException {
    List<Reading> readings = new ArrayList<>();
    reader.read(
        new CorpusFile(Path.of("a.zip"), "a.zip"),
        new ByteArrayInputStream(bytes),
        1000,
        readings::add);
    return readings;
  }

  private static String problem(Reading reading) {
    return ((Reading.Failed) reading).failure().problem();
  }

  @Test
  void readsEveryFileThatAReaderKnows() throws IOException {
    List<Reading> readings =
        read(
            zip("x/خبر.txt", "قصف", "pic.png", "?", "b.jsonl", "{\"id\":\"7\",\"text\":\"هدنة\"}"));
    assertEquals(2, readings.size());
    assertEquals("a.zip/x/خبر", ((Reading.Read) readings.get(0)).document().id()); // news
    assertEquals("7", ((Reading.Read) readings.get(1)).document().id());
  }

  @Test
  void passesOverHiddenFilesAndFolders() throws IOException {
    assertEquals(List.of(), read(zip("d/", "", ".x.txt", "a", "__MACOSX/._a.txt", "a")));
  }

  @Test
  void refusesNamesThatLeadOut() throws IOException {
    for (String name :
        List.of("../a.txt", "x/../../a.txt", "/etc/a.txt", "..\\a.txt", "C:\\a.txt")) {
      List<Reading> readings = read(zip(name, "قصف", "b.txt", "هدنة"));
      assertTrue(problem(readings.get(0)).contains("leads out"), name);
      assertEquals("a.zip/b", ((Reading.Read) readings.get(1)).document().id());
    }
  }

  @Test
  void doesNotOpenAnArchiveInAnArchive() throws IOException {
    assertTrue(problem(read(zip("b.zip", "PK")).get(0)).contains("archive in an archive"));
  }

  @Test
  void aNameThatIsNotWhatItIsMarkedAsIsAnErrorOfTheArchive() throws IOException {
    byte[] bytes = zip("\u062E.txt", "x");
    bytes[LOCAL_HEADER + 1] = 'x'; // The second byte of the letter.
    IOException e = assertThrows(IOException.class, () -> read(bytes));
    assertTrue(e.getMessage().startsWith("the name of entry 1 is marked as UTF-8"), e.getMessage());
  }

  @Test
  void leavesOffABomb() throws IOException {
    String zeros = "0".repeat(80 * 1024 * 1024);
    byte[] bomb = zip("first.txt", "قصف", "bomb.txt", zeros);
    assertTrue(bomb.length < 200_000);
    List<Reading> readings = new ArrayList<>();
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                reader.read(
                    new CorpusFile(Path.of("a.zip"), "a.zip"),
                    new ByteArrayInputStream(bomb),
                    1000,
                    readings::add));
    assertTrue(e.getMessage().contains(ZipReader.MOST_GROWTH + " times"), e.getMessage());
    assertEquals("a.zip/first", ((Reading.Read) readings.get(0)).document().id());
  }

  @Test
  void saysWhatIsNoArchive() throws IOException {
    assertTrue(problem(read("قصف".getBytes(StandardCharsets.UTF_8)).get(0)).contains("not a ZIP"));
  }

  @Test
  void stopsWhenTheSinkDoes() throws IOException {
    byte[] bytes = zip("a.txt", "قصف", "b.txt", "هدنة");
    assertFalse(
        reader.read(
            new CorpusFile(Path.of("a.zip"), "a.zip"),
            new ByteArrayInputStream(bytes),
            1000,
            reading -> false));
  }
}
