package org.rasd.adapter.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentedWordTest {

  @Test
  void procliticsStemAndPronounAreToldApart() {
    // and to his killing
    SegmentedWord word =
        SegmentedWord.of(
                "ولمقتله",
                List.of(
                    at(0, "و", "CC"), at(1, "ل", "IN"), at(2, "مقتل", "NN"), at(6, "ه", "PRP$")))
            .orElseThrow();
    assertEquals("ول", word.proclitics());
    assertEquals("مقتل", word.stem().text());
    assertEquals("ه", word.enclitic());
  }

  @Test
  void restoredLettersAgreeWithTheWord() {
    // for the negotiations: the second lam stands for the article
    SegmentedWord word =
        SegmentedWord.of(
                "للمفاوضات", List.of(at(0, "ل", "IN"), new Segment(1, 9, "المفاوضات", "DTNNS")))
            .orElseThrow();
    assertTrue(word.isDefinite());
    assertEquals(1, word.stem().from());
    // its round: teh marbuta restored and folded to heh
    assertEquals(
        "جوله",
        SegmentedWord.of("جولتها", List.of(new Segment(0, 4, "جوله", "NN"), at(4, "ها", "PRP$")))
            .orElseThrow()
            .stem()
            .text());
  }

  @Test
  void aPrepositionWithAPronounIsTheStem() {
    // to them
    SegmentedWord word =
        SegmentedWord.of("لهم", List.of(at(0, "ل", "IN"), at(1, "هم", "PRP"))).orElseThrow();
    assertEquals("", word.proclitics());
    assertEquals("ل", word.stem().text());
    // and they
    assertEquals(
        "هم",
        SegmentedWord.of("وهم", List.of(at(0, "و", "CC"), at(1, "هم", "PRP")))
            .orElseThrow()
            .stem()
            .text());
  }

  @Test
  void segmentsThatDoNotAddUpToTheWordGiveNothing() {
    // of what: two stems; a letter left out; another letter
    assertEquals(
        Optional.empty(), SegmentedWord.of("مما", List.of(at(0, "م", "IN"), at(1, "ما", "WP"))));
    assertEquals(
        Optional.empty(), SegmentedWord.of("وقال", List.of(at(0, "و", "CC"), at(1, "قا", "NN"))));
    assertEquals(
        Optional.empty(), SegmentedWord.of("قال", List.of(new Segment(0, 3, "كال", "VBD"))));
    assertEquals(Optional.empty(), SegmentedWord.of("قال", List.of()));
  }

  private static Segment at(int from, String text, String tag) {
    return new Segment(from, from + text.length(), text, tag);
  }
}
