package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Argument;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** Who did it to whom: one sentence for each way to say it. */
class ActorTest {

  private static String actors(String text, String trigger, String role) {
    Document document = Analysis.of(text);
    List<EventMention> events = document.layer(Layer.EVENTS);
    return events.stream()
        .filter(e -> document.textOf(e).contains(trigger))
        .findFirst()
        .map(e -> e.arguments(role).stream().map(Argument::text).collect(Collectors.joining("+")))
        .orElseThrow(() -> new AssertionError("no event " + trigger + " in " + text + events));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the gunmen, after the verb
        "هاجم مسلحون مجهولون نقطة تفتيش للشرطة.|هاجم|مسلحون مجهولون",
        // the forces, before the verb, with a parenthesis
        "وكانت القوات الحكومية، المدعومة من التحالف، هاجمت البلدة.|هاجمت|القوات الحكومية",
        // an indefinite phrase with من belongs together
        "أكد المصدر أن قوة من الجيش هاجمت البلدة.|هاجمت|قوة من الجيش",
        // a coordinated verb keeps the subject
        "وصلت قوات الجيش إلى البلدة وهاجمت مواقع المسلحين.|هاجمت|قوات الجيش",
        // a verb that the trigger completes
        "تمكنت قوات الأمن من اعتقال ثلاثة مطلوبين في المدينة.|اعتقال|قوات الأمن",
        // بـ ties the trigger to a verb, a relative clause set aside
        "قامت قوات التحالف التي تقودها الرياض بشن غارات على مواقع المسلحين.|غارات|قوات التحالف",
        // who is accused
        "اتهمت الحكومة المتمردين بشن هجوم على حاجز للجيش.|هجوم|المتمردين",
        // between X and Y
        "اندلعت اشتباكات بين الجيش ومسلحين قرب المدينة.|اشتباكات|الجيش",
        // the pair stands before the verb
        "المفاوضات بين الحكومة والمتمردين انطلقت أمس في جنيف.|انطلقت|الحكومة",
        // aircraft act, though they may be shot down
        "شنت طائرات التحالف العربي خلال الساعات الماضية غارات على مواقع المسلحين.|غارات|طائرات التحالف العربي",
        // the observatory announces what the air force does
        "أعلن المرصد السوري لحقوق الإنسان قصف الطيران المروحي بلدة النعيمة ببراميل متفجرة.|قصف|الطيران المروحي",
        // several on one side
        "دارت اشتباكات بين الجيش وحزب الله من جهة ومسلحين وقبائل من جهة أخرى قرب المدينة.|اشتباكات|الجيش+حزب الله",
        // one side by its dead
        "أكد المصدر أن 19 من عناصر داعش قتلوا في اشتباكات متفرقة مع القوات العراقية.|اشتباكات|19 من عناصر داعش",
        // an adjective is no attacker
        "وقع هجوم مسلح في المدينة استهدف دورية للجيش.|هجوم|''",
        // where the attacks were is not who made them
        "أعلن التنظيم مسؤوليته عن هجمات باريس التي استهدفت مسرحا.|هجمات|التنظيم",
        // those who hope do not attack
        "يأمل مسؤولون عراقيون أن يسهم بدء المحادثات في تقليل الهجمات على القوات الأميركية.|الهجمات|''",
        // who is arrested does not arrest
        "واعتقل زعيم المعارضة فور وصوله إلى المطار.|اعتقل|''",
        // whose attack it is, past an adjective
        "وقع هجوم عنيف للقوات الحكومية على مواقع المسلحين.|هجوم|القوات الحكومية",
        // the side that is told before a fight with the other
        "حقق الجيش السوري تقدما في الغوطة بعد معارك مع تنظيم داعش.|معارك|الجيش السوري",
        // the agent of a masdar whose object is a place
        "تواصل قصف القوات التركية للمدينة.|قصف|القوات التركية",
        // two nationalities of one noun
        "قصفت الطائرات الروسية والسورية مواقع المسلحين.|قصفت|الطائرات الروسية والسورية",
        // who goes out to a protest
        "خرج مئات الطلاب في مظاهرة وسط العاصمة.|مظاهرة|مئات الطلاب",
      })
  void whoActsIsFound(String text, String trigger, String expected) {
    assertEquals(expected, actors(text, trigger, "actor1"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the object of a masdar whose agent stands before it
        "بعد اقتحام قوات الجيش منزل القيادي في المخيم.|اقتحام|منزل القيادي",
        // what a raid is on
        "شن الطيران غارة على مستشفى في المدينة.|غارة|مستشفى",
        // a rocket is no target
        "أطلق مسلحون أربعة صواريخ باتجاه قاعدة الجيش.|أطلق|قاعدة الجيش",
        // a truce is no other side
        "رفضت الحكومة الهدنة مع المتمردين.|رفضت|''",
        // the noun before the relative pronoun suffers, whoever spoke before
        "قال المبعوث نيبينزيا إنه يدعو إلى هدنة في الغوطة الشرقية التي تتعرض لقصف مكثف.|قصف|الغوطة الشرقية",
        // who is arrested, the police unsaid
        "واعتقل زعيم المعارضة فور وصوله إلى المطار.|اعتقل|زعيم المعارضة",
        // between X and Y
        "اندلعت اشتباكات بين الجيش ومسلحين قرب المدينة.|اشتباكات|مسلحين",
      })
  void whomItIsDoneToIsFound(String text, String trigger, String expected) {
    assertEquals(expected, actors(text, trigger, "actor2"), text);
  }

  @Test
  void anUnknownWayIsReportedWithFileLineAndValue(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("frames.tsv");
    Files.writeString(file, "frame\trole\tways\nact\tactor1\tby;sideways\n");
    EventResources builtIn = EventResources.builtIn();
    List<String> faults = new ArrayList<>();
    WordClasses classes = WordClasses.load(builtIn.classes(), builtIn.stemmer(), faults);
    Frame.load(TsvTable.file(file), classes, faults);
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).contains("frames.tsv:2"), faults.get(0));
    assertTrue(faults.get(0).contains("'sideways'"), faults.get(0));
  }

  @Test
  void aWayThatNamesNoWordClassIsReported(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("frames.tsv");
    Files.writeString(file, "frame\trole\tways\nact\tactor1\tprep:nosuchclass\n");
    EventResources builtIn = EventResources.builtIn();
    List<String> faults = new ArrayList<>();
    WordClasses classes = WordClasses.load(builtIn.classes(), builtIn.stemmer(), faults);
    Frame.load(TsvTable.file(file), classes, faults);
    assertTrue(faults.get(0).contains("prep:nosuchclass"), faults.get(0));
  }
}
