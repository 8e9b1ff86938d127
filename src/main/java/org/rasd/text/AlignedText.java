package org.rasd.text;

/**
 * A text beside its folded copy, with the way back: each code unit of the copy knows the code unit
 * of the original that it came from.
 */
public final class AlignedText {

  private final String original;
  private final String normalized;
  private final int[] origin;

  private AlignedText(String original, String normalized, int[] origin) {
    this.original = original;
    this.normalized = normalized;
    this.origin = origin;
  }

  /** Folds a text with {@link Normalizer} and keeps the alignment. */
  public static AlignedText fold(String original) {
    StringBuilder out = new StringBuilder(original.length());
    int[] origin = new int[original.length() + 1];
    for (int i = 0; i < original.length(); i++) {
      int before = out.length();
      Normalizer.appendFolded(original.charAt(i), out);
      origin = roomFor(origin, out.length() + 1);
      for (int j = before; j < out.length(); j++) {
        origin[j] = i;
      }
    }
    origin[out.length()] = original.length();
    return new AlignedText(original, out.toString(), origin);
  }

  private static int[] roomFor(int[] array, int length) {
    return length <= array.length ? array : java.util.Arrays.copyOf(array, 2 * length);
  }

  /** The text as it was. */
  public String original() {
    return original;
  }

  /** The folded text. */
  public String normalized() {
    return normalized;
  }

  /**
   * Maps a span of the folded text back to the original. Marks that folding dropped after the last
   * letter are left out, those between letters are inside.
   */
  public Span toOriginal(Span folded) {
    int start = origin[folded.start()];
    return new Span(start, folded.isEmpty() ? start : origin[folded.end() - 1] + 1);
  }
}
