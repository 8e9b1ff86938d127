package org.rasd.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rasd.export.DocumentView;
import org.rasd.export.OffsetUnit;
import org.rasd.testing.Analysis;

class ExplanationPageTest {

  private static String page(String text) {
    return ExplanationPage.of(List.of(DocumentView.of(Analysis.of(text), OffsetUnit.CODEPOINT)));
  }

  private static JsonNode data(String page) throws IOException {
    String json = Jsoup.parse(page).getElementById("explained").data();
    return new ObjectMapper().readTree(json).get("documents").get(0);
  }

  @Test
  void everySentenceHasItsFindingsAndEvents() throws IOException {
    // Israel shelled the city of Tyre in southern Lebanon yesterday.
    JsonNode sentence =
        data(page("قصفت إسرائيل مدينة صور في جنوب لبنان أمس.")).get("sentences").get(0);
    JsonNode event = sentence.get("events").get(0);
    assertEquals("SHELLING_MISSILE", event.get("type").textValue());
    assertEquals(ReportEvent.COLUMNS.size(), event.get("cells").size());
    assertTrue(sentence.get("findings").toString().contains("2018-05-19"), sentence.toString());
    assertTrue(sentence.get("marks").toString().contains("LOC"));
  }

  @Test
  void aTextWithMarkupIsText() throws IOException {
    String text = "</script><script>alert(1)</script> قصفت إسرائيل مدينة صور أمس.";
    String page = page(text);
    Document parsed = Jsoup.parse(page);
    assertEquals(1, parsed.select("script:not([type])").size());
    assertFalse(page.contains("<script>alert"));
    assertTrue(data(page).get("sentences").toString().contains("<script>alert(1)"));
  }

  @Test
  void theSameTextGivesTheSamePage() {
    String text = "انسحبت القوات من المدينة."; // The forces withdrew from the city.
    assertEquals(page(text), page(text));
  }
}
