package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.EventPlace;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** Where an event took place. */
class EventPlaceTest {

  private static List<EventPlace> places(String text, String trigger) {
    Document document = Analysis.of(text);
    List<EventMention> events = document.layer(Layer.EVENTS);
    return events.stream()
        .filter(e -> document.textOf(e).contains(trigger))
        .findFirst()
        .map(EventMention::places)
        .orElseThrow(() -> new AssertionError("no event " + trigger + " in " + events));
  }

  private static String texts(String text, String trigger) {
    return places(text, trigger).stream().map(EventPlace::text).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // finest first
        "اندلعت اشتباكات بين الجيش والمسلحين في حي الميدان بدمشق.|اشتباكات|حي الميدان; دمشق",
        // what is attacked; the rockets' origin is not the place
        "أطلق مسلحون صواريخ من قطاع غزة باتجاه جنوب إسرائيل.|أطلق|جنوب إسرائيل",
        // each event its own
        "اندلعت اشتباكات في الموصل بعد تفجير في بغداد.|اشتباكات|الموصل",
        "اندلعت اشتباكات في الموصل بعد تفجير في بغداد.|تفجير|بغداد",
        // where the speaker is
        "قال متحدث باسم الجيش في القاهرة إن هجوما استهدف دورية عسكرية.|هجوم|''",
        // what talks are about
        "أجرى المبعوث محادثات مع وزير الخارجية في القاهرة بشأن وقف إطلاق النار في غزة.|محادثات|القاهرة",
        // where somebody went to meet
        "وصل الوفد إلى القاهرة للمشاركة في المفاوضات بين حماس وإسرائيل.|المفاوضات|القاهرة",
        // the city is Mosul
        "قصفت الطائرات الموصل ثم تجددت الاشتباكات في المدينة.|الاشتباكات|الموصل",
        // a person behind the place is not part of it
        "شهدت درعا اشتباكات عنيفة بين الجيش والمسلحين.|اشتباكات|درعا",
      })
  void isThatOfTheEvent(String text, String trigger, String places) {
    assertEquals(places, texts(text, trigger));
  }

  @Test
  void nearACityIsLessExactThanInIt() {
    assertEquals(1, places("انفجرت قنبلة في الموصل.", "انفجرت").get(0).precision());
    assertEquals(2, places("انفجرت قنبلة شمال الموصل.", "انفجرت").get(0).precision());
  }

  @Test
  void partOfACountryIsARegion() {
    assertEquals(5, places("وقع هجوم على الجيش شمال سوريا.", "هجوم").get(0).precision());
  }
}
