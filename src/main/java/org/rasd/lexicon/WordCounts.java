package org.rasd.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * How often folded words occur in raw news, as a hash table of fingerprints: two bytes of
 * fingerprint and one of logarithm a word, the words themselves are not kept. A word that was never
 * seen is taken for a seen one about once in 10,000 times. Immutable, shared by threads.
 *
 * <p>Frequencies are in eighths of a bit: {@code 8 * log2(count)}, 0 for a word not seen.
 */
public final class WordCounts {

  /** First bytes of the file. */
  public static final String MAGIC = "RWC1";

  /** Steps of the logarithm in one doubling. */
  public static final int STEPS = 8;

  /** Frequency lent to a word of the user's that raw news does not show. */
  private static final int OWN = 8 * STEPS;

  /** How full the table may get: look-ups of unknown words take longer and longer. */
  private static final double FULLEST = 0.8;

  private static final String RESOURCE = "/org/rasd/models/clitics/word-counts.bin";
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private final int mask;
  private final byte[] cells;

  private WordCounts(int mask, byte[] cells) {
    this.mask = mask;
    this.cells = cells;
  }

  /**
   * Loads the table that ships with Rasd.
   *
   * @throws ResourceException if it is missing or malformed
   */
  public static WordCounts load() {
    try (InputStream in = WordCounts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ResourceException("missing built-in model " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new ResourceException("cannot read built-in model " + RESOURCE, e);
    }
  }

  /** The table that ships with Rasd, the words of a user's triggers in it. */
  public static WordCounts of(Tables tables) {
    WordCounts counts = load();
    counts.lend(OwnWords.of(tables.own()));
    return counts;
  }

  /** Before it is shared. */
  private void lend(SortedSet<String> words) {
    if (words.isEmpty()) {
      return;
    }
    long used = IntStream.rangeClosed(0, mask).filter(slot -> fingerprintAt(slot) != 0).count();
    long room = (long) (FULLEST * (mask + 1)) - used;
    words.stream().filter(word -> of(word) == 0).limit(Math.max(0, room)).forEach(this::lend);
  }

  private void lend(String word) {
    long hash = hash(word);
    int slot = (int) hash & mask;
    while (fingerprintAt(slot) != 0) {
      slot = slot + 1 & mask;
    }
    int fingerprint = fingerprint(hash);
    cells[3 * slot] = (byte) (fingerprint >>> 8);
    cells[3 * slot + 1] = (byte) fingerprint;
    cells[3 * slot + 2] = OWN;
  }

  private static WordCounts read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    String magic = new String(data.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII);
    if (!magic.equals(MAGIC)) {
      throw new ResourceException(RESOURCE + " is not a table of word counts: " + magic);
    }
    int slots = data.readInt();
    byte[] cells = data.readNBytes(3 * slots);
    if (cells.length != 3 * slots || Integer.bitCount(slots) != 1) {
      throw new ResourceException(RESOURCE + " is cut off: " + cells.length + " bytes");
    }
    return new WordCounts(slots - 1, cells);
  }

  /** Frequency of a word. */
  public int of(String word) {
    return of("", word, 0, word.length(), "");
  }

  /** Frequency of the word {@code before + s[from, to) + after}. */
  public int of(String before, String s, int from, int to, String after) {
    long hash = hash(SEED, before, 0, before.length());
    hash = hash(hash, s, from, to);
    return find(mix(hash(hash, after, 0, after.length())));
  }

  private int find(long hash) {
    int fingerprint = fingerprint(hash);
    int slot = (int) hash & mask;
    while (true) {
      int found = fingerprintAt(slot);
      if (found == fingerprint) {
        return cells[3 * slot + 2] & 0xFF;
      }
      if (found == 0) {
        return 0;
      }
      slot = slot + 1 & mask;
    }
  }

  private int fingerprintAt(int slot) {
    return (cells[3 * slot] & 0xFF) << 8 | cells[3 * slot + 1] & 0xFF;
  }

  /** The hash of a word, for the builder of the table; the slot is its low bits. */
  public static long hash(String word) {
    return mix(hash(SEED, word, 0, word.length()));
  }

  /** The fingerprint in a hash: 16 bits, never 0. */
  public static int fingerprint(long hash) {
    int bits = (int) (hash >>> 48);
    return bits == 0 ? 1 : bits;
  }

  private static long hash(long seed, String s, int from, int to) {
    long hash = seed;
    for (int i = from; i < to; i++) {
      hash = (hash ^ s.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long mix(long hash) {
    long h = hash ^ hash >>> 32;
    h *= 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    h *= 0xBF58476D1CE4E5B9L;
    return h ^ h >>> 32;
  }
}
