package org.rasd.export.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.export.DocumentView;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Evidence;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Zone;
import org.rasd.testing.Analysis;
import org.rasd.testing.Built;
import org.rasd.text.Span;

class EventMarksTest {

  private static List<String> marks(String text) {
    Document document = Analysis.of(text);
    DocumentView view = DocumentView.of(document, OffsetUnit.CODEPOINT);
    EventMention event = document.layer(Layer.EVENTS).get(0);
    return EventMarks.of(view, event).stream().map(m -> m.kind() + "=" + textOf(view, m)).toList();
  }

  private static String textOf(DocumentView view, Mark mark) {
    return view.sentence(mark.sentence()).substring(mark.start(), mark.end());
  }

  @Test
  void triggerSidesPlaceDateAndTollAreFound() {
    // Gunmen of Islamic State attacked a checkpoint north of Tikrit on Tuesday: 3 soldiers dead.
    List<String> marks =
        marks("هاجم تنظيم داعش فجر الثلاثاء نقطة تفتيش شمال تكريت، ما أسفر عن مقتل ثلاثة جنود.");
    assertTrue(marks.contains("trigger=هاجم"), marks.toString());
    assertTrue(marks.contains("actor1=تنظيم داعش"), marks.toString());
    assertTrue(marks.contains("place=شمال تكريت"), marks.toString());
    assertTrue(marks.contains("date=فجر الثلاثاء"), marks.toString());
    assertTrue(marks.contains("killed=ثلاثة"), marks.toString());
  }

  @Test
  void aNumberIsNotFoundInsideAnother() {
    String text = Built.TEXT.replace("3 قتلى", "13 جريحا و3 قتلى"); // 13 wounded and 3 dead
    Span all = new Span(0, text.length());
    Document document =
        Document.of("d", text)
            .with(Layer.ZONES, List.of())
            .with(Layer.SENTENCES, List.of(new Sentence(all, 0, 0, 0, Zone.Kind.LEAD)));
    DocumentView view = DocumentView.of(document, OffsetUnit.CODEPOINT);
    int start = text.indexOf("3 قتلى"); // 3 dead
    assertTrue(
        EventMarks.of(view, Built.event(new Evidence("test", "r")))
            .contains(new Mark(0, start, start + 1, "killed")));
  }

  @Test
  void everyMarkLiesInItsSentence() {
    Document document = Analysis.of("قصف الجيش المدينة. وقتل ثلاثة مدنيين في القصف أمس.");
    DocumentView view = DocumentView.of(document, OffsetUnit.CODEPOINT);
    for (EventMention event : document.layer(Layer.EVENTS)) {
      for (Mark mark : EventMarks.of(view, event)) {
        assertTrue(mark.start() < mark.end(), mark.toString());
        assertTrue(mark.end() <= view.sentence(mark.sentence()).length(), mark.toString());
      }
    }
  }
}
