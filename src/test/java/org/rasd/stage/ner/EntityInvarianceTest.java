package org.rasd.stage.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.pipeline.Stage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;
import org.rasd.text.Normalizer;

/**
 * How a word is written and what stands before it moves a name, but neither makes nor loses one.
 */
class EntityInvarianceTest {

  private static final List<Stage> STAGES =
      List.of(
          new ZoneStage(),
          new TokenStage(),
          new SentenceStage(),
          new CliticStage(),
          EntityStage.load());

  private static final String SHORT_VOWELS = "\u064E\u064F\u0650\u0652";
  private static final String NOT_JOINING = "اأإآدذرزوةىءؤ";

  /** A paragraph without any name: "prices rose again this week, and the rain went on". */
  private static final String BEFORE = "ارتفعت الأسعار مجددا هذا الأسبوع، واستمر هطول الأمطار.\n\n";

  private static Document read(String text) {
    Document document = Document.of("test", text);
    for (Stage stage : STAGES) {
      document = stage.process(document);
    }
    return document;
  }

  private static List<String> names(String text) {
    Document document = read(text);
    return document.layer(Layer.ENTITIES).stream()
        .map(mention -> mention.type() + " " + Normalizer.fold(document.textOf(mention)))
        .toList();
  }

  private static boolean isLetter(char c) {
    return c >= '\u0621' && c <= '\u064A';
  }

  private static String voweled(String text) {
    Random random = new Random(7);
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c);
      if (isLetter(c) && random.nextBoolean()) {
        out.append(SHORT_VOWELS.charAt(random.nextInt(SHORT_VOWELS.length())));
      }
    }
    return out.toString();
  }

  private static String stretched(String text) {
    Random random = new Random(8);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      boolean joins =
          isLetter(c)
              && NOT_JOINING.indexOf(c) < 0
              && i + 1 < text.length()
              && isLetter(text.charAt(i + 1));
      if (joins && random.nextInt(3) == 0) {
        out.append("\u0640\u0640");
      }
    }
    return out.toString();
  }

  private static String withoutHamzas(String text) {
    return text.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The Lebanese army deployed south of the Litani river on Monday.
        "انتشر الجيش اللبناني جنوب نهر الليطاني يوم الاثنين.",
        // The French president Emmanuel Macron met his counterpart in Berlin.
        "التقى الرئيس الفرنسي إيمانويل ماكرون نظيره في برلين.",
        // The Iraqi interior ministry denied the report of Reuters.
        "نفت وزارة الداخلية العراقية تقرير وكالة رويترز.",
        // Ahmed al-Amiri, a doctor in Aden, said that the United Nations sent medicine.
        "قال أحمد العامري، وهو طبيب في عدن، إن الأمم المتحدة أرسلت أدوية.",
        // Hamas and Fatah agreed in Cairo.
        "اتفقت حركتا حماس وفتح في القاهرة.",
        // King Abdullah II left Amman airport.
        "غادر الملك عبد الله الثاني مطار عمان متوجها إلى الكويت."
      })
  void spellingAndWhatStandsBeforeChangeNoName(String text) {
    List<String> names = names(text);
    assertEquals(names, names(voweled(text)), "short vowels");
    assertEquals(names, names(stretched(text)), "tatweel");
    assertEquals(names, names(withoutHamzas(text)), "hamzas");
    assertEquals(names, names(BEFORE + text), "a paragraph before");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بيروت",
        "واشنطن",
        "أربيل",
        "إيمانويل ماكرون",
        "الأمم المتحدة",
        "حزب الله",
        "الجيش اللبناني"
      })
  void aConjunctionBeforeANameIsNoPartOfIt(String name) {
    // "the Syrian capital Damascus and N agreed", with and without the conjunction before N
    String text = "اتفقت دمشق و" + name + " على ذلك.";
    Document document = read(text);
    int start = text.indexOf(name);
    List<EntityMention> found =
        document.layer(Layer.ENTITIES).stream()
            .filter(mention -> mention.span().start() == start)
            .filter(mention -> mention.span().end() == start + name.length())
            .toList();
    assertEquals(1, found.size(), () -> names(text).toString());
  }
}
