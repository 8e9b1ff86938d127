package org.rasd.stage.morph;

/**
 * Remembers the cuts of the words met last, since a few thousand words make up most of any text. An
 * entry is immutable and is put and read as a whole, so that threads may share the cache without
 * locks; what it answers never depends on what it holds.
 */
final class CutCache {

  private static final int SLOTS = 1 << 15;

  /**
   * A word and its cut. Its strings are shared by all places where the word stands, so that their
   * hashes are computed once.
   *
   * @param word the folded word
   * @param written its letters as written
   * @param bare the stem without the article
   */
  record Entry(String word, String written, boolean hehMeansPronoun, Cut cut, String bare) {}

  private final CliticCutter cutter;
  private final Entry[] entries = new Entry[SLOTS];

  CutCache(CliticCutter cutter) {
    this.cutter = cutter;
  }

  /** As {@link CliticCutter#cut}. */
  Entry cut(String word, String written, boolean hehMeansPronoun) {
    int hash = written.hashCode();
    int slot = (hash ^ hash >>> 14) & SLOTS - 1;
    Entry entry = entries[slot];
    if (entry == null
        || entry.hehMeansPronoun != hehMeansPronoun
        || !entry.written.equals(written)
        || !entry.word.equals(word)) {
      Cut cut = cutter.cut(word, written, hehMeansPronoun);
      entry = new Entry(word, written, hehMeansPronoun, cut, cut.bare());
      entries[slot] = entry;
    }
    return entry;
  }
}
