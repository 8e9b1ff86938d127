package org.rasd.stage.ner;

/**
 * Hashes of words and features. Values are 40 bits wide, which keeps model files small; two of a
 * million entries share a value once in a million looks.
 */
public final class NerHash {

  /** Keys kept in tables are this mask's bits of a hash. */
  public static final long KEY_MASK = (1L << 40) - 1;

  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private NerHash() {}

  /** The hash of {@code text[from, to)} with every ASCII digit read as 0. */
  public static long word(char[] text, int from, int to) {
    long hash = FNV_BASIS;
    for (int i = from; i < to; i++) {
      hash = (hash ^ foldDigit(text[i])) * FNV_PRIME;
    }
    return finish(hash);
  }

  /** The hash of a whole string, as {@link #word(char[], int, int)}. */
  public static long word(String text) {
    long hash = FNV_BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ foldDigit(text.charAt(i))) * FNV_PRIME;
    }
    return finish(hash);
  }

  /** A new hash of two values; the order counts. */
  public static long combine(long hash, long value) {
    return finish(hash * GOLDEN + value);
  }

  private static char foldDigit(char c) {
    return c >= '0' && c <= '9' ? '0' : c;
  }

  private static long finish(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
