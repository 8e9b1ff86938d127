package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;

/**
 * What must or must not stand around a trigger, as the rule files write it; several conditions are
 * joined with semicolons:
 *
 * <pre>
 *   next:x  prev:x        the word right after, before the trigger
 *   after:x/5 before:x/5  one of the 5 words after, before it, no sentence end between
 *   near:x/5              either
 *   sent:x                somewhere in the sentence
 *   doc:x/3               at least 3 words of the document; one in a document of under 80 words
 *   at:x                  the trigger's first word itself
 * </pre>
 *
 * {@code x} is a {@link WordTest}.
 */
interface Condition {

  /** Words of a document in which one witness is enough. */
  int SHORT_DOCUMENT = 80;

  /** A condition with the words in which its rule file states it. */
  record Stated(String notation, Condition condition) implements Condition {

    @Override
    public boolean holds(TextView view, int first, int end) {
      return condition.holds(view, first, end);
    }

    @Override
    public String toString() {
      return notation;
    }
  }

  /** Whether it holds for a trigger that covers the words from {@code first} to {@code end}. */
  boolean holds(TextView view, int first, int end);

  /** Reads a list of conditions; an empty string is an empty list. */
  static List<Condition> parseAll(String notation, WordClasses classes) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : notation.split(";")) {
      if (!part.isBlank()) {
        conditions.add(new Stated(part.trim(), parse(part.trim(), classes)));
      }
    }
    return List.copyOf(conditions);
  }

  private static Condition parse(String part, WordClasses classes) {
    int colon = part.indexOf(':');
    int slash = part.lastIndexOf('/');
    if (colon < 0) {
      throw new IllegalArgumentException("not a condition: '" + part + "'; write near:x/5");
    }
    int reach = slash > colon ? reach(part, part.substring(slash + 1)) : 3;
    String x = part.substring(colon + 1, slash > colon ? slash : part.length());
    WordTest test = WordTest.parse(x, classes);
    return switch (part.substring(0, colon)) {
      case "next" -> (view, first, end) -> within(view, test, end, end + 1, first);
      case "prev" -> (view, first, end) -> within(view, test, first - 1, first, first);
      case "after" -> (view, first, end) -> within(view, test, end, end + reach, first);
      case "before" -> (view, first, end) -> within(view, test, first - reach, first, first);
      case "near" ->
          (view, first, end) ->
              within(view, test, first - reach, first, first)
                  || within(view, test, end, end + reach, first);
      case "sent" -> (view, first, end) -> within(view, test, 0, Integer.MAX_VALUE, first);
      case "doc" -> (view, first, end) -> view.count(x, test) >= needed(view, reach);
      case "at" -> (view, first, end) -> test.end(view, first, view.words().size()) >= 0;
      default -> throw new IllegalArgumentException("unknown condition '" + part + "'");
    };
  }

  private static int reach(String part, String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a number of words: '" + part + "'; write near:x/5");
    }
  }

  private static int needed(TextView view, int reach) {
    return view.words().size() < SHORT_DOCUMENT ? 1 : reach;
  }

  private static boolean within(TextView view, WordTest test, int from, int to, int trigger) {
    int start = Math.max(from, view.sentenceAt(trigger).firstToken());
    int limit = Math.min(to, view.sentenceAt(trigger).endToken());
    for (int i = start; i < limit; i++) {
      if (test.end(view, i, view.sentenceAt(trigger).endToken()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
