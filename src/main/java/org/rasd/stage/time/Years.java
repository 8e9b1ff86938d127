package org.rasd.stage.time;

import java.util.Optional;
import org.rasd.lexicon.number.Digits;
import org.rasd.lexicon.number.Numeral;
import org.rasd.lexicon.number.SentenceView;

/** Reads the number of a year: 2015, (1948), 2015م, 1437هـ, ألفين وخمسة عشر. */
final class Years {

  private static final int FIRST = 1000;
  private static final int FIRST_IN_WORDS = 1900;
  private static final int LAST = 2150;

  private final TimeWords words;

  Years(TimeWords words) {
    this.words = words;
  }

  /** A year, whether it is of the Hijra, and one past its last word. */
  record Year(int number, boolean hijri, int endWord) {}

  /**
   * The year at a word, brackets around it and the name of the era after it included.
   *
   * @param inWords whether number words may be a year, as after عام
   */
  Optional<Year> at(SentenceView view, int index, boolean inWords) {
    boolean open = view.norm(index).equals("(");
    int at = open ? index + 1 : index;
    Optional<Year> year =
        view.isNumber(at)
            ? digits(view, at, inWords)
            : inWords ? inWords(view, at) : Optional.empty();
    boolean closed = year.isPresent() && view.norm(year.get().endWord()).equals(")");
    if (open && !closed) {
      return Optional.empty();
    }
    return year.map(y -> withEra(view, open ? y.endWord() + 1 : y.endWord(), y.number()));
  }

  private static Optional<Year> digits(SentenceView view, int index, boolean headed) {
    String norm = view.norm(index);
    if (norm.length() > 4 || !Digits.isPlain(norm)) {
      return Optional.empty();
    }
    int value = (int) Digits.value(norm).orElse(0);
    String era = value > 0 && view.touchesNext(index) ? view.norm(index + 1) : "";
    boolean marked = era.equals("ه") || (era.equals("م") && (headed || afterHijri(view, index)));
    return marked || (norm.length() == 4 && value >= FIRST && value <= LAST)
        ? Optional.of(new Year(value, false, index + 1))
        : Optional.empty();
  }

  /** 15هـ/637م: a number with م alone may be metres. */
  static boolean afterHijri(SentenceView view, int index) {
    return view.norm(index - 1).equals("/") && view.norm(index - 2).equals("ه");
  }

  private static boolean isEraLetter(String norm) {
    return norm.equals("ه") || norm.equals("م");
  }

  private static Optional<Year> inWords(SentenceView view, int index) {
    return view.numeral(index)
        .filter(n -> n.kind() == Numeral.Kind.CARDINAL && n.proclitics().isEmpty())
        .filter(n -> n.value() >= FIRST_IN_WORDS && n.value() <= LAST)
        .map(n -> new Year((int) n.value(), false, n.endWord()));
  }

  private Year withEra(SentenceView view, int end, int number) {
    boolean touching =
        view.touchesNext(end - 1) || view.norm(end).length() > 1 || isEraLetter(view.norm(end));
    Optional<String> era =
        touching ? words.phrase("era", view, end).map(f -> f.value().value()) : Optional.empty();
    boolean hijri = era.filter("hijri"::equals).isPresent();
    return new Year(number, hijri, era.isPresent() ? end + 1 : end);
  }

  /** Its days. */
  static Optional<Period> period(Year year) {
    return year.hijri() ? HijriDates.year(year.number()) : Optional.of(Period.year(year.number()));
  }
}
