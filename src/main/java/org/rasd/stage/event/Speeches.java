package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Attribution;
import org.rasd.model.Sentence;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * Finds the reports of speech in a sentence: verbs of saying with their speaker and complement,
 * participles (مضيفاً أن), phrases like بحسب X and نقلاً عن X, X: at its beginning. Of نقلت X عن Y
 * the speaker is Y. A verb without a subject of its own goes on with the speaker before.
 */
final class Speeches {

  private static final int CITED_REACH = 14;
  private static final int HEADLINE_SPEAKER = 8;

  private final TextView view;
  private final Speakers speakers;
  private final SourceTypes types;
  private final NounPhrases phrases;
  private final int say;
  private final int open;
  private final int participle;
  private final int stance;
  private final int quote;
  private final int according;
  private final int from;
  private final int that;
  private final int negation;
  private final int statement;
  private final int separator;
  private final int impersonal;
  private final int homograph;
  private final int revealing;
  private final int[] speakerNouns;

  Speeches(TextView view, WordClasses classes, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
    this.speakers = new Speakers(view, classes, phrases);
    this.types = new SourceTypes(view, classes, phrases);
    this.say = classes.id("say");
    this.open = classes.id("say_open");
    this.participle = classes.id("saying");
    this.stance = classes.id("stance");
    this.quote = classes.id("quote_verb");
    this.according = classes.id("according");
    this.from = classes.id("from_source");
    this.that = classes.id("that");
    this.negation = classes.id("negation");
    this.statement = classes.id("statement");
    this.separator = classes.id("speech_end");
    this.homograph = classes.id("say_homograph");
    this.impersonal = classes.id("impersonal");
    this.revealing = classes.id("revealing");
    this.speakerNouns =
        new int[] {
          classes.id("agent"),
          classes.id("media"),
          classes.id("anonymous_source"),
          classes.id("witness"),
          classes.id("official_source"),
          classes.id("igo_source"),
          classes.id("ngo_source"),
          classes.id("party_source")
        };
  }

  /** The speeches of a sentence in order; {@code last} is the speaker before it. */
  List<Speech> of(Sentence sentence, Attribution last) {
    List<Speech> found = new ArrayList<>();
    headline(sentence, found);
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      if (view.is(i, according)) {
        i = citation(i, sentence, found);
      } else if (view.is(i, impersonal) && speakers.complement(i + 1) >= 0) {
        found.add(new Speech(i, i + 1, sentence.endToken(), Attribution.AUTHOR, false));
      } else if (isSaying(i, sentence)) {
        verb(i, sentence, last, found);
      }
      i++;
    }
    return found;
  }

  /** الجيش السوداني: قواتنا …, a speaker and a colon at the beginning. */
  private void headline(Sentence sentence, List<Speech> found) {
    int limit = Math.min(sentence.endToken(), sentence.firstToken() + HEADLINE_SPEAKER);
    int start = sentence.firstToken();
    while (start < limit && isPreface(start)) {
      start++;
    }
    if (start >= limit || !phrases.canStart(start)) {
      return;
    }
    for (int i = start + 1; i < limit; i++) {
      if (view.word(i).norm().equals(":")) {
        Phrase phrase = new Phrase(start, i);
        if (isSpeaker(phrase)) {
          Attribution speaker = types.attribution(phrase, i);
          found.add(new Speech(i, i + 1, sentence.endToken(), speaker, false));
        }
        return;
      }
      if (view.word(i).pos().isVerb() && view.entityAt(i) == null) {
        return;
      }
    }
  }

  /** 15:42 -: clock and marks before the speaker. */
  private boolean isPreface(int i) {
    return view.isPunctuation(i)
        || view.timeAt(i) != null
        || view.quantityAt(i) != null
        || view.word(i).pos() == Word.Pos.NUMBER;
  }

  private boolean isSpeaker(Phrase phrase) {
    int head = phrase.first();
    if (view.entityAt(head) != null && !view.entityAt(head).type().equals("LOC")) {
      return true;
    }
    for (int noun : speakerNouns) {
      if (view.is(head, noun)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaying(int i, Sentence sentence) {
    boolean isStance = view.is(i, stance);
    boolean isParticiple = view.is(i, participle);
    if (view.is(i, homograph) || (!isStance && !isParticiple && !view.is(i, say))) {
      return false;
    }
    boolean negated = i > sentence.firstToken() && view.is(i - 1, negation);
    boolean relative = !view.word(i).enclitic().isEmpty();
    boolean sure =
        !view.is(i, open)
            || speakers.complement(i + 1) >= 0
            || (view.is(i, revealing) && speakers.isFollowedByFrom(i));
    return !negated && !relative && sure && (isParticiple || view.word(i).pos().isVerb() || sure);
  }

  private void verb(int i, Sentence sentence, Attribution last, List<Speech> found) {
    Phrase subject = view.is(i, participle) ? null : subject(i, sentence);
    Attribution speaker =
        subject == null ? earlier(i, sentence, last, found) : types.attribution(subject, i);
    int from = subject != null && subject.first() > i ? subject.end() : i + 1;
    int that = speakers.complement(from);
    if (that < 0 && isTrailing(i, from, sentence)) {
      found.add(new Speech(i, sentence.firstToken(), i, speaker, false));
      return;
    }
    int first = that >= 0 ? that + 1 : from;
    found.add(new Speech(i, first, contentEnd(first, that, sentence), speaker, view.is(i, stance)));
  }

  private Phrase subject(int verb, Sentence sentence) {
    Phrase cited = view.is(verb, quote) ? cited(verb, sentence) : null;
    if (cited != null) {
      return cited;
    }
    boolean goesOn = view.word(verb).hasProclitic(WAW) || view.word(verb).hasProclitic('\u0641');
    Phrase before = goesOn ? null : speakers.before(verb);
    Phrase after = speakers.after(verb);
    if (after != null && isSubject(after) && (before == null || !speakers.isFronted(before))) {
      return after;
    }
    return before != null && view.is(before.end() - 1, statement) ? issuer(before) : before;
  }

  /** أكد ضرورة السلام: an indefinite noun that is no speaker's is the object. */
  private boolean isSubject(Phrase after) {
    int head = after.first();
    return view.word(head).definite()
        || view.entityAt(head) != null
        || !view.word(head).enclitic().isEmpty()
        || view.isPunctuation(head)
        || isSpeaker(after)
        || view.word(Math.min(after.first() + 1, after.end() - 1)).definite()
        || speakers.complement(after.end()) >= 0;
  }

  /** أصدرت X بيانا قالت فيه: X. */
  private Phrase issuer(Phrase before) {
    Sentence sentence = view.sentenceAt(before.first());
    for (int i = before.end() - 1; i >= sentence.firstToken(); i--) {
      if (view.word(i).pos() == Word.Pos.VERB_PERFECT) {
        int start = speakers.skipAsides(i + 1, before.end());
        boolean found = start < before.end() - 1 && phrases.canStart(start);
        return found ? new Phrase(start, before.end() - 1) : before;
      }
    }
    return before;
  }

  /** عن Y in نقلت X عن Y, within a few words of the verb. */
  private Phrase cited(int verb, Sentence sentence) {
    int limit = Math.min(sentence.endToken(), verb + CITED_REACH);
    for (int i = verb + 1; i < limit; i++) {
      if (view.is(i, from)) {
        return speakers.after(i);
      }
      if (view.is(i, that)) {
        return null;
      }
    }
    return null;
  }

  /** The first speaker of the sentence, or the subject of the sentence's first verb. */
  private Attribution earlier(int verb, Sentence sentence, Attribution last, List<Speech> found) {
    if (!found.isEmpty()) {
      return found.get(0).speaker();
    }
    if (view.is(verb, participle)) {
      for (int i = sentence.firstToken(); i < verb; i++) {
        if (view.word(i).pos().isVerb() && view.entityAt(i) == null) {
          Phrase subject = speakers.after(i);
          return subject == null || subject.end() > verb ? last : types.attribution(subject, verb);
        }
      }
    }
    return last;
  }

  /** …، قال مصدر: a verb after a comma whose subject closes the sentence. */
  private boolean isTrailing(int verb, int end, Sentence sentence) {
    boolean afterComma = verb > sentence.firstToken() && view.isComma(verb - 1);
    int rest = speakers.skipAsides(end, sentence.endToken());
    return afterComma && sentence.endToken() - rest <= 1;
  }

  /**
   * Where what is said ends: at the closing mark of a direct quotation, else at a word that turns
   * to another matter (فيما, بينما); without أن also before و and a verb.
   */
  private int contentEnd(int first, int complement, Sentence sentence) {
    boolean direct = complement >= 0 && QuotationMarks.isMark(view.word(complement));
    for (int i = first; i < sentence.endToken(); i++) {
      boolean closes = direct && QuotationMarks.isMark(view.word(i));
      boolean turns = view.is(i, separator) && !view.isQuoted(i);
      boolean next =
          complement < 0 && view.word(i).pos().isVerb() && view.word(i).hasProclitic(WAW);
      if (closes || turns || next) {
        return i;
      }
    }
    return sentence.endToken();
  }

  /** Adds the speech of a phrase like بحسب X; gives the last word it looked at. */
  private int citation(int cue, Sentence sentence, List<Speech> found) {
    int at = cue;
    int verb = -1;
    for (int i = cue + 1; i < Math.min(sentence.endToken(), cue + 4); i++) {
      if (view.is(i, say)) {
        verb = i;
        at = i;
      } else if (view.is(i, from) && verb < 0) {
        at = i;
      } else if (!view.word(i).norm().equals("\u0645\u0627")) {
        break;
      }
    }
    Phrase cited = verb >= 0 && view.is(verb, quote) ? cited(verb, sentence) : null;
    Phrase phrase = cited == null ? speakers.after(at) : cited;
    if (phrase == null) {
      return cue;
    }
    Attribution speaker = types.attribution(phrase, verb >= 0 ? verb : cue);
    int previous = found.size() - 1;
    if (previous >= 0 && found.get(previous).first() > cue) {
      Speech outer = found.remove(previous);
      found.add(new Speech(outer.cue(), outer.first(), outer.end(), speaker, false));
    } else {
      int first =
          previous >= 0 && found.get(previous).end() > cue
              ? found.get(previous).first()
              : clauseStart(cue, sentence);
      found.add(new Speech(cue, first, clauseEnd(phrase.end(), sentence), speaker, false));
    }
    return phrase.end() - 1;
  }

  private int clauseStart(int cue, Sentence sentence) {
    int i = cue;
    while (i > sentence.firstToken() && !view.is(i, separator)) {
      i--;
    }
    return i;
  }

  private int clauseEnd(int from, Sentence sentence) {
    int i = from;
    while (i < sentence.endToken() && !view.is(i, separator)) {
      i++;
    }
    return i;
  }
}
