package org.rasd.stage.ner;

/**
 * All the model knows of a word apart from its neighbours. Immutable by convention: arrays are
 * never written after construction.
 *
 * @param wordHash hash of the normalized word
 * @param baseHash hash of its base form
 * @param row row of the base form in the vocabulary
 * @param clitics proclitics split off, one bit a clitic
 * @param tree hash of the whole path in the tree of clusters
 * @param branch hash of the path's first six bits
 * @param limb hash of the path's first four bits
 * @param frequency bucket of the base form's frequency
 * @param here features seen at the word itself
 * @param beside features seen from the next word, too
 * @param around features seen from two words off, too
 * @param inputs inputs of the network: vector, then flags
 */
public record NerWord(
    long wordHash,
    long baseHash,
    int row,
    int clitics,
    long tree,
    long branch,
    long limb,
    int frequency,
    long[] here,
    long[] beside,
    long[] around,
    float[] inputs) {}
