package org.rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rasd.model.Metadata;

class JsonLinesReaderTest {

  private final JsonLinesReader reader = new JsonLinesReader();

  private Read read(String lines) throws IOException {
    return Read.by(reader, "d/news.jsonl", lines);
  }

  @Test
  void knownKeysAreMetadataAndTheRestIsExtra() throws IOException {
    String line =
        "{\"id\":7,\"title\":\"T\",\"date\":\"2015-07-25T10:00:00Z\",\"source\":\"S\","
            + "\"url\":\"U\",\"text\":\"x\",\"tags\":[1,2],\"none\":null}";
    Metadata metadata = read(line).document(0).metadata();
    assertEquals("7", read(line).document(0).id());
    assertEquals("T", metadata.title());
    assertEquals(Optional.of(LocalDate.of(2015, 7, 25)), metadata.date());
    assertEquals(Map.of("tags", "[1,2]"), metadata.extra());
  }

  @Test
  void aDocumentWithoutIdIsNamedByFileAndLine() throws IOException {
    assertEquals("d/news.jsonl:2", read("\n{\"text\":\"x\"}").document(0).id());
  }

  @Test
  void aDateThatIsNotUnderstoodIsKeptAsExtra() throws IOException {
    Metadata metadata = read("{\"text\":\"x\",\"date\":\"last week\"}").document(0).metadata();
    assertEquals(Optional.empty(), metadata.date());
    assertEquals(Map.of("date", "last week"), metadata.extra());
  }

  @Test
  void aMalformedLineIsNamedAndTheNextOneIsRead() throws IOException {
    Read read = read("{\"text\":\"x\"}\n{\"text\":\n{\"text\":\"y\"} z\r\n{\"text\":\"w\"}\n");
    assertEquals(4, read.readings().size());
    assertEquals(2, read.failure(1).line().orElseThrow());
    assertEquals("d/news.jsonl", read.failure(1).file());
    assertEquals(3, read.failure(2).line().orElseThrow());
    assertEquals("w", read.document(3).text());
  }

  @Test
  void aMissingTextIsNamedWithTheDocument() throws IOException {
    Read read = read("{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":5}\n{\"text\":\" \"}\n[1]\n");
    assertEquals("a", read.failure(0).documentId());
    assertTrue(read.failure(0).problem().contains("no key 'text'"));
    assertTrue(read.failure(1).problem().contains("'text' is number"));
    assertTrue(read.failure(2).problem().contains("empty"));
    assertTrue(read.failure(3).problem().contains("array"));
  }

  @Test
  void badBytesAreNamedByTheirPlaceInTheFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("{\"text\":\"x\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
    int offset = bytes.size();
    bytes.write(0xC7);
    bytes.write("\"}\n{\"text\":\"y\"}".getBytes(StandardCharsets.UTF_8));
    Read read = Read.by(reader, "a.jsonl", bytes.toByteArray());
    assertEquals(offset, read.failure(1).byteOffset().orElseThrow());
    assertEquals(2, read.failure(1).line().orElseThrow());
    assertEquals("y", read.document(2).text());
  }

  @Test
  void aLoneSurrogateBecomesTheReplacementCharacter() throws IOException {
    Read read = read("{\"text\":\"a\\ud83d b\\ude00 \\ud83d\\ude00\"}");
    assertEquals("a\uFFFD b\uFFFD \uD83D\uDE00", read.document(0).text());
  }

  @Test
  void aLineOverAnyLimitIsPassedOverWithoutBeingKept() throws IOException {
    String huge = "{\"text\":\"" + "x".repeat(2_000_000) + "\"}";
    Read read = read(huge + "\n{\"text\":\"y\"}");
    assertTrue(read.failure(0).problem().contains("--max-chars"));
    assertEquals("y", read.document(1).text());
  }

  @Test
  void aFileWithoutDocumentsIsAFailure() throws IOException {
    assertTrue(read("").failure(0).problem().contains("empty"));
    assertTrue(read("\n \n").failure(0).problem().contains("empty"));
  }
}
