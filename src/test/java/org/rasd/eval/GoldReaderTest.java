package org.rasd.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.lexicon.ResourceException;

class GoldReaderTest {

  // "Planes bombed a camp near the town."
  private static final String TEXT = "قصفت طائرات مخيما قرب البلدة.";

  private static final String EVENT =
      "{\"start\":0,\"end\":4,\"event_type\":\"AIRSTRIKE\",\"actor1\":[[5,11]],"
          + "\"place\":[[12,17],[22,28]],\"source_text\":[5,11]}";

  @TempDir private Path folder;
  private Path texts;

  @BeforeEach
  void writeTexts() throws IOException {
    texts =
        Files.writeString(
            folder.resolve("texts.jsonl"),
            "{\"id\":\"a/1\",\"title\":\"t\",\"date\":\"\",\"text\":\"" + TEXT + "\"}\n");
  }

  private Path gold(String... lines) throws IOException {
    return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
  }

  private static String standoff(int length) {
    return "{\"id\":\"a/1\",\"length\":" + length + ",\"events\":[" + EVENT + "]}";
  }

  @Test
  void rangesBecomeTheWordsOfTheTextWithTheSameId() throws IOException {
    JsonNode document =
        new GoldReader(Optional.of(texts)).read(gold(standoff(TEXT.length()))).get(0);
    JsonNode event = document.path("events").get(0);
    assertEquals(TEXT, document.path("text").asText());
    assertEquals("قصفت", event.path("trigger").asText());
    assertEquals("[\"طائرات\"]", event.path("actor1").toString());
    assertEquals("[\"مخيما\",\"البلدة\"]", event.path("place").toString());
    assertEquals("طائرات", event.path("source_text").asText());
  }

  @Test
  void aTextOfAnotherLengthIsAnotherText() throws IOException {
    Path gold = gold(standoff(TEXT.length() + 1));
    GoldReader reader = new GoldReader(Optional.of(texts));
    ResourceException thrown = assertThrows(ResourceException.class, () -> reader.read(gold));
    assertTrue(thrown.getMessage().contains(":1: document a/1"), thrown.getMessage());
  }

  @Test
  void aMissingTextIsSaidWithTheRemedy() throws IOException {
    Path gold = gold(standoff(TEXT.length()));
    GoldReader reader = new GoldReader(Optional.empty());
    ResourceException thrown = assertThrows(ResourceException.class, () -> reader.read(gold));
    assertTrue(thrown.getMessage().contains("give --texts"), thrown.getMessage());
  }

  @Test
  void anImpossibleDateIsSaidWithItsLine() throws IOException {
    Path gold =
        gold(
            "{\"id\":\"1\",\"text\":\"x\",\"date\":\"\",\"events\":[]}",
            "{\"id\":\"2\",\"text\":\"x\",\"date\":\"31.1.2026\",\"events\":[]}");
    GoldReader reader = new GoldReader(Optional.empty());
    ResourceException thrown = assertThrows(ResourceException.class, () -> reader.read(gold));
    assertTrue(thrown.getMessage().contains(":2: date '31.1.2026'"), thrown.getMessage());
  }
}
