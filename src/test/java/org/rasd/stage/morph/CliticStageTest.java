package org.rasd.stage.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Word;
import org.rasd.model.Word.Pos;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.segment.TokenStage;

class CliticStageTest {

  private static final Pipeline STAGES = Pipeline.of(List.of(new TokenStage(), new CliticStage()));

  /** Words of a text that dots its teh marbutas; the sign that it does is added and left out. */
  private static List<Word> words(String text) {
    String dotted = text + "\nة";
    List<Word> words = STAGES.process(Document.of("t", dotted)).layer(Layer.WORDS);
    return words.subList(0, words.size() - 1);
  }

  private static Word word(String text) {
    return words(text).get(0);
  }

  private static String cut(Word word) {
    return word.proclitics() + "+" + word.stem() + "+" + word.enclitic();
  }

  @Test
  void cutsAtLeastNinetySevenOfAHundredHardWords() throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String line : gold()) {
      String[] cells = line.split("\t", -1);
      all++;
      String expected = cells[1] + "+" + cells[2] + "+" + cells[3];
      String found = cut(word(cells[0]));
      if (!found.equals(expected)) {
        wrong.add(cells[0] + ": " + found + " for " + expected);
      }
    }
    assertTrue(all >= 400);
    double right = 1 - wrong.size() / (double) all;
    assertTrue(right >= 0.97, () -> wrong.size() + " wrong, " + right + ": " + wrong);
  }

  private static List<String> gold() throws IOException {
    try (InputStream in = CliticStageTest.class.getResourceAsStream("clitic_gold.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#") && !l.startsWith("word\t")).toList();
    }
  }

  @Test
  void restoresTheArticleAfterLam() {
    // "and to the talks"
    Word word = word("وللمفاوضات");
    assertEquals("ول", word.proclitics());
    assertEquals("المفاوضات", word.stem());
    assertEquals("مفاوضات", word.bare());
    assertTrue(word.definite());
    assertEquals(2, word.stemSpan().start());
  }

  @Test
  void keepsDiacriticsAndTatweelInTheStem() {
    // "and in Beirut", "their attacks", with vowel signs and tatweel
    String text = "وَبِبَيْـروت هَجَماتُهم";
    Word beirut = words(text).get(0);
    assertEquals("وب", beirut.proclitics());
    assertEquals("بَيْـروت", beirut.stemSpan().in(text));
    Word attacks = words(text).get(1);
    assertEquals("هَجَمات", attacks.stemSpan().in(text).replace("ُ", ""));
    assertEquals("هم", attacks.enclitic());
  }

  @Test
  void tehMarbutaIsNoPronoun() {
    // "its book" and "writing" fold to the same letters
    assertEquals("ه", word("كتابه").enclitic());
    assertEquals("", word("كتابة").enclitic());
    assertEquals("", word("وحدة").enclitic());
    assertEquals("ه", word("وحده").enclitic());
  }

  @Test
  void hamzaUnderAlefShowsTheProclitic() {
    assertFalse(word("ألمانيا").definite());
    assertTrue(word("العراق").definite());
    assertEquals("ل", word("لإسرائيل").proclitics());
  }

  private static void partsOfSpeech(String text, Pos... expected) {
    assertEquals(List.of(expected), words(text).stream().map(Word::pos).toList(), text);
  }

  @Test
  void tellsVerbsFromNounsByTheWordBefore() {
    // "the army said that it did not bomb the town"; "after bombing a town"
    partsOfSpeech(
        "أكد الجيش أنه لم يقصف البلدة",
        Pos.VERB_PERFECT,
        Pos.NOUN,
        Pos.CONJUNCTION,
        Pos.NEGATION,
        Pos.VERB_IMPERFECT,
        Pos.NOUN);
    partsOfSpeech("بعد قصف بلدة", Pos.PREPOSITION, Pos.NOUN, Pos.NOUN);
    partsOfSpeech("الذي قتل أمس", Pos.RELATIVE, Pos.VERB_PERFECT, Pos.ADVERB);
    partsOfSpeech("إلى مقتل خمسة جنود", Pos.PREPOSITION, Pos.NOUN, Pos.NUMBER, Pos.NOUN);
  }

  @Test
  void knowsTheFutureAndTheJussive() {
    // "will discuss", "did not say", "that he resign"
    partsOfSpeech("سيناقشان", Pos.VERB_IMPERFECT);
    partsOfSpeech("لم يقل", Pos.NEGATION, Pos.VERB_IMPERFECT);
    partsOfSpeech("أن يستقيل", Pos.CONJUNCTION, Pos.VERB_IMPERFECT);
  }

  @Test
  void theAccusativeIsNoVerbOfTwoPersons() {
    // "in reply to", "forward"
    partsOfSpeech("ردا على تعليق", Pos.NOUN, Pos.PREPOSITION, Pos.NOUN);
  }
}
