package org.rasd.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rasd.text.Normalizer;

/**
 * The tables that a user may lay over those that ship with Rasd. What stands in their columns says
 * {@code lexicon/own_tables.tsv}.
 */
public enum TableKind {
  /** Places. */
  PLACES(List.of("gazetteers/places-mashriq", "gazetteers/places-world"), "id"),
  /** Organisations and armed groups. */
  ORGANISATIONS(List.of("gazetteers/organisations"), "id"),
  /** Persons. */
  FIGURES(List.of("gazetteers/figures"), "id"),
  /** Who held which office when. */
  OFFICES(List.of("gazetteers/offices"), "person_id", "role_ar", "actor_id", "start"),
  /** Places that stand for an actor. */
  METONYMS(List.of("gazetteers/metonyms"), "name_ar"),
  /** Titles before names. */
  TITLES(List.of("gazetteers/titles"), "title"),
  /** Parts of personal names. */
  NAME_PARTS(List.of("gazetteers/name_parts"), "name"),
  /** Common nouns for actors. */
  AGENTS(List.of("gazetteers/agents"), "lemma"),
  /** Word classes of rules. */
  CLASSES(List.of("events/classes", "events/grammar", "events/tolls", "events/victims")),
  /** Event rules. */
  RULES(
      Stream.of("attack", "casualty", "force", "protest", "negotiation", "blocked")
          .map(family -> "events/" + family + ".rules")
          .toList(),
      "id"),
  /** Event types. */
  TYPES(List.of("events/types"), "type");

  static final String ENDING = ".tsv";

  private final List<String> builtIn;
  private final List<String> key;

  TableKind(List<String> builtIn, String... key) {
    this.builtIn = builtIn.stream().map(name -> name + ENDING).toList();
    this.key = List.of(key);
  }

  /** The tables of this kind that ship with Rasd, by resource path. */
  List<String> builtIn() {
    return builtIn;
  }

  /** The columns that tell an entry from all others; none where entries are only ever added. */
  List<String> key() {
    return key;
  }

  /** What tells a row from all others of its kind, spelling aside. */
  String keyOf(TsvTable.Row row) {
    return key.stream().map(row::get).map(Normalizer::fold).collect(Collectors.joining("\t"));
  }

  /** Its name: that of the file without the ending. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file of this kind in a user's folder. */
  public String file() {
    return label() + ENDING;
  }

  /** The kind of a user's file: {@code places.tsv}, {@code places-SY.tsv}. */
  static Optional<TableKind> ofFile(String file) {
    return Stream.of(values()).filter(kind -> kind.owns(file)).findFirst();
  }

  private boolean owns(String file) {
    return file.equals(file()) || file.startsWith(label() + "-") && file.endsWith(ENDING);
  }

  /** The files that a user's folder may hold. */
  static String files() {
    return Stream.of(values()).map(TableKind::file).collect(Collectors.joining(", "));
  }
}
