package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.model.Token;

/**
 * Short names of organisations in brackets behind the full ones: منظمة معاهدة شمال الأطلسي (NATO).
 * In capitals they are names by that alone, there and wherever the document has them again.
 */
final class Acronyms {

  private static final int LONGEST = 8;
  private static final double CONFIDENCE = 0.85;

  private Acronyms() {}

  /** The names, and with them the acronyms in capitals. */
  static List<Found> with(NameText text, List<Found> names) {
    Set<String> capitals = new HashSet<>();
    for (Found name : names) {
      int i = name.end() + 1;
      if (name.is("ORG") && isBracketed(text, name.end(), i + 1) && isCapitals(text, i)) {
        capitals.add(text.word(i).norm());
      }
    }
    if (capitals.isEmpty()) {
      return names;
    }
    boolean[] taken = new boolean[text.size()];
    names.forEach(name -> Arrays.fill(taken, name.first(), name.end(), true));
    List<Found> all = new ArrayList<>(names);
    for (int i = 0; i < text.size(); i++) {
      if (!taken[i] && capitals.contains(text.word(i).norm()) && isCapitals(text, i)) {
        all.add(acronym(i));
      }
    }
    all.sort(Comparator.comparingInt(Found::first));
    return all;
  }

  /**
   * For the text of each unknown organisation its other name: for one in brackets the full one
   * before them, for that the one in brackets where only this is known.
   */
  static Map<String, Found> otherNames(NameText text, List<Found> names) {
    Map<String, Found> others = new HashMap<>();
    for (int k = 1; k < names.size(); k++) {
      Found full = names.get(k - 1);
      Found brief = names.get(k);
      if (!isShortOf(text, brief, full)) {
        continue;
      }
      if (brief.entries().isEmpty()) {
        others.putIfAbsent(text.key(brief), full);
      } else if (full.entries().isEmpty()) {
        others.putIfAbsent(text.key(full), brief);
      }
    }
    return others;
  }

  private static boolean isShortOf(NameText text, Found name, Found full) {
    return name.is("ORG")
        && full.is("ORG")
        && name.length() < full.length()
        && name.first() == full.end() + 1
        && isBracketed(text, full.end(), name.end());
  }

  private static boolean isBracketed(NameText text, int open, int close) {
    return close < text.size()
        && text.sameSentence(open, close)
        && text.word(open).norm().equals("(")
        && text.word(close).norm().equals(")");
  }

  private static boolean isCapitals(NameText text, int i) {
    String surface = text.word(i).span().in(text.document().text());
    return text.word(i).kind() == Token.Kind.LATIN
        && surface.length() > 1
        && surface.length() <= LONGEST
        && surface.chars().allMatch(Character::isUpperCase);
  }

  private static Found acronym(int i) {
    return new Found(
        i, i + 1, 0, "ORG", "", List.of(), CONFIDENCE, Found.Strength.FAIR, "pattern:acronym");
  }
}
