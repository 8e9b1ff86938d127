package org.rasd.stage.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rasd.text.Normalizer;

/** The model that is shipped. */
class NerModelTest {

  private static NerTagger tagger;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = NerModelTest.class.getResourceAsStream(NerModel.RESOURCE)) {
      tagger = new NerTagger(NerModelFile.read(in, NerModel.RESOURCE));
    }
  }

  private static List<String> tokens(String sentence) {
    return Arrays.stream(sentence.split(" ")).map(Normalizer::fold).toList();
  }

  private static String names(String sentence) {
    List<String> tokens = List.of(sentence.split(" "));
    StringBuilder names = new StringBuilder();
    for (NerTaggedName name : tagger.tag(tokens(sentence))) {
      names.append(name.type()).append(' ');
      names.append(String.join(" ", tokens.subList(name.start(), name.end()))).append("; ");
    }
    return names.toString().strip();
  }

  @Test
  void findsPersonsAndPlaces() {
    // "The Iraqi prime minister Mohammed Shia al-Sudani arrived in Washington on Tuesday."
    assertEquals(
        "PER محمد شياع السوداني; LOC واشنطن;",
        names("وصل رئيس الوزراء العراقي محمد شياع السوداني إلى واشنطن يوم الثلاثاء ."));
  }

  @Test
  void findsTheSameNamesWithoutHamzasAndWithoutAFullStop() {
    String wellWritten = "قال أنطونيو غوتيريش إن الأمم المتحدة قلقة من الوضع في إدلب .";
    String careless = "قال انطونيو غوتيريش ان الامم المتحده قلقه من الوضع في ادلب";
    // "António Guterres said that the United Nations is worried about the situation in Idlib"
    assertEquals("PER أنطونيو غوتيريش; ORG الأمم المتحدة; LOC إدلب;", names(wellWritten));
    assertEquals("PER انطونيو غوتيريش; ORG الامم المتحده; LOC ادلب;", names(careless));
  }

  @Test
  void findsPlacesBehindProclitics() {
    // "the two delegations moved between Baghdad and Erbil"
    assertEquals("LOC بغداد; LOC وأربيل;", names("تنقل الوفدان بين بغداد وأربيل"));
  }

  @Test
  void isLessSureOfSomeNamesThanOfOthersAndNeverMoreThanSure() {
    List<NerTaggedName> names = tagger.tag(tokens("زار محمد السوداني بغداد وأربيل وكونسورسيوم"));
    assertTrue(names.stream().allMatch(n -> n.confidence() > 0 && n.confidence() <= 1.000001));
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), tagger.tag(List.of()));
    assertEquals(List.of(), tagger.tag(List.of(".")));
  }

  @Test
  void answersTheSameOnManyThreads() {
    List<String> sentence = tokens("غادر وفد وزارة الخارجية المصرية القاهرة متوجها إلى الخرطوم .");
    List<List<String>> parts =
        IntStream.range(0, sentence.size()).mapToObj(i -> sentence.subList(i, 10)).toList();
    List<List<NerTaggedName>> alone = parts.stream().map(tagger::tag).toList();
    assertTrue(
        IntStream.range(0, 4000)
            .parallel()
            .allMatch(i -> tagger.tag(parts.get(i % 10)).equals(alone.get(i % 10))));
  }
}
