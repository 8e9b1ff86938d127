package org.rasd.adapter.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.model.Word.Pos;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;

class CoreNlpStageTest {

  private static Pipeline stages;

  @BeforeAll
  static void modelsAreThere() {
    assumeTrue(
        CoreNlpModels.problem().isEmpty(),
        "the models of CoreNLP are not on the class path: mvn -Pcorenlp test");
    stages =
        Pipeline.of(
            List.of(
                new ZoneStage(),
                new TokenStage(),
                new SentenceStage(),
                new CliticStage(),
                new CoreNlpStage()));
  }

  private static List<Word> words(String text) {
    return stages.process(Document.of("t", text)).layer(Layer.WORDS);
  }

  @Test
  void wordsAreCutAndTagged() {
    // And the minister said that his forces would withdraw from Baghdad.
    List<Word> words = words("وقال الوزير إن قواته ستنسحب من بغداد.");
    assertEquals("و", words.get(0).proclitics());
    assertEquals(Pos.VERB_PERFECT, words.get(0).pos());
    assertTrue(words.get(1).definite());
    assertEquals("وزير", words.get(1).bare());
    assertEquals("ه", words.get(3).enclitic());
    assertEquals("س", words.get(4).proclitics());
    assertEquals(Pos.VERB_IMPERFECT, words.get(4).pos());
    assertEquals(Pos.PREPOSITION, words.get(5).pos());
  }

  @Test
  void stemsStandWhereTheyStandInTheTextWhateverTheSpelling() {
    // and for the negotiations, with vowel signs and tatweel, after a face outside the first plane
    String text = "😀 بدأت الجولة الثانية وَلِلـمفاوضـات، \uFEFB شيء.";
    Document document = stages.process(Document.of("t", text));
    List<Word> words = document.layer(Layer.WORDS);
    Word talks =
        words.stream().filter(w -> w.norm().equals("وللمفاوضات")).findFirst().orElseThrow();
    assertEquals("المفاوضات", talks.stem());
    assertEquals("لـمفاوضـات", talks.stemSpan().in(text));
    assertEquals(document.layer(Layer.TOKENS).size(), words.size());
  }

  @Test
  void everyTokenKeepsItsPlaceInOddText() {
    String odd =
        "و".repeat(500) + " (قال) &amp; قال\u0000قال \uD800 ١٢٫٥ http://x.com/ا_ب #وسم\n\n؟!";
    Document document = stages.process(Document.of("t", odd + " كلمة".repeat(900)));
    List<Token> tokens = document.layer(Layer.TOKENS);
    List<Word> words = document.layer(Layer.WORDS);
    assertEquals(tokens.size(), words.size());
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(tokens.get(i).span(), words.get(i).span());
      assertTrue(words.get(i).stemSpan().start() >= tokens.get(i).span().start());
      assertTrue(words.get(i).stemSpan().end() <= tokens.get(i).span().end());
    }
    assertNotEquals(0, words.size());
  }
}
