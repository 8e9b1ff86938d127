package org.rasd.lexicon;

import java.util.List;
import java.util.Optional;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * Titles and roles before the names of persons ({@code titles.tsv}). Immutable, shared by threads.
 */
public final class Titles {

  /**
   * A title.
   *
   * @param kind political, military, religious, academic, media, sport or other
   * @param definite whether its first word has the article
   */
  public record Title(String title, String kind, boolean definite) {}

  private final PhraseMatcher<Title> titles;

  private Titles(PhraseMatcher<Title> titles) {
    this.titles = titles;
  }

  /** The titles in the built-in tables and those of a user. */
  public static Titles of(Tables tables) {
    PhraseMatcher.Builder<Title> titles = PhraseMatcher.builder();
    for (TsvTable.Row row : tables.rows(TableKind.TITLES)) {
      for (String form : row.list("forms")) {
        String folded = Normalizer.fold(form);
        boolean definite = folded.startsWith("ال");
        titles.add(folded, new Title(row.get("title"), row.get("kind"), definite));
      }
    }
    return new Titles(titles.build());
  }

  /** The longest title that starts at a word. */
  public Optional<PhraseMatcher.Match<Title>> titleAt(List<Word> words, int i, int limit) {
    return titles.longestAt(words, i, limit).filter(match -> !match.enclitic());
  }
}
