package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rasd.lexicon.Gazetteer.Ambiguity;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.OrganisationHead;
import org.rasd.lexicon.HeadNouns.PlaceHead;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.model.Word;
import org.rasd.stage.ner.Found.Strength;

/**
 * The names of the gazetteer. A name that is also something else wants evidence: the noun for a
 * kind of place, a preposition of place, a title, the full name or the country in the document.
 */
final class KnownNames implements MentionSource {

  private final NameKnowledge knowledge;

  KnownNames(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Found> find(NameText text) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Match<Entry> match = text.known(i);
      if (match != null) {
        List<Entry> accepted = accepted(text, match);
        if (!accepted.isEmpty() && !isKindAlone(text, match)) {
          found.add(withoutHead(text, toFound(text, match, accepted)));
        }
      }
    }
    return found;
  }

  /** العاصمة: the noun for a kind of place alone, though a district is called so too. */
  private static boolean isKindAlone(NameText text, Match<Entry> match) {
    HeadNouns.Found<PlaceHead> head = text.placeHead(match.firstWord());
    return head != null && head.definite() && head.end() == match.endWord();
  }

  private List<Entry> accepted(NameText text, Match<Entry> match) {
    List<Entry> accepted = new ArrayList<>(match.values().size());
    for (Entry entry : match.values()) {
      if (accepts(text, match, entry)) {
        accepted.add(entry);
      }
    }
    if (accepted.size() > 1) {
      String type = bestType(text, match, accepted);
      accepted.removeIf(entry -> !entry.type().equals(type));
      accepted.sort(byEvidence(text));
    }
    return accepted;
  }

  private boolean accepts(NameText text, Match<Entry> match, Entry entry) {
    int i = match.firstWord();
    if (isAccusative(text, match, entry) && !isAdjectiveOf(text, i)) {
      return false;
    }
    return switch (entry.ambiguity()) {
      case NONE, PLACE, SHARED -> true;
      case COUNTRY -> text.evidence().votes(entry.reference().country()) > 0;
      case NAME -> entry.type().equals("PER") ? text.isTitled(i) : isAdjective(text, i);
      case SHORT ->
          text.evidence().isNamed(entry.reference().id())
              || !isTitleOfAnother(text, match) && (text.isTitled(i) || isLedBody(text, i));
      case WORD -> acceptsWord(text, match, entry);
    };
  }

  /** تشيكوسلوفاكيا: an adjective in alef only after a noun in alef, else the country. */
  private static boolean isAccusative(NameText text, Match<Entry> match, Entry entry) {
    Word word = text.word(match.firstWord());
    return entry.type().equals("MISC")
        && match.length() == 1
        && !word.definite()
        && word.norm().endsWith("يا");
  }

  /** المهندس مصلح: a short name that is also a title, before a name. */
  private static boolean isTitleOfAnother(NameText text, Match<Entry> match) {
    int next = match.endWord();
    return text.title(match.firstWord()) != null
        && text.sameSentence(match.firstWord(), next)
        && text.word(next).pos() == Word.Pos.NOUN;
  }

  private boolean acceptsWord(NameText text, Match<Entry> match, Entry entry) {
    int i = match.firstWord();
    return switch (entry.type()) {
      case "LOC" -> isPlaceHere(text, match, entry);
      case "ORG" -> isOrganisationHere(text, match, entry);
      default -> text.evidence().votes(entry.reference().country()) > 1;
    };
  }

  private boolean isPlaceHere(NameText text, Match<Entry> match, Entry entry) {
    int i = match.firstWord();
    if (text.isPlaceHeaded(i)) {
      return true;
    }
    int votes = text.evidence().votes(entry.reference().country());
    boolean prominent = entry.rank() >= 3 || match.length() > 1;
    int enough = text.word(i).definite() && match.length() == 1 ? 2 : 1;
    return prominent && votes >= enough && isAfterPreposition(text, match);
  }

  private boolean isAfterPreposition(NameText text, Match<Entry> match) {
    int i = match.firstWord();
    if (match.skipped() > 0) {
      Word word = text.word(i);
      return word.proclitics().indexOf('ب') >= 0
          || word.proclitics().isEmpty() && word.norm().startsWith("ب");
    }
    return text.sameSentence(i - 1, i) && knowledge.isPlacePreposition(text.word(i - 1).stem());
  }

  private boolean isOrganisationHere(NameText text, Match<Entry> match, Entry entry) {
    int i = match.firstWord();
    if (text.evidence().isNamed(entry.reference().id())) {
      return true;
    }
    boolean before = text.sameSentence(i - 1, i);
    boolean quoted =
        before
            && text.isQuote(i - 1)
            && match.endWord() < text.size()
            && text.isQuote(match.endWord());
    boolean headed = before && isOrganisationHead(text, quoted ? i - 2 : i - 1);
    return headed || quoted && text.evidence().votes(entry.reference().country()) > 0;
  }

  private static boolean isOrganisationHead(NameText text, int i) {
    return i >= 0 && text.organisationHead(i) != null && !text.organisationHead(i).definite();
  }

  /** نظام الأسد, قوات حفتر: the head of an organisation before a leader's short name. */
  private static boolean isLedBody(NameText text, int i) {
    return text.sameSentence(i - 1, i)
        && text.word(i).proclitics().isEmpty()
        && isOrganisationHead(text, i - 1);
  }

  /** Whether a word may be an adjective here: it follows a noun with the same definiteness. */
  static boolean isAdjective(NameText text, int i) {
    if (!text.sameSentence(i - 1, i) || !text.word(i).proclitics().isEmpty()) {
      return false;
    }
    Word before = text.word(i - 1);
    return before.pos() == Word.Pos.NOUN && before.definite() == text.word(i).definite();
  }

  /**
   * طائرة سورية, للمرأة السعودية, not رئيس سورية: also of the same gender, here feminine; an ending
   * in alef (مواطنا تركيا) wants one before it.
   */
  private static boolean isAdjectiveOf(NameText text, int i) {
    if (!isAdjective(text, i)) {
      return false;
    }
    String noun = text.word(i - 1).stem();
    if (text.word(i).norm().endsWith("ا")) {
      return noun.endsWith("ا");
    }
    return text.word(i).definite() || noun.endsWith("ه") || noun.endsWith("ات");
  }

  private String bestType(NameText text, Match<Entry> match, List<Entry> entries) {
    int i = match.firstWord();
    boolean person = has(entries, "PER");
    boolean adjective = has(entries, "MISC");
    if (person && adjective) {
      return isAdjective(text, i) ? "MISC" : "PER";
    }
    if (adjective && isAdjectiveOf(text, i)) {
      return "MISC";
    }
    if (has(entries, "LOC") && (text.isPlaceHeaded(i) || isAfterPreposition(text, match))) {
      return "LOC";
    }
    if (person && text.isTitled(i)) {
      return "PER";
    }
    return entries.stream()
        .filter(entry -> !entry.type().equals("MISC") || !has(entries, "LOC"))
        .max(Comparator.comparingInt(KnownNames::weight))
        .map(Entry::type)
        .orElse("MISC");
  }

  private static boolean has(List<Entry> entries, String type) {
    return entries.stream().anyMatch(entry -> entry.type().equals(type));
  }

  private static int weight(Entry entry) {
    return (entry.ambiguity() == Ambiguity.NONE ? 10 : 0) + entry.rank();
  }

  /** Better entries first: spoken of in the document, then prominent. */
  private static Comparator<Entry> byEvidence(NameText text) {
    return Comparator.comparingInt((Entry entry) -> -evidence(text, entry));
  }

  /** The entries of one type that a known name stands for, better ones first. */
  static List<Entry> ofType(NameText text, Match<Entry> match, String type) {
    return match.values().stream()
        .filter(entry -> entry.type().equals(type) && entry.ambiguity() != Ambiguity.NAME)
        .sorted(byEvidence(text))
        .toList();
  }

  private static int evidence(NameText text, Entry entry) {
    int named = text.evidence().isNamed(entry.reference().id()) ? 30 : 0;
    return named + 10 * text.evidence().votes(entry.reference().country()) + weight(entry);
  }

  private static Strength strength(NameText text, Match<Entry> match, Entry entry) {
    boolean place = entry.type().equals("LOC");
    boolean headed = place && text.isSurelyPlaceHeaded(match.firstWord());
    boolean obscure = place && entry.rank() < 3 && match.length() == 1;
    if ((entry.isWord() || obscure) && !headed || isShortAlone(text, entry)) {
      return Strength.WEAK;
    }
    boolean sure = entry.ambiguity() == Ambiguity.NONE || entry.ambiguity() == Ambiguity.PLACE;
    return sure && entry.full() ? Strength.SURE : Strength.FAIR;
  }

  /** بلجنة سلامة: a short name that is a word too, in a text without the full name. */
  private static boolean isShortAlone(NameText text, Entry entry) {
    return entry.ambiguity() == Ambiguity.SHORT && !text.evidence().isNamed(entry.reference().id());
  }

  private static Found toFound(NameText text, Match<Entry> match, List<Entry> entries) {
    Entry best = entries.get(0);
    double confidence = best.ambiguity() == Ambiguity.NONE ? 0.95 : 0.8;
    return new Found(
        match.firstWord(),
        match.endWord(),
        match.skipped(),
        best.type(),
        best.subtype(),
        entries,
        confidence,
        strength(text, match, best),
        best.reference().id());
  }

  /**
   * حماس of حركة حماس, محمد بن سلمان of الأمير محمد بن سلمان: head noun and title stay out where
   * the name stands without them too or quotation marks begin it.
   */
  private static Found withoutHead(NameText text, Found found) {
    int inner = found.first() + 1;
    if (found.is("PER")) {
      inner = afterTitles(text, found);
    } else if (found.length() > 2 && text.isQuote(inner)) {
      return from(found, inner + 1);
    } else if (isCompanyName(text, found)) {
      return from(withoutNationality(text, found), inner);
    } else if (!isBareHead(text, found) || !isNameAlone(text, found, inner)) {
      return found;
    }
    return inner > found.first() && inner < found.end() ? from(found, inner) : found;
  }

  /** A head noun in the construct that is no part of the name: دولة, حركة, صحيفة, نادي, شمال. */
  private static boolean isBareHead(NameText text, Found found) {
    int i = found.first();
    if (text.word(i).definite()) {
      return false;
    }
    if (found.is("LOC")) {
      return text.placeHead(i) != null;
    }
    HeadNouns.Found<OrganisationHead> head = text.organisationHead(i);
    return head != null
        && (head.head().needs() == HeadNouns.Needs.PROPER
            || head.head().subtype().equals("media")
            || head.head().subtype().equals("club"));
  }

  /** شركة شل, شركة توتال الفرنسية: what is not a common noun after the head is the name. */
  private static boolean isCompanyName(NameText text, Found found) {
    HeadNouns.Found<OrganisationHead> head = text.organisationHead(found.first());
    int name = found.first() + 1;
    return found.is("ORG")
        && head != null
        && !head.definite()
        && head.end() == name
        && head.head().subtype().equals("company")
        && head.head().needs() == HeadNouns.Needs.PROPER
        && name < found.end()
        && !text.word(name).definite()
        && text.word(name).norm().length() > 1
        && text.organisationHead(name) == null;
  }

  private static Found withoutNationality(NameText text, Found found) {
    int last = found.end() - 1;
    Match<Entry> match = text.known(last);
    boolean nationality =
        last > found.first() + 1
            && match != null
            && text.word(last).definite()
            && match.values().get(0).subtype().equals("nationality");
    return nationality
        ? new Found(
            found.first(),
            last,
            found.skipped(),
            found.type(),
            found.subtype(),
            found.entries(),
            found.confidence(),
            found.strength(),
            found.source())
        : found;
  }

  private static int afterTitles(NameText text, Found found) {
    int i = found.first();
    while (i < found.end() - 1
        && text.title(i) != null
        && text.title(i).endWord() < found.end()
        && (i > found.first() || text.title(i).skipped() == found.skipped())) {
      i = text.title(i).endWord();
    }
    return text.part(i) != null || i == found.first() ? i : found.first();
  }

  private static boolean isNameAlone(NameText text, Found found, int inner) {
    Match<Entry> rest = inner < found.end() ? text.known(inner) : null;
    if (rest == null || rest.skipped() > 0 || rest.endWord() != found.end()) {
      return false;
    }
    Entry entry = found.entries().get(0);
    if (isDirectionOf(text, found, rest)) {
      return true;
    }
    String id = entry.reference().id();
    return rest.values().stream().anyMatch(e -> e.reference().id().equals(id));
  }

  /** جنوب لبنان: the mention is the country, the place meant its south. */
  private static boolean isDirectionOf(NameText text, Found found, Match<Entry> rest) {
    boolean direction =
        found.subtype().equals("region")
            && text.placeHead(found.first()) != null
            && text.placeHead(found.first()).head().isDirection();
    String country = found.entries().get(0).reference().country();
    return direction
        && rest.values().stream()
            .anyMatch(
                e -> e.subtype().equals("country") && e.reference().country().equals(country));
  }

  private static Found from(Found found, int first) {
    return new Found(
        first,
        found.end(),
        0,
        found.type(),
        found.subtype(),
        found.entries(),
        found.confidence(),
        found.strength(),
        found.source());
  }
}
