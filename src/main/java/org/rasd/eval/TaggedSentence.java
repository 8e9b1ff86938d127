package org.rasd.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence of tokens with its names.
 *
 * @param line of the file where it starts, from 1
 * @param tokens as the file has them
 * @param names in order, disjoint
 */
record TaggedSentence(int line, List<String> tokens, List<NameSpan> names) {

  TaggedSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The tokens joined with single spaces. */
  String text() {
    return String.join(" ", tokens);
  }

  /** The tokens of a span, joined with single spaces. */
  String textOf(NameSpan span) {
    return String.join(" ", tokens.subList(span.start(), span.end()));
  }

  /** For the offset of each token's first code unit in {@link #text()} its index. */
  TreeMap<Integer, Integer> tokenStarts() {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    int offset = 0;
    for (int i = 0; i < tokens.size(); i++) {
      starts.put(offset, i);
      offset += tokens.get(i).length() + 1;
    }
    return starts;
  }

  /** The index of the token at an offset of {@link #text()}. */
  static int tokenAt(TreeMap<Integer, Integer> starts, int offset) {
    Map.Entry<Integer, Integer> floor = starts.floorEntry(offset);
    return floor == null ? 0 : floor.getValue();
  }
}
