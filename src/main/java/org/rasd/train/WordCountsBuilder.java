package org.rasd.train;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.rasd.lexicon.WordCounts;
import org.rasd.text.ArabicLetters;
import org.rasd.text.Normalizer;

/**
 * Makes {@code models/clitics/word-counts.bin} from a gzipped list of folded words and counts (word
 * TAB count, one a line). Words that are not wholly Arabic and rare ones are left out.
 */
public final class WordCountsBuilder {

  private static final int SLOTS = 1 << 19;

  private final byte[] cells = new byte[3 * SLOTS];
  private int words;

  private WordCountsBuilder() {}

  /** Command line: the list, the smallest count, the table to write. */
  public static void main(String[] args) throws IOException {
    build(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
  }

  /**
   * Reads a list and writes the table.
   *
   * @param minCount the count of the rarest word that is kept
   * @return the number of words in the table
   */
  public static int build(Path counts, int minCount, Path out) throws IOException {
    WordCountsBuilder builder = new WordCountsBuilder();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(counts)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        int count = Integer.parseInt(line.substring(tab + 1));
        if (count >= minCount && isArabic(line, tab)) {
          builder.add(Normalizer.fold(line.substring(0, tab)), count);
        }
      }
    }
    builder.write(out);
    return builder.words;
  }

  private static boolean isArabic(String line, int end) {
    for (int i = 0; i < end; i++) {
      if (!ArabicLetters.isArabicLetter(line.charAt(i))) {
        return false;
      }
    }
    return end > 0;
  }

  private void add(String word, int count) {
    long hash = WordCounts.hash(word);
    int slot = (int) hash & SLOTS - 1;
    while (cells[3 * slot] != 0 || cells[3 * slot + 1] != 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    int fingerprint = WordCounts.fingerprint(hash);
    cells[3 * slot] = (byte) (fingerprint >>> 8);
    cells[3 * slot + 1] = (byte) fingerprint;
    cells[3 * slot + 2] = (byte) frequency(count);
    words++;
  }

  /** Eighths of a bit, at least 1 for a word that was seen. */
  private static int frequency(int count) {
    double bits = Math.log(count) / Math.log(2);
    return (int) Math.min(255, Math.max(1, Math.round(WordCounts.STEPS * bits)));
  }

  private void write(Path out) throws IOException {
    Files.createDirectories(out.toAbsolutePath().getParent());
    try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(out))) {
      data.write(WordCounts.MAGIC.getBytes(StandardCharsets.US_ASCII));
      data.writeInt(SLOTS);
      data.write(cells);
    }
  }
}
