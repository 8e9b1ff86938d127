package org.rasd.train;

/**
 * The numbers of a training.
 *
 * @param epochs passes over the sentences
 * @param averaged how many of the last passes' weights are averaged
 * @param rate AdaGrad's rate, falling linearly
 * @param networkRate Adam's rate, falling linearly
 * @param hidden units of the network; 0 for none
 * @param memory units of the recurrent network in each direction; 0 for none
 * @param dropSparse probability that a sentence is learnt without the sparse features
 * @param dropNetwork probability that a sentence is learnt without the network
 * @param dropRecurrent probability that a sentence is learnt without the recurrent network
 * @param dropWord probability that a word is learnt without its vector
 * @param dropUnit probability that a unit is left out
 * @param least features seen less often are left out
 * @param seed of the shuffles and the first weights
 */
record NerSettings(
    int epochs,
    int averaged,
    float rate,
    float networkRate,
    int hidden,
    int memory,
    float dropSparse,
    float dropNetwork,
    float dropRecurrent,
    float dropWord,
    float dropUnit,
    int least,
    long seed) {}
