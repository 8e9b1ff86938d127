package org.rasd.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of bytes, cut at LF (a CR before it is dropped). A line longer than the limit is read over
 * without being kept. Not for several threads.
 */
final class ByteLines {

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[8192];
  private int length;
  private boolean overlong;
  private long number;
  private long start;
  private long next;

  ByteLines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    start = next;
    length = 0;
    overlong = false;
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    while (b >= 0) {
      next++;
      if (b == '\n') {
        break;
      }
      keep((byte) b);
      b = in.read();
    }
    if (length > 0 && buffer[length - 1] == '\r') {
      length--;
    }
    return true;
  }

  private void keep(byte b) {
    if (length == limit) {
      overlong = true;
      return;
    }
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(limit, 2L * length));
    }
    buffer[length++] = b;
  }

  /** The bytes; only the first {@link #length()} count, and only until the next line is read. */
  byte[] bytes() {
    return buffer;
  }

  int length() {
    return length;
  }

  /** Whether the line was longer than the limit. */
  boolean isOverlong() {
    return overlong;
  }

  /** Line number, from 1. */
  long number() {
    return number;
  }

  /** Offset of the line's first byte. */
  long start() {
    return start;
  }
}
