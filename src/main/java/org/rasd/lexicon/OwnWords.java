package org.rasd.lexicon;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;

/**
 * The folded words that a user's triggers and nouns for actors consist of, in all their forms: what
 * raw news need not have shown for their clitics to be cut.
 */
final class OwnWords {

  private static final String ARTICLE = "ال";

  private final SortedSet<String> words = new TreeSet<>();

  private OwnWords() {}

  static SortedSet<String> of(OwnTables own) {
    OwnWords all = new OwnWords();
    own.of(TableKind.CLASSES).forEach(table -> table.rows().forEach(all::addClass));
    own.of(TableKind.AGENTS).forEach(table -> table.rows().forEach(all::addAgent));
    own.of(TableKind.RULES).forEach(table -> table.rows().forEach(all::addPattern));
    return all.words;
  }

  private void addClass(TsvTable.Row row) {
    String lemma = row.get("lemma");
    List<String> forms = row.list("forms");
    switch (row.get("pos")) {
      case "n" -> addNouns(NounForms.noun(lemma, forms));
      case "a" -> addNouns(NounForms.adjective(lemma, forms));
      case "v" -> words.addAll(forms.isEmpty() ? Set.of() : VerbForms.forms(lemma, forms.get(0)));
      case "w", "s" -> {
        words.add(Normalizer.fold(lemma));
        forms.forEach(form -> words.add(Normalizer.fold(form)));
      }
      default -> {} // the words of another class
    }
  }

  private void addAgent(TsvTable.Row row) {
    row.list("forms").forEach(form -> addNouns(Set.of(Normalizer.fold(form))));
  }

  private void addNouns(Set<String> forms) {
    for (String form : forms) {
      words.add(form);
      words.add(ARTICLE + form);
    }
  }

  /** The Arabic words in the notation of a pattern. */
  private void addPattern(TsvTable.Row row) {
    String pattern = Normalizer.fold(row.get("pattern"));
    int from = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      if (i == pattern.length() || !ArabicLetters.isArabicLetter(pattern.charAt(i))) {
        if (i - from > 1) {
          words.add(pattern.substring(from, i));
        }
        from = i + 1;
      }
    }
  }
}
