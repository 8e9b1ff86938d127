package org.rasd.stage.ner;

/**
 * The sparse weights and transitions for one manner of labelling (that of one training corpus).
 * Immutable once filled; shared between threads.
 *
 * @param name of the corpus whose manner it is
 * @param weights of features
 * @param step what the weights are to be multiplied by
 * @param transitions see {@link NerLattice#TRANSITIONS}
 */
public record NerHead(String name, NerSparse weights, float step, float[] transitions) {}
