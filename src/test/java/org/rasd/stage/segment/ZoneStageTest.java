package org.rasd.stage.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Metadata;
import org.rasd.model.Zone;
import org.rasd.model.Zone.Kind;

class ZoneStageTest {

  private static final ZoneStage STAGE = new ZoneStage();

  // "Talks between the two capitals are near", and two paragraphs of the story
  private static final String HEADLINE = "محادثات بين العاصمتين \"قاب قوسين\" من الاتفاق";
  private static final String LEAD =
      "أكد متحدث باسم الخارجية أن الجانبين اقتربا من التوصل إلى اتفاق بشأن بدء عمل اللجنة المشتركة.";
  private static final String BODY =
      "وقال المتحدث للصحفيين في العاصمة إن اللجنة ستجتمع خلال أيام لبحث جدول زمني للانسحاب من القواعد.";

  private static List<String> kinds(String title, String... lines) {
    Metadata metadata = new Metadata(title, "", "", Optional.empty(), Map.of());
    String text = String.join("\n\n", lines);
    Document document = STAGE.process(Document.of("t", text, metadata));
    List<String> kinds = new ArrayList<>();
    for (String line : lines) {
      int at = text.indexOf(line, kinds.isEmpty() ? 0 : lengthOf(lines, kinds.size()));
      Zone zone =
          document.layer(Layer.ZONES).stream()
              .filter(z -> z.span().contains(at))
              .findFirst()
              .orElseThrow();
      kinds.add(zone.kind().label() + (zone.repeat() ? " repeat" : ""));
    }
    return kinds;
  }

  private static int lengthOf(String[] lines, int count) {
    int length = 0;
    for (int i = 0; i < count; i++) {
      length += lines[i].length() + 2;
    }
    return length;
  }

  @Test
  void findsHeadlineItsCopiesAndTheLead() {
    String other = HEADLINE.replace('"', '\u201D');
    assertEquals(
        List.of("title", "boilerplate repeat", "lead", "body", "boilerplate repeat"),
        kinds("", HEADLINE, other, LEAD, BODY, HEADLINE));
    assertEquals(List.of("title", "lead", "body"), kinds(HEADLINE, HEADLINE, LEAD, BODY));
  }

  @Test
  void takesTheHeadlineWithTheNameOfTheSite() {
    assertEquals(
        List.of("title", "lead", "body"), kinds(HEADLINE, HEADLINE + " | موقع رصد", LEAD, BODY));
  }

  @Test
  void textOfOneParagraphHasNoTitle() {
    assertEquals(List.of("lead"), kinds("", LEAD));
    assertEquals(List.of("lead"), kinds("", HEADLINE));
  }

  @Test
  void headlineKnownButNotInTheTextLeavesNoTitle() {
    assertEquals(List.of("lead", "body"), kinds("عنوان آخر لا يرد", LEAD, BODY));
  }

  @Test
  void relatedStoriesEndWhereTheStoryGoesOn() {
    // "Read also:" and two other headlines, in the middle and at the end
    String first = "قمة حركة عدم الانحياز تطالب برفع التدابير القسرية";
    String second = "انفجار يهز العاصمة ومقتل عشرة أشخاص";
    assertEquals(
        List.of("lead", "boilerplate", "boilerplate", "boilerplate", "body"),
        kinds("", LEAD, "أقرأ أيضاً:", first, second, BODY));
    assertEquals(
        List.of("lead", "body", "boilerplate", "boilerplate"),
        kinds("", LEAD, BODY, "شاهد أيضاً", second));
  }

  @Test
  void linkInsideTheTextTakesItsLineOnly() {
    String link = "اقرأ أيضا: انفجار يهز العاصمة ومقتل عشرة أشخاص";
    assertEquals(List.of("lead", "boilerplate", "body"), kinds("", LEAD, link, BODY));
  }

  @Test
  void nothingAfterTheCommentFormIsTheStory() {
    assertEquals(
        List.of("lead", "boilerplate", "boilerplate", "boilerplate"),
        kinds("", LEAD, "اترك تعليقاً", "علي: خبر كاذب ولم يحدث أي هجوم على القاعدة أصلا.", BODY));
  }

  @Test
  void bodyThatBeginsLikeFurnitureStaysBody() {
    // "More forces ...", "Facebook announced ...", "Watch ..." as sentences
    String more = "المزيد من القوات وصل إلى القاعدة الجوية صباح اليوم، بحسب ما أفاد مصدر عسكري.";
    String share = "فيسبوك تغلق مئات الحسابات الوهمية التي استهدفت الناخبين في العراق.";
    String written = "كتب الوزير في رسالته إلى المجلس أن الهجوم لن يمر دون رد.";
    assertEquals(List.of("lead", "body", "body", "body"), kinds("", LEAD, more, share, written));
  }

  @Test
  void wholeParagraphInQuotationMarksIsAQuote() {
    String quote = "«لن نقبل بأي وجود عسكري أجنبي على أرضنا بعد اليوم».";
    assertEquals(List.of("lead", "quote", "body"), kinds("", LEAD, quote, BODY));
  }

  @TestFactory
  List<DynamicTest> everyRuleTakesItsExampleAndLeavesTheStory() {
    List<DynamicTest> tests = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/page_furniture.tsv").rows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.get("id"),
              () -> {
                assertEquals(
                    Kind.BOILERPLATE.label(), kinds("", LEAD, BODY, row.get("example")).get(2));
                if (!row.get("not").isEmpty()) {
                  assertEquals(Kind.BODY.label(), kinds("", LEAD, BODY, row.get("not")).get(2));
                }
              }));
    }
    return tests;
  }
}
