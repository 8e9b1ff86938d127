package org.rasd.corpus.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts delimited text into rows before they are parsed, so that a quote that is not closed costs
 * its row and not the rest of the file: after it, reading goes on with the next line. Never holds
 * much more than the longest row allowed. Not for several threads.
 */
final class RowSplitter {

  /**
   * A row, not parsed yet.
   *
   * @param text its lines, with their line ends
   * @param line the line of the file it starts in, from 1
   * @param problem why it is none
   */
  record Raw(String text, long line, Optional<String> problem) {}

  /** A line with its line end, or as much of it as is allowed. */
  private record Line(String text, long number, boolean isOverlong) {}

  /** Characters read in vain behind quotes that are not closed; more are the file's fault. */
  private static final long MOST_IN_VAIN = 200_000_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BufferedReader in;
  private final char delimiter;
  private final int maxChars;
  private final Deque<Line> waiting = new ArrayDeque<>();
  private long number;
  private long inVain;

  RowSplitter(Reader in, char delimiter, int maxChars) {
    this.in = new BufferedReader(in, 1 << 16);
    this.delimiter = delimiter;
    this.maxChars = maxChars;
  }

  /** The next row; empty at the end. */
  Optional<Raw> next() throws IOException {
    Line first = line();
    if (first == null) {
      return Optional.empty();
    }
    if (inVain > MOST_IN_VAIN) {
      waiting.clear();
      in = new BufferedReader(Reader.nullReader());
      return Optional.of(
          broken(first, "too many quotes before it are not closed; the rest is not read"));
    }
    List<Line> lines = new ArrayList<>(List.of(first));
    QuoteScan scan = new QuoteScan(delimiter);
    QuoteScan.State state = scan.add(first.text());
    long chars = first.text().length();
    while (state == QuoteScan.State.OPEN && chars <= maxChars) {
      Line more = line();
      if (more == null) {
        return Optional.of(again(lines, "a quote is not closed"));
      }
      lines.add(more);
      chars += more.text().length();
      state = scan.add(more.text());
    }
    return Optional.of(row(lines, state, chars));
  }

  private Raw row(List<Line> lines, QuoteScan.State state, long chars) {
    if (state == QuoteScan.State.BROKEN) {
      return again(lines, "text follows a closing quote, or a quote is not closed");
    }
    if (lines.get(0).isOverlong()) {
      return broken(lines.get(0), "longer than " + maxChars + " characters");
    }
    if (state == QuoteScan.State.OPEN || chars > maxChars) {
      return again(lines, "a quote is not closed within " + maxChars + " characters");
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    return new Raw(text.toString(), lines.get(0).number(), Optional.empty());
  }

  /** The first line is lost, the others are read again. */
  private Raw again(List<Line> lines, String problem) {
    for (int i = lines.size() - 1; i > 0; i--) {
      waiting.addFirst(lines.get(i));
      inVain += lines.get(i).text().length();
    }
    return broken(lines.get(0), problem);
  }

  private static Raw broken(Line line, String problem) {
    return new Raw(line.text(), line.number(), Optional.of(problem));
  }

  private Line line() throws IOException {
    Line again = waiting.pollFirst();
    return again != null ? again : readLine();
  }

  /** Lines end with LF, CR or both. */
  private Line readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean overlong = false;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0; c = in.read()) {
      if (line.length() <= maxChars) {
        line.append((char) c);
      } else {
        overlong = true;
      }
      if (c == '\n' || (c == '\r' && !lineFeedFollows())) {
        break;
      }
    }
    String text = line.toString();
    boolean marked = number == 0 && text.startsWith(BYTE_ORDER_MARK);
    return new Line(marked ? text.substring(1) : text, ++number, overlong);
  }

  private boolean lineFeedFollows() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next == '\n';
  }
}
