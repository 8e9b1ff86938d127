package org.rasd.stage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Quantity;
import org.rasd.pipeline.Stage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;

class QuantityStageTest {

  private static final List<Stage> BEFORE =
      List.of(new ZoneStage(), new TokenStage(), new SentenceStage(), new CliticStage());
  private static final QuantityStage STAGE = new QuantityStage();

  static List<Quantity> read(String text) {
    Document document = Document.of("test", text);
    for (Stage stage : BEFORE) {
      document = stage.process(document);
    }
    return STAGE.process(document.with(Layer.TIMES, List.of())).layer(Layer.QUANTITIES);
  }

  /** One line for a quantity: number, qualifier, unit kind; bounds where they are no value. */
  static String describe(Quantity q) {
    String value = string(q.amount().value());
    String bounds = string(q.amount().min()) + ".." + string(q.amount().max());
    return (value.isEmpty() ? bounds : value)
        + " "
        + q.amount().qualifier()
        + " "
        + q.unitKind()
        + (q.subset() ? " subset" : "");
  }

  private static String string(OptionalLong n) {
    return n.isPresent() ? Long.toString(n.getAsLong()) : "";
  }

  private static String readAll(String text) {
    return read(text).stream().map(QuantityStageTest::describe).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // twenty-five people killed
        "قتل خمسة وعشرون شخصا|25 exact person",
        // nominative tens after a noun: five dead, twenty wounded
        "مقتل خمسة وعشرون جريحا|5 exact thing; 20 exact person",
        // at least 150 dead and about 1,500 wounded
        "مقتل ما لا يقل عن 150 شخصا وإصابة نحو 1,500|150.. at_least person; 1500 approx thing",
        // eleven people at least, among them a woman and two children
        "قتل 11 شخصا على الأقل بينهم امرأة وطفلان|"
            + "11.. at_least person; 1 implicit person subset; 2 exact person subset",
        // one and a half million; 2.3 billion dollars
        "أكثر من ١٫٥ مليون شخص و2.3 مليار دولار|"
            + "1500001.. more_than person; 2300000000 exact money",
        // a series of raids without casualties or victims
        "سلسلة غارات دون وقوع إصابات أو ضحايا|" + "2.. vague event; 0 exact person; 0 exact person",
        // between 20 and 30 gunmen, 10-15 civilians, 12 or 13 soldiers
        "ما بين 20 و30 مسلحا و10-15 مدنيا و12 أو 13 جنديا|"
            + "20..30 range person; 10..15 range person; 12..13 range person",
        // resolution 1701 and F-16 fighters
        "القرار 1701 ومقاتلات إف-16|1701 exact identifier; 16 exact identifier",
        // the fifteenth round
        "الجولة الخامسة عشرة|15 exact ordinal",
        // the three soldiers were killed
        "الجنود الثلاثة قتلوا|3 exact person",
        // two mortar shells
        "سقوط قذيفتي هاون|2 exact weapon",
        // two hundred dead and two thousand wounded
        "مئتي قتيل وألفي جريح|200 exact person; 2000 exact person",
        // from 5 to 7 is a rise, no range
        "ارتفع العدد من 5 إلى 7|5 exact thing; 7 exact thing",
        // aged twenty
        "الشاب محمد (20 عاما)|20 exact age",
      })
  void readsNumbersAsTheGuidelineSays(String text, String expected) {
    assertEquals(expected, readAll(text));
  }

  @Test
  void leavesProcliticsOutOfTheSpan() {
    String text = "لنحو 150 قتيلا"; // for about 150 dead
    Quantity quantity = read(text).get(0);
    assertEquals("نحو 150 قتيلا", quantity.span().in(text));
    assertEquals("نحو 150", quantity.amount().text());
    assertEquals("قتيلا", quantity.unitText());
  }
}
