package org.rasd.stage.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.rasd.lexicon.CliticLexicon;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;

/**
 * Reads lengths of time: ثلاثة أيام, يومين, 24 ساعة, الأيام الثلاثة, عام ونصف, نحو 3 أشهر, أشهر.
 */
final class Lengths {

  private static final long MOST = 100_000;

  private final TimeWords words;

  Lengths(TimeWords words) {
    this.words = words;
  }

  /**
   * A length.
   *
   * @param start offset of its first letter, proclitics left out
   * @param endWord one past its last word
   * @param count how many units; empty for a plural without number
   * @param unit day, hour …
   * @param shape singular, dual, plural
   * @param definite whether the unit has the article
   * @param counted whether a numeral stands beside the unit
   */
  record Length(
      int start,
      int endWord,
      OptionalLong count,
      String unit,
      String shape,
      boolean definite,
      boolean counted,
      boolean half) {

    /** The TIMEX3 duration, X for an unknown number. */
    String value() {
      String n = count.isPresent() ? Long.toString(count.getAsLong()) : "X";
      switch (unit) {
        case "second":
          return "PT" + n + "S";
        case "minute":
          return "PT" + n + "M";
        case "hour":
          return "PT" + n + "H";
        case "decade":
          return "P" + n + "DE";
        case "century":
          return "P" + n + "CE";
        default:
          return "P" + n + Character.toUpperCase(unit.charAt(0));
      }
    }

    /** The unit as a precision of dates. */
    String precision() {
      switch (unit) {
        case "second", "minute", "hour":
          return "day";
        case "century":
          return "unknown";
        default:
          return unit;
      }
    }

    /** A day so many units before (negative) or after another. */
    LocalDate from(LocalDate day, int sign) {
      long n = Math.min(count.orElse(0), MOST) * sign;
      switch (unit) {
        case "second", "minute":
          return day;
        case "hour":
          return day.plusDays(n / 24);
        case "day":
          return day.plusDays(n);
        case "week":
          return day.plusWeeks(n);
        case "month":
          return day.plusMonths(n);
        case "year":
          return day.plusYears(Math.max(n, -1500));
        case "decade":
          return day.plusYears(Math.max(10 * n, -1500));
        default:
          return day.plusYears(Math.max(100 * n, -1500));
      }
    }

    /** The day, week, month or year that lies so far from a day. */
    Period at(LocalDate day, int sign) {
      LocalDate other = from(day, sign);
      switch (unit) {
        case "week":
          return Period.week(other);
        case "month":
          return Period.month(YearMonth.from(other));
        case "year":
          return Period.year(other.getYear());
        case "decade", "century":
          return Period.year(other.getYear());
        default:
          return Period.day(other);
      }
    }
  }

  /** The length at a word; words like نحو before the number are taken in. */
  Optional<Length> at(SentenceView view, int index) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> about = words.phrase("about", view, index);
    if (about.isPresent()) {
      int at = about.get().endWord();
      at = view.norm(at).equals("ال") ? at + 1 : at;
      return plain(view, at).map(l -> startingAt(l, about.get().start()));
    }
    return plain(view, index);
  }

  private static Length startingAt(Length l, int start) {
    return new Length(
        start, l.endWord(), l.count(), l.unit(), l.shape(), l.definite(), l.counted(), l.half());
  }

  private Optional<Length> plain(SentenceView view, int index) {
    Optional<CliticLexicon.Hit<TimeWords.Unit>> unit = words.unit(view, index);
    if (unit.isPresent()) {
      return Optional.of(unitFirst(view, index, unit.get()));
    }
    return view.numeral(index)
        .filter(n -> n.kind() != Numeral.Kind.ORDINAL && n.value() > 0)
        .flatMap(n -> numberFirst(view, n));
  }

  private Optional<Length> numberFirst(SentenceView view, Numeral n) {
    Optional<CliticLexicon.Hit<TimeWords.Unit>> unit =
        words.unit(view, n.endWord()).filter(u -> u.proclitics().isEmpty());
    int start = view.span(n.firstWord(), n.proclitics().length(), n.firstWord() + 1).start();
    boolean exact = n.kind() == Numeral.Kind.CARDINAL && n.whole();
    boolean fits =
        unit.isPresent()
            && !(unit.get().definite() && exact)
            && (n.digits() || !n.definite() || !unit.get().definite());
    return fits
        ? Optional.of(
            new Length(
                start,
                n.endWord() + 1,
                exact ? OptionalLong.of(n.value()) : OptionalLong.empty(),
                unit.get().value().name(),
                unit.get().value().number(),
                n.definite() || unit.get().definite() || articleBefore(view, n.firstWord()),
                true,
                false))
        : Optional.empty();
  }

  /** الـ24 ساعة. */
  private static boolean articleBefore(SentenceView view, int index) {
    return view.norm(index - 1).equals("ال");
  }

  private static Length unitFirst(
      SentenceView view, int index, CliticLexicon.Hit<TimeWords.Unit> hit) {
    TimeWords.Unit unit = hit.value();
    int start = view.span(index, hit.proclitics().length(), index + 1).start();
    Optional<Numeral> after = numberAfter(view, index + 1, hit);
    if (after.isPresent()) {
      return new Length(
          start,
          after.get().endWord(),
          OptionalLong.of(after.get().value()),
          unit.name(),
          unit.number(),
          hit.definite(),
          true,
          false);
    }
    boolean half = view.norm(index + 1).equals("ونصف") || view.norm(index + 1).equals("ونيف");
    OptionalLong count =
        unit.number().equals("plural")
            ? OptionalLong.empty()
            : OptionalLong.of(unit.number().equals("dual") ? 2 : 1);
    return new Length(
        start,
        half ? index + 2 : index + 1,
        count,
        unit.name(),
        unit.number(),
        hit.definite(),
        false,
        half);
  }

  /** The numeral after a plural unit: الأيام الثلاثة, ساعات أربع, الساعات الـ48. */
  private static Optional<Numeral> numberAfter(
      SentenceView view, int index, CliticLexicon.Hit<TimeWords.Unit> hit) {
    if (!hit.value().number().equals("plural")) {
      return Optional.empty();
    }
    if (view.norm(index).equals("ال") && view.isNumber(index + 1)) {
      return view.numeral(index + 1);
    }
    return view.numeral(index)
        .filter(n -> n.kind() == Numeral.Kind.CARDINAL && !n.digits() && !n.conjoined())
        .filter(n -> n.definite() == hit.definite() && n.proclitics().isEmpty());
  }
}
