package org.rasd.stage.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.pipeline.Pipeline;

class SentenceStageTest {

  private static final Pipeline STAGES =
      Pipeline.of(List.of(new ZoneStage(), new TokenStage(), new SentenceStage()));

  private static List<String> cut(String text) {
    Document document = STAGES.process(Document.of("t", text));
    return document.layer(Layer.SENTENCES).stream().map(document::textOf).toList();
  }

  @Test
  void endsAtMarksAndTakesInClosingQuotes() {
    // "He said: 'It is over.' They left! What now?!"
    assertEquals(
        List.of("قال: \"انتهى الأمر.\"", "وغادر القوم!", "ماذا بعد؟!"),
        cut("قال: \"انتهى الأمر.\" وغادر القوم! ماذا بعد؟!"));
  }

  @Test
  void doesNotEndAfterAbbreviationsInitialsAndDecimals() {
    assertEquals(1, cut("قال د. أحمد وج. د. سالينجر في ص. ب 5 إن الخسائر بلغت 3.5 مليون").size());
    assertEquals(1, cut("أعلن الجيش في بيان لـأ.ف.ب مقتل جندي").size());
    assertEquals(1, cut("1. وقف إطلاق النار فورا").size());
  }

  @Test
  void doesNotEndInsideShortQuotesAndBrackets() {
    assertEquals(1, cut("أضاف أن \"الوضع خطير. ولا حل\" في الأفق").size());
    assertEquals(1, cut("وصل الوفد (ستة نواب. ووزير) إلى بيروت").size());
  }

  @Test
  void dotsEndOnlyBetweenLongStretches() {
    // a headline of two short halves; two full clauses
    assertEquals(1, cut("الوجود الأميركي على المحك .. واشنطن وبغداد قاب قوسين").size());
    String half = "أعلن الجيش أن قواته دخلت المدينة فجر اليوم بعد معارك عنيفة";
    assertEquals(2, cut(half + ".. " + half).size());
  }

  @Test
  void endsWhereTheSpaceAfterTheStopIsMissing() {
    assertEquals(List.of("قتل جندي.", "وقال آخر كلاما"), cut("قتل جندي.وقال آخر كلاما"));
  }

  @Test
  void joinsHardWrappedLines() {
    String wrapped =
        """
        أعلن الجيش العراقي أمس أن قواته دخلت المدينة بعد معارك عنيفة
        استمرت ثلاثة أيام مع مسلحي التنظيم الذين انسحبوا إلى الريف
        المجاور تاركين خلفهم كميات كبيرة من الأسلحة والذخائر التي لم
        يتمكنوا من نقلها.
        """;
    assertEquals(1, cut(wrapped).size());
    List<Sentence> sentences = STAGES.process(Document.of("t", wrapped)).layer(Layer.SENTENCES);
    assertEquals(0, sentences.get(0).paragraph());
  }

  @Test
  void keepsHeadlinesOnLinesOfTheirOwnApart() {
    assertEquals(3, cut("قصف على غزة\nمفاوضات في القاهرة وسط تفاؤل\nانفجار في بيروت").size());
  }
}
