package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasd.model.Document;
import org.rasd.model.EventDate;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** Which event a date belongs to. Published on Sunday, 20 May 2018. */
class EventDateTest {

  private static EventMention event(Document document, String trigger) {
    List<EventMention> events = document.layer(Layer.EVENTS);
    return events.stream()
        .filter(e -> document.textOf(e).contains(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event " + trigger + " in " + events));
  }

  private static String date(String text, String trigger) {
    EventDate date = event(Analysis.of(text), trigger).date();
    String start = date.start().map(Object::toString).orElse("");
    return start + ".." + date.end().map(Object::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // each clause has its own date
        "شنت الطائرات أمس غارات على المدينة، فيما اندلعت الجمعة اشتباكات في ريفها.|غارات|2018-05-19..2018-05-19",
        "شنت الطائرات أمس غارات على المدينة، فيما اندلعت الجمعة اشتباكات في ريفها.|اشتباكات|2018-05-18..2018-05-18",
        // said on Saturday: not the date of the attack
        "قال متحدث باسم الجيش السبت إن هجوما استهدف القاعدة العسكرية.|هجوم|..",
        "أعلنت وزارة الدفاع، السبت، أن هجوما استهدف القاعدة العسكرية.|هجوم|..",
        // condemned on Saturday
        "أدان الأمين العام السبت الهجوم على القاعدة العسكرية.|الهجوم|..",
        // a war that goes on since 2013 is not the attack
        "استهدف هجوم القاعدة في الحرب المستمرة منذ خمس سنوات.|هجوم|..",
        // two days ago
        "قتل خمسة جنود في هجوم على القاعدة قبل يومين.|هجوم|2018-05-18..2018-05-18",
        // arrested on Saturday after an attack
        "اعتقلت الشرطة السبت ثلاثة مسلحين بعد هجوم على القاعدة العسكرية.|اعتقلت|2018-05-19..2018-05-19",
        "اعتقلت الشرطة السبت ثلاثة مسلحين بعد هجوم على القاعدة العسكرية.|هجوم|..",
        // two days after the attack, counted from Saturday
        "اعتقلت الشرطة السبت ثلاثة مسلحين بعد يومين من هجوم على القاعدة العسكرية.|هجوم|2018-05-17..2018-05-17",
        // raids and clashes on Saturday: both
        "تواصلت الغارات والاشتباكات في المدينة السبت.|الغارات|2018-05-19..2018-05-19",
        "تواصلت الغارات والاشتباكات في المدينة السبت.|الاشتباكات|2018-05-19..2018-05-19",
        // since Friday; from Friday on
        "تدور اشتباكات بين الجيش والمسلحين منذ الجمعة.|اشتباكات|2018-05-18..",
        "تدور اشتباكات بين الجيش والمسلحين منذ يوم الجمعة.|اشتباكات|2018-05-18..",
        // a sum since Friday runs until publication
        "وارتفع عدد القتلى منذ يوم الجمعة إلى 40 قتيلا.|القتلى|2018-05-18..2018-05-20",
      })
  void belongsToTheEventOfItsClause(String text, String trigger, String date) {
    assertEquals(date, date(text, trigger));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // yesterday; on Monday; two days ago; last month
        "استهدف هجوم القاعدة العسكرية أمس.",
        "استهدف هجوم القاعدة العسكرية الاثنين.",
        "استهدف هجوم القاعدة العسكرية قبل يومين.",
        "استهدف هجوم القاعدة العسكرية الشهر الماضي.",
      })
  void withoutPublicationDateStaysUnresolvedWithAWarning(String text) {
    EventMention event = event(Analysis.undated(text), "هجوم");
    assertTrue(event.date().start().isEmpty() && event.date().end().isEmpty());
    assertTrue(!event.date().text().isEmpty());
    assertEquals(List.of("no publication date: date not resolved"), event.warnings());
  }

  @Test
  void fullDateNeedsNoPublicationDate() {
    EventMention event =
        event(Analysis.undated("استهدف هجوم القاعدة العسكرية في 12 شباط 2015."), "هجوم");
    assertEquals("2015-02-12", event.date().start().orElseThrow().toString());
    assertEquals(List.of(), event.warnings());
  }

  @Test
  void pageStampIsNoDateOfAnEvent() {
    String text = "آخر تحديث: الجمعة, 18 مايو 2018, 07:33 GMT هجوم على القاعدة العسكرية.";
    assertEquals("..", date(text, "هجوم"));
  }
}
