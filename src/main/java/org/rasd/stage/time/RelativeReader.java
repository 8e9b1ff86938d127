package org.rasd.stage.time;

import java.time.LocalDate;
import java.util.Optional;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Word;
import org.rasd.stage.time.Lengths.Length;

/**
 * Reads what is counted from the publication date: الأسبوع الماضي, هذا الشهر, السنوات الثلاث
 * الأخيرة, قبل يومين, منذ ثلاثة أيام, بعد شهر; and lengths and repetitions: لمدة ثلاثة أيام, كل
 * يوم.
 */
final class RelativeReader {

  private static final String OF = "من";
  private static final String ON = "علي";

  private final TimeWords words;
  private final Lengths lengths;
  private final Years years;

  RelativeReader(TimeWords words, Lengths lengths, Years years) {
    this.words = words;
    this.years = years;
    this.lengths = lengths;
  }

  /** The expression at a word. */
  Optional<Timex> at(SentenceView view, int index, Reference reference) {
    if (!view.isArabic(index) && !view.isNumber(index)) {
      return Optional.empty();
    }
    return set(view, index)
        .or(() -> vague(view, index))
        .or(() -> demonstrative(view, index, reference))
        .or(() -> distance(view, index, reference))
        .or(() -> lengthAt(view, index, reference));
  }

  private Optional<Timex> set(SentenceView view, int index) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> found = words.phrase("set", view, index);
    if (found.isPresent()) {
      String value = found.get().value().value();
      return Optional.of(
          Timex.length(found.get().start(), found.get().endWord(), "SET", value, "unknown", "set"));
    }
    Optional<CliticPhrases.Found<TimeWords.Phrase>> every = words.phrase("every", view, index);
    if (every.isEmpty()) {
      return Optional.empty();
    }
    int at = every.get().endWord();
    if (words.isBareWeekday(view.norm(at))) {
      return Optional.of(Timex.length(every.get().start(), at + 1, "SET", "P1W", "unknown", "set"));
    }
    return lengths
        .at(view, at)
        .filter(
            l ->
                !l.definite()
                    && l.count().isPresent()
                    && !l.shape().equals("dual")
                    && (l.counted() || l.shape().equals("singular")))
        .map(
            l ->
                Timex.length(every.get().start(), l.endWord(), "SET", l.value(), "unknown", "set"));
  }

  private Optional<Timex> vague(SentenceView view, int index) {
    return words
        .phrase("ref", view, index)
        .map(f -> Timex.unresolved(f.start(), f.endWord(), f.value().value(), "unknown", "ref"));
  }

  /** هذا الأسبوع. */
  private Optional<Timex> demonstrative(SentenceView view, int index, Reference reference) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> found = words.phrase("this", view, index);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return lengths
        .at(view, found.get().endWord())
        .filter(l -> l.definite() && l.shape().equals("singular") && isCalendarUnit(l))
        .map(l -> current(found.get().start(), l, l.endWord(), reference));
  }

  private static boolean isCalendarUnit(Length l) {
    return l.unit().equals("week")
        || l.unit().equals("month")
        || l.unit().equals("year")
        || l.unit().equals("day");
  }

  private static Timex current(int start, Length l, int end, Reference reference) {
    return resolved(start, end, l, reference, reference.published().map(d -> l.at(d, 0)));
  }

  private static Timex resolved(
      int start, int end, Length l, Reference reference, Optional<Period> period) {
    return period
        .map(p -> Timex.relative(start, end, p, reference, "unit"))
        .orElseGet(() -> Timex.unresolved(start, end, "", l.precision(), "unit"));
  }

  /** قبل يومين, منذ ثلاثة أيام, بعد شهر. */
  private Optional<Timex> distance(SentenceView view, int index, Reference reference) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> before = words.phrase("before", view, index);
    Optional<CliticPhrases.Found<TimeWords.Phrase>> after =
        before.isPresent() ? Optional.empty() : words.phrase("after", view, index);
    Optional<CliticPhrases.Found<TimeWords.Phrase>> found = before.or(() -> after);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return lengths
        .at(view, found.get().endWord())
        .filter(l -> !l.definite() || l.counted())
        .filter(l -> directionAt(view, l.endWord()).isEmpty())
        .filter(l -> !isHolding(view, l))
        .filter(l -> l.counted() || words.weekday(view, l.endWord()).isEmpty()) // منذ يوم الأحد
        .filter(l -> l.counted() || years.at(view, l.endWord(), true).isEmpty()) // منذ عام 2014
        .map(l -> distance(view, found.get().start(), l, before.isPresent() ? -1 : 1, reference));
  }

  /** قبيل عقد اجتماع: the holding of a meeting, no decade. */
  private static boolean isHolding(SentenceView view, Length l) {
    int next = l.endWord();
    boolean noun =
        view.isArabic(next)
            && view.word(next).pos() == Word.Pos.NOUN
            && view.word(next).proclitics().isEmpty();
    return l.unit().equals("decade") && !l.counted() && l.shape().equals("singular") && noun;
  }

  private Timex distance(SentenceView view, int start, Length l, int sign, Reference reference) {
    String next = view.norm(l.endWord());
    boolean fromEvent = next.equals(OF) || next.equals(ON) || next.equals("ان");
    boolean vague = l.count().isEmpty();
    boolean story = sign > 0 && !pointsAhead(view, l.endWord());
    if (fromEvent && !vague) {
      return Timex.length(start, l.endWord(), "DURATION", l.value(), "unknown", "distance");
    }
    if (l.unit().equals("hour") && vague && !fromEvent && !story) {
      return resolved(start, l.endWord(), l, reference, reference.today().map(Period::day));
    }
    if (fromEvent || vague || story) {
      String value = vague && !fromEvent && sign < 0 ? "PAST_REF" : "";
      return Timex.unresolved(start, l.endWord(), value, "unknown", "distance");
    }
    return resolved(start, l.endWord(), l, reference, reference.today().map(d -> l.at(d, sign)));
  }

  /** Whether no verb of the past stands before: then بعد شهر counts from publication. */
  private static boolean pointsAhead(SentenceView view, int index) {
    for (int i = index - 1; i >= view.first() && i > index - 15; i--) {
      if (view.word(i).hasProclitic('س') && view.word(i).pos().isVerb()) {
        return true;
      }
      if (view.word(i).pos() == Word.Pos.VERB_PERFECT) {
        return false;
      }
    }
    return true;
  }

  /** A length and what follows it: an adjective makes it a date. */
  private Optional<Timex> lengthAt(SentenceView view, int index, Reference reference) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> span = words.phrase("span", view, index);
    int at = span.map(CliticPhrases.Found::endWord).orElse(index);
    Optional<Length> found = lengths.at(view, at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Length l = found.get();
    if (l.unit().equals("month") && !l.counted() && words.month(view, l.endWord()).isPresent()) {
      return Optional.empty(); // شهر رمضان
    }
    int end = words.isWord("few", view.norm(l.endWord())) ? l.endWord() + 1 : l.endWord();
    Optional<String> direction = directionAt(view, end).filter(d -> l.definite());
    if (direction.isPresent()) {
      return Optional.of(adjacent(view, l, end + 1, direction.get(), reference));
    }
    Optional<CliticPhrases.Found<TimeWords.Phrase>> within = words.phrase("within", view, index);
    return within.isPresent() && l.counted() && isAhead(view, index)
        ? Optional.of(within(l, within.get().start(), reference))
        : duration(l, span.isPresent());
  }

  /** يدخل حيز التنفيذ في غضون 72 ساعة: from publication on. */
  private static Timex within(Length l, int start, Reference reference) {
    Optional<Period> period =
        reference.today().map(d -> Period.between(d, l.from(d, 1), l.precision()));
    return resolved(start, l.endWord(), l, reference, period);
  }

  /** Whether the last verb before a word is an imperfect. */
  private static boolean isAhead(SentenceView view, int index) {
    for (int i = index - 1; i >= view.first() && i > index - 15; i--) {
      if (view.word(i).pos().isVerb()) {
        return view.word(i).pos() == Word.Pos.VERB_IMPERFECT;
      }
    }
    return false;
  }

  /** الماضي, الحالي or المقبل at a word. */
  private Optional<String> directionAt(SentenceView view, int index) {
    String norm = view.norm(index);
    return words.isWord("past", norm)
        ? Optional.of("past")
        : words.isWord("current", norm)
            ? Optional.of("current")
            : words.isWord("next", norm) ? Optional.of("next") : Optional.empty();
  }

  private Timex adjacent(
      SentenceView view, Length l, int end, String direction, Reference reference) {
    boolean following = view.norm(end - 1).startsWith("التالي");
    if (l.count().isEmpty() || following || (l.unit().equals("day") && isOne(l))) {
      String value = direction.equals("past") ? "PAST_REF" : "FUTURE_REF";
      return Timex.unresolved(l.start(), end, following ? "" : value, "unknown", "unit");
    }
    int sign = direction.equals("past") ? -1 : direction.equals("next") ? 1 : 0;
    Optional<Period> period =
        reference.published().map(d -> isOne(l) ? l.at(d, sign) : stretch(l, d, sign));
    return resolved(l.start(), end, l, reference, period);
  }

  private static boolean isOne(Length l) {
    return l.count().isPresent() && l.count().getAsLong() == 1 && !l.counted();
  }

  /** The last or next N units: up to publication; days end the day before it. */
  private static Period stretch(Length l, LocalDate day, int sign) {
    LocalDate other = l.from(day, sign);
    boolean days = l.unit().equals("day");
    if (sign < 0) {
      return Period.between(other, days ? day.minusDays(1) : day, l.precision());
    }
    return Period.between(days ? day.plusDays(1) : day, other, l.precision());
  }

  /** A duration: counted or dual, or any after لمدة. */
  private static Optional<Timex> duration(Length l, boolean announced) {
    boolean dual = l.shape().equals("dual");
    boolean alone = !l.counted() && !dual && !l.half();
    if (l.definite() && !l.counted() || alone && !announced) {
      return Optional.empty();
    }
    String value = l.half() ? l.value().replace("1", "1.5").replace("2", "2.5") : l.value();
    return Optional.of(
        Timex.length(l.start(), l.endWord(), "DURATION", value, "unknown", "duration"));
  }
}
