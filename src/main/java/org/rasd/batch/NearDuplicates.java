package org.rasd.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rasd.export.Duplicate;
import org.rasd.model.Document;

/**
 * Finds documents that are nearly the same as an earlier one: at least {@value #LEAST} of all
 * three-word sequences of both are in both (Jaccard).
 *
 * <p>MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets,
 * chapter 3) proposes candidates: 20 bands of 4 minima find a pair of similarity 0.8 with a
 * probability of 0.99997, one of 0.9 always but for one in a billion. Each candidate is then
 * compared as a whole. Only documents that are no duplicates themselves are compared with, so every
 * copy names the same original. In memory are about 250 bytes a document; the sequences lie in a
 * file. For one thread, in input order.
 */
final class NearDuplicates implements Closeable {

  static final String FILE = ".rasd-shingles";

  static final double LEAST = 0.8;

  /** Shorter texts agree by chance. */
  static final int LEAST_WORDS = 20;

  private static final int BANDS = 20;
  private static final int ROWS = 4;

  private final FileChannel file;
  private final BandTable[] bands = new BandTable[BANDS];
  private long[] offsets = new long[1 << 8];
  private int size;
  private long end;

  private NearDuplicates(FileChannel file) {
    this.file = file;
    Arrays.setAll(bands, i -> new BandTable());
  }

  /** Keeps the sequences in a file, which vanishes when closed. */
  static NearDuplicates in(Path path) throws IOException {
    return new NearDuplicates(
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** Adds the next document; gives the earlier one that it is nearly the same as, if there is. */
  Optional<Duplicate> add(Document document) throws IOException {
    long[] shingles = Shingles.of(document.text(), LEAST_WORDS);
    if (shingles.length == 0) {
      return Optional.empty();
    }
    int[] keys = keys(shingles);
    Optional<Duplicate> found = find(shingles, keys);
    if (found.isEmpty()) {
      for (int band = 0; band < BANDS; band++) {
        bands[band].add(keys[band], size);
      }
      keep(document.id(), shingles);
    }
    return found;
  }

  /** The most similar one; of several the first. */
  private Optional<Duplicate> find(long[] shingles, int[] keys) throws IOException {
    Set<Integer> candidates = new TreeSet<>();
    for (int band = 0; band < BANDS; band++) {
      bands[band].find(keys[band], candidates);
    }
    Optional<Duplicate> best = Optional.empty();
    for (int candidate : candidates) {
      Kept kept = read(candidate);
      double similarity = Shingles.similarity(shingles, kept.shingles());
      if (similarity >= LEAST && similarity > best.map(Duplicate::similarity).orElse(0.0)) {
        best = Optional.of(new Duplicate(kept.id(), similarity));
      }
    }
    return best;
  }

  private static int[] keys(long[] shingles) {
    int[] keys = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Shingles.mix(key ^ least(shingles, band * ROWS + row));
      }
      keys[band] = (int) key;
    }
    return keys;
  }

  private static long least(long[] shingles, int function) {
    long seed = Shingles.mix(function);
    long least = Long.MAX_VALUE;
    for (long shingle : shingles) {
      least = Math.min(least, Shingles.mix(shingle ^ seed));
    }
    return least;
  }

  private record Kept(String id, long[] shingles) {}

  private void keep(String id, long[] shingles) throws IOException {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocate(2 * Integer.BYTES + name.length + shingles.length * Long.BYTES);
    bytes.putInt(name.length).putInt(shingles.length).put(name);
    for (long shingle : shingles) {
      bytes.putLong(shingle);
    }
    bytes.flip();
    offsets = size == offsets.length ? Arrays.copyOf(offsets, 2 * size) : offsets;
    offsets[size++] = end;
    while (bytes.hasRemaining()) {
      end += file.write(bytes, end);
    }
  }

  private Kept read(int document) throws IOException {
    long offset = offsets[document];
    long next = document + 1 < size ? offsets[document + 1] : end;
    ByteBuffer bytes = ByteBuffer.allocate((int) (next - offset));
    while (bytes.hasRemaining()) {
      if (file.read(bytes, offset + bytes.position()) < 0) {
        throw new IOException("the file of three-word sequences was cut by another program");
      }
    }
    bytes.flip();
    byte[] name = new byte[bytes.getInt()];
    long[] shingles = new long[bytes.getInt()];
    bytes.get(name);
    bytes.asLongBuffer().get(shingles);
    return new Kept(new String(name, StandardCharsets.UTF_8), shingles);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
