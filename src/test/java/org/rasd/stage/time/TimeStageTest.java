package org.rasd.stage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Metadata;
import org.rasd.model.TimeExpression;
import org.rasd.pipeline.Stage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;

class TimeStageTest {

  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2016, 3, 22);

  private static final List<Stage> STAGES =
      List.of(
          new ZoneStage(),
          new TokenStage(),
          new SentenceStage(),
          new CliticStage(),
          new TimeStage());

  static List<TimeExpression> read(String text, Metadata metadata) {
    Document document = Document.of("test", text, metadata);
    for (Stage stage : STAGES) {
      document = stage.process(document);
    }
    return document.layer(Layer.TIMES);
  }

  static List<TimeExpression> read(String text) {
    return read(text, Metadata.dated(PUBLISHED));
  }

  private static String days(TimeExpression time) {
    Optional<LocalDate> start = time.start();
    if (start.isEmpty()) {
      return time.type() + " " + time.value();
    }
    String end = time.end().equals(start) ? "" : ".." + time.end().orElseThrow();
    return start.get() + end;
  }

  private static String all(String text) {
    return read(text).stream()
        .map(t -> t.span().in(text) + " = " + days(t))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // on Monday; last Saturday evening; next Sunday
        "انفجرت سيارة يوم الاثنين|يوم الاثنين = 2016-03-21",
        "وقع مساء السبت الماضي|مساء السبت الماضي = 2016-03-19",
        "يصل الوفد الأحد المقبل|الأحد المقبل = 2016-03-27",
        // will arrive on Thursday: the coming one
        "سوف يصل الوفد الخميس|الخميس = 2016-03-24",
        // yesterday, the day before yesterday, today (Tuesday), last night
        "زار المدينة أمس|أمس = 2016-03-21",
        "زار المدينة أول من أمس|أول من أمس = 2016-03-20",
        "يزور المدينة اليوم (الثلاثاء)|اليوم (الثلاثاء) = 2016-03-22",
        "قصفت الليلة الماضية|الليلة الماضية = 2016-03-21",
        // months in both systems
        "في 12 شباط/فبراير 2015|12 شباط/فبراير 2015 = 2015-02-12",
        "في شباط (فبراير) الماضي|شباط (فبراير) الماضي = 2016-02-01..2016-02-29",
        "الثاني من مارس/آذار الحالي|الثاني من مارس/آذار الحالي = 2016-03-02",
        "11 سبتمبر/أيلول من عام 2001|11 سبتمبر/أيلول من عام 2001 = 2001-09-11",
        // ranges
        "من 3 إلى 5 آب الماضي|3 إلى 5 آب الماضي = 2015-08-03..2015-08-05",
        "بين 2011 و2014|2011 و2014 = 2011-01-01..2014-12-31",
        "خلال 2003-2011|2003-2011 = 2003-01-01..2011-12-31",
        "بين 3 آذار و5 نيسان 2010|3 آذار و5 نيسان 2010 = 2010-03-03..2010-04-05",
        // relative units
        "الأسبوع الماضي|الأسبوع الماضي = 2016-03-13..2016-03-19",
        "العام المقبل|العام المقبل = 2017-01-01..2017-12-31",
        "وصل قبل يومين|قبل يومين = 2016-03-20",
        "قبل نحو 3 أشهر|قبل نحو 3 أشهر = 2015-12-01..2015-12-31",
        "خلال الأسبوعين الماضيين|الأسبوعين الماضيين = 2016-03-08..2016-03-22",
        "في السنوات الثلاث الأخيرة|السنوات الثلاث الأخيرة = 2013-03-22..2016-03-22",
        "ستبدأ المحادثات بعد شهر|بعد شهر = 2016-04-01..2016-04-30",
        // three days after the attack: not from publication
        "وصل بعد ثلاثة أيام من الهجوم|بعد ثلاثة أيام = DURATION P3D''",
        // phases
        "مطلع عام 2013|مطلع عام 2013 = 2013-01-01..2013-01-31",
        "منتصف آذار|منتصف آذار = 2016-03-11..2016-03-20",
        // decades and centuries
        "في ثمانينات القرن الماضي|ثمانينات القرن الماضي = 1980-01-01..1989-12-31",
        "وهو في الثلاثينيات من عمره|''",
        "القرن الحادي والعشرين|القرن الحادي والعشرين = 2000-01-01..2099-12-31",
        // digits: day first, Arabic-Indic, Persian, year first, only possible order
        "في ١٢/٣/٢٠١٥|١٢/٣/٢٠١٥ = 2015-03-12",
        "في ۱۲/۳/۲۰۱۵|۱۲/۳/۲۰۱۵ = 2015-03-12",
        "في 2015/03/12|2015/03/12 = 2015-03-12",
        "في 4/22/1948|4/22/1948 = 1948-04-22",
        // Hijri, Umm al-Qura
        "15 رمضان 1436|15 رمضان 1436 = 2015-07-02",
        "عام 1437هـ|عام 1437هـ = 2015-10-14..2016-10-01",
        // clock, durations, sets
        "الساعة الثالثة فجرا|الساعة الثالثة فجرا = TIME T03:00",
        "الساعة الثامنة والنصف من صباح الأحد|الساعة الثامنة والنصف من صباح الأحد = 2016-03-20",
        "لمدة ثلاثة أيام|ثلاثة أيام = DURATION P3D",
        "تقصف المدينة كل يوم|كل يوم = SET P1D",
        // homographs of month names
        "آب الرجل إلى بيته وقد مارس الرياضة|''",
        // a chapter is no August; the Hijri year beside the common one; that night
        "في باب كتب ومراجعات|''",
        "توفي عام 421هـ/1031م|عام 421هـ/1031م = 1031-01-01..1031-12-31",
        "في تلك الليلة|''",
        "السبت, 29 أغسطس/ آب, 2009|السبت, 29 أغسطس/ آب, 2009 = 2009-08-29",
        // "since 2014", "since the year 2014", a count that looks like a year
        "منذ 2014|2014 = 2014-01-01..2014-12-31",
        "منذ عام 2014|عام 2014 = 2014-01-01..2014-12-31",
        "دمر القصف في 2016 منزلا|''",
      })
  void resolvesAgainstThePublicationDate(String text, String expected) {
    assertEquals(expected.replace("''", ""), all(text));
  }

  @Test
  void leavesRelativeDaysOpenWithoutPublicationDate() {
    TimeExpression time = read("انفجرت سيارة يوم الاثنين", Metadata.NONE).get(0);
    assertTrue(time.start().isEmpty());
    assertEquals("relative", time.basis());
    assertEquals("", time.anchor());
  }

  @Test
  void takesTheYearOfTheLastFullDateWithoutPublicationDate() {
    String text = "في 3 أيار 2009 بدأت الحرب. وفي 23 تموز انتهت."; // war began … ended
    TimeExpression time = read(text, Metadata.NONE).get(1);
    assertEquals(Optional.of(LocalDate.of(2009, 7, 23)), time.start());
    assertEquals("inherited", time.basis());
  }

  @Test
  void inheritsTheNearestYearFromThePublicationDate() {
    TimeExpression time = read("في 28 ديسمبر").get(0); // on 28 December
    assertEquals(Optional.of(LocalDate.of(2015, 12, 28)), time.start());
    assertEquals("inherited", time.basis());
    assertEquals("2016-03-22", time.anchor());
  }
}
