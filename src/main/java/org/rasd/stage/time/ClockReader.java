package org.rasd.stage.time;

import java.util.Locale;
import java.util.Optional;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.number.Digits;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;

/**
 * Reads times of day: الساعة الثالثة فجرا, الساعة 10:30 مساء, الساعة الثامنة والنصف. The day is
 * that of an expression beside it, else not known.
 */
final class ClockReader {

  private static final int NOON = 12;

  private final TimeWords words;

  ClockReader(TimeWords words) {
    this.words = words;
  }

  private record Clock(int hour, int minute, int endWord) {}

  /** The time of day at a word. */
  Optional<Timex> at(SentenceView view, int index) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> head = words.phrase("clock", view, index);
    if (head.isPresent()) {
      return clock(view, head.get().endWord()).map(c -> timex(view, head.get().start(), c));
    }
    return view.isNumber(index) && view.norm(index).indexOf(':') > 0
        ? digital(view, index).map(c -> timex(view, view.word(index).span().start(), c))
        : Optional.empty();
  }

  private Optional<Clock> clock(SentenceView view, int index) {
    if (view.norm(index).equals("ال")) {
      return clock(view, index + 1);
    }
    if (view.isNumber(index)) {
      return digital(view, index).or(() -> hourInDigits(view, index));
    }
    return view.numeral(index)
        .filter(n -> n.definite() || n.kind() == Numeral.Kind.CARDINAL)
        .filter(n -> n.value() >= 1 && n.value() <= NOON)
        .map(n -> withFraction(view, (int) n.value(), n.endWord()));
  }

  private static Optional<Clock> digital(SentenceView view, int index) {
    String norm = view.norm(index);
    int colon = norm.indexOf(':') > 0 ? norm.indexOf(':') : norm.indexOf('.');
    if (colon < 1 || colon > 2 || norm.length() < colon + 3) {
      return Optional.empty();
    }
    String hours = norm.substring(0, colon);
    String minutes = norm.substring(colon + 1, colon + 3);
    if (!Digits.isPlain(hours) || !Digits.isPlain(minutes)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    return hour < 25 && minute < 60
        ? Optional.of(new Clock(hour, minute, index + 1))
        : Optional.empty();
  }

  private Optional<Clock> hourInDigits(SentenceView view, int index) {
    String norm = view.norm(index);
    boolean hour = norm.length() <= 2 && Digits.isPlain(norm) && Integer.parseInt(norm) < 25;
    return hour
        ? Optional.of(withFraction(view, Integer.parseInt(norm), index + 1))
        : Optional.empty();
  }

  /** والنصف, إلا ربعا. */
  private Clock withFraction(SentenceView view, int hour, int index) {
    boolean less = view.norm(index).equals("الا");
    int at = less ? index + 1 : index;
    Optional<CliticPhrases.Found<TimeWords.Phrase>> part = words.phrase("quarter", view, at);
    boolean joined = part.isPresent() && (less || view.norm(at).startsWith("و"));
    if (!joined) {
      return new Clock(hour, 0, index);
    }
    int minutes = Integer.parseInt(part.get().value().value());
    return less
        ? new Clock(hour - 1, 60 - minutes, part.get().endWord())
        : new Clock(hour, minutes, part.get().endWord());
  }

  private Timex timex(SentenceView view, int start, Clock clock) {
    int at = clock.endWord();
    at = view.norm(at).equals("من") && words.phrase("part", view, at + 1).isPresent() ? at + 1 : at;
    Optional<CliticPhrases.Found<TimeWords.Phrase>> adverb = words.phrase("adverb", view, at);
    String part = adverb.map(a -> a.value().value()).orElse("");
    int hour = clock.hour();
    boolean later = part.equals("AF") || part.equals("EV") || (part.equals("NI") && hour > 6);
    hour = later && hour < NOON ? hour + NOON : hour;
    String value = String.format(Locale.ROOT, "T%02d:%02d", hour, clock.minute());
    int end = adverb.map(CliticPhrases.Found::endWord).orElse(clock.endWord());
    return new Timex(
        start,
        end,
        "TIME",
        value,
        Optional.empty(),
        "unknown",
        "gregorian",
        "relative",
        "",
        "clock");
  }
}
