package org.rasd.stage.ner;

/**
 * A name the tagger found.
 *
 * @param start index of its first token
 * @param end one past the index of its last token
 * @param type PER, ORG, LOC or MISC
 * @param confidence the model's probability of exactly this name, 0 to 1
 */
public record NerTaggedName(int start, int end, String type, double confidence) {}
