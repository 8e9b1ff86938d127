package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import org.rasd.model.Sentence;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * Finds the phrase that names a speaker, after a verb of saying (قال X إن) or before it (X قال إن).
 * Where a complement follows, all that stands between verb and complement is the speaker, titles,
 * names in apposition and prepositional phrases (مصدر في وزارة الداخلية) included.
 */
final class Speakers {

  private static final int LONGEST = 16;
  private static final int COMPLEMENT_REACH = 12;

  private final TextView view;
  private final NounPhrases phrases;
  private final int that;
  private final int statement;
  private final int media;
  private final int opener;
  private final int auxiliary;
  private final int outward;
  private final int words;
  private final int saying;
  private final int from;

  Speakers(TextView view, WordClasses classes, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
    this.that = classes.id("that");
    this.statement = classes.id("statement");
    this.media = classes.id("media");
    this.opener = classes.id("clause_opener");
    this.auxiliary = classes.id("auxiliary");
    this.outward = classes.id("speech_preposition");
    this.words = classes.id("his_words");
    this.saying = classes.id("saying");
    this.from = classes.id("from_source");
  }

  /** The speaker named after a verb, or null. */
  Phrase after(int verb) {
    int limit = view.sentenceAt(verb).endToken();
    int start = skipAsides(verb + 1, limit);
    if (start >= limit || isOblique(start) || !canStart(start, limit)) {
      return null;
    }
    int stop = boundary(start, Math.min(limit, start + LONGEST));
    Phrase shallow = phrases.at(start, stop);
    if (stop > start && complement(stop) >= 0) {
      return new Phrase(start, trimmed(start, stop));
    }
    return shallow == null ? null : new Phrase(start, coordinated(shallow, stop));
  }

  private boolean canStart(int i, int limit) {
    return phrases.canStart(i) || isNameMark(i, limit);
  }

  /** أكد لنا, اعترف بالمشاركة: after a preposition stands no subject. */
  private boolean isOblique(int i) {
    Word word = view.word(i);
    return word.hasProclitic('\u0644') || word.hasProclitic('\u0628');
  }

  /** Whether the clause begins with the phrase before the verb: its subject, not an adverbial. */
  boolean isFronted(Phrase before) {
    int first = before.first();
    boolean edge = first == view.sentenceAt(first).firstToken() || isEdge(first - 1);
    return edge && !isOblique(first);
  }

  /** The speaker named before a verb, or null. */
  Phrase before(int verb) {
    Sentence sentence = view.sentenceAt(verb);
    int stop = verb;
    while (stop > sentence.firstToken() && isBetween(stop - 1)) {
      stop--;
    }
    int start = stop;
    while (start > sentence.firstToken() && verb - start < LONGEST && !isEdge(start - 1)) {
      start--;
    }
    while (start < stop && !phrases.canStart(start)) {
      start++;
    }
    return start < stop ? new Phrase(start, stop) : null;
  }

  /** First word of the complement (أن, a colon, a quotation) near a word, or -1. */
  int complement(int from) {
    int limit = Math.min(view.sentenceAt(from - 1).endToken(), from + COMPLEMENT_REACH);
    for (int i = from; i < limit; i++) {
      if (view.is(i, that) || isColon(i) || opensQuotation(i, limit)) {
        return i;
      }
      if (isVerb(i) || view.is(i, opener) || view.is(i, saying)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether عن follows a verb within a few words: كشف X عن, نقلت X عن Y. */
  boolean isFollowedByFrom(int verb) {
    int limit = Math.min(view.sentenceAt(verb).endToken(), verb + LONGEST);
    for (int i = verb + 1; i < limit && !isVerb(i) && !view.is(i, that); i++) {
      if (view.is(i, from)) {
        return true;
      }
    }
    return false;
  }

  /** Skips times, prepositions with pronouns (له, به) and statements (في بيان). */
  int skipAsides(int from, int limit) {
    int i = from;
    while (i < limit) {
      if (view.timeAt(i) != null || view.is(i, auxiliary) || isPrepositionWithPronoun(i)) {
        i++;
      } else if (isStatementPhrase(i, limit)) {
        i += view.is(i, outward) ? 2 : 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private int boundary(int start, int limit) {
    int i = start;
    while (i < limit && !isBoundary(i, start, limit)) {
      i = closingMark(i, limit) > i ? closingMark(i, limit) + 1 : i + 1;
    }
    return i;
  }

  private boolean isBoundary(int i, int start, int limit) {
    return view.is(i, that)
        || isColon(i)
        || view.timeAt(i) != null
        || isVerb(i)
        || view.is(i, words)
        || (view.is(i, opener) && i > start)
        || view.word(i).pos() == Word.Pos.RELATIVE
        || isStatementPhrase(i, limit)
        || isAddressee(i)
        || (QuotationMarks.isMark(view.word(i)) && closingMark(i, limit) <= i)
        || (view.isComma(i) && !isApposition(i, limit))
        || isPrepositionWithPronoun(i);
  }

  /** محمد باقري، رئيس الأركان، أن: a comma with a nominal up to the next comma or أن. */
  private boolean isApposition(int comma, int limit) {
    int i = comma + 1;
    if (i >= limit || view.timeAt(i) != null || !phrases.canStart(i)) {
      return false;
    }
    if (view.word(i).hasProclitic(WAW)) {
      return false;
    }
    while (i < Math.min(limit, comma + 8)) {
      if (view.isComma(i) || view.is(i, that)) {
        return complement(i) >= 0 && i > comma + 1;
      }
      if (isVerb(i) || view.is(i, opener) || view.word(i).pos() == Word.Pos.PREPOSITION) {
        return false;
      }
      i++;
    }
    return false;
  }

  /** لـ«الرافد», لوكالة X: to whom it was said. */
  private boolean isAddressee(int i) {
    return view.word(i).hasProclitic('\u0644') && view.is(i, media)
        || (view.word(i).norm().equals("\u0644"));
  }

  /** في بيان, خلال مؤتمر صحفي, بتصريح. */
  private boolean isStatementPhrase(int i, int limit) {
    boolean preposition = view.is(i, outward) && i + 1 < limit && view.is(i + 1, statement);
    return preposition || (view.is(i, statement) && !view.word(i).proclitics().isEmpty());
  }

  private boolean isPrepositionWithPronoun(int i) {
    Word word = view.word(i);
    return word.pos() == Word.Pos.PREPOSITION && !word.enclitic().isEmpty();
  }

  private boolean isNameMark(int i, int limit) {
    return closingMark(i, limit) > i;
  }

  /** The mark that closes a quoted name of up to five words, or {@code open}. */
  private int closingMark(int open, int limit) {
    if (!QuotationMarks.isMark(view.word(open))) {
      return open;
    }
    for (int i = open + 1; i < Math.min(limit, open + 7); i++) {
      if (QuotationMarks.isMark(view.word(i))) {
        return i;
      }
      if (isVerb(i)) {
        return open;
      }
    }
    return open;
  }

  private boolean opensQuotation(int i, int limit) {
    return QuotationMarks.isMark(view.word(i)) && closingMark(i, limit) <= i;
  }

  private int trimmed(int start, int stop) {
    int end = stop;
    while (end > start + 1 && (view.isComma(end - 1) || view.is(end - 1, outward))) {
      end--;
    }
    return end;
  }

  /** الحكومة و«التنسيقية»: speakers joined by و. */
  private int coordinated(Phrase shallow, int stop) {
    int end = shallow.end();
    boolean named = end < stop && view.word(end).hasProclitic(WAW) && !isVerb(end);
    if (named && view.word(end).definite() == view.word(shallow.first()).definite()) {
      Phrase next = phrases.at(end, stop);
      return next == null ? end : next.end();
    }
    boolean vague =
        !view.word(shallow.first()).definite() && view.entityAt(shallow.first()) == null;
    if (vague && end + 1 < stop && view.is(end, outward)) {
      Phrase next = phrases.at(end + 1, stop);
      return next == null ? end : next.end();
    }
    return end;
  }

  private boolean isBetween(int i) {
    return view.is(i, auxiliary) || view.timeAt(i) != null || isPrepositionWithPronoun(i);
  }

  private boolean isEdge(int i) {
    boolean mark = view.isPunctuation(i) && !QuotationMarks.isMark(view.word(i));
    return mark
        || view.is(i, that)
        || isVerb(i)
        || view.is(i, opener)
        || view.timeAt(i) != null
        || view.word(i).pos() == Word.Pos.RELATIVE;
  }

  private boolean isColon(int i) {
    return view.word(i).norm().equals(":");
  }

  private boolean isVerb(int i) {
    return view.word(i).pos().isVerb() && view.entityAt(i) == null;
  }
}
