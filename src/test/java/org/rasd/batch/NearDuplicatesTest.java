package org.rasd.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.export.Duplicate;
import org.rasd.model.Document;

class NearDuplicatesTest {

  private static final int WORDS = 200;

  @TempDir private Path folder;

  private static String[] words(SplittableRandom random) {
    String[] words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      words[i] = "w" + random.nextInt(1_000_000);
    }
    return words;
  }

  private static Document document(String id, String... words) {
    return Document.of(id, String.join(" ", words));
  }

  private NearDuplicates open() throws IOException {
    return NearDuplicates.in(folder.resolve("shingles"));
  }

  @Test
  void everyCopyNamesTheSameOriginalAmongManyDocuments() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    try (NearDuplicates duplicates = open()) {
      String[][] originals = new String[500][];
      for (int i = 0; i < originals.length; i++) {
        originals[i] = words(random);
        assertEquals(Optional.empty(), duplicates.add(document("o" + i, originals[i])));
      }
      for (int i = 0; i < originals.length; i++) {
        String[] copy = originals[i].clone();
        copy[50] = "other";
        copy[120] = "words"; // 6 of 198 sequences are others: 192 of 204
        for (int k = 0; k < 2; k++) {
          Duplicate found = duplicates.add(document("c" + i + k, copy)).orElseThrow();
          assertEquals("o" + i, found.documentId());
          assertEquals(192 / 204.0, found.similarity(), 1e-9);
        }
      }
    }
    assertFalse(Files.exists(folder.resolve("shingles")));
  }

  @Test
  void halfTheSameIsNoDuplicate() throws IOException {
    SplittableRandom random = new SplittableRandom(8);
    try (NearDuplicates duplicates = open()) {
      String[] words = words(random);
      duplicates.add(document("a", words));
      String[] half = words(random);
      System.arraycopy(words, 0, half, 0, WORDS / 2);
      assertEquals(Optional.empty(), duplicates.add(document("b", half)));
    }
  }

  @Test
  void vowelsAndPunctuationMakeNoDifferenceAndShortTextsAreNotCompared() throws IOException {
    // The army said that it had shelled positions in the outskirts of the city.
    String text = "قال الجيش إنه قصف مواقع في محيط المدينة. ".repeat(4);
    String vowelled = text.replace("قصف", "قَصَفَ").replace(". ", "، "); // shelled
    try (NearDuplicates duplicates = open()) {
      duplicates.add(Document.of("a", text));
      assertEquals(Optional.of(new Duplicate("a", 1)), duplicates.add(Document.of("b", vowelled)));
      duplicates.add(Document.of("c", "قال الجيش إنه قصف")); // the army said it shelled
      assertTrue(duplicates.add(Document.of("d", "قال الجيش إنه قصف")).isEmpty());
    }
  }
}
