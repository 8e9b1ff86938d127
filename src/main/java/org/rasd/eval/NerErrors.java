package org.rasd.eval;

import java.util.ArrayList;
import java.util.List;

/** The disagreements in a sentence, for listings. */
final class NerErrors {

  /**
   * A disagreement.
   *
   * @param kind missed, false, span (cut otherwise), type
   * @param text what gold and system have, with types
   */
  record Error(int line, String kind, String text) {}

  private NerErrors() {}

  static List<Error> of(NerScores.Scored s) {
    List<Error> errors = new ArrayList<>();
    for (NameSpan gold : s.gold().names()) {
      if (NerScores.TYPES.contains(gold.type()) && !s.found().contains(gold)) {
        errors.add(missed(s, gold));
      }
    }
    for (NameSpan found : s.found()) {
      if (s.gold().names().stream().noneMatch(g -> shareToken(g, found))) {
        errors.add(new Error(s.gold().line(), "false", show(s, found)));
      }
    }
    return errors;
  }

  private static Error missed(NerScores.Scored s, NameSpan gold) {
    int line = s.gold().line();
    for (NameSpan found : s.found()) {
      if (shareToken(gold, found)) {
        String kind = found.type().equals(gold.type()) ? "span" : "type";
        return new Error(line, kind, show(s, gold) + " found as " + show(s, found));
      }
    }
    return new Error(line, "missed", show(s, gold));
  }

  private static boolean shareToken(NameSpan a, NameSpan b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static String show(NerScores.Scored s, NameSpan name) {
    return name.type() + " [" + s.gold().textOf(name) + "]";
  }
}
