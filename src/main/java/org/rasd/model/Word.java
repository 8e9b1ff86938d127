package org.rasd.model;

import org.rasd.text.Span;

/**
 * A token cut into proclitics, stem and enclitic. There is one word for each token, at the same
 * index; for a token that is not Arabic the stem is the whole token.
 *
 * <p>For وللمفاوضات ("and for the talks"): {@code proclitics "ول"}, {@code stem "المفاوضات"} (the
 * article restored), {@code bare "مفاوضات"}, {@code definite}.
 *
 * @param span the whole token
 * @param norm the whole token, folded
 * @param proclitics the folded letters of the proclitics before the stem (و ف ب ل ك س, in order),
 *     the article not among them; mostly empty
 * @param stemSpan the stem in the text, article included (for للمفاوضات it starts at the second ل)
 * @param stem the stem, folded, article included and restored, enclitic left out (teh restored: in
 *     هجماتهم it is هجمات, in جولتها it is جوله)
 * @param bare the stem without the article
 * @param definite whether the stem carries the article
 * @param enclitic the folded enclitic pronoun (ها, هم, ه …), mostly empty
 * @param pos the part of speech, as far as lexicon and form tell
 * @param kind the kind of its token
 */
public record Word(
    Span span,
    String norm,
    String proclitics,
    Span stemSpan,
    String stem,
    String bare,
    boolean definite,
    String enclitic,
    Pos pos,
    Token.Kind kind)
    implements Annotation {

  /** Coarse parts of speech. NOUN covers nouns, adjectives, participles and names. */
  public enum Pos {
    NOUN,
    VERB_PERFECT,
    VERB_IMPERFECT,
    PREPOSITION,
    CONJUNCTION,
    RELATIVE,
    DEMONSTRATIVE,
    PRONOUN,
    NEGATION,
    PARTICLE,
    ADVERB,
    NUMBER,
    PUNCTUATION,
    OTHER;

    /** Whether it is a finite verb. */
    public boolean isVerb() {
      return this == VERB_PERFECT || this == VERB_IMPERFECT;
    }
  }

  /** Whether a proclitic, one of و ف ب ل ك س, stands before the stem. */
  public boolean hasProclitic(char letter) {
    return proclitics.indexOf(letter) >= 0;
  }
}
