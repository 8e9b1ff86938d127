package org.rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasd.lexicon.VerbForms.Tense;
import org.rasd.lexicon.VerbForms.Voice;
import org.rasd.text.Normalizer;

class VerbFormsTest {

  private static void makes(String perfect, String imperfect, String... expected) {
    Set<String> forms = VerbForms.forms(perfect, imperfect);
    assertTrue(forms.containsAll(List.of(expected)), () -> perfect + " makes only " + forms);
  }

  @Test
  void inflectsSoundVerbs() {
    // "kill": she, the two, they; (that) they, the two (f.); we announced
    makes("قتل", "يقتل", "قتلت", "قتلا", "قتلوا", "قتلنا", "تقتل", "يقتلون", "يقتلوا", "تقتلان");
    makes("أعلن", "يعلن", "اعلنت", "اعلنوا", "اعلنا", "يعلن", "نعلن");
    makes("اقترب", "يقترب", "اقتربتا", "يقتربان");
  }

  @Test
  void shortensHollowVerbs() {
    // "say", "resign", "choose", with the jussive after "did not"
    makes("قال", "يقول", "قلت", "قلنا", "قالوا", "يقل", "تقل", "قيل", "يقال");
    makes("استقال", "يستقيل", "استقلت", "يستقل", "يستقيلون");
    makes("اختار", "يختار", "اخترنا", "يختر", "اختير");
  }

  @Test
  void inflectsDefectiveVerbs() {
    // "call", "give", "meet", "enliven"
    makes("دعا", "يدعو", "دعت", "دعوا", "دعونا", "يدعون", "يدع", "دعي", "يدعي");
    makes("أعطى", "يعطي", "اعطت", "اعطينا", "اعطوا", "يعطون", "يعط");
    makes("لقي", "يلقى", "لقيت", "لقوا", "يلقون");
    makes("أحيا", "يحيي", "احيت", "احيينا", "يحيون");
  }

  @Test
  void inflectsDoubledAndHamzatedVerbs() {
    // "launch", "prepare", "begin", "come", "harm"
    makes("شن", "يشن", "شنت", "شنوا", "شننا", "تشن");
    makes("أعدّ", "يعد", "اعدت", "اعددنا", "يعدون");
    makes("بدأ", "يبدأ", "بدات", "بداوا", "بدووا", "بدانا", "يبداون", "يبدوون", "بدي");
    makes("جاء", "يجيء", "جاءت", "جاءوا", "جاووا", "جينا");
    makes("أخذ", "يأخذ", "اخذ", "ياخذون", "يوخذ");
  }

  @Test
  void marksFormsThatOnlyThePassiveHas() {
    // "saw" and "was seen", "put" and "is put"
    assertEquals(Voice.PASSIVE, voice("شاهد", "يشاهد", "شوهد"));
    assertEquals(Voice.PASSIVE, voice("وضع", "يضع", "يوضع"));
    assertEquals(Voice.ACTIVE, voice("قال", "يقول", "قال"));
    assertEquals(Voice.EITHER, voice("قتل", "يقتل", "قتل"));
  }

  private static Voice voice(String perfect, String imperfect, String form) {
    return VerbForms.of(perfect, imperfect).stream()
        .filter(f -> f.text().equals(form))
        .findFirst()
        .orElseThrow()
        .voice();
  }

  @Test
  void takesFoldedStems() {
    // "begin" and "establish", hamzas folded away
    makes("بدا", "يبدا", "بدات", "يبداون");
    makes("انشا", "ينشي", "انشات", "انشاوا");
  }

  @Test
  void makesOnlyFoldedForms() {
    for (TsvTable.Row row : TsvTable.resource("lexicon/verbs.tsv").rows()) {
      for (VerbForms.Form form : VerbForms.of(row.get("perfect"), row.get("imperfect"))) {
        assertEquals(Normalizer.fold(form.text()), form.text());
        boolean prefixed = "يتان".indexOf(form.text().charAt(0)) >= 0;
        assertTrue(form.tense() == Tense.PERFECT || prefixed, form::toString);
      }
    }
  }

  @Test
  void verbListSpellsTheClassItNames() {
    Set<String> seen = new HashSet<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/verbs.tsv").rows()) {
      String perfect = row.get("perfect");
      String imperfect = row.get("imperfect");
      assertTrue(seen.add(perfect + " " + imperfect), () -> row.line() + " is a duplicate");
      assertTrue(imperfect.startsWith("ي"), () -> row.line() + ": " + imperfect);
      assertFalse(row.get("gloss").isEmpty());
      String read = VerbForms.classOf(perfect, imperfect).name().toLowerCase(Locale.ROOT);
      assertEquals(row.get("class"), read, perfect);
    }
    assertTrue(seen.size() >= 900);
  }

  @Test
  void knowsTheTenseOfForms() {
    Verbs verbs = Verbs.load();
    // "she killed", "they will (not) be", "minister"
    assertTrue(verbs.isPerfect("قتلت") && !verbs.isImperfect("قتلت"));
    assertTrue(verbs.isImperfect("يكونوا") && !verbs.isPerfect("يكونوا"));
    assertFalse(verbs.isPerfect("وزير") || verbs.isImperfect("وزير"));
  }
}
