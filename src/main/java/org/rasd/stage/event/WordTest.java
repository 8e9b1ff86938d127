package org.rasd.stage.event;

import org.rasd.model.EntityMention;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/**
 * A test of the words at a position: a class, a literal, an entity, a number. The notation:
 *
 * <pre>
 *   &#64;talks      a word of the class        word      that word (as written, or its stem)
 *   #Q          a quantity                 #T        a time expression
 *   #PER #ORG #LOC #ENT   an entity        #V #N     any finite verb, any noun
 *   x|y         one of them                def:x indef:x   x with, without the article
 *   ب+x         x with that proclitic (one of و ف ب ل ك س)
 * </pre>
 */
interface WordTest {

  /** One past the last word of a match that starts at {@code i}, or -1. */
  int end(TextView view, int i, int limit);

  /** Reads the notation; {@code classes} knows the names of the classes. */
  static WordTest parse(String notation, WordClasses classes) {
    if (notation.isEmpty()) {
      throw new IllegalArgumentException("a word or class is missing");
    }
    if (notation.indexOf('|') >= 0) {
      return anyOf(notation, classes);
    }
    if (notation.startsWith("def:")) {
      return withArticle(parse(notation.substring(4), classes), true);
    }
    if (notation.startsWith("indef:")) {
      return withArticle(parse(notation.substring(6), classes), false);
    }
    if (notation.length() > 2 && notation.charAt(1) == '+') {
      return withProclitic(notation.charAt(0), parse(notation.substring(2), classes));
    }
    return switch (notation.charAt(0)) {
      case '@' -> ofClass(notation.substring(1), classes);
      case '#' -> ofLayer(notation.substring(1));
      default -> literal(notation);
    };
  }

  private static WordTest anyOf(String notation, WordClasses classes) {
    String[] parts = notation.split("\\|", -1);
    WordTest[] tests = new WordTest[parts.length];
    for (int k = 0; k < parts.length; k++) {
      tests[k] = parse(parts[k], classes);
    }
    return (view, i, limit) -> {
      for (WordTest test : tests) {
        int end = test.end(view, i, limit);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    };
  }

  private static WordTest withArticle(WordTest test, boolean definite) {
    return (view, i, limit) -> view.word(i).definite() == definite ? test.end(view, i, limit) : -1;
  }

  private static WordTest withProclitic(char letter, WordTest test) {
    return (view, i, limit) -> view.word(i).hasProclitic(letter) ? test.end(view, i, limit) : -1;
  }

  private static WordTest ofClass(String name, WordClasses classes) {
    int id = classes.id(name);
    if (id < 0) {
      throw new IllegalArgumentException("unknown word class '@" + name + "'");
    }
    return (view, i, limit) -> view.is(i, id) ? i + 1 : -1;
  }

  private static WordTest literal(String text) {
    String folded = Normalizer.fold(text);
    return (view, i, limit) -> {
      Word word = view.word(i);
      return word.norm().equals(folded) || word.stem().equals(folded) || word.bare().equals(folded)
          ? i + 1
          : -1;
    };
  }

  private static WordTest ofLayer(String name) {
    return switch (name) {
      case "Q" -> (view, i, limit) -> quantityEnd(view, i, limit);
      case "T" -> (view, i, limit) -> view.timeAt(i) == null ? -1 : timeEnd(view, i, limit);
      case "V" -> (view, i, limit) -> view.word(i).pos().isVerb() ? i + 1 : -1;
      case "N" -> (view, i, limit) -> view.word(i).pos() == Word.Pos.NOUN ? i + 1 : -1;
      case "ENT" -> (view, i, limit) -> entityEnd(view, i, limit, "");
      case "PER", "ORG", "LOC", "MISC" -> (view, i, limit) -> entityEnd(view, i, limit, name);
      default -> throw new IllegalArgumentException("unknown layer test '#" + name + "'");
    };
  }

  private static int quantityEnd(TextView view, int i, int limit) {
    if (view.quantityAt(i) == null || !view.quantityAt(i).isCount()) {
      return -1;
    }
    int end = i + 1;
    while (end < limit && view.quantityAt(end) == view.quantityAt(i)) {
      end++;
    }
    return end;
  }

  private static int timeEnd(TextView view, int i, int limit) {
    int end = i + 1;
    while (end < limit && view.timeAt(end) == view.timeAt(i)) {
      end++;
    }
    return end;
  }

  private static int entityEnd(TextView view, int i, int limit, String type) {
    EntityMention entity = view.entityAt(i);
    if (entity == null || !(type.isEmpty() || entity.type().equals(type))) {
      return -1;
    }
    return Math.min(limit, Math.max(i + 1, entity.endWord()));
  }
}
