package org.rasd.batch;

import java.util.Arrays;
import org.rasd.text.Normalizer;

/**
 * The set of three-word sequences of a text, each as a hash of 64 bits, in order. Words are runs of
 * letters and digits of the folded text, so vowel marks and punctuation make no difference.
 */
final class Shingles {

  private static final int WORDS = 3;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** The sequences of a text; none if it has fewer words than {@code least}. */
  static long[] of(String text, int least) {
    long[] words = words(Normalizer.fold(text));
    if (words.length < Math.max(least, WORDS)) {
      return new long[0];
    }
    long[] shingles = new long[words.length - WORDS + 1];
    for (int i = 0; i < shingles.length; i++) {
      long hash = SEED;
      for (int j = i; j < i + WORDS; j++) {
        hash = mix(hash * 31 + words[j]);
      }
      shingles[i] = hash;
    }
    return set(shingles);
  }

  private static long[] words(String folded) {
    long[] words = new long[64];
    int n = 0;
    long hash = 0;
    boolean inside = false;
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
        hash = mix(hash ^ folded.charAt(i));
        inside = true;
      } else if (inside) {
        words = n == words.length ? Arrays.copyOf(words, 2 * n) : words;
        words[n++] = hash;
        hash = 0;
        inside = false;
      }
    }
    return Arrays.copyOf(words, n);
  }

  private static long[] set(long[] shingles) {
    Arrays.sort(shingles);
    int n = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (i == 0 || shingles[i] != shingles[i - 1]) {
        shingles[n++] = shingles[i];
      }
    }
    return Arrays.copyOf(shingles, n);
  }

  /** Bits well mixed: the finalizer of MurmurHash3 (public domain, Austin Appleby). */
  static long mix(long x) {
    long h = x + SEED;
    h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }

  /** What two sets have in common, as a share of all that is in either (Jaccard). */
  static double similarity(long[] a, long[] b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Long.compare(a[i], b[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / (a.length + b.length - common);
  }
}
