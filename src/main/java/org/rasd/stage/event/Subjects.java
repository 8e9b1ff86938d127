package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.model.Sentence;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * The subject of a verb: the antecedent of a relative clause without a resuming pronoun (القوة التي
 * اعتقلت), the phrase before the verb where a clause begins with it (أن الجيش قصف), else the first
 * phrase after it that no preposition governs. Where a subject is dropped (وأضافت أنها تدعو), that
 * of the verb before which agrees, in the same sentence or the one before. Looks at a bounded
 * window; results are kept for the document, so one instance serves one thread.
 */
final class Subjects {

  private static final String THEY = "" + WAW + ALEF;
  private static final int REACH = 12;
  private static final int RESUMED_REACH = 60;
  private static final int PHRASES_SKIPPED = 2;

  private final TextView view;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Actors actors;
  private final int adverbial;
  private final int complementizer;
  private final int clauseOpener;
  private final int that;
  private final int auxiliary;
  private final int was;
  private final int say;
  private final Map<Integer, List<Phrase>> overt = new HashMap<>();

  Subjects(
      TextView view, WordClasses classes, Clauses clauses, NounPhrases phrases, Actors actors) {
    this.view = view;
    this.clauses = clauses;
    this.phrases = phrases;
    this.actors = actors;
    this.adverbial = classes.id("adverbial");
    this.complementizer = classes.id("complementizer");
    this.clauseOpener = classes.id("clause_opener");
    this.that = classes.id("that");
    this.auxiliary = classes.id("auxiliary");
    this.was = classes.id("was");
    this.say = classes.id("say");
  }

  /** The subject of a verb, written or dropped; empty where none that can act is found. */
  List<Phrase> of(int verb) {
    return of(verb, verb + 1);
  }

  /** The subject of a verb whose own phrase ends before {@code after}. */
  List<Phrase> of(int verb, int after) {
    List<Phrase> written = written(verb, after);
    return written.isEmpty() ? dropped(verb) : written;
  }

  /** The subject as written beside its verb. */
  List<Phrase> written(int verb, int after) {
    List<Phrase> known = overt.get(verb);
    if (known == null) {
      known = find(verb, after);
      overt.put(verb, known);
    }
    return known;
  }

  private List<Phrase> find(int verb, int after) {
    List<Phrase> antecedent = antecedent(verb);
    if (!antecedent.isEmpty()) {
      return antecedent;
    }
    List<Phrase> before = before(verb);
    if (!before.isEmpty() && (opensClause(before.get(0)) || isBeside(before, verb))) {
      return before;
    }
    List<Phrase> following = following(after, clauses.end(verb));
    return following.isEmpty() ? before : following;
  }

  /** شاليط يطالب: an actor right before a verb that agrees, governed by nothing. */
  private boolean isBeside(List<Phrase> before, int verb) {
    Phrase last = before.get(before.size() - 1);
    int first = before.get(0).first();
    boolean start = first == view.sentenceAt(first).firstToken();
    boolean governed =
        isGoverned(first) || (!start && view.word(first - 1).pos() == Word.Pos.PREPOSITION);
    return last.end() == verb
        && !governed
        && actors.heads(before.get(0))
        && Agreement.of(view, verb, verb).fits(view, before);
  }

  /** The first phrase after a verb that no preposition governs, two governed ones passed over. */
  private List<Phrase> following(int after, int end) {
    int i = skipAdverbials(after);
    for (int skipped = 0; skipped <= PHRASES_SKIPPED && i < end; skipped++) {
      boolean preposition = view.word(i).pos() == Word.Pos.PREPOSITION;
      if (!preposition && !isGoverned(i)) {
        return actors.among(phrases.fullListAt(i, end));
      }
      boolean pronoun = preposition && !view.word(i).enclitic().isEmpty();
      Phrase governed = pronoun ? null : phrases.at(preposition ? i + 1 : i, end);
      i = skipAdverbials(governed == null ? i + 1 : governed.end());
    }
    return List.of();
  }

  private boolean isGoverned(int word) {
    Word w = view.word(word);
    return w.hasProclitic(BEH) || w.hasProclitic(LAM) || w.hasProclitic(KAF);
  }

  /** The phrase before the relative pronoun, if the verb has no pronoun that resumes it. */
  private List<Phrase> antecedent(int verb) {
    return actors.among(beforeRelative(verb));
  }

  /** Whether a verb stands in a relative clause whose pronoun it follows. */
  boolean followsRelative(int verb) {
    return view.word(relativeOf(verb)).pos() == Word.Pos.RELATIVE;
  }

  private int relativeOf(int verb) {
    int relative = verb - 1;
    int least = view.sentenceAt(verb).firstToken();
    while (relative > least && isLight(relative)) {
      relative--;
    }
    return Math.max(relative, least);
  }

  /** The phrase before the relative pronoun, actor or not: البلدة التي تتعرض لقصف. */
  List<Phrase> beforeRelative(int verb) {
    int relative = relativeOf(verb);
    boolean has =
        relative > view.sentenceAt(verb).firstToken()
            && view.word(relative).pos() == Word.Pos.RELATIVE;
    if (!has || !view.word(verb).enclitic().isEmpty()) {
      return List.of();
    }
    int end = view.isComma(relative - 1) ? relative - 1 : relative;
    Phrase last = null;
    for (int i = Math.max(clauses.start(relative - 1), relative - REACH); i < end; i++) {
      Phrase phrase = phrases.at(i, end);
      if (phrase != null) {
        phrase = phrases.full(phrase, end);
        last = phrase.end() == end ? phrase : null;
        i = phrase.end() - 1;
      }
    }
    return last == null ? List.of() : List.of(last);
  }

  /** Particles, negations and auxiliaries between a subject and its verb. */
  private boolean isLight(int i) {
    Word.Pos pos = view.word(i).pos();
    return pos == Word.Pos.PARTICLE || pos == Word.Pos.NEGATION || view.is(i, auxiliary);
  }

  private boolean opensClause(Phrase phrase) {
    int first = phrase.first();
    int least = view.sentenceAt(first).firstToken();
    int before = first - 1;
    while (before >= least && QuotationMarks.isMark(view.word(before))) {
      before--;
    }
    return before < least
        || clauses.start(first) == first
        || view.is(before, complementizer)
        || view.is(before, that)
        || view.is(before, was)
        || view.is(before, clauseOpener);
  }

  /** The next word that is no adverb, date or comma. */
  int skipAdverbials(int from) {
    int i = from;
    int limit = view.sentenceAt(Math.max(0, from - 1)).endToken();
    while (i < limit
        && (view.timeAt(i) != null || view.is(i, adverbial) || (view.isComma(i) && i > from))) {
      i++;
    }
    return i;
  }

  /**
   * The phrase that ends right before a verb, auxiliaries, dates, commas and a parenthesis set
   * aside.
   */
  List<Phrase> before(int verb) {
    int start = Math.max(clauses.start(verb), verb - RESUMED_REACH);
    for (int i = start; i < verb; i++) {
      List<Phrase> candidates = phrases.fullListAt(i, verb);
      if (candidates.isEmpty()) {
        continue;
      }
      int end = candidates.get(candidates.size() - 1).end();
      boolean opens = opensClause(candidates.get(0));
      boolean actor = actors.isIn(candidates.get(0));
      if ((actor || opens) && (reaches(end, verb) || (opens && reachesPast(end, verb)))) {
        return actor
            ? actors.among(candidates)
            : candidates.stream().filter(actors::mayBe).toList();
      }
      i = end - 1;
    }
    return List.of();
  }

  /** القوات الحكومية، المدعومة من الاتحاد، استعادت; الشرطة التي وصلت إلى المكان، اعتقلت. */
  private boolean reachesPast(int end, int verb) {
    int last = verb - 1;
    while (last > end && isLight(last)) {
      last--;
    }
    boolean closed = last > end && view.isComma(last);
    return closed && (view.isComma(end) || view.word(end).pos() == Word.Pos.RELATIVE);
  }

  private boolean reaches(int end, int verb) {
    for (int i = end; i < verb; i++) {
      boolean light =
          view.timeAt(i) != null
              || view.isComma(i)
              || QuotationMarks.isMark(view.word(i))
              || view.is(i, adverbial)
              || isLight(i);
      if (!light || view.is(i, that)) { // يأمل X أن يسهم Y
        return false;
      }
    }
    return true;
  }

  /** The subject that a verb shares with one before it. */
  List<Phrase> dropped(int verb) {
    if (!isDropped(verb)) {
      return List.of();
    }
    if (isFirstPerson(verb)) {
      return speaker(verb);
    }
    Agreement wanted = Agreement.of(view, subjectMark(verb), verb);
    Sentence sentence = view.sentenceAt(verb);
    int least = Math.max(sentence.firstToken(), verb - RESUMED_REACH);
    for (int i = verb - 1; i >= least; i--) {
      if (view.word(i).pos().isVerb()) {
        List<Phrase> subject = written(i, i + 1);
        if (!subject.isEmpty() && actors.isIn(subject.get(0)) && wanted.fits(view, subject)) {
          return subject;
        }
      }
    }
    int index = view.sentenceOf(verb);
    return index > 0 ? main(view.sentences().get(index - 1), wanted) : List.of();
  }

  /** نحن لم ننخرط: we are those who speak. */
  private boolean isFirstPerson(int verb) {
    Word word = view.word(verb);
    return word.pos() == Word.Pos.VERB_IMPERFECT && word.stem().charAt(0) == NOON;
  }

  private List<Phrase> speaker(int verb) {
    int least = Math.max(view.sentenceAt(verb).firstToken(), verb - RESUMED_REACH);
    for (int i = verb - 1; i >= least; i--) {
      if (view.is(i, say) && view.word(i).pos().isVerb() && !written(i, i + 1).isEmpty()) {
        return written(i, i + 1);
      }
    }
    return List.of();
  }

  /** The subject of the first verb of a sentence that agrees. */
  private List<Phrase> main(Sentence sentence, Agreement wanted) {
    int end = Math.min(sentence.endToken(), sentence.firstToken() + RESUMED_REACH);
    for (int i = sentence.firstToken(); i < end; i++) {
      if (view.word(i).pos().isVerb()) {
        List<Phrase> subject = written(i, i + 1);
        if (!subject.isEmpty() && actors.isIn(subject.get(0)) && wanted.fits(view, subject)) {
          return subject;
        }
      }
    }
    return List.of();
  }

  /** The word that carries the pronoun of a dropped subject: أنها before the verb, or the verb. */
  private int subjectMark(int verb) {
    int i = verb - 1;
    int least = view.sentenceAt(verb).firstToken();
    while (i > least && isLight(i)) {
      i--;
    }
    boolean pronoun =
        i >= least
            && (view.is(i, that) || view.is(i, clauseOpener))
            && !view.word(i).enclitic().isEmpty();
    return pronoun ? i : verb;
  }

  private boolean isDropped(int verb) {
    Word word = view.word(verb);
    if (subjectMark(verb) != verb || word.stem().endsWith(THEY)) {
      return true;
    }
    int next = skipAdverbials(verb + 1);
    boolean bare =
        next < clauses.end(verb)
            && view.word(next).pos() != Word.Pos.PREPOSITION
            && !isGoverned(next)
            && phrases.canStart(next);
    boolean joined = word.hasProclitic(WAW) || word.hasProclitic(FEH);
    return !bare || (joined && !view.word(next).definite());
  }
}
