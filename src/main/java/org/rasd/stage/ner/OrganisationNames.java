package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.Needs;
import org.rasd.lexicon.HeadNouns.OrganisationHead;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * Organisations by their head noun: with the adjective of a country or people (الجيش اللبناني,
 * وزارة الخارجية العراقية), with a place in the construct (بلدية غزة), with a name in quotation
 * marks or a word no list has (شركة "X").
 */
final class OrganisationNames implements MentionSource {

  private static final String AUTHORITY = "\u0647\u064A\u0626\u0629";
  private static final int LONGEST = 8;

  private final NameKnowledge knowledge;

  OrganisationNames(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Found> find(NameText text) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      HeadNouns.Found<OrganisationHead> head = text.organisationHead(i);
      if (head != null) {
        Found name = at(text, head);
        if (name != null) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private Found at(NameText text, HeadNouns.Found<OrganisationHead> head) {
    int limit = Math.min(text.limit(head.first()), head.first() + LONGEST);
    int end = head.end();
    if (end >= limit) {
      return null;
    }
    if (!head.definite()) {
      return inConstruct(text, head, limit);
    }
    if (isInTitle(text, head.first()) || isAnyOfThem(text, head)) {
      return null;
    }
    end =
        head.head().needs() == Needs.NISBA && isVague(head.head())
            ? end
            : skipAdjectives(text, end, limit);
    int nisba = nisbaEnd(text, end, limit);
    if (nisba == end || !agree(text, head, text.word(nisba - 1).norm())) {
      return null;
    }
    int adjectives = skipAdjectives(text, nisba, limit);
    int whole = isCivil(head.head()) ? purposeEnd(text, adjectives, limit) : adjectives;
    if (whole > adjectives) {
      return organisation(head, whole, "head-purpose", 0.85);
    }
    return isBody(head.head()) ? organisation(head, whole, "head-nisba", 0.85) : null;
  }

  /** المنتخبات الأوروبية: several bodies have no name; السلطات التركية has. */
  private static boolean isAnyOfThem(NameText text, HeadNouns.Found<OrganisationHead> head) {
    String noun = text.word(head.first()).bare();
    return head.length() == 1
        && !head.head().state().equals("GOV")
        && noun.endsWith("ات")
        && !Normalizer.fold(head.head().head()).endsWith("ات");
  }

  /** وزير الأمن الإسرائيلي: the head belongs to a title in the construct. */
  private static boolean isInTitle(NameText text, int first) {
    return text.sameSentence(first - 1, first)
        && text.title(first - 1) != null
        && !text.word(first - 1).definite()
        && text.title(first - 1).endWord() <= first;
  }

  /**
   * الأمن: with an adjective before the nisba it is a thing, not a body (الأمن القومي الأميركي).
   */
  private static boolean isVague(OrganisationHead head) {
    return head.subtype().equals("police") && head.state().isEmpty();
  }

  /** Whether the head with an adjective of nationality alone names one body, and not any. */
  private static boolean isBody(OrganisationHead head) {
    return head.needs() == Needs.NISBA
        || switch (head.subtype()) {
          case "government", "ministry", "army", "police", "court", "parliament" -> true;
          default -> false;
        };
  }

  /** Whether head and adjective agree: وزير الخارجية الأميركي has no الخارجية الأميركية. */
  private static boolean agree(
      NameText text, HeadNouns.Found<OrganisationHead> head, String adjective) {
    String noun = text.word(head.first()).stem();
    boolean singular = noun.endsWith(Normalizer.fold(head.head().head())) || head.length() > 1;
    boolean ministry = head.head().subtype().equals("ministry"); // الدفاع الروسية: وزارة left out
    boolean feminine = noun.endsWith("ه") || noun.endsWith("ات") || !singular || ministry;
    return feminine == adjective.endsWith("ه");
  }

  /** وزارة الدفاع العراقية, بلدية غزة, جامعة القاهرة. */
  private Found inConstruct(NameText text, HeadNouns.Found<OrganisationHead> head, int limit) {
    int i = head.end();
    Match<Entry> place = text.known(i);
    boolean inPlace = place != null && place.skipped() == 0 && isPlace(place);
    if (inPlace && takesPlace(head.head())) {
      return organisation(head, place.endWord(), "head-place", 0.75);
    }
    int named = NamedAfter.end(text, i);
    if (named > i && isNamedAfter(head.head())) {
      return organisation(head, complementEnd(text, named, limit), "named-after", 0.85);
    }
    boolean open = head.head().needs() == Needs.ANY_DEF || head.head().needs() == Needs.IDAFA;
    if (!open
        || text.title(i) != null
        || !isDefiniteNoun(text, i)
        || isGroupOf(text, head.head(), i)) {
      return null;
    }
    int end = i + 1;
    boolean ministry = head.head().subtype().equals("ministry");
    if (ministry) {
      end = conjoinedSubjectsEnd(text, end, limit);
      end = nisbaWordsEnd(text, end, limit);
    }
    end = skipAdjectives(text, end, limit);
    end = ministry ? conjoinedSubjectsEnd(text, end, limit) : end; // الشؤون الإسلامية والأوقاف
    int nisba = nisbaEnd(text, end, limit);
    if (nisba > end) {
      return organisation(head, skipAdjectives(text, nisba, limit), "head-idafa-nisba", 0.85);
    }
    return ministry ? organisation(head, end, "ministry", 0.8) : null;
  }

  /** جامعة الملك سعود, مؤسسة محمد السادس. */
  private static boolean isNamedAfter(OrganisationHead head) {
    return switch (head.subtype()) {
      case "university", "ngo", "other" -> !head.sector().equals("OPP");
      default -> false;
    };
  }

  /** الثقافي, الطبية, للعلوم والتقنية: what follows the person an institution is named after. */
  private int complementEnd(NameText text, int from, int limit) {
    return purposeEnd(text, nisbaWordsEnd(text, from, limit), limit);
  }

  /** للحياة الفطرية, للعلوم والتقنية, لكرة القدم: what a civil body is there for. */
  private static int purposeEnd(NameText text, int from, int limit) {
    if (from >= limit || !text.word(from).proclitics().equals("ل") || isNamed(text, from)) {
      return from;
    }
    int end = from + 1;
    if (!text.word(from).definite()) {
      boolean construct = end < limit && isDefiniteNoun(text, end) && !isNamed(text, end);
      if (!construct) {
        return from;
      }
      end++;
    }
    end = nisbaWordsEnd(text, end, limit);
    while (end < limit && isConjoined(text, end)) {
      end = nisbaWordsEnd(text, end + 1, limit);
    }
    return end;
  }

  private static boolean isNamed(NameText text, int i) {
    return text.known(i) != null || text.title(i) != null || text.organisationHead(i) != null;
  }

  /** هيئة, جمعية, اتحاد, معهد: bodies that may say in their name what they are there for. */
  private static boolean isCivil(OrganisationHead head) {
    return switch (head.subtype()) {
      case "ngo", "university", "other", "igo" -> true;
      default -> head.head().equals(AUTHORITY);
    };
  }

  /** One past definite adjectives in -i from a word on, none of them a nationality. */
  private static int nisbaWordsEnd(NameText text, int from, int limit) {
    int end = from;
    while (end < limit && isNisbaWord(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isNisbaWord(NameText text, int i) {
    Word word = text.word(i);
    return word.definite()
        && word.proclitics().isEmpty()
        && word.norm().length() > 5
        && (word.norm().endsWith("ي") || word.norm().endsWith("يه"))
        && text.known(i) == null
        && text.title(i) == null;
  }

  /** وحدات الجيش السوري: the name is only the organisation after the group noun. */
  private static boolean isGroupOf(NameText text, OrganisationHead head, int next) {
    boolean group =
        switch (head.subtype()) {
          case "army", "armed_group", "coalition" -> true;
          default -> false;
        };
    return group && text.organisationHead(next) != null;
  }

  private static boolean takesPlace(OrganisationHead head) {
    return head.needs() == Needs.IDAFA
        || switch (head.subtype()) {
          case "university", "company", "club" -> head.needs() == Needs.ANY_DEF;
          default -> false;
        };
  }

  private static Found organisation(
      HeadNouns.Found<OrganisationHead> head, int end, String pattern, double confidence) {
    return new Found(
        head.first(),
        end,
        head.skipped(),
        "ORG",
        head.head().subtype(),
        List.of(),
        confidence,
        Found.Strength.FAIR,
        "pattern:" + pattern);
  }

  private static boolean isPlace(Match<Entry> match) {
    return match.values().stream().anyMatch(e -> e.type().equals("LOC") && !e.isWord());
  }

  private static boolean isDefiniteNoun(NameText text, int i) {
    Word word = text.word(i);
    return word.kind() == Token.Kind.ARABIC && word.definite() && word.proclitics().isEmpty();
  }

  /** والصناعة in وزارة التجارة والصناعة. */
  private boolean isConjoinedSubject(NameText text, int i) {
    Word word = text.word(i);
    return word.definite()
        && word.proclitics().equals("و")
        && knowledge.isMinistrySubject(word.stem());
  }

  private int conjoinedSubjectsEnd(NameText text, int from, int limit) {
    int end = from;
    while (end < limit && isConjoinedSubject(text, end)) {
      end++;
    }
    return end;
  }

  /** والتعليم: a second definite noun joined with و. */
  private static boolean isConjoined(NameText text, int i) {
    Word word = text.word(i);
    return word.definite() && word.proclitics().equals("و") && text.organisationHead(i) == null;
  }

  private int skipAdjectives(NameText text, int from, int limit) {
    int i = from;
    while (i < limit && knowledge.isOrganisationAdjective(text.word(i).norm())) {
      i++;
    }
    return i;
  }

  private static boolean isNisba(NameText text, Entry entry) {
    return entry.type().equals("MISC")
        && (!entry.isWord() || text.evidence().votes(entry.reference().country()) > 0);
  }

  /** One past the definite adjectives of countries or peoples from a word on, or the word. */
  private static int nisbaEnd(NameText text, int from, int limit) {
    int first = oneNisbaEnd(text, from, limit);
    int second = first > from ? oneNisbaEnd(text, first, limit) : first;
    boolean agree =
        second > first
            && text.word(first - 1).norm().endsWith("ه")
                == text.word(second - 1).norm().endsWith("ه");
    return agree ? second : first;
  }

  private static int oneNisbaEnd(NameText text, int i, int limit) {
    if (i >= limit || !text.word(i).definite() || !text.word(i).proclitics().isEmpty()) {
      return i;
    }
    Match<Entry> match = text.known(i);
    boolean nisba =
        match != null
            && match.skipped() == 0
            && match.values().stream().anyMatch(e -> isNisba(text, e));
    return nisba ? match.endWord() : i;
  }
}
