package org.rasd.lexicon.number;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon.Hit;
import org.rasd.lexicon.number.NumberWord.Kind;
import org.rasd.model.Word;

/** Reads an ordinal: الخامسة, الخامسة عشرة, الحادي والعشرين. One use, one thread. */
final class OrdinalReader extends Cursor {

  OrdinalReader(NumberWords lexicon, List<Word> words, int first, int limit) {
    super(lexicon, words, first, limit);
  }

  /** The ordinal at the first word. */
  Optional<Numeral> read(Hit<NumberWord> hit) {
    pos = first + 1;
    long value = hit.value().value() + tens(hit);
    if (hit.value().kind() == Kind.ORDINAL_UNIT && pos == first + 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Numeral(
            first,
            pos,
            Numeral.Kind.ORDINAL,
            value,
            value,
            1,
            true,
            false,
            hit.definite(),
            hit.proclitics()));
  }

  private long tens(Hit<NumberWord> hit) {
    Optional<Hit<NumberWord>> next = wordAt(pos);
    if (next.isEmpty()) {
      return 0;
    }
    NumberWord word = next.get().value();
    boolean teen = word.kind() == Kind.TEN && next.get().proclitics().isEmpty();
    boolean tens =
        word.kind() == Kind.TENS
            && next.get().conjoined()
            && next.get().definite() == hit.definite();
    if (!teen && !tens) {
      return 0;
    }
    pos++;
    return word.value();
  }
}
