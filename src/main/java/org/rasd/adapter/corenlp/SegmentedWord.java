package org.rasd.adapter.corenlp;

import static org.rasd.text.ArabicLetters.BEH;
import static org.rasd.text.ArabicLetters.KAF;
import static org.rasd.text.ArabicLetters.LAM;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The segments of one word told apart: proclitics, one stem, pronouns.
 *
 * @param proclitics letters before the stem
 * @param stem the stem
 * @param enclitic letters of the pronouns
 */
record SegmentedWord(String proclitics, Segment stem, String enclitic) {

  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك", "س");
  private static final Set<String> PRONOUNS =
      Set.of("ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا", "ني", "ي");

  /**
   * Tells the segments of a word apart.
   *
   * @param norm the folded word
   * @return empty where the segments leave letters out, change them, or hold two stems (مما)
   */
  static Optional<SegmentedWord> of(String norm, List<Segment> segments) {
    if (!covers(norm, segments)) {
      return Optional.empty();
    }
    int stem = stemIndex(segments);
    List<Segment> after = segments.subList(stem + 1, segments.size());
    if (!after.stream().allMatch(s -> PRONOUNS.contains(s.text()))) {
      return Optional.empty();
    }
    Segment found = segments.get(stem);
    String proclitics = norm.substring(0, found.from());
    return Optional.of(new SegmentedWord(proclitics, found, norm.substring(found.to())));
  }

  private static boolean covers(String norm, List<Segment> segments) {
    int at = 0;
    for (Segment segment : segments) {
      if (segment.from() != at || segment.to() <= at || segment.to() > norm.length()) {
        return false;
      }
      if (!segment.agreesWith(norm)) {
        return false;
      }
      at = segment.to();
    }
    return at > 0 && at == norm.length();
  }

  /** The first segment that is no proclitic; the preposition where only a pronoun follows (لهم). */
  private static int stemIndex(List<Segment> segments) {
    int last = segments.size() - 1;
    int stem = 0;
    while (stem < last && PROCLITICS.contains(segments.get(stem).text())) {
      stem++;
    }
    boolean pronoun = stem > 0 && stem == last && PRONOUNS.contains(segments.get(last).text());
    return pronoun && isPreposition(segments.get(stem - 1)) ? stem - 1 : stem;
  }

  private static boolean isPreposition(Segment segment) {
    char letter = segment.text().charAt(0);
    return letter == BEH || letter == LAM || letter == KAF;
  }

  /** Whether the stem carries the article. */
  boolean isDefinite() {
    return stem.tag().length() > 2 && stem.tag().startsWith("DT") && stem.text().startsWith("ال");
  }
}
