package org.rasd.stage.segment;

import static org.rasd.stage.segment.Characters.isBlank;
import static org.rasd.stage.segment.Characters.isLineEnd;
import static org.rasd.stage.segment.Characters.isUnseen;

import java.util.ArrayList;
import java.util.List;
import org.rasd.text.Span;

/**
 * The paragraphs of a text: its non-blank lines, except that the lines of hard-wrapped text are put
 * together again. Text counts as hard-wrapped when line after line ends where the first word of the
 * next line would not have fitted any more.
 */
final class Paragraphs {

  /** A line longer than this was not wrapped by hand or by a mail program. */
  private static final int MAX_WIDTH = 160;

  private static final int MIN_WIDTH = 30;
  private static final int MIN_FULL_LINES = 3;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<Boolean> blankBefore = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Paragraphs in order, from first to last visible code unit; blank lines give none. */
  static List<Paragraph> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.readLines();
    return paragraphs.join();
  }

  private void readLines() {
    int start = 0;
    boolean blank = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        int first = firstSeen(start, i);
        if (first < i) {
          lines.add(new Span(first, lastSeen(first, i)));
          blankBefore.add(blank);
          blank = false;
        } else if (!isCarriageReturnLineFeed(i)) {
          blank = true;
        }
        start = i + 1;
      }
    }
  }

  private boolean isCarriageReturnLineFeed(int i) {
    return i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
  }

  private int firstSeen(int start, int end) {
    int i = start;
    while (i < end && isUnseen(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lastSeen(int start, int end) {
    int i = end;
    while (i > start && isUnseen(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private List<Paragraph> join() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int width = wrapWidth();
    int i = 0;
    while (i < lines.size()) {
      int last = i;
      while (width > 0 && continues(last, width)) {
        last++;
      }
      Span span = new Span(lines.get(i).start(), lines.get(last).end());
      paragraphs.add(new Paragraph(span, blankBefore.get(i), last - i + 1));
      i = last + 1;
    }
    return paragraphs;
  }

  /** Whether the line after {@code line} goes on with its paragraph. */
  private boolean continues(int line, int width) {
    return isFollowed(line) && isFull(line, width);
  }

  private boolean isFollowed(int line) {
    return line + 1 < lines.size() && !blankBefore.get(line + 1);
  }

  /** Whether the first word of the next line would have been too much for this one. */
  private boolean isFull(int line, int width) {
    Span next = lines.get(line + 1);
    int end = next.start();
    while (end < next.end() && !isBlank(text.charAt(end))) {
      end++;
    }
    return lines.get(line).length() + 1 + end - next.start() > width;
  }

  /** The width at which the text was wrapped, or 0 if it was not. */
  private int wrapWidth() {
    int width = 0;
    for (Span line : lines) {
      width = Math.max(width, line.length());
    }
    if (width > MAX_WIDTH || width < MIN_WIDTH) {
      return 0;
    }
    int followed = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isFollowed(i)) {
        followed++;
        full += isFull(i, width) ? 1 : 0;
        open += isFull(i, width) && !endsSentence(i) ? 1 : 0;
      }
    }
    boolean wrapped = full >= MIN_FULL_LINES && 3 * full >= 2 * followed && 2 * open > full;
    return wrapped ? width : 0;
  }

  private boolean endsSentence(int line) {
    char last = text.charAt(lines.get(line).end() - 1);
    return ".!?\u061F\u2026:\"\u201D\u00BB".indexOf(last) >= 0;
  }
}
