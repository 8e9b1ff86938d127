package org.rasd.lexicon.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rasd.lexicon.CliticLexicon.Hit;
import org.rasd.lexicon.number.NumberWord.Case;
import org.rasd.lexicon.number.NumberWord.Kind;
import org.rasd.model.Token;
import org.rasd.model.Word;

/** Reads one cardinal number. One use, one thread. */
final class CardinalReader extends Cursor {

  private static final double LARGEST = 1e17;

  private double coefficient;
  private long scale;
  private boolean digits;

  CardinalReader(NumberWords lexicon, List<Word> words, int first, int limit) {
    super(lexicon, words, first, limit);
  }

  /** The number at the first word, whose proclitics and article are known. */
  Optional<Numeral> read(String proclitics, boolean definite) {
    if (!group(first)) {
      return Optional.empty();
    }
    boolean inDigits = digits;
    double total = coefficient * scale;
    double lastCoefficient = coefficient;
    long lastScale = scale;
    while (scale > 1 && total < LARGEST) {
      int before = pos;
      int next = joined(pos);
      if (next < 0) {
        break;
      }
      if (fraction(next)) {
        total += (double) scale / fractionAt(next);
        break;
      }
      long bound = scale;
      if (!group(next) || coefficient * scale >= bound) {
        pos = before;
        break;
      }
      total += coefficient * scale;
    }
    Numeral.Kind kind = nayyif() ? Numeral.Kind.NAYYIF : Numeral.Kind.CARDINAL;
    boolean whole = Math.abs(total - Math.rint(total)) < 1e-6;
    return Optional.of(
        new Numeral(
            first,
            pos,
            kind,
            Math.round(total),
            lastCoefficient,
            lastScale,
            whole,
            inDigits,
            definite,
            proclitics));
  }

  /** نيف وعشرون. */
  Optional<Numeral> readNayyifFirst(Hit<NumberWord> hit) {
    int next = joined(first + 1);
    if (next < 0 || !group(next)) {
      return Optional.empty();
    }
    long value = Math.round(coefficient * scale);
    return Optional.of(
        new Numeral(
            first,
            pos,
            Numeral.Kind.NAYYIF,
            value,
            coefficient,
            scale,
            true,
            false,
            hit.definite(),
            hit.proclitics()));
  }

  /** A number below a thousand, or in digits, with the scale words after it. */
  private boolean group(int index) {
    scale = 1;
    digits = digitsAt(index);
    boolean found = digits ? digitGroup(index) : wordGroup(index);
    if (found) {
      mixedFraction();
      scales();
    }
    return found;
  }

  private boolean digitGroup(int index) {
    OptionalDouble value = Digits.value(words.get(index).norm());
    coefficient = value.orElse(0);
    pos = index + 1;
    return value.isPresent();
  }

  private boolean wordGroup(int index) {
    Optional<Hit<NumberWord>> hit = wordAt(index);
    if (hit.isEmpty()) {
      return false;
    }
    NumberWord word = hit.get().value();
    switch (word.kind()) {
      case SCALE:
        coefficient = 1;
        scale = word.value();
        pos = index + 1;
        return true;
      case SCALE_ACC:
        return accusativeScale(index, word);
      case SCALE_DUAL:
        coefficient = 2;
        scale = word.value() / 2;
        pos = index + 1;
        return true;
      case FRACTION:
        return fractionOfScale(index, word);
      default:
        return small(index, word);
    }
  }

  /** ألفا alone: before a noun "two thousand" in the construct (ألفا جندي), else "a thousand". */
  private boolean accusativeScale(int index, NumberWord word) {
    boolean noun = index + 1 < limit && words.get(index + 1).kind() == Token.Kind.ARABIC;
    boolean dual = noun && words.get(index + 1).proclitics().isEmpty();
    coefficient = dual ? 2 : 1;
    scale = word.value();
    pos = index + 1;
    return true;
  }

  /** نصف مليون, ربع المليون. */
  private boolean fractionOfScale(int index, NumberWord word) {
    Optional<Hit<NumberWord>> next = plainAt(index + 1);
    if (next.isEmpty() || next.get().value().kind() != Kind.SCALE) {
      return false;
    }
    coefficient = 1.0 / word.value();
    scale = next.get().value().value();
    pos = index + 2;
    return true;
  }

  private boolean small(int index, NumberWord word) {
    pos = index;
    long hundreds = hundreds(index, word);
    if (hundreds == 0) {
      long rest = belowHundred(index, word);
      coefficient = rest;
      return rest > 0;
    }
    coefficient = hundreds + restAfterHundreds();
    return true;
  }

  private long hundreds(int index, NumberWord word) {
    if (word.kind() == Kind.HUNDRED || word.kind() == Kind.HUNDREDS) {
      pos = index + 1;
      return word.value();
    }
    if (word.kind() == Kind.UNIT && word.value() > 2 && isPlain(index + 1, Kind.HUNDRED)) {
      pos = index + 2;
      return 100 * word.value();
    }
    return 0;
  }

  private long restAfterHundreds() {
    int before = pos;
    int next = joined(pos);
    if (next < 0) {
      return 0;
    }
    long rest = digitsAt(next) ? digitsBelowHundred(next) : wordsBelowHundred(next);
    if (rest == 0) {
      pos = before;
    }
    return rest;
  }

  private long digitsBelowHundred(int index) {
    double value = Digits.value(words.get(index).norm()).orElse(0);
    if (value != Math.rint(value) || value >= 100) {
      return 0;
    }
    pos = index + 1;
    return (long) value;
  }

  private long wordsBelowHundred(int index) {
    NumberWord word = wordAt(index).orElseThrow().value();
    return word.kind() == Kind.TENS && startsNewClause(word) ? 0 : belowHundred(index, word);
  }

  private long belowHundred(int index, NumberWord word) {
    switch (word.kind()) {
      case TEN, TEEN, TENS:
        pos = index + 1;
        return word.value();
      case UNIT, TEEN_UNIT:
        return unit(index, word);
      default:
        return 0;
    }
  }

  private long unit(int index, NumberWord word) {
    if (isPlain(index + 1, Kind.TEN)) {
      pos = index + 2;
      return 10 + word.value();
    }
    int next = joined(index + 1);
    if (next >= 0 && !digitsAt(next)) {
      NumberWord tens = wordAt(next).orElseThrow().value();
      if (tens.kind() == Kind.TENS && !startsNewClause(tens) && !mismatch(word, tens)) {
        pos = next + 1;
        return word.value() + tens.value();
      }
    }
    pos = index + 1;
    return word.kind() == Kind.UNIT ? word.value() : 0;
  }

  private static boolean mismatch(NumberWord unit, NumberWord tens) {
    return unit.grammaticalCase() == Case.OBL && tens.grammaticalCase() == Case.NOM;
  }

  /** Tens in the nominative although the number stands in the genitive. */
  private boolean startsNewClause(NumberWord tens) {
    return tens.grammaticalCase() == Case.NOM && inGenitive();
  }

  private boolean inGenitive() {
    Optional<Hit<NumberWord>> own = wordAt(first);
    if (own.isPresent() && own.get().governed()) {
      return true;
    }
    if (first == 0) {
      return false;
    }
    Word before = words.get(first - 1);
    Optional<Hit<NumberWord>> head = lexicon.find(before.norm());
    return (before.pos() == Word.Pos.PREPOSITION && before.enclitic().isEmpty())
        || (head.isPresent() && head.get().value().kind() == Kind.GENITIVE_HEAD);
  }

  /** "ثلاثة ونصف مليون": a fraction between the number and its scale. */
  private void mixedFraction() {
    int next = scale == 1 ? joined(pos) : -1;
    if (next < 0 || digitsAt(next)) {
      return;
    }
    NumberWord word = wordAt(next).orElseThrow().value();
    if (word.kind() == Kind.FRACTION && isPlain(next + 1, Kind.SCALE)) {
      coefficient += 1.0 / word.value();
      pos = next + 1;
    }
  }

  private void scales() {
    Optional<Hit<NumberWord>> hit = plainAt(pos);
    while (hit.isPresent() && hit.get().value().kind().isScale() && !hit.get().definite()) {
      if (coefficient * scale * hit.get().value().value() > LARGEST) {
        return;
      }
      scale *= hit.get().value().value();
      pos++;
      hit = plainAt(pos);
    }
  }

  private boolean fraction(int index) {
    Optional<Hit<NumberWord>> hit = wordAt(index);
    if (hit.isEmpty() || hit.get().value().kind() != Kind.FRACTION) {
      return false;
    }
    pos = index + 1;
    Optional<Hit<NumberWord>> of = plainAt(pos);
    if (of.isPresent() && of.get().definite() && of.get().value().value() == scale) {
      pos++;
    }
    return true;
  }

  private long fractionAt(int index) {
    return wordAt(index).orElseThrow().value().value();
  }

  private boolean nayyif() {
    int next = joined(pos);
    if (next < 0 || digitsAt(next) || wordAt(next).orElseThrow().value().kind() != Kind.NAYYIF) {
      return false;
    }
    pos = next + 1;
    return true;
  }

  private boolean isPlain(int index, Kind kind) {
    Optional<Hit<NumberWord>> hit = plainAt(index);
    return hit.isPresent() && hit.get().value().kind() == kind;
  }
}
