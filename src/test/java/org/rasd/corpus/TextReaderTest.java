package org.rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private final TextReader reader = new TextReader();

  @Test
  void theDocumentIsTheWholeFileAndItsIdThePathWithoutEnding() throws IOException {
    Read read = Read.by(reader, "a/b.c.txt", "خبر\r\n"); // news
    assertEquals("a/b.c", read.document(0).id());
    assertEquals("خبر\r\n", read.document(0).text());
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertEquals("خبر", Read.by(reader, "a.txt", "\uFEFFخبر").document(0).text()); // news
  }

  @Test
  void aByteThatIsNotUtf8IsNamedWithItsOffset() throws IOException {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', 'b', (byte) 0xC7, ' '};
    Failure failure = Read.by(reader, "a.txt", bytes).failure(0);
    assertEquals(5, failure.byteOffset().orElseThrow());
    assertTrue(failure.problem().contains("0xC7"), failure.problem());
    assertEquals("a", failure.documentId());
  }

  @Test
  void anOffsetIsOfTheFirstByteOfACutSequence() throws IOException {
    byte[] bytes = {'a', (byte) 0xD8};
    assertEquals(1, Read.by(reader, "a.txt", bytes).failure(0).byteOffset().orElseThrow());
  }

  @Test
  void anEmptyOrBlankFileIsAFailure() throws IOException {
    assertTrue(Read.by(reader, "a.txt", "").failure(0).problem().contains("empty"));
    assertTrue(Read.by(reader, "a.txt", " \n\t").failure(0).problem().contains("empty"));
  }

  @Test
  void aTextOverTheLimitIsAFailureAndOneAtTheLimitIsNot() throws IOException {
    assertEquals(
        Read.MAX_CHARS,
        Read.by(reader, "a.txt", "ب".repeat(Read.MAX_CHARS)).document(0).text().length());
    Failure failure = Read.by(reader, "a.txt", "ب".repeat(Read.MAX_CHARS + 1)).failure(0);
    assertTrue(failure.problem().contains("--max-chars"), failure.problem());
    Failure far = Read.by(reader, "a.txt", "x".repeat(10 * Read.MAX_CHARS)).failure(0);
    assertTrue(far.problem().contains("--max-chars"), far.problem());
  }

  @Test
  void nulsAndDirectionMarksAreKept() throws IOException {
    String text = "قصف\0 \u200Eحلب\u200F"; // shelling, Aleppo
    assertEquals(text, Read.by(reader, "a.txt", text).document(0).text());
  }
}
