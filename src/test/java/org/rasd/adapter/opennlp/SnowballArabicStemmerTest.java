package org.rasd.adapter.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnowballArabicStemmerTest {

  private final SnowballArabicStemmer stemmer = new SnowballArabicStemmer();

  @Test
  void theArticleIsTakenOff() {
    assertEquals("هجوم", stemmer.stem("الهجوم")); // the attack
    assertEquals("هجوم", stemmer.stem("هجوم")); // attack
    assertEquals("", stemmer.stem(""));
  }

  @Test
  void thePluralEndingGoesOnlyAfterTheArticle() {
    assertEquals("مفاوض", stemmer.stem("المفاوضات")); // the talks
    assertEquals("مفاوضا", stemmer.stem("مفاوضات")); // talks
  }

  @Test
  void severalThreadsGetTheSameStems() {
    assertTrue(
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> stemmer.stem(i % 2 == 0 ? "الهجوم" : "المفاوضات"))
            .allMatch(stem -> stem.equals("هجوم") || stem.equals("مفاوض")));
  }
}
