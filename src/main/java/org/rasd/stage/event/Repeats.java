package org.rasd.stage.event;

import java.util.HashMap;
import java.util.Map;
import org.rasd.model.Sentence;

/**
 * Knows what a page says twice word by word: a headline that stands again above the text, a
 * paragraph copied as a pull quote. Only the first of them reports anything. Made once for a
 * document, asked in text order.
 */
final class Repeats {

  /** Words in a row, the trigger among them, that make a repetition. */
  private static final int LENGTH = 8;

  private final TextView view;
  private final Map<String, Integer> seen = new HashMap<>();

  Repeats(TextView view) {
    this.view = view;
  }

  /** Whether words in a row that hold a trigger have held one before, in another place. */
  boolean isRepeated(Pattern.Match match, Sentence sentence) {
    int at = match.triggerFirst();
    boolean repeated = false;
    for (int from = at - LENGTH + 1; from <= at; from++) {
      if (from >= sentence.firstToken() && from + LENGTH <= sentence.endToken()) {
        Integer earlier = seen.putIfAbsent(words(from, at), at);
        repeated |= earlier != null && earlier != at;
      }
    }
    return repeated;
  }

  private String words(int from, int trigger) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < from + LENGTH; i++) {
      words.append(i == trigger ? '|' : ' ').append(view.word(i).norm());
    }
    return words.toString();
  }
}
