package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.*;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.EntityMention;
import org.rasd.model.Quantity;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.text.Span;

/**
 * Finds how far a noun phrase reaches: head, construct and adjectives, names in apposition, names
 * in quotation marks. Relative clauses and prepositional phrases are left out, as the annotation
 * guideline wants. Works on shallow cues (definiteness, entities, punctuation), in time linear in
 * the length of the phrase.
 */
final class NounPhrases {

  /** A noun phrase over the words {@code [first, end)}. */
  record Phrase(int first, int end) {

    boolean contains(int word) {
      return first <= word && word < end;
    }

    boolean overlaps(Phrase other) {
      return first < other.end && other.first < end;
    }
  }

  private static final int LONGEST = 14;
  private static final int SHORT = 4;
  private static final String AND = "" + WAW;
  private static final String UN = "" + WAW + NOON;
  private static final String IN = "" + YEH + NOON;
  private static final String AT = "" + ALEF + TEH;

  private final TextView view;
  private final int noPhrase;
  private final int belonging;
  private final int delegate;
  private final int from;
  private final int placeNoun;
  private final int genericPlace;

  NounPhrases(TextView view, WordClasses classes) {
    this.view = view;
    this.noPhrase = classes.id("no_np");
    this.belonging = classes.id("belonging");
    this.delegate = classes.id("delegate");
    this.from = classes.id("from_noun");
    this.placeNoun = classes.id("place_noun");
    this.genericPlace = classes.id("generic_place");
  }

  /** The phrase that starts at a word, or null if none does. */
  Phrase at(int first, int limit) {
    int head = skipOpeningQuote(first, limit);
    if (head >= limit || !canStart(head)) {
      return null;
    }
    int reach = Math.min(limit, head + LONGEST);
    int end = head > first ? extend(head, closingQuote(head, reach)) : extend(head, reach);
    return new Phrase(head, end);
  }

  /** The phrase and those coordinated with it by و. */
  List<Phrase> listAt(int first, int limit) {
    List<Phrase> phrases = new ArrayList<>();
    Phrase phrase = at(first, limit);
    while (phrase != null && phrases.size() < 6) {
      phrase = withSecondNationality(phrase, limit);
      phrases.add(phrase);
      int candidate = afterConnectors(phrase.end(), limit);
      boolean joined =
          candidate < limit && (isCoordinated(phrase, candidate) || isAnd(candidate - 1));
      phrase = joined ? at(candidate, limit) : null;
    }
    return phrases;
  }

  /** The phrase, those coordinated with it, each with what says where it belongs. */
  List<Phrase> fullListAt(int first, int limit) {
    List<Phrase> list = new ArrayList<>(listAt(first, limit));
    if (!list.isEmpty()) {
      int last = list.size() - 1;
      list.set(last, full(list.get(last), limit));
      if (last == 0 && list.get(0).end() < limit) {
        int end = list.get(0).end();
        boolean joined = isEntityAfterAnd(end) || isCoordinated(list.get(0), end);
        list.addAll(joined ? listAt(end, limit) : List.of());
      }
    }
    return list;
  }

  /** The word after a closing quotation mark, a comma, and و written apart. */
  private int afterConnectors(int end, int limit) {
    int i = end;
    if (i < limit && QuotationMarks.isMark(view.word(i))) {
      i++;
    }
    if (i < limit && view.isComma(i)) {
      i++;
    }
    return i < limit && isAnd(i) ? i + 1 : i;
  }

  private boolean isAnd(int i) {
    return view.word(i).norm().equals(AND);
  }

  private boolean isCoordinated(Phrase before, int next) {
    Word word = view.word(next);
    return word.proclitics().equals(AND)
            && !word.pos().isVerb()
            && word.definite() == view.word(lastWord(before)).definite()
        || isEntityAfterAnd(next);
  }

  private boolean isEntityAfterAnd(int next) {
    return view.word(next).hasProclitic(WAW) && view.entityAt(next) != null;
  }

  private int lastWord(Phrase phrase) {
    int last = phrase.end() - 1;
    while (last > phrase.first() && view.isPunctuation(last)) {
      last--;
    }
    return last;
  }

  /** A phrase that begins with a quotation mark ends at the next one. */
  private int closingQuote(int head, int limit) {
    for (int i = head + 1; i < limit; i++) {
      if (QuotationMarks.isMark(view.word(i))) {
        return i;
      }
    }
    return limit;
  }

  private int skipOpeningQuote(int i, int limit) {
    return i < limit && QuotationMarks.isMark(view.word(i)) ? i + 1 : i;
  }

  /** Whether a noun phrase can start here. */
  boolean canStart(int i) {
    Word word = view.word(i);
    Quantity quantity = view.quantityAt(i);
    boolean opensQuantity =
        quantity != null && (i == 0 || view.quantityAt(i - 1) != quantity || isNoun(word));
    if (view.entityAt(i) != null || opensQuantity) {
      return view.timeAt(i) == null;
    }
    return isNoun(word) && view.timeAt(i) == null && !view.is(i, noPhrase);
  }

  private static boolean isNoun(Word word) {
    return word.pos() == Word.Pos.NOUN || word.pos() == Word.Pos.NUMBER;
  }

  private int extend(int head, int limit) {
    int end = endOfUnit(head, limit);
    boolean definite = isDefinite(head);
    while (end < limit) {
      int next = nextUnit(end, limit, definite);
      if (next <= end) {
        break;
      }
      definite = isDefinite(end) || view.isPunctuation(end);
      end = next;
    }
    return end;
  }

  /** One past the unit (entity, quantity or single word) that starts at a word. */
  private int endOfUnit(int i, int limit) {
    EntityMention entity = view.entityAt(i);
    if (entity != null) {
      return Math.min(limit, Math.max(i + 1, entity.endWord()));
    }
    Quantity quantity = view.quantityAt(i);
    int end = i + 1;
    while (quantity != null && end < limit && view.quantityAt(end) == quantity) {
      end++;
    }
    return end;
  }

  private boolean isDefinite(int i) {
    return view.word(i).definite()
        || view.entityAt(i) != null
        || !view.word(i).enclitic().isEmpty()
        || view.word(i).kind() == Token.Kind.HASHTAG;
  }

  /** One past the unit that continues the phrase after {@code end}, or {@code end}. */
  private int nextUnit(int end, int limit, boolean definite) {
    if (view.timeAt(end) != null) {
      return end;
    }
    if (QuotationMarks.isMark(view.word(end))) {
      return endOfQuotedName(end, limit);
    }
    if (view.isComma(end)) {
      return endOfApposition(end, limit);
    }
    Word word = view.word(end);
    if (!isNominal(end) || !word.proclitics().isEmpty()) {
      return end;
    }
    boolean name = view.entityAt(end) != null;
    if (definite && !word.definite() && (!name || isOtherPlace(end))) {
      return end;
    }
    if (!name && disagrees(view.word(end - 1), word)) {
      return end;
    }
    return endOfUnit(end, limit);
  }

  /** القوات الروسية والسورية: with an adjective of nationality joined to another. */
  private Phrase withSecondNationality(Phrase phrase, int limit) {
    int last = phrase.end() - 1;
    int next = phrase.end();
    boolean second =
        last > phrase.first()
            && next < limit
            && view.word(next).proclitics().equals(AND)
            && isNationality(next)
            && isNationality(last)
            && view.word(next).definite() == view.word(last).definite();
    return second ? new Phrase(phrase.first(), next + 1) : phrase;
  }

  private boolean isNationality(int i) {
    EntityMention name = view.entityAt(i);
    return name != null && name.subtype().equals("nationality") && name.endWord() == i + 1;
  }

  /**
   * مسلحون نقطة تفتيش, الحكومة المتمردين, رجل هجوما: the endings tell that the second word is
   * neither adjective nor in construct. Arabic writes few endings, so most words pass.
   */
  private boolean disagrees(Word before, Word next) {
    String first = before.stem();
    String second = next.stem();
    boolean plural = second.endsWith(UN) || second.endsWith(IN);
    if (next.definite()) {
      return before.definite() && isFeminine(first) && plural && second.length() > SHORT;
    }
    if (first.length() > SHORT && first.endsWith(UN) && before.enclitic().isEmpty()) {
      return !second.endsWith(UN);
    }
    boolean accusative = second.length() > SHORT && second.charAt(second.length() - 1) == ALEF;
    boolean other = first.charAt(first.length() - 1) != ALEF && !isFeminine(first);
    return accusative && other && before.pos() == Word.Pos.NOUN && !first.endsWith(AT);
  }

  private static boolean isFeminine(String stem) {
    return stem.charAt(stem.length() - 1) == HEH;
  }

  /**
   * قوات الجيش مخيم كذا: a place after a definite noun is another phrase, but not العاصمة بغداد.
   */
  private boolean isOtherPlace(int i) {
    EntityMention name = view.entityAt(i);
    boolean inside = view.entityAt(i - 1) == name;
    return name.type().equals("LOC")
        && !name.subtype().equals("nationality")
        && !inside
        && view.word(i - 1).definite()
        && !view.is(i - 1, placeNoun)
        && !view.is(i - 1, genericPlace);
  }

  private boolean isNominal(int i) {
    Word word = view.word(i);
    return view.entityAt(i) != null
        || (word.pos() == Word.Pos.NOUN && !view.is(i, noPhrase))
        || word.kind() == Token.Kind.LATIN;
  }

  /** حركة "حماس": a name of up to five words in quotation marks. */
  private int endOfQuotedName(int open, int limit) {
    for (int i = open + 1; i < Math.min(limit, open + 7); i++) {
      if (QuotationMarks.isMark(view.word(i))) {
        return i > open + 1 ? i + 1 : open;
      }
      if (view.word(i).pos().isVerb() && view.entityAt(i) == null) {
        return open;
      }
    }
    return open;
  }

  /** الرئيس الفلسطيني، محمود عباس: a person's name right after the comma. */
  private int endOfApposition(int comma, int limit) {
    int next = comma + 1;
    if (next >= limit || view.entityAt(next) == null) {
      return comma;
    }
    EntityMention entity = view.entityAt(next);
    boolean person = entity.type().equals("PER") && entity.firstWord() == next;
    boolean coordinated = view.word(next).hasProclitic(WAW);
    return person && !coordinated && entity.endWord() - next >= 2 ? entity.endWord() : comma;
  }

  /**
   * A phrase with what says where its head belongs, as the guideline wants full noun phrases:
   * مسلحون من تنظيم كذا, قاعدة للجيش, جماعة تابعة لحزب كذا, المبعوث الدولي إلى اليمن.
   */
  Phrase full(Phrase phrase, int limit) {
    int next = phrase.end();
    int last = lastWord(phrase);
    if (next >= limit || view.timeAt(next) != null) {
      return phrase;
    }
    Phrase owner = null;
    boolean open = !isDefinite(last) && !isDefinite(phrase.first());
    if (view.is(last, belonging) || view.is(phrase.first(), delegate)) {
      owner = complement(next, limit);
    } else if (open && view.is(next, from) && view.word(next).proclitics().isEmpty()) {
      owner = memberOf(phrase, complement(next, limit));
    } else if (open && view.word(next).hasProclitic(LAM)) {
      owner = complement(next, limit);
    }
    return owner == null || owner.first() > next + 1
        ? phrase
        : new Phrase(phrase.first(), owner.end());
  }

  /** A place after من is where somebody leaves or comes from. */
  private Phrase memberOf(Phrase member, Phrase whole) {
    boolean place =
        whole != null
            && (view.is(whole.first(), placeNoun)
                || (view.entityAt(whole.first()) != null
                    && view.entityAt(whole.first()).type().equals("LOC")));
    return place ? null : whole;
  }

  /** The phrase after a preposition, written apart or as a proclitic. */
  private Phrase complement(int i, int limit) {
    boolean preposition = view.word(i).pos() == Word.Pos.PREPOSITION;
    boolean proclitic = view.word(i).hasProclitic(LAM) || view.word(i).hasProclitic(BEH);
    if (preposition && view.word(i).enclitic().isEmpty()) {
      return at(i + 1, limit);
    }
    return proclitic ? at(i, limit) : null;
  }

  /** The text of a phrase: without the first word's proclitics and outer quotation marks. */
  Span span(Phrase phrase) {
    Word first = view.word(phrase.first());
    EntityMention entity = view.entityAt(phrase.first());
    int start = first.stemSpan().start();
    if (entity != null && entity.firstWord() == phrase.first()) {
      start = entity.span().start();
    }
    int end = view.word(phrase.end() - 1).span().end();
    return new Span(Math.min(start, end), end);
  }

  /** The text of a phrase, with the article that the proclitic of للجيش swallows. */
  String text(Phrase phrase) {
    Word first = view.word(phrase.first());
    String text = span(phrase).in(view.document().text());
    boolean contracted = first.definite() && first.hasProclitic(LAM) && text.charAt(0) == LAM;
    return contracted ? ALEF + text : text;
  }
}
