package org.rasd.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code point offsets. Only the places of surrogate pairs are
 * kept, so that text of the basic plane costs nothing.
 */
public final class CodePointOffsets {

  private final int[] pairs;

  private CodePointOffsets(int[] pairs) {
    this.pairs = pairs;
  }

  /** Reads a text once and remembers where its surrogate pairs end. */
  public static CodePointOffsets of(String text) {
    int[] pairs = new int[0];
    int n = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        pairs = n == pairs.length ? Arrays.copyOf(pairs, Math.max(16, 2 * n)) : pairs;
        pairs[n++] = ++i;
      }
    }
    return new CodePointOffsets(Arrays.copyOf(pairs, n));
  }

  /**
   * The number of code points before a UTF-16 offset. An offset in the middle of a pair counts the
   * pair as one code point before it.
   */
  public int at(int utf16) {
    int found = Arrays.binarySearch(pairs, utf16);
    int before = found >= 0 ? found : -found - 1;
    return utf16 - before;
  }
}
