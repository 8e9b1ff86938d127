package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** What a page says twice, or says of other stories, reports nothing more. */
class PageTextTest {

  private static List<String> triggers(String text) {
    Document document = Analysis.of(text);
    return document.layer(Layer.EVENTS).stream().map(document::textOf).toList();
  }

  @Test
  void whatIsSaidTwiceWordByWordCountsOnce() {
    // five soldiers killed in an attack on a checkpoint west of the city; once more after a caption
    String headline = "مقتل خمسة جنود في هجوم على حاجز للجيش غرب المدينة";
    String caption = "صورة من المكان";
    assertEquals(
        List.of("هجوم"), triggers(caption + " " + headline + " " + caption + " " + headline));
  }

  @Test
  void headlinesOfOtherStoriesInsideAParagraphReportNothing() {
    // gunmen attacked the base; related links: raids, an explosion; the army said the attack failed
    String text =
        "هاجم مسلحون قاعدة عسكرية قرب المدينة أمس. روابط ذات علاقة غارات جوية على مواقع المتمردين"
            + " في الجبل وقال الجيش إن الهجوم على القاعدة فشل.";
    assertEquals(List.of("هاجم", "الهجوم"), triggers(text));
  }
}
