package org.rasd.stage.ner;

import org.rasd.lexicon.Gazetteer;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.NameContext;
import org.rasd.lexicon.NameContext.WordClass;
import org.rasd.lexicon.NameParts;
import org.rasd.lexicon.NamePolicy;
import org.rasd.lexicon.Tables;
import org.rasd.lexicon.Titles;
import org.rasd.lexicon.WordCounts;

/** The lists the sources of mentions share. Immutable, shared by threads. */
record NameKnowledge(
    Gazetteer gazetteer,
    NameParts parts,
    Titles titles,
    HeadNouns heads,
    NameContext context,
    WordCounts counts,
    NamePolicy policy) {

  private static final int FREQUENT = 13 * WordCounts.STEPS;

  static NameKnowledge of(Tables tables) {
    return new NameKnowledge(
        Gazetteer.of(tables),
        NameParts.of(tables),
        Titles.of(tables),
        HeadNouns.builtIn(),
        NameContext.builtIn(),
        WordCounts.of(tables),
        NamePolicy.builtIn());
  }

  /** Whether a folded word may stand between a title and the name. */
  boolean isTitleAdjective(String norm) {
    return context.is(WordClass.TITLE_ADJECTIVE, norm);
  }

  /** Whether a folded word may stand between the head of an organisation and its nisba. */
  boolean isOrganisationAdjective(String norm) {
    return context.is(WordClass.ORGANISATION_ADJECTIVE, norm);
  }

  /** Whether a folded noun, with the article, may stand for a body that was named before. */
  boolean isShortOrganisation(String bare) {
    return context.is(WordClass.SHORT_ORGANISATION, bare);
  }

  /** Whether a folded word may be joined with و in the name of a ministry. */
  boolean isMinistrySubject(String norm) {
    return context.is(WordClass.MINISTRY_SUBJECT, norm);
  }

  /** Whether a place follows a folded word, even where its name is also something else. */
  boolean isPlacePreposition(String norm) {
    return context.is(WordClass.PLACE_PREPOSITION, norm);
  }

  /** Whether a folded word that no list has begins with و for "and": raw news knows the rest. */
  boolean isJoinedWithAnd(String norm) {
    return norm.length() > 3
        && norm.startsWith("\u0648")
        && counts.of(norm.substring(1)) > 0
        && counts.of(norm.substring(1)) >= counts.of(norm);
  }

  /** Whether a folded word after a given name, with the article, may be a surname. */
  boolean looksLikeSurname(String norm) {
    return norm.length() > 4 && counts.of(norm) < FREQUENT - 4 * WordCounts.STEPS;
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
