package org.rasd.stage.event;

import org.rasd.model.Word;
import org.rasd.text.Span;

/**
 * A trigger that became a candidate event.
 *
 * @param rule the rule that found it
 * @param match where
 * @param type its type, which may be more specific than the rule's
 * @param weapon for attacks, else empty
 * @param sentence index of its sentence
 */
record Trigger(EventRule rule, Pattern.Match match, String type, String weapon, int sentence) {

  int first() {
    return match.triggerFirst();
  }

  int end() {
    return match.triggerEnd();
  }

  /** The same trigger with another type and weapon. */
  Trigger as(String otherType, String otherWeapon) {
    return new Trigger(rule, match, otherType, otherWeapon, sentence);
  }

  /** Its range: from the first word's stem to the last word, the enclitic left out. */
  Span span(TextView view) {
    Word first = view.word(first());
    Word last = view.word(end() - 1);
    int end = last.enclitic().isEmpty() ? last.span().end() : last.stemSpan().end();
    return new Span(Math.min(first.stemSpan().start(), end), end);
  }
}
