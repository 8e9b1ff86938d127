package org.rasd.lexicon;

import java.util.List;
import java.util.Optional;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * Nouns that begin a name or stand before one and tell its kind: heads of organisations ({@code
 * org_heads.tsv}) and of places ({@code place_heads.tsv}). A form without the article matches with
 * it too. Immutable, shared by threads.
 */
public final class HeadNouns {

  /** What must follow the head of an organisation to make a name. */
  public enum Needs {
    /** An adjective of a country or people: الجيش اللبناني. */
    NISBA,
    /** A name in the construct: بلدية غزة. */
    IDAFA,
    /** Any definite word: مجلس الوزراء. */
    ANY_DEF,
    /** A name or a word no dictionary has: شركة أرامكو. */
    PROPER
  }

  /**
   * The head noun of an organisation.
   *
   * @param state GOV, MIL, COP, LEG or JUD where the head with the adjective of a country is that
   *     organ of the state; else empty
   */
  public record OrganisationHead(
      String head, String subtype, String sector, Needs needs, String state) {}

  /**
   * A noun before the name of a place.
   *
   * @param type as in the tables of places
   * @param doubtful whether the noun is as often something else: دائرة, مركز
   */
  public record PlaceHead(String head, String type, boolean doubtful) {

    /** Whether the word after it is a place by itself: مدينة, قرية, ولاية. */
    public boolean isStrong() {
      return switch (type) {
        case "city", "town", "village", "camp", "settlement", "admin2", "admin1", "neighbourhood" ->
            !doubtful;
        default -> false;
      };
    }

    /** Whether it is a direction: the name is only the place after it (شمال سوريا). */
    public boolean isDirection() {
      return type.equals("direction");
    }
  }

  /** A head noun in the text: words {@code [first, end)}. */
  public record Found<H>(H head, int first, int end, boolean definite, int skipped) {

    /** Number of its words. */
    public int length() {
      return end - first;
    }
  }

  private static final String ARTICLE = "ال";

  private final PhraseMatcher<Form<OrganisationHead>> organisations;
  private final PhraseMatcher<Form<PlaceHead>> places;

  private record Form<H>(H head, boolean definite) {}

  private HeadNouns(
      PhraseMatcher<Form<OrganisationHead>> organisations, PhraseMatcher<Form<PlaceHead>> places) {
    this.organisations = organisations;
    this.places = places;
  }

  /** The head nouns that ship with Rasd. */
  public static HeadNouns builtIn() {
    PhraseMatcher.Builder<Form<OrganisationHead>> organisations = PhraseMatcher.builder();
    for (TsvTable.Row row : TsvTable.resource("gazetteers/org_heads.tsv").rows()) {
      Needs needs = Needs.valueOf(row.get("needs").toUpperCase(java.util.Locale.ROOT));
      add(
          organisations,
          row,
          new OrganisationHead(
              row.get("head"), row.get("subtype"), row.get("sector"), needs, row.get("state")));
    }
    PhraseMatcher.Builder<Form<PlaceHead>> places = PhraseMatcher.builder();
    for (TsvTable.Row row : TsvTable.resource("gazetteers/place_heads.tsv").rows()) {
      add(
          places,
          row,
          new PlaceHead(row.get("head"), row.get("type"), row.get("doubtful").equals("yes")));
    }
    return new HeadNouns(organisations.build(), places.build());
  }

  private static <H> void add(PhraseMatcher.Builder<Form<H>> builder, TsvTable.Row row, H head) {
    for (String form : row.list("forms")) {
      String folded = Normalizer.fold(form);
      boolean definite = folded.substring(folded.lastIndexOf(' ') + 1).startsWith(ARTICLE);
      builder.add(folded, new Form<>(head, definite));
      if (!definite && folded.indexOf(' ') < 0) {
        builder.add(ARTICLE + folded, new Form<>(head, true));
      }
    }
  }

  /** The head of an organisation that starts at a word. */
  public Optional<Found<OrganisationHead>> organisationAt(List<Word> words, int i, int limit) {
    return find(organisations, words, i, limit);
  }

  /** The noun before a place that starts at a word. */
  public Optional<Found<PlaceHead>> placeAt(List<Word> words, int i, int limit) {
    return find(places, words, i, limit);
  }

  private static <H> Optional<Found<H>> find(
      PhraseMatcher<Form<H>> matcher, List<Word> words, int i, int limit) {
    return matcher
        .longestAt(words, i, limit)
        .filter(match -> !match.enclitic())
        .map(
            match -> {
              Form<H> form = match.values().get(0);
              return new Found<>(form.head(), i, match.endWord(), form.definite(), match.skipped());
            });
  }
}
