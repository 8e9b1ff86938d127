package org.rasd.stage.morph;

import java.util.HashMap;
import java.util.Map;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.model.Word.Pos;
import org.rasd.text.Normalizer;

/** Coarse parts of speech from lexicon and form. Immutable, shared by threads. */
final class PartOfSpeech {

  private final Map<String, Pos> words;

  private PartOfSpeech(Map<String, Pos> words) {
    this.words = words;
  }

  static PartOfSpeech load() {
    Map<String, Pos> words = new HashMap<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/function_words.tsv").rows()) {
      words.put(Normalizer.fold(row.get("form")), Pos.valueOf(row.get("pos")));
    }
    return new PartOfSpeech(Map.copyOf(words));
  }

  Pos of(Token token) {
    return switch (token.kind()) {
      case NUMBER -> Pos.NUMBER;
      case PUNCTUATION -> Pos.PUNCTUATION;
      case LATIN, HASHTAG, MENTION -> Pos.NOUN;
      default -> Pos.OTHER;
    };
  }

  Pos of(Cut cut, Word previous) {
    Pos known = words.get(cut.stem());
    if (known != null) {
      return known;
    }
    if (cut.definite()) {
      return Pos.NOUN;
    }
    return cut.proclitics().endsWith("س") ? Pos.VERB_IMPERFECT : Pos.NOUN;
  }
}
