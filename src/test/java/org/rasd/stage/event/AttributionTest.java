package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasd.model.Attribution;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** Who says so: one sentence for each way to say it. */
class AttributionTest {

  private static Attribution of(String text, String trigger) {
    Document document = Analysis.of(text);
    List<EventMention> events = document.layer(Layer.EVENTS);
    return events.stream()
        .filter(e -> document.textOf(e).contains(trigger))
        .findFirst()
        .map(EventMention::attribution)
        .orElseThrow(() -> new AssertionError("no event " + trigger + " in " + text + events));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // verb, speaker with a prepositional phrase, complement
        "قال مصدر في وزارة الدفاع إن هجوما استهدف موقعا للجيش.|مصدر في وزارة الدفاع",
        // speaker, verb
        "وكانت وزارة الدفاع قد أعلنت أمس أن هجوما استهدف القاعدة العسكرية.|وزارة الدفاع",
        // titles and a name in apposition
        "قال رئيس الأركان، اللواء محمد الباقري، إن هجوما استهدف القاعدة.|رئيس الأركان، اللواء محمد الباقري",
        // in a statement
        "أعلن الجيش في بيان أن هجوما استهدف القاعدة العسكرية.|الجيش",
        // according to, after the clause
        "استهدف هجوم القاعدة العسكرية، بحسب المرصد السوري.|المرصد السوري",
        // according to what X reported
        "استهدف هجوم القاعدة العسكرية، حسبما أفاد مصدر أمني.|مصدر أمني",
        // says X, at the end
        "استهدف هجوم القاعدة العسكرية، قال مصدر أمني.|مصدر أمني",
        // quoting X
        "ذكرت قناة محلية نقلا عن مصدر أمني أن هجوما استهدف القاعدة العسكرية.|مصدر أمني",
        // X quoted Y
        "نقلت وكالة الأنباء عن مصدر أمني قوله إن هجوما استهدف القاعدة العسكرية.|مصدر أمني",
        // X: …
        "مصدر أمني: هجوم على القاعدة العسكرية.|مصدر أمني",
        // denied: the denier
        "نفت وزارة الدفاع وقوع هجوم على القاعدة العسكرية.|وزارة الدفاع",
      })
  void theSpeakerIsTheSource(String text, String speaker) {
    assertEquals(speaker, of(text, "هجوم").text());
  }

  @Test
  void anAddedSentenceKeepsTheSpeaker() {
    // an official said …; he added that an attack …
    String text =
        "قال مسؤول أمني إن الوضع هادئ في المدينة. وأضاف أن هجوما استهدف القاعدة العسكرية.";
    assertEquals("مسؤول أمني", of(text, "هجوم").text());
  }

  @Test
  void aParticipleKeepsTheSpeaker() {
    // the ministry said …, adding that an attack …
    String text = "قالت وزارة الدفاع إن الوضع هادئ، مضيفة أن هجوما استهدف القاعدة العسكرية.";
    assertEquals("وزارة الدفاع", of(text, "هجوم").text());
  }

  @Test
  void theNearestSpeakerSpeaks() {
    // an agency said that witnesses said that an attack …
    String text = "ذكرت وكالة محلية أن شهود عيان قالوا إن هجوما استهدف القاعدة العسكرية.";
    assertEquals("شهود عيان", of(text, "هجوم").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // clashes between the army and gunmen: "between" looks like "made clear"
        "اندلع هجوم بين الجيش والمسلحين.",
        // a cautious calm: "cautious" looks like "warned"
        "هدوء حذر بعد هجوم على القاعدة العسكرية.",
        // no side has announced
        "ولم تعلن أي جهة مسؤوليتها عن هجوم القاعدة العسكرية.",
        // a headline without a speaker
        "هجوم على القاعدة العسكرية.",
      })
  void withoutASpeakerItIsTheArticle(String text) {
    assertEquals(Attribution.AUTHOR, of(text, "هجوم"));
  }

  @Test
  void afterADirectQuotationTheArticleSpeaksAgain() {
    // the minister said "…", after an attack on the base
    String text =
        "قال الوزير \"نحن مستعدون للسلام مع الجميع في هذه المنطقة الآن\"، وذلك بعد هجوم على القاعدة.";
    assertEquals("", of(text, "هجوم").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قالت وزارة الدفاع|official", // ministry of defence
        "قالت وكالة محلية|media", // a local agency
        "قالت مصادر مطلعة|anonymous", // informed sources
        "قال شهود عيان|witness", // eyewitnesses
        "قالت منظمة حقوقية|ngo", // a rights organisation
        "قالت حركة معارضة|party", // an opposition movement
      })
  void theKindOfSource(String start, String type) {
    assertEquals(type, of(start + " إن هجوما استهدف القاعدة العسكرية.", "هجوم").type());
  }

  @Test
  void theReportVerb() {
    assertEquals("زعمت", of("زعمت الحركة أن هجوما استهدف القاعدة.", "هجوم").verb()); // claimed
  }
}
