package org.rasd.stage.event;

/** The kinds of losses that a text counts. */
enum Loss {
  KILLED("toll_killing", "dead_noun", true),
  WOUNDED("toll_wounding", "hurt_noun", true),
  MISSING("toll_missing", "lost_noun", true),
  CAPTURED("toll_capturing", "held_noun", false),
  DISPLACED("toll_displacing", "fled_noun", false);

  private final String acts;
  private final String nouns;
  private final boolean statedByNoun;

  Loss(String acts, String nouns, boolean statedByNoun) {
    this.acts = acts;
    this.nouns = nouns;
    this.statedByNoun = statedByNoun;
  }

  /** The word class of the verbs and verbal nouns: قتل, مقتل. */
  String acts() {
    return acts;
  }

  /** The word class of the nouns of those who suffered it: قتيل. */
  String nouns() {
    return nouns;
  }

  /** Whether a number of them states it by itself: 5 قتلى does, 5 معتقلين may be those set free. */
  boolean isStatedByNoun() {
    return statedByNoun;
  }

  /** Whether an attack of the sentence takes it, rather than a record of its own. */
  boolean isOfAttacks() {
    return this == KILLED || this == WOUNDED;
  }
}
