package org.rasd.stage.event;

import org.rasd.model.Sentence;

/**
 * What time a toll covers: a total that grows (ارتفعت الحصيلة إلى, منذ اندلاع الحرب), a period (منذ
 * بداية العام, خلال 24 ساعة), else the event.
 */
final class TollScopes {

  private static final int REACH = 8;
  private static final int FAR = 14;
  private static final int PHRASE = 3;

  private final TextView view;
  private final int rose;
  private final int tollOf;
  private final int since;
  private final int begin;
  private final int throughout;
  private final int unit;

  TollScopes(TextView view, WordClasses classes) {
    this.view = view;
    this.rose = classes.id("rose");
    this.tollOf = classes.id("toll_of");
    this.since = classes.id("since");
    this.begin = classes.id("begin_of");
    this.throughout = classes.id("throughout");
    this.unit = classes.id("period_unit");
  }

  /** The scope of a toll over the words {@code [first, end)}. */
  String of(int first, int end, Sentence sentence) {
    int from = Math.max(sentence.firstToken(), first - FAR);
    int to = Math.min(sentence.endToken(), end + FAR);
    for (int i = from; i < to; i++) {
      if (isPeriod(i, to)) {
        return "period";
      }
    }
    boolean total = isRising(first, end, sentence) || hasSince(first, to);
    return total ? "running_total" : "event";
  }

  /** منذ مطلع العام, خلال الأشهر الثلاثة الماضية. */
  private boolean isPeriod(int i, int to) {
    boolean start = view.is(i, since) && i + 1 < to && view.is(i + 1, begin);
    if (!start && !view.is(i, throughout)) {
      return false;
    }
    for (int k = i + 1; k <= Math.min(i + PHRASE, to - 1); k++) {
      if (view.is(k, unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRising(int first, int end, Sentence sentence) {
    int from = Math.max(sentence.firstToken(), first - REACH);
    int to = Math.min(sentence.endToken(), end + PHRASE);
    boolean rising = false;
    boolean toll = false;
    for (int i = from; i < to; i++) {
      rising |= view.is(i, rose);
      toll |= view.is(i, tollOf);
    }
    return rising && toll;
  }

  private boolean hasSince(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, since)) {
        return true;
      }
    }
    return false;
  }
}
