package org.rasd.stage.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.model.Zone;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.morph.CliticStage;
import org.rasd.testing.ArabicText;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;

/** What the first four stages promise for any text. */
class FourStagesTest {

  private static final Pipeline STAGES =
      Pipeline.of(
          List.of(new ZoneStage(), new TokenStage(), new SentenceStage(), new CliticStage()));

  private static void keepsItsPromises(String text) {
    Document document = STAGES.process(Document.of("t", text));
    zonesCoverTheText(document);
    tokensHoldAllThatIsSeen(document);
    sentencesHoldAllTokens(document);
    wordsAreTokensCut(document);
    Document again = STAGES.process(Document.of("t", text));
    for (Layer<?> layer : document.layers()) {
      assertEquals(document.layer(layer), again.layer(layer));
    }
  }

  private static void zonesCoverTheText(Document document) {
    int end = 0;
    for (Zone zone : document.layer(Layer.ZONES)) {
      assertEquals(end, zone.span().start());
      assertFalse(zone.span().isEmpty());
      end = zone.span().end();
    }
    assertEquals(document.text().length(), end);
  }

  private static void tokensHoldAllThatIsSeen(Document document) {
    int end = 0;
    for (Token token : document.layer(Layer.TOKENS)) {
      betweenTokensIsNothing(document.text(), end, token.span().start());
      assertFalse(token.span().isEmpty());
      end = token.span().end();
      String surface = document.textOf(token);
      boolean tag = token.kind() == Token.Kind.HASHTAG;
      assertEquals(Normalizer.fold(tag ? surface.substring(1) : surface), token.norm());
    }
    betweenTokensIsNothing(document.text(), end, document.text().length());
  }

  private static void betweenTokensIsNothing(String text, int from, int to) {
    assertTrue(from <= to);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      assertTrue(Characters.isBlank(c) || ArabicLetters.isInvisibleMark(c), "U+" + (int) c);
    }
  }

  private static void sentencesHoldAllTokens(Document document) {
    List<Token> tokens = document.layer(Layer.TOKENS);
    int next = 0;
    int paragraph = 0;
    for (Sentence sentence : document.layer(Layer.SENTENCES)) {
      assertEquals(next, sentence.firstToken());
      assertTrue(sentence.endToken() > sentence.firstToken());
      assertTrue(sentence.paragraph() >= paragraph);
      paragraph = sentence.paragraph();
      next = sentence.endToken();
      assertEquals(tokens.get(sentence.firstToken()).span().start(), sentence.span().start());
      assertEquals(tokens.get(next - 1).span().end(), sentence.span().end());
    }
    assertEquals(tokens.size(), next);
  }

  private static void wordsAreTokensCut(Document document) {
    List<Token> tokens = document.layer(Layer.TOKENS);
    List<Word> words = document.layer(Layer.WORDS);
    assertEquals(tokens.size(), words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      assertEquals(tokens.get(i).span(), word.span());
      assertEquals(tokens.get(i).norm(), word.norm());
      assertTrue(word.span().contains(word.stemSpan()));
      assertTrue(word.norm().startsWith(word.proclitics()));
      assertTrue(word.norm().endsWith(word.enclitic()));
      assertEquals(word.definite() ? word.stem().substring(2) : word.stem(), word.bare());
      String inText = Normalizer.fold(word.stemSpan().in(document.text()));
      // more where a cut falls inside a glyph of two letters
      int cut = word.proclitics().length() + inText.length() + word.enclitic().length();
      assertTrue(cut >= word.norm().length() || word.kind() != Token.Kind.ARABIC, word::toString);
    }
  }

  @Test
  void holdForTextInTheMannerOfNews() {
    for (long seed = 0; seed < 300; seed++) {
      keepsItsPromises(ArabicText.seeded(seed).page());
    }
  }

  @Test
  void holdForBrokenText() {
    for (long seed = 0; seed < 500; seed++) {
      keepsItsPromises(ArabicText.broken(seed).page());
    }
  }

  @Test
  void holdForTextsOfNothing() {
    for (String text :
        List.of("", " ", "\n", "\r\n\r\n", "\0", "\uD83D", "\u200F", "\u064B", ".", "و")) {
      keepsItsPromises(text);
    }
  }

  @Test
  void holdForPresentationForms() {
    // "the army" and "Allah" as glyphs, lam-alef, a tanween glyph
    keepsItsPromises("\uFE8D\uFEDF\uFE9F\uFEF4\uFEB6 \uFDF2 \uFEFB \uFE70 \uFDFA");
  }

  @Test
  void takeLinearTimeOnOneLineOfFiveMegabytes() {
    String unit = ArabicText.seeded(7).words(40).replace('.', ' ') + " ";
    String hard = unit.repeat(5_000_000 / unit.length());
    String[] texts = {hard, "(".repeat(300_000), "a.".repeat(300_000), "\"و ".repeat(200_000)};
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text : texts) {
            STAGES.process(Document.of("t", text));
          }
        });
  }
}
