package org.rasd.stage.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rasd.model.Evidence;
import org.rasd.model.Zone;
import org.rasd.text.Normalizer;
import org.rasd.text.Span;

/** A text's paragraphs with the part of the page each was found to be. Filled by one thread. */
final class Page {

  private final String text;
  private final List<Paragraph> paragraphs;
  private final String[] keys;
  private final int[] words;
  private final Zone.Kind[] kinds;
  private final String[] rules;
  private final boolean[] repeats;

  private Page(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    int n = paragraphs.size();
    this.keys = new String[n];
    this.words = new int[n];
    this.kinds = new Zone.Kind[n];
    this.rules = new String[n];
    this.repeats = new boolean[n];
    Arrays.fill(kinds, Zone.Kind.BODY);
    Arrays.fill(rules, "");
  }

  static Page of(String text) {
    Page page = new Page(text, Paragraphs.of(text));
    for (int i = 0; i < page.size(); i++) {
      page.keys[i] = key(page.paragraphs.get(i).span().in(text));
      page.words[i] = words(page.keys[i]);
    }
    return page;
  }

  /** Folded letters and digits, single spaces between words, nothing else: to compare lines. */
  static String key(String s) {
    StringBuilder out = new StringBuilder(s.length());
    String folded = Normalizer.fold(s);
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  int size() {
    return paragraphs.size();
  }

  Paragraph paragraph(int i) {
    return paragraphs.get(i);
  }

  String text(int i) {
    return paragraphs.get(i).span().in(text);
  }

  /** The words of a paragraph, folded, without marks. */
  String key(int i) {
    return keys[i];
  }

  /** How many words a paragraph has. */
  int words(int i) {
    return words[i];
  }

  /** How many words a key has. */
  static int words(String key) {
    int words = key.isEmpty() ? 0 : 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  boolean isDecided(int i) {
    return !rules[i].isEmpty();
  }

  /** Whether nothing was found about a paragraph yet. */
  boolean isOpen(int i) {
    return rules[i].isEmpty();
  }

  void decide(int i, Zone.Kind kind, boolean repeat, String rule) {
    kinds[i] = kind;
    repeats[i] = repeat;
    rules[i] = rule;
  }

  /** Zones in order; white space goes to the zone before it, neighbours that agree are one. */
  List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < size(); i++) {
      if (i + 1 == size() || !agree(i, i + 1)) {
        int end = i + 1 == size() ? text.length() : paragraphs.get(i + 1).span().start();
        zones.add(zone(start, end, i));
        start = end;
      }
    }
    if (size() == 0 && !text.isEmpty()) {
      zones.add(
          new Zone(
              new Span(0, text.length()),
              Zone.Kind.BOILERPLATE,
              false,
              new Evidence(ZoneStage.NAME, "blank")));
    }
    return zones;
  }

  private Zone zone(int start, int end, int i) {
    String rule = rules[i].isEmpty() ? "default" : rules[i];
    return new Zone(new Span(start, end), kinds[i], repeats[i], new Evidence(ZoneStage.NAME, rule));
  }

  private boolean agree(int i, int j) {
    return kinds[i] == kinds[j] && rules[i].equals(rules[j]) && !repeats[i] && !repeats[j];
  }
}
