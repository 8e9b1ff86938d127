package org.rasd.model;

/**
 * Who says so. Empty strings where the text does not say.
 *
 * @param text the source as written
 * @param type official, media, anonymous, party, witness, ngo, igo, other, author
 * @param country ISO 3166-1 alpha-3 of the source
 * @param verb the reporting verb or phrase
 */
public record Attribution(String text, String type, String country, String verb) {

  /** The article itself says so. */
  public static final Attribution AUTHOR = new Attribution("", "author", "", "");
}
