package org.rasd.stage.ner;

import java.util.List;
import java.util.Set;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.model.Evidence;

/**
 * A name one source has found: words {@code [first, end)} of the document.
 *
 * @param skipped how many folded letters of the first word, its proclitics, are not part of it
 * @param type PER, ORG, LOC or MISC
 * @param subtype as far as the source knows it
 * @param entries the known things it may stand for, best first; empty for a name only found here
 * @param confidence from 0 to 1
 * @param strength how far it stands by itself
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
    Strength strength,
    String source) {

  private static final Set<String> DESCRIBING =
      Set.of(
          "pattern:head-nisba",
          "pattern:head-idafa-nisba",
          "pattern:ministry",
          "pattern:building",
          "pattern:building-unknown");

  /** How far a find stands by itself. */
  enum Strength {
    /** Only where nothing better reads the text. */
    WEAK,
    /** By pattern or context. */
    FAIR,
    /** A name that is nothing else. */
    SURE
  }

  /** This find with other entries. */
  Found with(List<Entry> other) {
    String kind = subtype.isEmpty() && !other.isEmpty() ? other.get(0).subtype() : subtype;
    return new Found(first, end, skipped, type, kind, other, confidence, strength, source);
  }

  /** This find with another confidence. */
  Found with(double other) {
    return new Found(first, end, skipped, type, subtype, entries, other, strength, source);
  }

  /** This find without the first letters of its first word. */
  Found withSkipped(int letters) {
    return new Found(first, end, letters, type, subtype, entries, confidence, strength, source);
  }

  /** This find as a name of another type. */
  Found as(String other, double otherConfidence) {
    return new Found(first, end, skipped, other, "", List.of(), otherConfidence, strength, source);
  }

  /**
   * This find as a description, if its pattern needs no name: common nouns with an adjective of
   * nationality, a ministry by its field, a building by its place.
   */
  Found asDescription() {
    String kind = source.substring(source.indexOf(':') + 1);
    return DESCRIBING.contains(source)
        ? new Found(
            first,
            end,
            skipped,
            type,
            subtype,
            entries,
            confidence,
            strength,
            Evidence.DESCRIPTION + kind)
        : this;
  }

  boolean sameWords(Found other) {
    return first == other.first && end == other.end;
  }

  int length() {
    return end - first;
  }

  boolean overlaps(Found other) {
    return first < other.end && other.first < end;
  }

  boolean contains(Found other) {
    return first <= other.first && other.end <= end;
  }

  /** Whether it is a person's name of several parts after a title. */
  boolean isTitledPerson() {
    return source.equals("pattern:" + PersonNames.TITLED);
  }

  /** Whether the trained model found it. */
  boolean isModel() {
    return source.equals(ModelNames.SOURCE);
  }

  boolean is(String wanted) {
    return type.equals(wanted);
  }
}
