package org.rasd.stage.quantity;

import java.util.List;
import org.rasd.model.TimeExpression;
import org.rasd.model.Word;
import org.rasd.text.Span;

/**
 * Which words lie in dates and times of day. It is asked about words in order of the text; one use
 * for one document, by one thread.
 */
final class TimeMask {

  private final List<TimeExpression> times;
  private int next;

  TimeMask(List<TimeExpression> times) {
    this.times = times;
  }

  /**
   * Whether a span that starts at or after the last word asked about overlaps such an expression.
   */
  boolean covers(Span span) {
    for (int i = next; i < times.size() && times.get(i).span().start() < span.end(); i++) {
      if (times.get(i).span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word overlaps an expression of time. Words must be asked about in order. */
  boolean covers(Word word) {
    while (next < times.size() && times.get(next).span().end() <= word.span().start()) {
      next++;
    }
    return next < times.size() && times.get(next).span().overlaps(word.span());
  }
}
