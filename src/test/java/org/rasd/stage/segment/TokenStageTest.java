package org.rasd.stage.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Token;

class TokenStageTest {

  private static final TokenStage STAGE = new TokenStage();

  private static String cut(String text) {
    Document document = STAGE.process(Document.of("t", text));
    return String.join("|", document.layer(Layer.TOKENS).stream().map(document::textOf).toList());
  }

  private static List<Token> tokens(String text) {
    return STAGE.process(Document.of("t", text)).layer(Layer.TOKENS);
  }

  @Test
  void keepsSeparatorsInsideNumbers() {
    assertEquals("150,000|و|1.500|و|١٬٥٠٠|و|106,78", cut("150,000 و 1.500 و ١٬٥٠٠ و 106,78"));
    assertEquals("225ر29|غارة|و|5|رجال", cut("225ر29 غارة و 5رجال"));
    assertEquals("12/3/2015|2015-03-12|10:30|10|-|15", cut("12/3/2015 2015-03-12 10:30 10-15"));
    assertEquals("3|،|4|150،000|5|٪", cut("3،4 150،000 5٪"));
  }

  @Test
  void splitsWordsFromDigitsQuotesAndBrackets() {
    // "150 attacks", "and 500", "for 150", "to 'Daesh'"
    assertEquals("150|هجوما|و|500|لـ|150", cut("150هجوما و500 لـ150"));
    assertEquals("لـ|\"|داعش|\"|(|أ|ف|ب|)", cut("لـ\"داعش\" (أ ف ب)"));
    assertEquals("إف|-|16|F|-|16", cut("إف-16 F-16"));
  }

  @Test
  void keepsTagsAndAddressesWhole() {
    assertEquals(
        "#لبنان_ينتفض|@rasd_ar|http://a.org/b?c=1|،|info@rasd.org|U.S.|G20",
        cut("#لبنان_ينتفض @rasd_ar http://a.org/b?c=1، info@rasd.org U.S. G20"));
    Token tag = tokens("#لبنان_ينتفض").get(0);
    assertEquals(Token.Kind.HASHTAG, tag.kind());
    assertEquals("لبنان_ينتفض", tag.norm());
  }
}
