package org.rasd.adapter.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Token;

/**
 * The tokens of a sentence as a line for CoreNLP, blanks between them, and the segments that come
 * back, each at the token it was cut from. For one thread.
 */
final class SentenceLine {

  /** Takes a token's index, its letters and what was cut from it. */
  interface WordConsumer {
    void accept(int index, Letters letters, List<Segment> segments);
  }

  private record Entry(int index, int start, Letters letters, List<Segment> segments) {
    int end() {
      return start + letters.written().length();
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();
  private boolean arabic;
  private int current;

  private SentenceLine() {}

  static SentenceLine of(String text, List<Token> tokens, int from, int to) {
    SentenceLine line = new SentenceLine();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (CoreNlpStage.isRead(token)) {
        line.append(i, Letters.of(text, token.span(), token.norm()));
        line.arabic |= token.kind() == Token.Kind.ARABIC;
      }
    }
    return line;
  }

  private void append(int index, Letters letters) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    entries.add(new Entry(index, text.length(), letters, new ArrayList<>(3)));
    text.append(letters.written());
  }

  String text() {
    return text.toString();
  }

  boolean hasArabic() {
    return arabic;
  }

  /** Notes a segment; segments come in order. One that crosses tokens spoils both. */
  void add(int begin, int end, String word, String tag) {
    while (current < entries.size() && entries.get(current).end() <= begin) {
      current++;
    }
    if (current < entries.size() && begin >= entries.get(current).start()) {
      Entry entry = entries.get(current);
      entry.segments().add(Segment.of(begin - entry.start(), end - entry.start(), word, tag));
    }
  }

  void forEachWord(WordConsumer consumer) {
    entries.forEach(entry -> consumer.accept(entry.index(), entry.letters(), entry.segments()));
  }
}
