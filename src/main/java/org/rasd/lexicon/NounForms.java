package org.rasd.lexicon;

import static org.rasd.text.ArabicLetters.*;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasd.text.Normalizer;

/**
 * The written forms of nouns and adjectives, folded, without article and clitics: singular, the
 * accusative in -a, dual and its construct, the given plurals, and for adjectives the feminine and
 * the sound plurals. The forms are those of unvocalized Modern Standard Arabic; impossible ones
 * cost nothing since no text has them.
 */
public final class NounForms {

  private static final String AN = "" + ALEF + NOON;
  private static final String IN = "" + YEH + NOON;
  private static final String UN = "" + WAW + NOON;
  private static final String AT = "" + ALEF + TEH;
  private static final String A = "" + ALEF;
  private static final String I = "" + YEH;
  private static final String U = "" + WAW;

  private NounForms() {}

  /** The forms of a noun with its plurals: singular, accusative, dual, plurals. */
  public static Set<String> noun(String singular, List<String> plurals) {
    String base = Normalizer.fold(singular);
    Set<String> forms = new LinkedHashSet<>();
    addSingular(base, forms);
    forms.addAll(dual(base));
    for (String plural : plurals) {
      forms.addAll(plural(plural));
    }
    return forms;
  }

  /** The written forms of a plural: both cases, with and without the final nun. */
  public static Set<String> plural(String plural) {
    Set<String> forms = new LinkedHashSet<>();
    addPlural(Normalizer.fold(plural), forms);
    return forms;
  }

  /** The dual forms of a noun, with and without the final nun. */
  public static Set<String> dual(String singular) {
    String stem = constructStem(Normalizer.fold(singular));
    Set<String> forms = new LinkedHashSet<>();
    for (String ending : List.of(AN, IN, A, I)) {
      forms.add(stem + ending);
    }
    return forms;
  }

  /** The forms of an adjective or participle: both genders, duals and sound plurals. */
  public static Set<String> adjective(String masculine, List<String> plurals) {
    String base = Normalizer.fold(masculine);
    Set<String> forms = new LinkedHashSet<>(noun(base, plurals));
    forms.addAll(noun(base + HEH, List.of(base + AT)));
    forms.add(base + UN);
    return forms;
  }

  /** A feminine noun before an ending: teh marbuta (folded to heh) opens to teh. */
  private static String constructStem(String base) {
    return isFeminine(base) ? base.substring(0, base.length() - 1) + TEH : base;
  }

  private static boolean isFeminine(String base) {
    return base.length() > 2 && base.charAt(base.length() - 1) == HEH;
  }

  private static void addSingular(String base, Set<String> forms) {
    forms.add(base);
    if (isFeminine(base)) {
      forms.add(constructStem(base));
    } else if (!base.endsWith(A)) {
      forms.add(base + A);
    }
  }

  private static void addPlural(String plural, Set<String> forms) {
    forms.add(plural);
    if (plural.endsWith(UN)) {
      String stem = plural.substring(0, plural.length() - 2);
      forms.addAll(List.of(stem + IN, stem + U, stem + I));
    } else if (!plural.endsWith(AT) && !plural.endsWith(A)) {
      forms.add(plural + A);
    }
  }
}
