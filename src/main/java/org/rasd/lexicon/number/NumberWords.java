package org.rasd.lexicon.number;

import java.util.Locale;
import java.util.Optional;
import org.rasd.lexicon.CliticLexicon;
import org.rasd.lexicon.CliticLexicon.Hit;
import org.rasd.lexicon.TsvTable;

/** The list of number words, {@code lexicon/number_words.tsv}. Immutable, shared by threads. */
final class NumberWords {

  static final String RESOURCE = "lexicon/number_words.tsv";

  private static final NumberWords BUILT_IN = load(TsvTable.resource(RESOURCE));

  private final CliticLexicon<NumberWord> words;

  private NumberWords(CliticLexicon<NumberWord> words) {
    this.words = words;
  }

  /** The list that ships with Rasd. */
  static NumberWords builtIn() {
    return BUILT_IN;
  }

  private static NumberWords load(TsvTable table) {
    CliticLexicon.Builder<NumberWord> builder = CliticLexicon.builder();
    for (TsvTable.Row row : table.rows()) {
      builder.add(row.get("form"), entry(row));
    }
    return new NumberWords(builder.build());
  }

  private static NumberWord entry(TsvTable.Row row) {
    try {
      return new NumberWord(
          Long.parseLong(row.get("value")),
          NumberWord.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
          NumberWord.Case.valueOf(row.get("case").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.fault("expected a number, a known kind and a case: " + e.getMessage());
    }
  }

  /** The entry of a folded word. */
  Optional<Hit<NumberWord>> find(String norm) {
    return words.find(norm);
  }
}
