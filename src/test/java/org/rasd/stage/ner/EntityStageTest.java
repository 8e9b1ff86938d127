package org.rasd.stage.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Stage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;
import org.rasd.testing.ArabicText;

class EntityStageTest {

  private static final List<Stage> STAGES =
      List.of(
          new ZoneStage(),
          new TokenStage(),
          new SentenceStage(),
          new CliticStage(),
          EntityStage.load());

  private static Document read(String text, LocalDate day) {
    Document document = Document.of("test", text, Metadata.dated(day));
    for (Stage stage : STAGES) {
      document = stage.process(document);
    }
    return document;
  }

  private static Document read(String text) {
    return read(text, LocalDate.of(2024, 1, 20));
  }

  private static String names(Document document) {
    return document.layer(Layer.ENTITIES).stream()
        .map(mention -> document.textOf(mention) + " " + mention.type())
        .collect(Collectors.joining("; "));
  }

  private static EntityMention named(Document document, String name) {
    return document.layer(Layer.ENTITIES).stream()
        .filter(mention -> document.textOf(mention).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not among " + names(document)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the Lebanese army announced
        "أعلن الجيش اللبناني انتشاره|الجيش اللبناني|actor:LBN-MIL|actor:LBN-MIL",
        // the Iraqi police arrested
        "اعتقلت الشرطة العراقية ثلاثة مشتبهين|الشرطة العراقية|actor:IRQ-COP|actor:IRQ-COP",
        // the Syrian government rejected
        "رفضت الحكومة السورية المقترح|الحكومة السورية|actor:SYR-GOV|actor:SYR-GOV",
        // a spokesman of the State Department
        "قال متحدث باسم الخارجية الأميركية للصحفيين|الخارجية الأميركية|local:1|actor:USA-GOV",
        // the Iraqi foreign ministry, whole
        "أدانت وزارة الخارجية العراقية الهجوم|وزارة الخارجية العراقية|local:1|actor:IRQ-GOV",
        // the Islamic State organisation, in quotation marks
        "هجوم تنظيم \"داعش\" على القرية|داعش|actor:INT-isis|actor:INT-isis"
      })
  void namesOrganisations(String text, String name, String id, String actor) {
    EntityMention mention = named(read(text), name);
    assertEquals("ORG", mention.type());
    assertEquals(id, mention.entity().id());
    assertEquals(actor, mention.entity().actorId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the president stays out
        "التقى الرئيس الفرنسي إيمانويل ماكرون نظيره|إيمانويل ماكرون",
        // an unknown person by the parts of the name
        "قال الدكتور عبد الرحمن بن خالد الزهراني للصحيفة|عبد الرحمن بن خالد الزهراني",
        // a kunya
        "مقتل القيادي أبو عمر الشيشاني في غارة|أبو عمر الشيشاني"
      })
  void namesPersonsWithoutTheirTitles(String text, String name) {
    assertEquals("PER", named(read(text), name).type());
  }

  @Test
  void aCapitalStaysAPlaceAndStandsForItsGovernment() {
    // "Washington asked Baghdad"
    Document document = read("طلبت واشنطن من بغداد التهدئة.");
    EntityMention washington = named(document, "واشنطن");
    assertEquals("LOC", washington.type());
    assertEquals("actor:USA-GOV", washington.entity().actorId());
    assertEquals("actor:IRQ-GOV", named(document, "بغداد").entity().actorId());
  }

  @Test
  void theFullAndTheShortNameAreOnePerson() {
    // "The prime minister Mohammed Shia al-Sudani said ... al-Sudani's government ..."
    Document document =
        read("قال رئيس الوزراء العراقي محمد شياع السوداني إنه يرفض. وتواجه حكومة السوداني ضغوطا.");
    assertEquals(
        named(document, "محمد شياع السوداني").entity().id(),
        named(document, "السوداني").entity().id());
  }

  @Test
  void anAdjectiveOfNationalityIsNoPerson() {
    // "Mohammed Shia al-Sudani received the Sudanese foreign minister"
    Document document = read("استقبل محمد شياع السوداني وزير الخارجية السوداني في بغداد.");
    List<EntityMention> mentions = document.layer(Layer.ENTITIES);
    EntityMention adjective = mentions.get(1);
    assertEquals("السوداني", document.textOf(adjective));
    assertEquals("nationality", adjective.subtype());
    assertEquals("SDN", adjective.entity().country());
  }

  @Test
  void anUnknownPersonKeepsOneLocalId() {
    // "Nabil al-Adimi said ... al-Adimi added ..."
    Document document = read("قال المحامي نبيل الأديمي إن القضية أغلقت. وأضاف الأديمي أنه راض.");
    String id = named(document, "نبيل الأديمي").entity().id();
    assertTrue(id.startsWith("local:"), id);
    assertEquals(id, named(document, "الأديمي").entity().id());
  }

  @Test
  void aPersonSpeaksForTheOfficeHeldOnTheDay() {
    // "Donald Trump said": president in 2018, not in 2023
    String text = "قال دونالد ترامب إن الاتفاق سيئ.";
    assertEquals(
        "actor:USA-GOV",
        named(read(text, LocalDate.of(2018, 5, 20)), "دونالد ترامب").entity().actorId());
    assertEquals(
        "", named(read(text, LocalDate.of(2023, 5, 20)), "دونالد ترامب").entity().actorId());
  }

  @Test
  void thePlaceInsideAnOrganisationIsNested() {
    // "the municipality of Gaza"
    Document document = read("أعلنت بلدية غزة توقف الخدمات.");
    assertEquals("ORG", named(document, "بلدية غزة").type());
    assertTrue(
        document.layer(Layer.NESTED_ENTITIES).stream()
            .anyMatch(mention -> document.textOf(mention).equals("غزة")));
  }

  @Test
  void theDirectionStaysOut() {
    // "in the north of Syria"
    EntityMention syria = named(read("وقعت اشتباكات في شمال سوريا أمس."), "سوريا");
    assertEquals("SYR", syria.entity().country());
  }

  @Test
  void aHashtagIsAName() {
    // "#the_United_States"
    assertEquals("LOC", named(read("قررت #الولايات_المتحدة الانسحاب"), "#الولايات_المتحدة").type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"وبغداد", "بغْداد", "بغـــداد", "ببغداد", "لبغداد", "وببغداد"})
  void marksAndProcliticsMoveANameButDoNotLoseIt(String written) {
    // "... Baghdad announced its position"
    Document document = read("قالت المصادر إن واشنطن " + written + " أعلنت الموقف.");
    List<EntityMention> mentions = document.layer(Layer.ENTITIES);
    EntityMention last = mentions.get(mentions.size() - 1);
    assertEquals("place:IQ-baghdad", last.entity().id());
    assertTrue(document.textOf(last).startsWith("ب"), document.textOf(last));
  }

  @Test
  void aParagraphBeforeChangesNothing() {
    // "the envoy will arrive in Damascus to meet Syrian officials"
    String text = "يصل المبعوث غير بيدرسن إلى دمشق للقاء مسؤولين سوريين.";
    String before = "كان الطقس جميلا والناس سعداء.\n\n";
    assertEquals(names(read(text)), names(read(before + text)));
  }

  @Test
  void standsAnyString() {
    for (long seed = 0; seed < 150; seed++) {
      String text = ArabicText.broken(seed).page();
      Document document = read(text);
      int end = 0;
      for (EntityMention mention : document.layer(Layer.ENTITIES)) {
        assertTrue(mention.span().start() >= end, "overlap, seed " + seed);
        assertTrue(mention.firstWord() < mention.endWord(), "no words, seed " + seed);
        end = mention.span().end();
      }
      assertTrue(end <= text.length());
    }
  }

  @Test
  void anAcronymInBracketsIsTheOrganisationBeforeIt() {
    // "The Yemeni Association for Human Rights (YAHR) said ... YAHR added ..."
    Document document =
        read("قالت الجمعية اليمنية لحقوق الإنسان (YAHR) إنها قلقة. وأضافت YAHR أن الوضع صعب.");
    String id = named(document, "الجمعية اليمنية لحقوق الإنسان").entity().id();
    List<EntityMention> acronyms =
        document.layer(Layer.ENTITIES).stream()
            .filter(mention -> document.textOf(mention).equals("YAHR"))
            .toList();
    assertEquals(2, acronyms.size(), names(document));
    acronyms.forEach(mention -> assertEquals(id, mention.entity().id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the king's university in the capital's north, a title and adjectives
        "افتتحت جامعة الملك سعود الإسلامية مركزا جديدا.|جامعة الملك سعود الإسلامية|ORG",
        // an airport with its whole name
        "هبطت الطائرة في مطار بيروت الدولي أمس.|مطار بيروت الدولي|LOC",
        // a general's title stays out
        "انتقد العماد ميشال عون القرار.|ميشال عون|PER",
        // a village called after a person
        "هاجم مسلحون قرية عمر بن الخطاب قرب كركوك.|عمر بن الخطاب|LOC",
        // a village and how someone died there: poisoned, with the ending of an adverb
        "توفي في قرية سناباد مسموماً بعد أيام.|سناباد|LOC",
        // the cabinet of Iraq
        "أقر مجلس الوزراء العراقي القانون.|مجلس الوزراء العراقي|ORG",
        // places joined with "and": the letter is none of the name's, known or not
        "سيطرت القوات على بلدات جعولة وبير أحمد والعلم في عدن.|بير أحمد|LOC",
        // a profession after the name stays out
        "قال مارسيلو كلاوري المليونير الأميركي إنه باع النادي.|مارسيلو كلاوري|PER",
        // the city of al-Bayda in Yemen
        "قتل عشرة في محافظة البيضاء اليمنية.|البيضاء|LOC",
        // a ministry with fields before and after its adjective
        "أقامت وزارة الشؤون الإسلامية والأوقاف والدعوة حفلا.|وزارة الشؤون الإسلامية والأوقاف والدعوة|ORG",
        // Samer's first letter is no particle of the future
        "أوضح مدير الهيئة سامر بن علي العنيني أن العمل مستمر.|سامر بن علي العنيني|PER",
        // "for" before Giuseppe Marotta
        "ووفقا لها فإن جوزيبي ماروتا مدير نادي يوفنتوس التقى باللاعب.|جوزيبي ماروتا|PER",
        // the agency for refugees, another order of words
        "قالت مفوضية الأمم المتحدة العليا لشؤون اللاجئين إنها قلقة.|مفوضية الأمم المتحدة العليا لشؤون اللاجئين|ORG",
        // a ministry with two fields
        "أعلنت وزارة التجارة والصناعة القرار.|وزارة التجارة والصناعة|ORG"
      })
  void namesHaveTheirWholeSpan(String text, String name, String type) {
    assertEquals(type, named(read(text), name).type());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "صعد الدخان فوق سوق المواشي في البلدة.", // smoke above the cattle market
        "تأهلت المنتخبات الأوروبية إلى الدور الثاني.", // the European teams
        "وسع الباحث دائرة الاستعراض في كتابه.", // the circle of review
        "رفع الجنود الراية البيضاء أمس.", // the white flag
        "يعمل الولد ولله الحمد في المدرسة.", // thanks to God
        "حضر الحفل لفيف من الضيوف.", // a crowd of guests, spelled like Lviv
        "هطلت الأمطار وكونت بحيرات في الطريق." // lakes, with the letters of Herat after ب
      })
  void whatNamesNobodyIsNoName(String text) {
    Document document = read(text);
    assertTrue(
        document.layer(Layer.ENTITIES).stream().allMatch(mention -> mention.type().equals("MISC")),
        names(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the Security Council met; the Council condemned the attack
        "عقد مجلس الأمن الدولي جلسة. وأدان المجلس الهجوم.|actor:IGO-unsc",
        // the head of the Council, after the Iraqi parliament
        "عقد مجلس النواب العراقي جلسة. وقال رئيس المجلس إنه يرفض ذلك.|actor:IRQ-LEG"
      })
  void theHeadAloneStandsForTheBodyNamedBefore(String text, String id) {
    EntityMention council = named(read(text), "المجلس");
    assertEquals(id, council.entity().id());
    assertTrue(council.isDescription());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no council was named
        "وأدان المجلس الهجوم.",
        // the local council is another one
        "عقد مجلس الأمن الدولي جلسة. وأدان المجلس المحلي الهجوم.",
        // after the local council the word stands for that one
        "عقد مجلس الأمن الدولي جلسة. واجتمع مجلس محلي أمس. وأدان المجلس الهجوم.",
        // another noun
        "عقد مجلس الأمن الدولي جلسة. وأدانت المنظمة الهجوم."
      })
  void theHeadAloneStandsForNothingElse(String text) {
    assertTrue(
        read(text).layer(Layer.ENTITIES).stream().noneMatch(m -> m.endWord() - m.firstWord() == 1),
        text);
  }
}
