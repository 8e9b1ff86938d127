package org.rasd.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * Parts of personal names ({@code name_parts.tsv}) and the particles between them ({@code
 * name_particles.tsv}). Immutable, shared by threads.
 */
public final class NameParts {

  /**
   * A part of a name.
   *
   * @param given whether it is a given name
   * @param family whether it is a family name
   * @param word whether it is also a common word, a place or an adjective
   */
  public record Part(boolean given, boolean family, boolean word) {}

  /** Where a particle stands in a name. */
  public enum Position {
    /** Begins a name or a part: عبد. */
    START,
    /** Between two parts: فان. */
    MIDDLE,
    /** Begins a name or stands between two parts: بن, أبو. */
    BOTH,
    /** Closes a compound with the word before it: الدين. */
    END,
    /** Before the given name, a title rather: الملا. */
    BEFORE;

    /** Whether it may begin a name. */
    public boolean begins() {
      return this == START || this == BOTH;
    }

    /** Whether it may stand between two parts. */
    public boolean joins() {
      return begins() || this == MIDDLE;
    }
  }

  private final PhraseMatcher<Part> parts;
  private final Map<String, Position> particles;

  private NameParts(PhraseMatcher<Part> parts, Map<String, Position> particles) {
    this.parts = parts;
    this.particles = particles;
  }

  /** The parts of names in the built-in tables and those of a user. */
  public static NameParts of(Tables tables) {
    PhraseMatcher.Builder<Part> parts = PhraseMatcher.<Part>builder().names();
    for (TsvTable.Row row : tables.rows(TableKind.NAME_PARTS)) {
      String kind = row.get("kind");
      boolean given = !kind.equals("family");
      boolean family = !kind.equals("given");
      parts.add(row.get("name"), new Part(given, family, row.get("ambiguous").equals("word")));
    }
    Map<String, Position> particles = new HashMap<>();
    for (TsvTable.Row row : TsvTable.resource("gazetteers/name_particles.tsv").rows()) {
      String position = row.get("position").toUpperCase(java.util.Locale.ROOT);
      particles.put(Normalizer.fold(row.get("particle")), Position.valueOf(position));
    }
    return new NameParts(parts.build(), Map.copyOf(particles));
  }

  /** The longest part that starts at a word. */
  public Optional<PhraseMatcher.Match<Part>> partAt(List<Word> words, int i, int limit) {
    return parts.longestAt(words, i, limit).filter(match -> !match.enclitic());
  }

  /** The position of a folded particle. */
  public Optional<Position> particle(String norm) {
    return Optional.ofNullable(particles.get(norm));
  }
}
