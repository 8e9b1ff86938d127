package org.rasd.stage.morph;

/**
 * Remembers the cuts of the words met last, since a few thousand words make up most of any text. An
 * entry is immutable and is put and read as a whole, so that threads may share the cache without
 * locks; what it answers never depends on what it holds.
 */
final class CutCache {

  private static final int SLOTS = 1 << 14;

  private record Entry(String word, String written, boolean hehMeansPronoun, Cut cut) {}

  private final CliticCutter cutter;
  private final Entry[] entries = new Entry[SLOTS];

  CutCache(CliticCutter cutter) {
    this.cutter = cutter;
  }

  /** As {@link CliticCutter#cut}. */
  Cut cut(String word, String written, boolean hehMeansPronoun) {
    int hash = written.hashCode();
    int slot = (hash ^ hash >>> 14) & SLOTS - 1;
    Entry entry = entries[slot];
    if (entry == null
        || entry.hehMeansPronoun != hehMeansPronoun
        || !entry.written.equals(written)
        || !entry.word.equals(word)) {
      Cut cut = cutter.cut(word, written, hehMeansPronoun);
      entry = new Entry(word, written, hehMeansPronoun, cut);
      entries[slot] = entry;
    }
    return entry.cut;
  }
}
