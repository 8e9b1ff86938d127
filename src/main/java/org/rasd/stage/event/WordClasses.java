package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.ALEF;
import static org.rasd.text.ArabicLetters.HEH;
import static org.rasd.text.ArabicLetters.LAM;
import static org.rasd.text.ArabicLetters.TEH_MARBUTA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.lexicon.NounForms;
import org.rasd.lexicon.Stemmer;
import org.rasd.lexicon.TsvTable;
import org.rasd.lexicon.VerbForms;
import org.rasd.lexicon.WordFilter;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * Named sets of words that rules and binders speak of: {@code @talks}, {@code @say}. An entry is a
 * lemma with a part of speech, and stands for all its written forms. Immutable.
 */
final class WordClasses {

  private static final int[] NONE = {};

  private final Map<String, Integer> ids;
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, int[]> nouns;
  private final Map<String, int[]> verbs;
  private final Map<String, int[]> words;
  private final Set<String> plurals;
  private final Map<String, int[]> stems;
  private final Stemmer stemmer;
  private final WordFilter listed;

  private WordClasses(Loader loader) {
    this.ids = loader.ids;
    ids.forEach((name, id) -> names.put(id, name));
    this.nouns = loader.nouns;
    this.verbs = loader.verbs;
    this.words = loader.words;
    this.plurals = loader.plurals;
    this.stems = loader.stems;
    this.stemmer = loader.stemmer;
    Set<String> forms = new HashSet<>(nouns.keySet());
    forms.addAll(verbs.keySet());
    forms.addAll(words.keySet());
    this.listed = WordFilter.of(forms);
  }

  /**
   * Reads tables with the columns {@code class pos lemma forms gloss}: pos n (noun; forms are its
   * plurals), a (adjective), v (verb; lemma the perfect, forms the imperfect), w (a word as
   * written), s (any word that the stemmer reduces to what it reduces the lemma to), c (lemma is
   * another class whose members are included; it must stand before). A table with a column {@code
   * kind} lists nouns of actors: its forms join the classes {@code @agent} and {@code @agent_KIND},
   * those that have another sense {@code @agent_open}; all join {@code @target_noun} or
   * {@code @actor_noun}; those that only name victims are left out. Faulty rows are left out too.
   */
  static WordClasses load(List<TsvTable> tables, Stemmer stemmer, List<String> faults) {
    Loader loader = new Loader(stemmer);
    for (TsvTable table : tables) {
      boolean agents = table.columns().contains("kind");
      TsvTable.forEach(List.of(table), agents ? loader::addAgent : loader::add, faults);
    }
    return new WordClasses(loader);
  }

  /** Whether a row takes in the words of another class. */
  static boolean includes(TsvTable.Row row) {
    return row.get("pos").equals("c");
  }

  /** The number of a class, or -1, which no word has. */
  int id(String name) {
    return ids.getOrDefault(name, -1);
  }

  /** The name of a class, given by number. */
  String name(int id) {
    return names.get(id);
  }

  /** Whether a word is a plural form of a noun in the tables. */
  boolean isPlural(Word word) {
    return plurals.contains(word.bare());
  }

  /** The numbers of all classes a word belongs to, ascending. Not to be written to. */
  int[] of(Word word) {
    int[] found = look(words, word.norm());
    if (!word.stem().equals(word.norm())) {
      found = union(found, look(words, word.stem()));
    }
    found = union(found, look(nouns, word.bare()));
    if (!stems.isEmpty()) {
      found = union(found, stems.getOrDefault(stem(word.bare(), stemmer), NONE));
    }
    return word.definite() ? found : union(found, look(verbs, word.stem()));
  }

  private int[] look(Map<String, int[]> map, String form) {
    return listed.mayHold(form) ? map.getOrDefault(form, NONE) : NONE;
  }

  /**
   * The stem of a folded noun without article. The Snowball stemmer takes off the plural ending
   * only of a noun with the article, and the feminine ending only where it is written as such.
   */
  private static String stem(String noun, Stemmer stemmer) {
    int last = noun.length() - 1;
    boolean feminine = last > 1 && noun.charAt(last) == HEH;
    return stemmer.stem(
        "" + ALEF + LAM + (feminine ? noun.substring(0, last) + TEH_MARBUTA : noun));
  }

  private static int[] union(int[] a, int[] b) {
    if (b.length == 0) {
      return a;
    }
    if (a.length == 0) {
      return b;
    }
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }

  private static final class Loader {
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, int[]> nouns = new HashMap<>();
    private final Map<String, int[]> verbs = new HashMap<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();
    private final Map<String, int[]> stems = new HashMap<>();
    private final Stemmer stemmer;

    Loader(Stemmer stemmer) {
      this.stemmer = stemmer;
    }

    void add(TsvTable.Row row) {
      int id = ids.computeIfAbsent(row.get("class"), name -> ids.size());
      String lemma = row.get("lemma");
      List<String> forms = row.list("forms");
      switch (row.get("pos")) {
        case "n" -> addNoun(lemma, forms, id);
        case "a" -> addAll(nouns, NounForms.adjective(lemma, forms), id);
        case "v" -> addAll(verbs, verbForms(row, lemma, forms), id);
        case "w" -> addAll(words, folded(lemma, forms), id);
        case "s" -> folded(lemma, forms).forEach(f -> addAll(stems, Set.of(stem(f, stemmer)), id));
        case "c" -> include(row, lemma, id);
        default ->
            throw row.fault("column pos '" + row.get("pos") + "' is unknown; use n, a, v, w, s, c");
      }
    }

    void addAgent(TsvTable.Row row) {
      String kind = row.get("kind");
      if (kind.equals("victim")) {
        return;
      }
      boolean open = row.get("ambiguous").equals("word");
      Set<String> forms = folded(row.get("lemma"), row.list("forms"));
      String sort = kind.equals("target") ? "target_noun" : "actor_noun";
      List<String> names =
          open ? List.of("agent_open", sort) : List.of("agent", "agent_" + kind, sort);
      for (String name : names) {
        int id = ids.computeIfAbsent(name, n -> ids.size());
        addAll(nouns, forms, id);
      }
    }

    private void addNoun(String lemma, List<String> pluralForms, int id) {
      Set<String> forms = NounForms.noun(lemma, pluralForms);
      forms.remove(adjectiveLike(lemma)); // هجومي: offensive, far more often than two attacks
      addAll(nouns, forms, id);
      for (String plural : pluralForms) {
        plurals.addAll(NounForms.plural(plural));
      }
    }

    /** The construct dual of a masculine noun, which looks like the adjective made of it. */
    private static String adjectiveLike(String lemma) {
      return Normalizer.fold(lemma) + '\u064A';
    }

    private static Set<String> verbForms(TsvTable.Row row, String perfect, List<String> forms) {
      if (forms.isEmpty()) {
        throw row.fault("column forms lacks the imperfect of the verb '" + perfect + "'");
      }
      return VerbForms.forms(perfect, forms.get(0));
    }

    private static Set<String> folded(String lemma, List<String> forms) {
      List<String> all = new ArrayList<>(forms);
      all.add(lemma);
      Set<String> folded = new java.util.LinkedHashSet<>();
      all.forEach(form -> folded.add(Normalizer.fold(form)));
      return folded;
    }

    private void include(TsvTable.Row row, String other, int id) {
      Integer from = ids.get(other);
      if (from == null) {
        throw row.fault("column lemma '" + other + "' is no class defined above this line");
      }
      for (Map<String, int[]> map : List.of(nouns, verbs, words, stems)) {
        map.replaceAll((form, classes) -> has(classes, from) ? union(classes, id(id)) : classes);
      }
    }

    private static int[] id(int id) {
      return new int[] {id};
    }

    private static void addAll(Map<String, int[]> map, Set<String> forms, int id) {
      forms.forEach(form -> map.merge(form, id(id), WordClasses::union));
    }
  }

  /** Whether a sorted list of class numbers has one. */
  static boolean has(int[] classes, int id) {
    return Arrays.binarySearch(classes, id) >= 0;
  }
}
