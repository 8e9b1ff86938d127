package org.rasd.stage.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Token;
import org.rasd.model.Token.Kind;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;

/**
 * Finds where a sentence ends inside a paragraph.
 *
 * <ul>
 *   <li>. ! ? and their Arabic forms end one; a full stop does not after an abbreviation, after the
 *       single letter of an initial, or after the number that opens a list item.
 *   <li>Nothing ends inside brackets or a quotation of up to {@value #SHORT} tokens; a quotation
 *       that ends in a full stop ends the sentence.
 *   <li>Two and more dots end one only between two long stretches, a semicolon only after a very
 *       long one: headlines and enumerations stay whole.
 *   <li>A sentence of {@value #MAX} tokens is cut, at a comma if one is near: it is a table or
 *       noise, and what follows must not pay for it.
 * </ul>
 *
 * Immutable, shared by threads.
 */
final class SentenceEnds {

  private static final int SHORT = 30;
  private static final int MAX = 250;
  private static final int NEAR = 50;
  private static final int LONG_BEFORE_DOTS = 8;
  private static final int LONG_BEFORE_SEMICOLON = 25;

  private final Set<String> abbreviations;

  private SentenceEnds(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  static SentenceEnds load() {
    Set<String> words = new HashSet<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/abbreviations.tsv").rows()) {
      words.add(Normalizer.fold(row.get("form")));
    }
    return new SentenceEnds(Set.copyOf(words));
  }

  /**
   * One past the last token of the sentence that starts at token {@code first}.
   *
   * @param limit one past the last token it may have
   */
  int after(String text, List<Token> tokens, int first, int limit) {
    int last = Math.min(limit, first + MAX);
    int i = first;
    while (i < last) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.PUNCTUATION) {
        char c = text.charAt(token.span().start());
        int close = partner(text, tokens, i, c, limit);
        if (close > i && endsInside(text, tokens, close, limit)) {
          return closing(text, tokens, close + 1, limit);
        }
        if (close == i && ends(tokens, c, i, first, limit)) {
          return closing(text, tokens, i + 1, limit);
        }
        i = close;
      }
      i++;
    }
    return i >= limit ? limit : cut(text, tokens, Math.max(first + 1, Math.min(i, last)));
  }

  /** The bracket or quotation mark that closes the one here, if it is near; else this token. */
  private static int partner(String text, List<Token> tokens, int i, char open, int limit) {
    char close =
        switch (open) {
          case '(' -> ')';
          case '[' -> ']';
          case '\u00AB' -> '\u00BB';
          case '\u201C' -> '\u201D';
          case '"' -> '"';
          default -> 0;
        };
    for (int j = i + 1; close != 0 && j < Math.min(limit, i + SHORT); j++) {
      Token token = tokens.get(j);
      if (token.kind() == Kind.PUNCTUATION && text.charAt(token.span().start()) == close) {
        return j;
      }
    }
    return i;
  }

  /** Whether a quotation that closes here ends the sentence: it ends in a full stop. */
  private static boolean endsInside(String text, List<Token> tokens, int close, int limit) {
    Token last = tokens.get(close - 1);
    boolean stop = last.kind() == Kind.PUNCTUATION && last.norm().equals(".");
    char mark = text.charAt(tokens.get(close).span().start());
    if (!stop || mark == ')' || mark == ']') {
      return false;
    }
    return close + 1 >= limit || tokens.get(close + 1).kind() != Kind.PUNCTUATION;
  }

  private boolean ends(List<Token> tokens, char c, int i, int first, int limit) {
    switch (c) {
      case '!', '?', '\u061F', '\u06D4':
        return true;
      case '\u061B':
        return i - first >= LONG_BEFORE_SEMICOLON && limit - i > LONG_BEFORE_DOTS;
      case '\u2026':
        return isBetweenLong(i, first, limit);
      case '.':
        boolean dots = tokens.get(i).span().length() > 1;
        return dots ? isBetweenLong(i, first, limit) : isFullStop(tokens, i, first, limit);
      default:
        return false;
    }
  }

  private static boolean isBetweenLong(int i, int first, int limit) {
    return i + 1 == limit || i - first >= LONG_BEFORE_DOTS && limit - i > LONG_BEFORE_DOTS;
  }

  private boolean isFullStop(List<Token> tokens, int i, int first, int limit) {
    if (i == first) {
      return true;
    }
    Token before = tokens.get(i - 1);
    boolean attached = before.span().end() == tokens.get(i).span().start();
    int length = before.norm().length();
    boolean letter = length == 1 && before.kind() != Kind.PUNCTUATION;
    letter |= length == 2 && before.norm().charAt(0) == ArabicLetters.WAW;
    letter |= i + 1 < limit && isInitial(tokens.get(i), tokens.get(i + 1));
    boolean item = before.kind() == Kind.NUMBER && i - first == 1;
    if (attached && (letter && before.kind() != Kind.NUMBER || item)) {
      return false;
    }
    return !attached || !abbreviations.contains(before.norm());
  }

  /** Whether a single letter follows right after a dot: the inner dots of أ.ف.ب. */
  private static boolean isInitial(Token dot, Token next) {
    boolean letter = next.kind() == Kind.ARABIC || next.kind() == Kind.LATIN;
    return letter && next.norm().length() == 1 && next.span().start() == dot.span().end();
  }

  /** Takes in the quotes, brackets and further marks right after the end. */
  private static int closing(String text, List<Token> tokens, int from, int limit) {
    int i = from;
    while (i < limit && isCloser(text, tokens.get(i - 1), tokens.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isCloser(String text, Token before, Token token) {
    boolean adjacent = token.span().start() == before.span().end();
    char c = text.charAt(token.span().start());
    boolean mark = ".!?\u061F".indexOf(c) >= 0;
    return token.kind() == Kind.PUNCTUATION
        && (mark || adjacent && "\"'\u201D\u2019\u00BB)]".indexOf(c) >= 0);
  }

  /** Where to cut a row of tokens that does not end: after a comma near by, else right here. */
  private static int cut(String text, List<Token> tokens, int at) {
    for (int i = at; i > Math.max(1, at - NEAR); i--) {
      char c = text.charAt(tokens.get(i - 1).span().start());
      if (c == '\u060C' || c == ',' || c == '\u061B') {
        return i;
      }
    }
    return at;
  }
}
