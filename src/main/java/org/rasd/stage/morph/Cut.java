package org.rasd.stage.morph;

/**
 * A folded word cut into clitics and stem.
 *
 * @param proclitics letters of the proclitics, the article not among them
 * @param from first letter of the stem in the folded word
 * @param to one past the last letter of the stem in the folded word
 * @param stem the stem, article and last letter restored
 * @param definite whether the stem carries the article
 * @param enclitic the pronoun, or empty
 */
record Cut(String proclitics, int from, int to, String stem, boolean definite, String enclitic) {

  /** A cut that leaves the letters of the stem as they are. */
  static Cut at(String word, int from, int to) {
    return new Cut(
        word.substring(0, from), from, to, word.substring(from, to), false, word.substring(to));
  }

  /** The stem without the article. */
  String bare() {
    return definite ? stem.substring(2) : stem;
  }
}
