package org.rasd.lexicon;

import org.rasd.lexicon.VerbForms.Agreement;
import org.rasd.lexicon.VerbForms.Tense;

/**
 * The verbs of {@code lexicon/verbs.tsv} by their written forms, as a table of 62-bit hashes.
 * Immutable, shared by threads.
 *
 * <p>A form that stands here may be a noun as well (قتل, "killing"): context decides.
 */
public final class Verbs {

  private static final int SLOTS = 1 << 16;
  private static final long PERFECT = 1;
  private static final long IMPERFECT = 2;
  private static final long TENSES = PERFECT | IMPERFECT;

  private final long[] table = new long[SLOTS];
  private int lemmas;
  private int forms;

  private Verbs() {}

  /**
   * Loads the list that ships with Rasd.
   *
   * @throws ResourceException if it is missing or malformed
   */
  public static Verbs load() {
    Verbs verbs = new Verbs();
    for (TsvTable.Row row : TsvTable.resource("lexicon/verbs.tsv").rows()) {
      verbs.lemmas++;
      VerbForms.make(
          row.get("perfect"),
          row.get("imperfect"),
          (text, tense, voice, agreement) -> {
            // these women of the past do not stand in news; nouns and names (عدن, قوسين) do
            boolean women = agreement == Agreement.FEMININE_PLURAL && tense == Tense.PERFECT;
            if (!women) {
              verbs.add(text, tense);
            }
          });
    }
    return verbs;
  }

  private void add(String text, Tense tense) {
    long hash = hash(text, 0, text.length());
    int slot = slot(hash);
    if (table[slot] == 0) {
      table[slot] = hash;
      if (2 * ++forms > SLOTS) {
        throw new ResourceException("lexicon/verbs.tsv has too many verbs: " + forms + " forms");
      }
    }
    table[slot] |= tense == Tense.PERFECT ? PERFECT : IMPERFECT;
  }

  /** The slot where a hash stands or would stand. */
  private int slot(long hash) {
    int slot = (int) (hash >>> 40) & SLOTS - 1;
    while (table[slot] != 0 && (table[slot] & ~TENSES) != hash) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static long hash(String word, int from, int to) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
    return (hash ^ hash >>> 29) & ~TENSES;
  }

  /** Whether a folded word without clitics may be a perfect. */
  public boolean isPerfect(String word) {
    return isPerfect(word, 0, word.length());
  }

  /** Whether a part of a folded word may be a perfect. */
  public boolean isPerfect(String word, int from, int to) {
    return (table[slot(hash(word, from, to))] & PERFECT) != 0;
  }

  /** Whether a folded word without clitics may be an imperfect. */
  public boolean isImperfect(String word) {
    return isImperfect(word, 0, word.length());
  }

  /** Whether a part of a folded word may be an imperfect. */
  public boolean isImperfect(String word, int from, int to) {
    return (table[slot(hash(word, from, to))] & IMPERFECT) != 0;
  }

  /** Number of verbs. */
  public int size() {
    return lemmas;
  }

  /** Number of different written forms. */
  public int forms() {
    return forms;
  }
}
