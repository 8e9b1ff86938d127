package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.OrganisationHead;
import org.rasd.model.EntityReference;
import org.rasd.model.Evidence;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.stage.ner.Found.Strength;

/**
 * Heads of organisations alone with the article that stand for one the document has named: المجلس
 * after مجلس الأمن. The last time the noun stood before, it must have begun the name of an
 * organisation or have stood for one; another council in between (المجلس المحلي) ends that, and so
 * does a long way.
 */
final class ShortOrganisations {

  private static final String SOURCE = Evidence.DESCRIPTION + "short-name";
  private static final int NONE = -1;
  private static final int FARTHEST = 150;
  private static final double CONFIDENCE = 0.7;

  /** A short name with what it refers to. */
  record Short(Found name, EntityReference reference) {}

  private final NameText text;
  private final NameKnowledge knowledge;
  private final Found[] nameAt;
  private final EntityReference[] referenceAt;

  private ShortOrganisations(
      NameText text, NameKnowledge knowledge, List<Found> names, List<EntityReference> references) {
    this.text = text;
    this.knowledge = knowledge;
    nameAt = new Found[text.size()];
    referenceAt = new EntityReference[text.size()];
    for (int k = 0; k < names.size(); k++) {
      Found name = names.get(k);
      for (int i = name.first(); i < name.end(); i++) {
        nameAt[i] = name;
      }
      referenceAt[name.first()] = references.get(k);
    }
  }

  /** The short names of a document in text order, none of them inside a name. */
  static List<Short> in(
      NameText text, NameKnowledge knowledge, List<Found> names, List<EntityReference> references) {
    return new ShortOrganisations(text, knowledge, names, references).find();
  }

  private List<Short> find() {
    List<Short> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int antecedent = nameAt[i] == null && isAlone(i) ? antecedent(i) : NONE;
      if (antecedent != NONE) {
        nameAt[i] = shortOf(nameAt[antecedent], i);
        referenceAt[i] = referenceAt[antecedent];
        found.add(new Short(nameAt[i], referenceAt[i]));
      }
    }
    return found;
  }

  private Found shortOf(Found full, int i) {
    return new Found(
        i,
        i + 1,
        text.organisationHead(i).skipped(),
        "ORG",
        full.subtype(),
        List.of(),
        CONFIDENCE,
        Strength.WEAK,
        SOURCE);
  }

  /** The noun alone: neither adjective nor name after it that would make it another body. */
  private boolean isAlone(int i) {
    HeadNouns.Found<OrganisationHead> head = text.organisationHead(i);
    if (head == null
        || !head.definite()
        || head.length() > 1
        || !text.word(i).enclitic().isEmpty()
        || !knowledge.isShortOrganisation(text.word(i).bare())) {
      return false;
    }
    int next = i + 1;
    if (next >= text.limit(i) || text.word(next).kind() != Token.Kind.ARABIC) {
      return next >= text.limit(i) || !text.isQuote(next);
    }
    if (nameAt[next] != null && nameAt[next].first() == next) {
      return nameAt[next].skipped() > 0 || isAfterVerb(i) && !nameAt[next].is("MISC");
    }
    Word word = text.word(next);
    boolean attached = word.definite() && word.proclitics().isEmpty();
    return !attached || isAfterVerb(i) && !isAdjective(word);
  }

  /** ودعا المجلس الأطراف: after the verb the object may follow. */
  private boolean isAfterVerb(int i) {
    return text.sameSentence(i - 1, i) && text.word(i - 1).pos().isVerb();
  }

  private boolean isAdjective(Word word) {
    String norm = word.norm();
    return knowledge.isOrganisationAdjective(norm)
        || knowledge.isTitleAdjective(norm)
        || norm.endsWith("ي")
        || norm.endsWith("يه");
  }

  /** The first word of the organisation that the noun at a word stands for, or NONE. */
  private int antecedent(int i) {
    String noun = text.word(i).bare();
    for (int k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
      HeadNouns.Found<OrganisationHead> head = text.organisationHead(k);
      if (head != null && noun.equals(noun(k, head))) {
        Found name = nameAt[k];
        boolean begins = name != null && name.first() == k && name.is("ORG");
        return begins ? k : NONE;
      }
    }
    return NONE;
  }

  /** The noun without article: in مجلس الوزراء it is مجلس. */
  private String noun(int k, HeadNouns.Found<OrganisationHead> head) {
    Word word = text.word(k);
    return head.skipped() > 0 || word.definite() ? word.bare() : word.norm();
  }
}
