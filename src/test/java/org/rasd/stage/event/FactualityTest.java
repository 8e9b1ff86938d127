package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Factuality;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** Whether an event happened, in the eyes of the text: one sentence for each phenomenon. */
class FactualityTest {

  private static Factuality of(String text, String trigger) {
    Document document = Analysis.of(text);
    List<EventMention> events = document.layer(Layer.EVENTS);
    return events.stream()
        .filter(e -> document.textOf(e).contains(trigger))
        .findFirst()
        .map(EventMention::factuality)
        .orElseThrow(() -> new AssertionError("no event " + trigger + " in " + text + events));
  }

  private static void check(String text, String trigger, String expected) {
    Factuality f = of(text, trigger);
    assertEquals(expected, f.realis() + " " + f.polarity() + " " + f.modality(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the army bombed
        "قصف الجيش مواقع المسلحين في المدينة.|قصف",
        // clashes still go on
        "لا تزال الاشتباكات مستمرة بين الجيش والمسلحين.|الاشتباكات",
        // no side has claimed the attack
        "ولم تتبن أي جهة الهجوم على القاعدة العسكرية.|الهجوم",
        // the attack left no losses
        "ولم يسفر الهجوم على القاعدة العسكرية عن خسائر.|الهجوم",
        // no fewer than three raids
        "استهدفت ما لا يقل عن ثلاث غارات مواقع المسلحين.|غارات",
        // the minister will return within the framework of a peace agreement
        "قالت الحكومة إن زعيم المتمردين سيعود إلى منصبه في إطار اتفاق سلام بين الطرفين.|اتفاق",
        // a wary calm after a night of shelling
        "هدوء حذر في المدينة بعد ليلة من القصف على مواقع المسلحين.|القصف",
        // he tried to flee from the battles
        "قال إن قياديا حاول الهرب من المعارك في المدينة متخفيا.|المعارك",
        // in its effort to constrain armed groups after a bloody attack
        "اعتقل الجيش عشرة أشخاص في سعيه للتضييق على المسلحين بعد هجوم دام على دورية.|هجوم",
        // forces that try to cross to the places that witness clashes
        "هدد بتدمير أي قوات تحاول العبور إلى المواقع التي تشهد اشتباكات بين الجانبين.|اشتباكات",
        // he called on all to unite in the face of this attack
        "دعا الرئيس الجميع إلى الوحدة في وجه هذا الهجوم الذي نفذه مسلحون على الجيش.|الهجوم",
        // a missile had caused the downing
        "وكان صاروخ قد تسبب في إسقاط طائرة عسكرية شرق البلاد.|إسقاط",
        // upon their passing by, gunmen opened fire
        "وحال مرورهم بطريق المطار أطلق مسلحون النار على دورية الجيش.|أطلق",
        // the Europeans want to save the agreement
        "قال المتحدث إن الأوروبيين يريدون إنقاذ الاتفاق النووي الذي أبرمته القوى الكبرى مع إيران عام 2015.|أبرمت",
      })
  void whatTheTextTellsAsAFactIsActual(String text, String trigger) {
    check(text, trigger, "ACTUAL pos asserted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the coalition did not launch any raids
        "لم يشن التحالف أي غارات على المدينة.|غارات",
        // without clashes
        "دخلت القوات البلدة دون اشتباكات مع المسلحين.|اشتباكات",
        // they did not try to storm
        "قال الجيش إن المسلحين لم يحاولوا اقتحام القاعدة.|اقتحام",
      })
  void negation(String text, String trigger) {
    check(text, trigger, "OTHER neg asserted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the ministry denied that raids had taken place
        "نفت وزارة الدفاع وقوع غارات على المدينة.|غارات",
        // there is no truth in reports of raids
        "أكد الجيش أن لا صحة للأنباء عن وقوع غارات على المدينة.|غارات",
        // what is rumoured of an attack is a hoax
        "قال الوزير إن ما يتردد عن هجوم على القاعدة العسكرية مجرد خدعة.|هجوم",
        // the spokesman denied the rumours that told of shelling
        "نفى المتحدث الرسمي باسم الحكومة الأنباء التي تحدثت عن قصف القرى الحدودية.|قصف",
      })
  void denial(String text, String trigger) {
    check(text, trigger, "OTHER neg denied");
  }

  @Test
  void notRuledOutIsPossible() {
    // the minister did not rule out an attack
    check("لم يستبعد الوزير شن هجوم على القاعدة العسكرية.", "هجوم", "OTHER pos possible");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // fears of new clashes
        "وسط مخاوف من اندلاع اشتباكات بين الجيش والمسلحين.|اشتباكات",
        // the worry that the talks may fail
        "أبدت الدولتان القلق من أن المفاوضات قد تفشل.|تفشل",
        // the army warned of a possible attack
        "حذر الجيش من احتمال شن هجوم على القاعدة العسكرية.|هجوم",
      })
  void fearAndPossibility(String text, String trigger) {
    check(text, trigger, "OTHER pos possible");
  }

  @Test
  void qadBeforeAnImperfectIsPossibleBeforeAPerfectDone() {
    // there may be positive results; the talks have made progress
    check(
        "قد تكون هناك نتائج إيجابية في مفاوضات الحكومة مع الحركة.", "نتائج", "OTHER pos possible");
    check("وقد أحرزت المحادثات بين الطرفين تقدما كبيرا.", "تقدما", "ACTUAL pos asserted");
  }

  @Test
  void hope() {
    // the mediators hope to reach an agreement
    check("يأمل الوسطاء في التوصل إلى اتفاق بين الطرفين.", "التوصل", "OTHER pos hoped");
  }

  @Test
  void purpose() {
    // launched an offensive to recapture the town
    check("تقدمت قوات الجيش لاستعادة بلدة الحارة من المسلحين.", "استعادة", "OTHER pos hoped");
  }

  @Test
  void threat() {
    // threatened a military operation
    check("هددت تركيا بشن عملية عسكرية ضد المسلحين في المدينة.", "عملية", "OTHER pos threatened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // will not sit down unless the forces withdraw
        "لن توقف الجماعة القتال ما لم تنسحب القوات الحكومية من المدينة.|تنسحب",
        // entering talks will only come about through
        "قال الوزير إن الدخول في مفاوضات مع الحكومة رهن بوقف الحصار.|الدخول",
        // when the forces withdraw from the base
        "عندما تنسحب القوات الأجنبية من القاعدة نتحدث مع الحكومة.|تنسحب",
      })
  void condition(String text, String trigger) {
    check(text, trigger, "OTHER pos conditional");
  }

  @Test
  void exceptThatIsNoCondition() {
    // but all the talks failed
    check(
        "عقد الوسيط مشاورات مع الطرفين إلا أن المفاوضات باءت بالفشل.",
        "باءت",
        "ACTUAL pos asserted");
  }

  @Test
  void futureAndSchedule() {
    // the two presidents will meet
    Factuality f = of("سيلتقي الرئيسان غدا لبحث الأزمة والتفاوض على هدنة.", "يلتقي");
    assertEquals("OTHER", f.realis());
    assertEquals("future", f.tense());
  }

  @Test
  void claim() {
    // accused the rebels of launching an attack
    check("اتهمت الحكومة المتمردين بشن هجوم على القاعدة العسكرية.", "هجوم", "ACTUAL pos claimed");
  }

  @Test
  void whatARelativeClauseTellsOfTheAccusedIsAFact() {
    // accused the force that arrested him
    check(
        "اتهم المحامي القوة التي اعتقلت الناشط بالامتناع عن إظهار إذن النيابة.",
        "اعتقلت",
        "ACTUAL pos asserted");
  }

  @Test
  void scareQuotesKeepADistance() {
    // a "breakthrough" in the talks
    check("أعلن الرئيس تحقيق \"انفراج\" في المحادثات مع إثيوبيا.", "انفراج", "ACTUAL pos claimed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the area is shelled from time to time
        "تتعرض المحافظة من حين لآخر لقصف من قبل الطيران الحربي.|قصف",
        // the repeated attacks
        "قال الناطق إن الهجمات المتكررة على القواعد العسكرية لا تخدم أحدا.|الهجمات",
        // a rise in attacks
        "وسط تصاعد الهجمات على القواعد العسكرية.|الهجمات",
      })
  void trendsAreGeneric(String text, String trigger) {
    check(text, trigger, "GENERIC pos asserted");
    assertEquals("trend", of(text, trigger).scope());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the president held the rebels responsible for the attack
        "حمّل الرئيس المتمردين مسؤولية الهجوم على المدينة.|الهجوم",
        // two soldiers were killed in an attack ascribed to the party
        "قتل جنديان في هجوم نسب إلى متمردي الحزب قرب الحدود.|هجوم",
      })
  void whoPutsTheBlameOnSomebodyClaims(String text, String trigger) {
    check(text, trigger, "ACTUAL pos claimed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the movement denied its responsibility for the attack
        "نفت الحركة مسؤوليتها عن الهجوم الذي استهدف القاعدة العسكرية.|الهجوم",
        // killed ten gunmen believed to be of the movement in a battle
        "قتلت القوات عشرة مسلحين يعتقد أنهم من الحركة في معركة بالمدينة.|معركة",
        // the news agency said that the raids went on
        "قالت وكالة أنباء محلية إن الغارات على مواقع المسلحين تواصلت.|الغارات",
        // fear of the answer to the attack
        "عزز الجيش قواته وسط مخاوف من رد الحركة على الهجوم الذي استهدف قائدها في المدينة أمس.|الهجوم",
      })
  void aWordThatDoesNotMeanTheEventLeavesItAFact(String text, String trigger) {
    check(text, trigger, "ACTUAL pos asserted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // will not hold the meeting; held a summit
        "قالت المتحدثة إن الرئيس لن يعقد الاجتماع مع الزعيم الكوري دون خطوات ملموسة.|TALKS_IMMINENT",
        "عقد الرئيس قمة مع الزعيم الكوري في سنغافورة لبحث نزع السلاح النووي.|ROUND_HELD",
      })
  void aMeetingThatHasNotHappenedIsNoRoundHeld(String text, String type) {
    List<EventMention> events = Analysis.of(text).layer(Layer.EVENTS);
    assertEquals(List.of(type), events.stream().map(EventMention::type).toList(), text);
  }
}
