package org.rasd.lexicon;

import static org.rasd.text.ArabicLetters.NOON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * The nouns that the news counts, {@code lexicon/countables.tsv}, with the peoples' names of {@code
 * gazetteers/countries.tsv}. Duals and accusatives are made from the singular. Where a spelling may
 * be a plural or a dual (مدنيين), it is a plural. Immutable, shared by threads.
 */
public final class Countables {

  /**
   * A noun.
   *
   * @param singular as listed
   * @param feminine its gender
   * @param unitKind what kind of thing it is: person, event, weapon, vehicle, money …
   */
  public record Noun(String singular, boolean feminine, String unitKind) {}

  /** What form of a noun stands in the text. */
  public enum Shape {
    SINGULAR,
    PLURAL,
    /** هجومان, هجومين. */
    DUAL,
    /**
     * Before another noun: قذيفتا, قذيفتي; for a masculine هجوما, هجومي, which may be other words.
     */
    DUAL_CONSTRUCT
  }

  /**
   * A noun in a text.
   *
   * @param proclitics how many folded letters stand before it, the article not counted
   * @param definite whether it carries the article
   * @param endWord one past the index of its last word
   */
  public record Found(Noun noun, Shape shape, int proclitics, boolean definite, int endWord) {}

  private record Form(Noun noun, Shape shape) {}

  private static final Countables BUILT_IN = load();

  private final Map<String, Form> forms;
  private final Set<String> pairStarts;

  private Countables(Map<String, Form> forms) {
    this.forms = forms;
    this.pairStarts =
        forms.keySet().stream()
            .filter(form -> form.indexOf(' ') > 0)
            .map(form -> form.substring(0, form.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The list that ships with Rasd. */
  public static Countables builtIn() {
    return BUILT_IN;
  }

  private static Countables load() {
    Map<String, Form> forms = new HashMap<>(8192);
    List<TsvTable.Row> rows = TsvTable.resource("lexicon/countables.tsv").rows();
    for (TsvTable.Row row : rows) {
      addListed(forms, row);
    }
    TsvTable.resource("gazetteers/countries.tsv").rows().forEach(row -> addPeople(forms, row));
    for (TsvTable.Row row : rows) {
      if (row.get("dual").equals("yes") && !row.get("singular").isEmpty()) {
        addDuals(forms, noun(row));
      }
    }
    return new Countables(forms);
  }

  private static Noun noun(TsvTable.Row row) {
    return new Noun(row.get("singular"), row.get("gender").equals("f"), row.get("unit_kind"));
  }

  private static void addListed(Map<String, Form> forms, TsvTable.Row row) {
    Noun noun = noun(row);
    add(forms, noun.singular(), noun, Shape.SINGULAR);
    add(forms, accusative(noun.singular()), noun, Shape.SINGULAR);
    row.list("plurals").forEach(plural -> add(forms, plural, noun, Shape.PLURAL));
    row.list("plurals").stream()
        .filter(plural -> plural.endsWith("ين") && !noun.singular().isEmpty())
        .map(plural -> plural.substring(0, plural.length() - 1))
        .forEach(construct -> add(forms, construct, noun, Shape.PLURAL)); // مقاتلي المعارضة
  }

  private static void addPeople(Map<String, Form> forms, TsvTable.Row row) {
    for (String people : row.list("demonyms")) {
      Noun noun = new Noun(people, false, "person");
      add(forms, people, noun, Shape.SINGULAR);
      add(forms, accusative(people), noun, Shape.SINGULAR);
      add(forms, people + "ون", noun, Shape.PLURAL);
      add(forms, people + "ين", noun, Shape.PLURAL);
      add(forms, people + "ان", noun, Shape.DUAL);
      row.list("demonym_plurals").forEach(plural -> add(forms, plural, noun, Shape.PLURAL));
    }
  }

  private static void addDuals(Map<String, Form> forms, Noun noun) {
    String stem = dualStem(noun.singular());
    add(forms, stem + "ان", noun, Shape.DUAL);
    add(forms, stem + "ين", noun, Shape.DUAL);
    if (noun.unitKind().equals("person")) {
      return; // ابني is "my son", طالبي the plural of طالب before a noun
    }
    if (noun.singular().endsWith("ة")) {
      add(forms, stem + "ا", noun, Shape.DUAL_CONSTRUCT);
      add(forms, stem + "ي", noun, Shape.DUAL_CONSTRUCT);
    } else if (noun.unitKind().equals("event")) {
      forms.put(Normalizer.fold(stem + "ا"), new Form(noun, Shape.DUAL_CONSTRUCT));
      add(forms, stem + "ي", noun, Shape.DUAL_CONSTRUCT);
    }
  }

  private static String dualStem(String singular) {
    String stem = singular.substring(0, singular.length() - 1);
    switch (singular.charAt(singular.length() - 1)) {
      case 'ة':
        return stem + "ت";
      case 'ى':
        return stem + "ي";
      default:
        return singular;
    }
  }

  private static String accusative(String singular) {
    return singular.endsWith("ة") || singular.isEmpty() ? singular : singular + "ا";
  }

  private static void add(Map<String, Form> forms, String form, Noun noun, Shape shape) {
    if (!form.isEmpty()) {
      forms.putIfAbsent(Normalizer.fold(form), new Form(noun, shape));
    }
  }

  /**
   * The counted noun at a word, two words long (عبوة ناسفة) where the list has it so.
   *
   * @param limit one past the last word it may take
   */
  public Optional<Found> find(List<Word> words, int index, int limit) {
    String norm = words.get(index).norm();
    String second = index + 1 < limit ? words.get(index + 1).norm() : "";
    Optional<Found> whole = lookup(norm, second, 0, false, index);
    int start = 0;
    while (whole.isEmpty() && start < 2 && start < norm.length() - 3) {
      if ("وفبلك".indexOf(norm.charAt(start)) < 0) {
        break;
      }
      start++;
      whole = fromProclitic(norm, second, start, index);
    }
    return whole.isEmpty() ? articled(norm, second, 0, index) : whole;
  }

  /** The noun that an enclitic pronoun makes definite: سائقها, طفليه. */
  public Optional<Found> findPossessed(Word word, int index) {
    if (word.enclitic().isEmpty()) {
      return Optional.empty();
    }
    int proclitics = word.proclitics().length();
    Optional<Found> whole = lookup(word.stem(), "", proclitics, true, index);
    return whole.isEmpty() ? lookup(word.stem() + NOON, "", proclitics, true, index) : whole;
  }

  private Optional<Found> fromProclitic(String norm, String second, int start, int index) {
    Optional<Found> plain = lookup(norm.substring(start), second, start, false, index);
    if (plain.isPresent()) {
      return plain;
    }
    if (norm.charAt(start - 1) == 'ل' && norm.charAt(start) == 'ل') {
      return lookup(norm.substring(start + 1), second, start, true, index);
    }
    return articled(norm, second, start, index);
  }

  private Optional<Found> articled(String norm, String second, int start, int index) {
    return norm.startsWith("ال", start)
        ? lookup(norm.substring(start + 2), second, start, true, index)
        : Optional.empty();
  }

  private Optional<Found> lookup(
      String first, String second, int proclitics, boolean definite, int index) {
    boolean twoWords = !second.isEmpty() && pairStarts.contains(first);
    Form pair = twoWords ? forms.get(first + " " + second) : null;
    if (pair != null) {
      return Optional.of(new Found(pair.noun, pair.shape, proclitics, definite, index + 2));
    }
    Form form = forms.get(first);
    return form == null
        ? Optional.empty()
        : Optional.of(new Found(form.noun, form.shape, proclitics, definite, index + 1));
  }
}
