package org.rasd.corpus;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of a corpus.
 *
 * @param path where it is
 * @param name its path below the input it was found in, with {@code /} between folders
 */
public record CorpusFile(Path path, String name) {

  private static final String GZIP = ".gz";

  /** Whether it is compressed with gzip, by its name. */
  public boolean isGzipped() {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The name without {@code .gz}. */
  public String plainName() {
    return isGzipped() ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  /** The name without {@code .gz} and without the ending. */
  public String stem() {
    String plain = plainName();
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain;
  }

  /** The ending with its dot in lower case, {@code .gz} left aside; empty where there is none. */
  public String ending() {
    return plainName().substring(stem().length()).toLowerCase(Locale.ROOT);
  }
}
