package org.rasd.stage.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Token;
import org.rasd.model.Token.Kind;
import org.rasd.text.Normalizer;

/** Finds where a sentence ends inside a paragraph. Immutable, shared by threads. */
final class SentenceEnds {

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
    int depth = 0;
    for (int i = first; i < limit; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Kind.PUNCTUATION) {
        continue;
      }
      char c = text.charAt(token.span().start());
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && ends(tokens, c, i, first)) {
        return closing(text, tokens, i + 1, limit);
      }
    }
    return limit;
  }

  private boolean ends(List<Token> tokens, char c, int i, int first) {
    if (c == '!' || c == '?' || c == '\u061F' || c == '\u06D4') {
      return true;
    }
    if (c != '.' || tokens.get(i).span().length() > 1) {
      return false;
    }
    return i == first || !abbreviations.contains(tokens.get(i - 1).norm());
  }

  /** Takes in the quotes, brackets and further marks right after the end. */
  private static int closing(String text, List<Token> tokens, int from, int limit) {
    int i = from;
    while (i < limit
        && tokens.get(i).kind() == Kind.PUNCTUATION
        && tokens.get(i).span().start() == tokens.get(i - 1).span().end()
        && ".!?\u061F\"'\u201D\u2019\u00BB)]".indexOf(text.charAt(tokens.get(i).span().start()))
            >= 0) {
      i++;
    }
    return i;
  }
}
