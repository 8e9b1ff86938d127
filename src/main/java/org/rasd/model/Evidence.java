package org.rasd.model;

/**
 * Where a result comes from.
 *
 * @param stage the stage's name
 * @param source the rule id, lexicon entry id or model id that decided
 */
public record Evidence(String stage, String source) {

  /** How the source of a mention begins that describes and does not name. */
  public static final String DESCRIPTION = "description:";

  @Override
  public String toString() {
    return stage + ":" + source;
  }
}
