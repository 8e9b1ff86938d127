package org.rasd.model;

import org.rasd.text.Span;

/**
 * A mention of a person, organisation, place or other named thing.
 *
 * @param span without proclitics and titles, with the article
 * @param type PER, ORG, LOC or MISC
 * @param subtype country, city, armed_group, ministry, nationality …; empty where not known
 * @param entity what it refers to
 * @param confidence from 0 to 1
 * @param firstWord index of its first word in the word layer
 * @param endWord one past the index of its last word
 * @param evidence the rule, gazetteer entry or model
 */
public record EntityMention(
    Span span,
    String type,
    String subtype,
    EntityReference entity,
    double confidence,
    int firstWord,
    int endWord,
    Evidence evidence)
    implements Annotation {

  /**
   * Whether it says by common nouns and a nationality, field or place what is meant, and no list or
   * model has it as a name: the Lebanese army, the ministry of finance, Beirut airport.
   */
  public boolean isDescription() {
    return subtype.equals("nationality") || evidence.source().startsWith(Evidence.DESCRIPTION);
  }
}
