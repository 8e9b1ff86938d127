package org.rasd.stage.ner;

import java.util.Set;
import org.rasd.lexicon.Gazetteer;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.NameParts;
import org.rasd.lexicon.Titles;
import org.rasd.lexicon.WordCounts;

/** The lists the sources of mentions share. Immutable, shared by threads. */
record NameKnowledge(
    Gazetteer gazetteer, NameParts parts, Titles titles, HeadNouns heads, WordCounts counts) {

  private static final int FREQUENT = 13 * WordCounts.STEPS;

  private static final Set<String> TITLE_ADJECTIVES =
      Set.of(
          "السابق",
          "السابقه",
          "الاسبق",
          "الراحل",
          "الراحله",
          "الحالي",
          "الحاليه",
          "المنتخب",
          "المنتخبه",
          "المخلوع",
          "المعزول",
          "المكلف",
          "الموقت",
          "العام",
          "العامه",
          "الاعلي",
          "الخاص",
          "الخاصه",
          "الجديد",
          "الجديده",
          "الدكتور",
          "الركن",
          "اول",
          "الاول",
          "الدولي",
          "الاممي",
          "المدعو",
          "السيد",
          "السيده",
          "المتقاعد",
          "الحق");

  private static final Set<String> ORGANISATION_ADJECTIVES =
      Set.of(
          "العامه",
          "العام",
          "العليا",
          "الاعلي",
          "المركزي",
          "المركزيه",
          "الوطني",
          "الوطنيه",
          "المشتركه",
          "المشترك",
          "المسلحه",
          "المتحده",
          "الموحد",
          "الرسمي",
          "الرسميه",
          "المدني",
          "الملكي",
          "الملكيه",
          "الاتحادي",
          "الاتحاديه",
          "الفدرالي",
          "الفيدرالي",
          "الفدراليه",
          "الفيدراليه",
          "الدولي",
          "الدوليه",
          "الخاصه",
          "البريه",
          "البحريه",
          "الجويه",
          "العسكريه",
          "العسكري",
          "الامنيه",
          "الرياسي",
          "الرياسيه",
          "الشعبي",
          "الشعبيه",
          "الانتقالي",
          "الانتقاليه",
          "الموقته",
          "الخارجيه",
          "الداخليه",
          "الدستوريه",
          "الاسلاميه",
          "الاسلامي");

  static NameKnowledge builtIn() {
    return new NameKnowledge(
        Gazetteer.builtIn(),
        NameParts.builtIn(),
        Titles.builtIn(),
        HeadNouns.builtIn(),
        WordCounts.load());
  }

  /** Whether a folded word may stand between a title and the name. */
  boolean isTitleAdjective(String norm) {
    return TITLE_ADJECTIVES.contains(norm);
  }

  /** Whether a folded word may stand between the head of an organisation and its nisba. */
  boolean isOrganisationAdjective(String norm) {
    return ORGANISATION_ADJECTIVES.contains(norm);
  }

  /** Whether a folded word after the noun for a place may be a place no list has. */
  boolean looksLikePlace(String norm) {
    return norm.startsWith("ال") ? counts.of(norm) < FREQUENT - 40 : looksLikeName(norm);
  }

  /**
   * Whether a folded word looks like a name that no list has: raw news never shows it with the
   * article, a pronoun or a verb's ending, and not too often at all.
   */
  boolean looksLikeName(String norm) {
    int n = norm.length();
    return n >= 3
        && !norm.startsWith("ال")
        && counts.of(norm) < FREQUENT
        && counts.of("ال", norm, 0, n, "") == 0
        && counts.of("", norm, 0, n, "ت") == 0
        && counts.of("", norm, 0, n, "وا") == 0
        && counts.of("", norm, 0, n, "ها") == 0
        && counts.of("س", norm, 0, n, "") == 0
        && !(norm.endsWith("ا") && counts.of("", norm, 0, n - 1, "") > FREQUENT / 2)
        && !norm.endsWith("ها")
        && !norm.endsWith("هم");
  }
}
