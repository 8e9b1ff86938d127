package org.rasd.stage.ner;

import java.util.List;
import org.rasd.lexicon.Gazetteer.Entry;

/**
 * A name one source has found: words {@code [first, end)} of the document.
 *
 * @param skipped how many folded letters of the first word, its proclitics, are not part of it
 * @param type PER, ORG, LOC or MISC
 * @param subtype as far as the source knows it
 * @param entries the known things it may stand for, best first; empty for a name only found here
 * @param confidence from 0 to 1
 * @param source the gazetteer row, pattern or model
 */
record Found(
    int first,
    int end,
    int skipped,
    String type,
    String subtype,
    List<Entry> entries,
    double confidence,
    String source) {

  int length() {
    return end - first;
  }

  boolean overlaps(Found other) {
    return first < other.end && other.first < end;
  }

  boolean contains(Found other) {
    return first <= other.first && other.end <= end;
  }

  boolean is(String wanted) {
    return type.equals(wanted);
  }
}
