package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasd.model.Amount;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** Counts of attacks and tolls as the annotation guideline states them. */
class TollAndCountTest {

  private static EventMention only(String text) {
    List<EventMention> events = Analysis.of(text).layer(Layer.EVENTS);
    assertEquals(1, events.size(), () -> "events of: " + text + "\n" + events);
    return events.get(0);
  }

  private static void assertBest(long best, Amount amount) {
    assertEquals(OptionalLong.of(best), amount.value(), amount.toString());
  }

  @Test
  void numberBeforeTheAttackIsItsCount() {
    // the forces were exposed to about 150 attacks
    EventMention event =
        only("تعرضت القوات الأميركية في سوريا والعراق لنحو 150 هجوماً شنتها الفصائل.");
    assertBest(150, event.count());
    assertEquals("approx", event.count().qualifier());
    assertEquals("aggregate", event.factuality().scope());
  }

  @Test
  void dualIsTwo() {
    assertBest(2, only("نفذ الطيران غارتين على مواقع المسلحين.").count()); // two air raids
  }

  @Test
  void bareSingularIsAnImplicitOne() {
    Amount count = only("نفذ الطيران غارة على مواقع المسلحين.").count(); // an air raid
    assertBest(1, count);
    assertEquals("implicit", count.qualifier());
  }

  @Test
  void rocketsAreTheCountOfAShelling() {
    assertBest(20, only("أطلق مسلحون 20 صاروخاً على القاعدة.").count()); // fired 20 rockets
  }

  @Test
  void deadAndWoundedBelongToTheAttackOfTheSentence() {
    // killing of 5 and wounding of 12 in an air raid
    EventMention event = only("مقتل 5 أشخاص وإصابة 12 آخرين في غارة على البلدة.");
    assertEquals("AIRSTRIKE", event.type());
    assertBest(5, event.toll().killed());
    assertBest(12, event.toll().wounded());
  }

  @Test
  void partOfATotalIsNotAdded() {
    // at least 12 killed, among them 3 children
    EventMention event = only("قتل ما لا يقل عن 12 شخصاً بينهم 3 أطفال في قصف على الحي.");
    assertEquals(OptionalLong.of(12), event.toll().killed().min());
    assertEquals(OptionalLong.empty(), event.toll().killed().value());
  }

  @Test
  void groupsOfOneClauseAreAddedUp() {
    // killing of 18 members and 11 civilians in clashes
    EventMention event = only("مقتل 18 من عناصر التنظيم و11 مدنياً في اشتباكات قرب المدينة.");
    assertBest(29, event.toll().killed());
  }

  @Test
  void numberBeforeTheVerbCounts() {
    // two soldiers were killed in battles
    EventMention event = only("قالت الوزارة إن أربعة جنود قتلوا في معارك مع المسلحين.");
    assertBest(4, event.toll().killed());
  }

  @Test
  void unstatedTollStaysUnstated() {
    EventMention event = only("شن الطيران غارة على مواقع المسلحين."); // no word of losses
    assertFalse(event.toll().killed().isStated());
    assertFalse(event.toll().wounded().isStated());
  }

  private static EventMention first(String text, String type) {
    return Analysis.of(text).layer(Layer.EVENTS).stream()
        .filter(e -> e.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in: " + text));
  }

  @Test
  void arrestedAreCountedApart() {
    // the forces arrested six Yemenis in the city
    EventMention event = first("اعتقلت القوات ستة يمنيين في مدينة عدن.", "RAID_ARREST");
    assertBest(6, event.toll().captured());
    assertFalse(event.toll().killed().isStated());
  }

  @Test
  void displacedAreCountedApart() {
    // the ministry announced the displacement of 300 civilians from the town
    EventMention event = first("أعلنت الوزارة نزوح 300 مدني من البلدة بسبب القصف.", "DISPLACED");
    assertBest(300, event.toll().displaced());
  }

  @Test
  void wordsForVictimsGiveTheirTypes() {
    // killing of three soldiers and five civilians in an air raid on the town
    EventMention event = first("مقتل ثلاثة جنود وخمسة مدنيين في غارة على البلدة.", "AIRSTRIKE");
    assertEquals(List.of("military", "civilian"), event.toll().victimTypes());
  }

  @Test
  void roundOfTalksIsANumber() {
    // the fifth round of talks between the two sides started in Geneva
    String text = "انطلقت الجولة الخامسة من المحادثات بين الحكومة السورية والمعارضة في جنيف.";
    assertEquals("5", Analysis.of(text).layer(Layer.EVENTS).get(0).round());
  }

  @Test
  void tollOfAPeriodSaysSo() {
    // since the beginning of the year 40 soldiers were killed in attacks
    EventMention event = only("قتل 40 جنديا في هجمات للمسلحين منذ بداية العام.");
    assertEquals("period", event.toll().scope());
  }

  @Test
  void rehForThePointStandsAfterTheLastDigits() {
    // the coalition flew 29,225 raids in all, as KUNA and others write it
    assertBest(29225, only("شن التحالف إجمالي 225ر29 غارة على مواقع التنظيم.").count());
  }

  @Test
  void roundsOfTalksAreCounted() {
    // two rounds of talks took place between the sides
    List<EventMention> events =
        Analysis.of("قال الوزير إن جولتين من المفاوضات دارتا بين الحكومة والمتمردين لإنهاء النزاع.")
            .layer(Layer.EVENTS);
    EventMention talks = events.get(events.size() - 1);
    assertEquals("ROUND_HELD", talks.type());
    assertBest(2, talks.count());
  }

  @Test
  void noNewsOfCasualtiesIsNoZero() {
    // forces shelled areas, and no news of casualties came in
    EventMention event = only("قصفت قوات النظام مناطق في ريف دمشق ولم ترد أنباء عن خسائر بشرية.");
    assertEquals(Amount.NONE, event.toll().killed());
  }

  @Test
  void aRankIsOnePerson() {
    // the explosion led to the death of a sergeant
    EventMention event = only("أدى انفجار عبوة ناسفة في حافلة الدرك إلى مقتل رقيب وإصابة 6 آخرين.");
    assertBest(1, event.toll().killed());
  }

  @Test
  void whoWasKilledInARelativeClauseIsOne() {
    // mourned the leader, who was killed in an air raid
    EventMention event =
        only("شيع الآلاف القيادي صالح علي الصماد الذي قتل في غارة شنها التحالف على الحديدة.");
    assertBest(1, event.toll().killed());
  }

  @Test
  void aHeadCountOfTheDeadIsNoVagueNumber() {
    // the toll of the dead of that day reached 54, after six car bombs
    EventMention event =
        only("حصيلة قتلى يوم الأربعاء وصلت إلى 54 شخصا بعد انفجار ست سيارات مفخخة في العاصمة.");
    assertBest(54, event.toll().killed());
  }

  @Test
  void whatAPrepositionGovernsIsNotCounted() {
    // the wounding of 11 in a clash
    EventMention event = only("مقتل رجل أمن وإصابة 11 باشتباك مع متسللين على الحدود.");
    assertEquals("implicit", event.count().qualifier());
  }

  @Test
  void countsStandAfterThePluralToo() {
    // several attacks; many operations of shelling
    Amount several = only("تعرضت مواقع الجيش في المدينة لهجمات عدة شنها المسلحون.").count();
    assertEquals(OptionalLong.of(2), several.min());
  }

  @Test
  void shellsFarFromTheirVerbAreCounted() {
    // targeted the site of the brigades in an area west of the town with five mortar shells
    EventMention event =
        only("استهدف مسلحون موقع القادسية التابع للقسام في منطقة غرب خان يونس بخمس قذائف هاون.");
    assertBest(5, event.count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // five were killed and 12 wounded: what follows the second verb is not of the first
        "قال مسعفون إن خمسة أشخاص قتلوا وأصيب 12 خلال اشتباكات في شرق ليبيا.|5|12",
        "لقي رجل أمن سعودي مصرعه وأصيب 11 آخرون بتبادل لإطلاق النار مع متسللين.|1|11",
        // another one
        "قتل ثلاثة جنود أتراك وأصيب آخر بانفجار عبوة في جنوب شرق تركيا.|3|1",
        // one person before a verb in the singular
        "وقالت المصادر إن امرأة أصيبت بجروح بالغة جراء القصف الذي شنته الميليشيات.||1",
        "جندي إسرائيلي أصيب خلال تفجير استهدف دورية في القطاع.||1",
        "وأكد الحزب في بيان أن الحسين قُتل في غارة إسرائيلية على البلدة.|1|",
        // two, by the relative pronoun
        "كشفت الوزارة عن هوية المطلوبين اللذين قُتلا في تبادل إطلاق نار عند الحاجز.|2|",
        // whose driver, and two children
        "استهدفت طائرة بصاروخ دراجة نارية، ما أدى إلى إصابة سائقها، إضافة إلى طفلين.||3",
        // the death that led to the clashes is not of them
        "اعتبر مسؤول أن الاشتباكات اندلعت بعد مقتل أحد أفراد القبيلة عند الحاجز.||",
        // وقد opens another clause
        "تعد هذه أعنف الاشتباكات منذ أشهر، وقد قتل شابان عندما شن الجيش غارات على القطاع.||",
      })
  void theFirstAttackHasItsDeadAndWounded(String text, Long killed, Long wounded) {
    EventMention event = Analysis.of(text).<EventMention>layer(Layer.EVENTS).get(0);
    assertEquals(optional(killed), event.toll().killed().value(), text);
    assertEquals(optional(wounded), event.toll().wounded().value(), text);
  }

  @Test
  void theDeadAfterTheAgentOfAMasdarAreCounted() {
    // the militants' killing of at least 13 persons in suicide attacks
    EventMention event =
        only("جاء ذلك بعد قتل متشددين ما لا يقل عن 13 شخصا في هجمات انتحارية على كنائس.");
    assertEquals(OptionalLong.of(13), event.toll().killed().min());
  }

  private static OptionalLong optional(Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
