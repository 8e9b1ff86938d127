package org.rasd.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Word;

/**
 * Reads days by name: أمس, اليوم (السبت), مساء الاثنين, يوم الأحد الماضي, ليل الاثنين/الثلاثاء,
 * الثلاثاء 22 آذار. A weekday alone is the last one on or before publication; after a verb in the
 * future the first one from then on.
 */
final class DayReader {

  private static final int FUTURE_REACH = 10;
  private static final String MATCH_CLASS = "match";

  private final TimeWords words;
  private final CalendarDateReader dates;
  private final NumericDateReader numbers;

  DayReader(TimeWords words, CalendarDateReader dates, NumericDateReader numbers) {
    this.words = words;
    this.dates = dates;
    this.numbers = numbers;
  }

  /** The day at a word, with the part of the day before or after it. */
  Optional<Timex> at(SentenceView view, int index, Reference reference) {
    if (!view.isArabic(index)) {
      return Optional.empty();
    }
    Optional<Timex> night = night(view, index, reference);
    if (night.isPresent()) {
      return night.map(n -> withNamedDay(view, n, reference));
    }
    Optional<CliticPhrases.Found<TimeWords.Phrase>> part = words.phrase("part", view, index);
    int at = part.map(CliticPhrases.Found::endWord).orElse(index);
    Optional<CliticPhrases.Found<TimeWords.Phrase>> word = words.phrase("dayword", view, at);
    boolean relativeDay = words.phrase("day", view, at).isPresent();
    boolean skip = word.isPresent() && !relativeDay;
    Optional<Timex> day = day(view, skip ? at + 1 : at, reference, part.isPresent() || skip);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int start =
        part.map(CliticPhrases.Found::start).orElse(skip ? word.get().start() : day.get().start());
    Timex found = day.get().from(start);
    return Optional.of(
        part.map(p -> found.atPart(p.value().value())).orElseGet(() -> withAdverb(view, found)));
  }

  private Optional<Timex> night(SentenceView view, int index, Reference reference) {
    return words
        .phrase("night", view, index)
        .filter(f -> isDeictic(view, index, f.endWord()))
        .map(f -> shifted(f, reference).atPart("NI"));
  }

  /** الليلة alone is tonight only where no noun or adjective goes with it. */
  private boolean isDeictic(SentenceView view, int index, int end) {
    boolean other = words.isWord("other", view.norm(index - 1));
    boolean relative = view.has(end) && view.word(end).pos() == Word.Pos.RELATIVE;
    return end > index + 1 || (view.norm(index).equals("الليله") && !other && !relative);
  }

  private Optional<Timex> day(
      SentenceView view, int index, Reference reference, boolean announced) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> named = words.phrase("day", view, index);
    if (named.isPresent() && isToday(view, index, named.get(), announced)) {
      Timex found = withNamedDay(view, shifted(named.get(), reference), reference);
      boolean today = named.get().value().value().equals("0");
      found.firstDay().filter(d -> today).ifPresent(reference::sawToday);
      return Optional.of(found);
    }
    Optional<CliticLexicon.Hit<Integer>> weekday = words.weekday(view, index);
    if (weekday.isPresent() && isWeekday(view, index, announced)) {
      return Optional.of(weekday(view, index, weekday.get(), reference));
    }
    return announced
        ? dates.at(view, index, reference).or(() -> numbers.at(view, index))
        : Optional.empty();
  }

  private static Timex shifted(CliticPhrases.Found<TimeWords.Phrase> found, Reference reference) {
    int days = Integer.parseInt(found.value().value());
    Optional<Period> period = reference.today().map(d -> Period.day(d.plusDays(days)));
    Timex timex =
        Timex.date(
            found.start(), found.endWord(), period, "relative", reference.anchor(), "day-name");
    return period.isPresent() ? timex : timex.withPrecision("day");
  }

  /** "اليوم" before an adjective or a pronoun (اليوم التالي, اليوم نفسه) is another day. */
  private boolean isToday(
      SentenceView view,
      int index,
      CliticPhrases.Found<TimeWords.Phrase> found,
      boolean announced) {
    if (!found.value().value().equals("0") || found.endWord() > index + 1) {
      return true;
    }
    String next = view.norm(found.endWord());
    boolean ordinal = view.numeral(found.endWord()).isPresent() && !view.isNumber(found.endWord());
    boolean weekday = words.weekday(view, found.endWord()).isPresent();
    boolean adjective =
        view.isArabic(found.endWord())
            && next.startsWith("ال")
            && !weekday
            && (words.isWord("past", next)
                || words.isWord("next", next)
                || next.startsWith("السابق")
                || next.startsWith("العالمي")
                || next.startsWith("الدولي")
                || next.startsWith("الوطني")
                || next.startsWith("الواحد")
                || next.startsWith("الاول")
                || next.startsWith("الاخير"));
    boolean same =
        next.equals("نفسه")
            || next.equals("ذاته")
            || next.equals("الذي")
            || words.isWord("other", view.norm(index - 1));
    return announced || !(ordinal && !weekday || adjective || same);
  }

  /** الأحد may be a name or "nobody" only without يوم; it must not follow أحد or open a title. */
  private boolean isWeekday(SentenceView view, int index, boolean announced) {
    String before = view.norm(index - 1);
    boolean mosque =
        before.equals("صلاه")
            || before.equals("خطبه")
            || before.equals("امام")
            || before.equals("الاخوان");
    return announced || !mosque;
  }

  private Timex weekday(
      SentenceView view, int index, CliticLexicon.Hit<Integer> hit, Reference reference) {
    int start = view.span(index, hit.proclitics().length(), index + 1).start();
    DayOfWeek day = DayOfWeek.of(hit.value());
    String direction = direction(view, index + 1);
    int end = direction.isEmpty() ? secondWeekday(view, index + 1) : index + 2;
    Optional<Timex> date = dateAfter(view, end, reference);
    if (date.isPresent()) {
      return date.get().from(start);
    }
    boolean future = direction.isEmpty() && inFuture(view, index);
    Optional<Period> period =
        reference.published().map(d -> Period.day(d.with(nearest(day, direction, future))));
    boolean night = direction.isEmpty() && end > index + 1;
    period =
        night ? period.map(p -> Period.between(p.start(), p.end().plusDays(1), "day")) : period;
    Timex timex = Timex.date(start, end, period, "relative", reference.anchor(), "weekday");
    return period.isPresent() ? timex : timex.withPrecision("day");
  }

  private static TemporalAdjuster nearest(DayOfWeek day, String direction, boolean future) {
    switch (direction) {
      case "past":
        return TemporalAdjusters.previous(day);
      case "next":
        return TemporalAdjusters.next(day);
      default:
        return future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
    }
  }

  private String direction(SentenceView view, int index) {
    String norm = view.norm(index);
    return words.isWord("past", norm) ? "past" : words.isWord("next", norm) ? "next" : "";
  }

  /** ليل الاثنين/الثلاثاء, ليل الأحد - الاثنين: past the second name. */
  private int secondWeekday(SentenceView view, int index) {
    boolean mark = view.norm(index).equals("/") || view.isDash(index);
    int at = mark ? index + 1 : index;
    return words.weekday(view, at).filter(h -> h.proclitics().isEmpty()).isPresent()
        ? at + 1
        : index;
  }

  /** A full date after the weekday: الثلاثاء 22 آذار, الثلاثاء الموافق 5/8/2008. */
  private Optional<Timex> dateAfter(SentenceView view, int index, Reference reference) {
    String norm = view.norm(index);
    boolean mark =
        norm.equals("،") || norm.equals("(") || norm.equals(",") || words.isWord(MATCH_CLASS, norm);
    int at = mark ? index + 1 : index;
    if (!view.isNumber(at) && !norm.equals("الموافق")) {
      return Optional.empty();
    }
    Optional<Timex> date =
        dates
            .at(view, at, reference)
            .filter(t -> view.isNumber(at) || mark)
            .or(() -> numbers.at(view, at));
    boolean bracket = norm.equals("(");
    return date.filter(d -> !bracket || view.norm(d.endWord()).equals(")"))
        .map(d -> bracket ? d.until(d.endWord() + 1) : d);
  }

  /** The weekday beside أمس or اليوم: اليوم (السبت), أمس الأحد. */
  private Timex withNamedDay(SentenceView view, Timex day, Reference reference) {
    int at = day.endWord();
    boolean bracket = view.norm(at).equals("(");
    int name = bracket ? at + 1 : at;
    Optional<CliticLexicon.Hit<Integer>> weekday =
        words.weekday(view, name).filter(h -> h.proclitics().isEmpty());
    if (weekday.isEmpty() || (bracket && !view.norm(name + 1).equals(")"))) {
      return day;
    }
    int end = bracket ? name + 2 : name + 1;
    Optional<Timex> date = dateAfter(view, end, reference);
    return date.isPresent() && date.get().period().isPresent()
        ? date.get().from(day.start())
        : agreeing(day.until(end), weekday.get().value());
  }

  /** Where the weekday contradicts أمس, the weekday is right: the page's date is a day late. */
  private static Timex agreeing(Timex day, int weekday) {
    Optional<LocalDate> date = day.firstDay();
    if (date.isEmpty() || date.get().getDayOfWeek().getValue() == weekday) {
      return day;
    }
    LocalDate other =
        date.get().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    return day.withPeriod(Period.day(other));
  }

  private Timex withAdverb(SentenceView view, Timex day) {
    Optional<CliticPhrases.Found<TimeWords.Phrase>> adverb =
        words.phrase("adverb", view, day.endWord());
    boolean letter = view.norm(day.endWord()).length() < 2;
    return adverb.isPresent() && !letter && day.type().equals("DATE")
        ? day.atPart(adverb.get().value().value()).until(adverb.get().endWord())
        : day;
  }

  /** Whether the clause before speaks of the future: س on a verb, سوف, من المقرر. */
  private boolean inFuture(SentenceView view, int index) {
    for (int i = index - 1; i >= Math.max(view.first(), index - FUTURE_REACH); i--) {
      Word word = view.word(i);
      if (word.pos() == Word.Pos.VERB_PERFECT || view.norm(i).equals(".")) {
        return false;
      }
      if (words.isWord("future", view.norm(i))
          || (word.pos() == Word.Pos.VERB_IMPERFECT && word.hasProclitic('س'))) {
        return true;
      }
    }
    return false;
  }
}
