package org.rasd.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Metadata;
import org.rasd.model.Quantity;
import org.rasd.model.TimeExpression;
import org.rasd.pipeline.Stage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.quantity.QuantityStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;
import org.rasd.stage.time.TimeStage;

class TimesAndQuantitiesPropertyTest {

  private static final List<Stage> STAGES =
      List.of(
          new ZoneStage(),
          new TokenStage(),
          new SentenceStage(),
          new CliticStage(),
          new TimeStage(),
          new QuantityStage());

  /** Pieces of which the stages make something; glued at random they are mostly nonsense. */
  private static final String[] PIECES = {
    "خمسة",
    "وعشرون",
    "مئة",
    "ألف",
    "آلاف",
    "مليون",
    "ونصف",
    "3",
    "1,500",
    "١٫٥",
    "2015",
    "12/3/2015",
    "10:30",
    "من",
    "إلى",
    "بين",
    "و",
    "أو",
    "-",
    "(",
    ")",
    "،",
    ".",
    "يوم",
    "الاثنين",
    "أمس",
    "قبل",
    "منذ",
    "يومين",
    "أيام",
    "الماضي",
    "شباط",
    "/",
    "فبراير",
    "رمضان",
    "هـ",
    "م",
    "العام",
    "القرن",
    "العشرين",
    "الثمانينيات",
    "الساعة",
    "الثالثة",
    "فجرا",
    "كل",
    "لمدة",
    "دون",
    "وقوع",
    "إصابات",
    "لم",
    "يصب",
    "أحد",
    "بينهم",
    "امرأة",
    "وطفلان",
    "هجومين",
    "قذيفتي",
    "نحو",
    "ما",
    "لا",
    "يقل",
    "عن",
    "على",
    "الأقل",
    "آخرون",
    "الجنود",
    "إف",
    "+",
    "%",
    "$",
    "ال",
    "ـ",
    "\u200f",
    "😀",
    "G20",
    "999999999999",
    "٠",
    "۹",
    "نيف",
    "بضع",
    "عشرات",
    "سلسلة",
    "غارات",
    "قتيل",
    "\n\n",
    "31",
    "نيسان",
    "مطلع",
    "نهاية"
  };

  private static Document process(String text, Metadata metadata) {
    Document document = Document.of("random", text, metadata);
    for (Stage stage : STAGES) {
      document = stage.process(document);
    }
    return document;
  }

  private static String pieces(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(6) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String characters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(
          (char)
              (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 0x600 + random.nextInt(0x100)));
    }
    return text.toString();
  }

  private static void check(String text, Metadata metadata) {
    Document document = process(text, metadata);
    int end = 0;
    for (TimeExpression time : document.layer(Layer.TIMES)) {
      assertTrue(time.span().start() >= end && !time.span().isEmpty(), text);
      assertEquals(time.start().isPresent(), time.end().isPresent(), text);
      end = time.span().end();
    }
    assertTrue(end <= text.length(), text);
    int start = 0;
    for (Quantity quantity : document.layer(Layer.QUANTITIES)) {
      assertTrue(quantity.span().start() >= start, text);
      assertTrue(quantity.span().end() <= text.length(), text);
      assertTrue(quantity.span().contains(quantity.numberSpan()), text);
      start = quantity.span().start();
    }
  }

  @Test
  void anyTextGivesOrderedSpansInsideTheText() {
    long seed = 20261124;
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      Metadata metadata =
          random.nextBoolean() ? Metadata.NONE : Metadata.dated(LocalDate.of(2016, 3, 22));
      check(pieces(random, 1 + random.nextInt(25)), metadata);
      check(characters(random, 1 + random.nextInt(40)), metadata);
    }
  }

  @Test
  void tenThousandNumbersInOneSentenceTakeLinearTime() {
    String text = pieces(new Random(7), 200) + "3 و".repeat(10_000) + "خمسة وعشرون ".repeat(5_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> process(text, Metadata.NONE), "10,000 numbers");
  }
}
