package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sequence of word tests with gaps, as the rule files write it:
 *
 * <pre>
 *   [&#64;stall] ..4 !&#64;talks
 * </pre>
 *
 * Words in brackets are the trigger. {@code ..4} is a gap of up to four words that crosses no
 * comma, {@code ,,4} one that may; neither crosses another mark but quotation marks, brackets,
 * hyphens and slashes. A test with {@code ?} at its end may be missing. {@code !} marks words that
 * the match uses up: no other rule makes a record of them. Trigger words, and those between them,
 * are always used up. The first test must be a class, a literal or alternatives of these.
 * Immutable.
 */
final class Pattern {

  /** A match: the trigger's words, all words from first to end, and those used up. */
  record Match(int first, int end, int triggerFirst, int triggerEnd, List<Integer> used) {}

  private record Element(
      WordTest test,
      int gap,
      boolean crossesComma,
      boolean optional,
      boolean trigger,
      boolean uses) {

    boolean isGap() {
      return test == null;
    }
  }

  /** No test, which matches nothing: it has no anchor. */
  static final Pattern NONE = new Pattern(List.of(), List.of());

  private final List<Element> elements;
  private final List<String> anchors;

  private Pattern(List<Element> elements, List<String> anchors) {
    this.elements = elements;
    this.anchors = anchors;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Pattern parse(String notation, WordClasses classes) {
    List<Element> elements = new ArrayList<>();
    List<String> anchors = List.of();
    boolean inTrigger = false;
    boolean hasTrigger = false;
    for (String part : notation.trim().split("\\s+")) {
      boolean opens = part.startsWith("[");
      boolean closes = part.endsWith("]");
      inTrigger |= opens;
      hasTrigger |= opens;
      String core = part.substring(opens ? 1 : 0, part.length() - (closes ? 1 : 0));
      Element element = element(core, inTrigger, classes);
      if (elements.isEmpty()) {
        anchors = anchorsOf(core, element);
      }
      elements.add(element);
      inTrigger &= !closes;
    }
    if (!hasTrigger || inTrigger) {
      throw new IllegalArgumentException("the trigger must stand in [brackets]: " + notation);
    }
    return new Pattern(List.copyOf(elements), anchors);
  }

  private static Element element(String core, boolean trigger, WordClasses classes) {
    if (core.startsWith("..") || core.startsWith(",,")) {
      return new Element(null, gapLength(core), core.startsWith(","), true, trigger, false);
    }
    boolean optional = core.endsWith("?");
    boolean uses = core.startsWith("!");
    String test = core.substring(uses ? 1 : 0, core.length() - (optional ? 1 : 0));
    return new Element(WordTest.parse(test, classes), 0, false, optional, trigger, uses || trigger);
  }

  private static int gapLength(String core) {
    try {
      return core.length() == 2 ? 3 : Integer.parseInt(core.substring(2));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a gap: '" + core + "'; write ..4 or ,,4");
    }
  }

  private static List<String> anchorsOf(String core, Element element) {
    if (element.isGap() || element.optional() || core.contains("#")) {
      throw new IllegalArgumentException("a pattern must start with a class or a word: " + core);
    }
    List<String> anchors = new ArrayList<>();
    String tests = core.startsWith("!") ? core.substring(1) : core;
    for (String test : tests.split("\\|")) {
      String bare = test.replaceFirst("^(def:|indef:)", "");
      bare = bare.length() > 2 && bare.charAt(1) == '+' ? bare.substring(2) : bare;
      anchors.add(bare);
    }
    return anchors;
  }

  /** What a match can start with: class names with {@code @}, or literals as written. */
  List<String> anchors() {
    return anchors;
  }

  /** How many tests it has, gaps not counted: a measure of how specific it is. */
  int length() {
    return (int) elements.stream().filter(e -> !e.isGap() && !e.optional()).count();
  }

  /** The match that starts at a word, with gaps as short as possible; null if there is none. */
  Match matchAt(TextView view, int first, int limit) {
    int[] ends = new int[elements.size()];
    int[] starts = new int[elements.size()];
    if (!walk(view, 0, first, limit, starts, ends)) {
      return null;
    }
    return toMatch(starts, ends);
  }

  private boolean walk(TextView view, int k, int at, int limit, int[] starts, int[] ends) {
    if (k == elements.size()) {
      return true;
    }
    Element element = elements.get(k);
    if (element.isGap()) {
      return walkGap(view, k, at, limit, starts, ends)
          || (k + 1 < elements.size()
              && elements.get(k + 1).optional()
              && skip(view, k, 2, at, limit, starts, ends));
    }
    return walkTest(view, k, at, limit, starts, ends)
        || (element.optional() && skip(view, k, 1, at, limit, starts, ends));
  }

  /** Goes on without the next elements, which may be missing. */
  private boolean skip(
      TextView view, int k, int count, int at, int limit, int[] starts, int[] ends) {
    for (int j = k; j < k + count; j++) {
      starts[j] = at;
      ends[j] = at;
    }
    return walk(view, k + count, at, limit, starts, ends);
  }

  private boolean walkTest(TextView view, int k, int at, int limit, int[] starts, int[] ends) {
    int end = at < limit ? elements.get(k).test().end(view, at, limit) : -1;
    if (end < 0) {
      return false;
    }
    starts[k] = at;
    ends[k] = end;
    return walk(view, k + 1, end, limit, starts, ends);
  }

  private boolean walkGap(TextView view, int k, int at, int limit, int[] starts, int[] ends) {
    Element gap = elements.get(k);
    int skipped = 0;
    for (int i = at; i <= limit; i++) {
      starts[k] = at;
      ends[k] = i;
      boolean last = k + 1 == elements.size();
      if (last || walkTest(view, k + 1, i, limit, starts, ends)) {
        return true;
      }
      if (i == limit || blocks(view, i, gap.crossesComma())) {
        return false;
      }
      skipped += view.isPunctuation(i) ? 0 : 1;
      if (skipped > gap.gap()) {
        return false;
      }
    }
    return false;
  }

  private static boolean blocks(TextView view, int i, boolean crossesComma) {
    if (!view.isPunctuation(i)) {
      return false;
    }
    if (view.isComma(i)) {
      return !crossesComma;
    }
    return !QuotationMarks.isMark(view.word(i)) && "()[]-/".indexOf(first(view, i)) < 0;
  }

  private static char first(TextView view, int i) {
    String norm = view.word(i).norm();
    return norm.isEmpty() ? ' ' : norm.charAt(0);
  }

  private Match toMatch(int[] starts, int[] ends) {
    int triggerFirst = Integer.MAX_VALUE;
    int triggerEnd = -1;
    List<Integer> used = new ArrayList<>();
    for (int k = 0; k < elements.size(); k++) {
      Element element = elements.get(k);
      if (starts[k] == ends[k]) {
        continue;
      }
      if (element.trigger() && !element.isGap()) {
        triggerFirst = Math.min(triggerFirst, starts[k]);
        triggerEnd = Math.max(triggerEnd, ends[k]);
      }
      for (int i = starts[k]; element.uses() && i < ends[k]; i++) {
        used.add(i);
      }
    }
    for (int i = triggerFirst; i < triggerEnd; i++) {
      used.add(i); // also what stands inside the trigger's own gaps
    }
    int first = Arrays.stream(starts).min().orElse(0);
    int end = Arrays.stream(ends).max().orElse(0);
    return new Match(first, end, triggerFirst, triggerEnd, List.copyOf(used));
  }
}
