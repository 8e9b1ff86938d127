package org.rasd.stage.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NerNamesTest {

  private static final int PLACES = 0;
  private static final int TEAMS = 1;

  private static NerVocabulary vocabulary() {
    NerTable levels = new NerTable(8);
    // "in", "Beirut", "and Beirut", "Walid", "the talks"
    levels.put(NerHash.word("في"), NerVocabulary.level(100_000));
    levels.put(NerHash.word("بيروت"), NerVocabulary.level(5_000));
    levels.put(NerHash.word("وبيروت"), NerVocabulary.level(300));
    levels.put(NerHash.word("وليد"), NerVocabulary.level(900));
    levels.put(NerHash.word("المفاوضات"), NerVocabulary.level(2_000));
    return new NerVocabulary(
        levels, new NerTable(8), new byte[0], new float[0], new short[0], new int[0], new short[0]);
  }

  private static NerFeatures features() {
    NerTable table = new NerTable(8);
    NerNames.add(table, List.of("بيروت"), PLACES);
    NerNames.add(table, List.of("جبل", "لبنان"), PLACES); // Mount Lebanon
    NerNames.add(table, List.of("جبل", "لبنان", "الرياضي"), TEAMS);
    return new NerFeatures(
        vocabulary(),
        new NerNames(List.of("places", "teams"), table),
        new NerSubwords(new byte[0], 1));
  }

  private static byte[][] marks(String sentence) {
    NerFeatures features = features();
    NerWord[] words =
        Arrays.stream(sentence.split(" ")).map(features::word).toArray(NerWord[]::new);
    byte[][] marks = new byte[words.length][2];
    features.names().mark(words, marks);
    return marks;
  }

  @Test
  void findsTheLongestNameOfEachList() {
    byte[][] marks = marks("جبل لبنان الرياضي");
    assertArrayEquals(new byte[] {2, 2}, marks[0]);
    assertArrayEquals(new byte[] {3, 4}, marks[1]);
    assertArrayEquals(new byte[] {0, 3}, marks[2]);
  }

  @Test
  void findsANameBehindAProclitic() {
    assertEquals(1, marks("في وبيروت")[1][PLACES]);
  }

  @Test
  void splitsProcliticsOnlyWhereCountsSpeakForIt() {
    NerVocabulary vocabulary = vocabulary();
    assertEquals("بيروت", new String(new NerForm("وبيروت", vocabulary).base()));
    assertEquals("وليد", new String(new NerForm("وليد", vocabulary).base()));
    NerForm talks = new NerForm("للمفاوضات", vocabulary); // for the talks
    assertEquals("المفاوضات", new String(talks.base()));
    assertEquals(NerForm.LAM, talks.clitics());
  }

  @Test
  void leavesGluedPunctuationOut() {
    assertEquals("بيروت", new String(new NerForm("(بيروت\u060C", vocabulary()).word()));
    assertEquals("...", new String(new NerForm("...", vocabulary()).word()));
  }

  @Test
  void tablesKeepWhatTheyAreGiven() {
    NerTable table = new NerTable(2);
    for (int i = 0; i < 5000; i++) {
      table.put(NerHash.combine(1, i), i);
    }
    for (int i = 0; i < 5000; i++) {
      assertEquals(i, table.get(NerHash.combine(1, i)));
    }
    assertEquals(NerTable.ABSENT, table.get(NerHash.combine(1, 5000)));
    assertEquals(5000, table.sortedKeys().length);
    assertTrue(table.sortedKeys()[0] < table.sortedKeys()[1]);
  }
}
