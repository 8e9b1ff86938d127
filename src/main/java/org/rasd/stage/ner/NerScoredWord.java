package org.rasd.stage.ner;

/**
 * A word with everything of it that does not depend on its neighbours already multiplied by the
 * weights of one head. Immutable by convention; kept in the model's cache.
 *
 * @param key hash of the normalized token
 * @param word what cross features need of the word; its own features are left out
 * @param scores nine scores for each of five places, the place of the word seen from the token
 *     scored, leftmost first
 * @param rows what the word gives the networks, see {@link NerProjection}
 */
record NerScoredWord(long key, NerWord word, float[] scores, float[][] rows) {}
