package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.*;

import java.util.List;
import org.rasd.model.EntityMention;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * What a verb or pronoun says of its subject: a feminine verb or ها wants a noun in ة or one whose
 * gender letters do not tell; وا and هم want several or a collective.
 */
enum Agreement {
  MASCULINE,
  FEMININE,
  PLURAL,
  ANY;

  private static final String HIM = "" + HEH;
  private static final String HER = "" + HEH + ALEF;
  private static final String THEY = "" + WAW + ALEF;
  private static final String UN = "" + WAW + NOON;
  private static final String IN = "" + YEH + NOON;
  private static final String A = "" + ALEF;
  private static final int DUAL = 4;
  private static final String AT = "" + ALEF + TEH;

  /** What the pronoun on one word, or else the form of a verb, wants. */
  static Agreement of(TextView view, int mark, int verb) {
    String pronoun = mark == verb ? "" : view.word(mark).enclitic();
    if (!pronoun.isEmpty()) {
      return pronoun.equals(HIM) ? MASCULINE : pronoun.equals(HER) ? FEMININE : PLURAL;
    }
    Word word = view.word(verb);
    String stem = word.stem();
    if (stem.endsWith(THEY) || stem.endsWith(UN)) {
      return PLURAL;
    }
    if (stem.length() > DUAL && stem.endsWith(A) && word.pos() == Word.Pos.VERB_PERFECT) {
      return PLURAL;
    }
    boolean perfect = word.pos() == Word.Pos.VERB_PERFECT;
    char mood = perfect ? stem.charAt(stem.length() - 1) : stem.charAt(0);
    return mood == TEH ? FEMININE : perfect || mood == YEH ? MASCULINE : ANY;
  }

  /** Whether a phrase, or several coordinated ones, can be meant. */
  boolean fits(TextView view, List<Phrase> subject) {
    if (this == ANY || subject.size() > 1) {
      return this == ANY || this == PLURAL;
    }
    Phrase phrase = subject.get(0);
    String stem = view.word(phrase.first()).stem();
    EntityMention name = view.entityAt(phrase.first());
    boolean feminine = stem.length() > 2 && stem.charAt(stem.length() - 1) == HEH;
    boolean place = name != null && name.type().equals("LOC");
    boolean several =
        stem.endsWith(IN)
            || stem.endsWith(UN)
            || stem.endsWith(AT)
            || view.quantityAt(phrase.first()) != null;
    return switch (this) {
      case FEMININE -> feminine || name != null || stem.endsWith(AT);
      case MASCULINE -> !feminine && !place && !several;
      case PLURAL -> several || !feminine;
      case ANY -> true;
    };
  }
}
