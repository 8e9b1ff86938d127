package org.rasd.lexicon.number;

import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon.Hit;
import org.rasd.lexicon.number.NumberWord.Kind;
import org.rasd.model.Word;

/** Reads round plurals: عشرات, مئات الآلاف, آلاف, بضع مئات. One use, one thread. */
final class VagueReader extends Cursor {

  VagueReader(NumberWords lexicon, List<Word> words, int first, int limit) {
    super(lexicon, words, first, limit);
  }

  /** The vague number at the first word. */
  Optional<Numeral> read(Hit<NumberWord> hit) {
    pos = first + 1;
    long value = hit.value().value();
    long scale = scaleAfter();
    Numeral.Kind kind = hit.value().kind() == Kind.FEW ? Numeral.Kind.FEW : Numeral.Kind.VAGUE;
    return Optional.of(
        new Numeral(
            first,
            pos,
            kind,
            value * scale,
            value,
            scale,
            true,
            false,
            hit.definite(),
            hit.proclitics()));
  }

  /** The round plural that this one counts: الآلاف in عشرات الآلاف, مئات in بضع مئات. */
  private long scaleAfter() {
    Optional<Hit<NumberWord>> next = plainAt(pos);
    if (next.isEmpty()) {
      return 1;
    }
    Kind kind = next.get().value().kind();
    if (kind != Kind.SCALE_PLURAL && kind != Kind.VAGUE) {
      return 1;
    }
    pos++;
    return next.get().value().value();
  }
}
