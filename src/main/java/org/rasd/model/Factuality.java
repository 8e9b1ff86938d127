package org.rasd.model;

/**
 * Whether an event happened, in the eyes of the text. Values as in the annotation guideline.
 *
 * @param realis ACTUAL, OTHER or GENERIC
 * @param polarity pos or neg
 * @param modality asserted, claimed, denied, possible, hoped, demanded, conditional, threatened
 * @param tense past, ongoing, future, unspecified
 * @param scope single, aggregate, trend
 */
public record Factuality(
    String realis, String polarity, String modality, String tense, String scope) {

  /** Asserted as happened. */
  public static final Factuality ASSERTED =
      new Factuality("ACTUAL", "pos", "asserted", "past", "single");
}
