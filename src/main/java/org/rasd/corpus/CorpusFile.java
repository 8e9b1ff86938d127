package org.rasd.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file of a corpus.
 *
 * @param path where it is
 * @param name its path below the input it was found in, with {@code /} between folders
 */
public record CorpusFile(Path path, String name) {

  private static final String GZIP = ".gz";

  private static final int BUFFER = 1 << 16;

  /** Whether it is compressed with gzip, by its name. */
  public boolean isGzipped() {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The content, decompressed, of the bytes as they lie. */
  public InputStream plain(InputStream raw) throws IOException {
    return isGzipped() ? new GZIPInputStream(raw, BUFFER) : raw;
  }

  /** The one that reads files with this ending, if any does. */
  public Optional<CorpusReader> readerAmong(List<CorpusReader> readers) {
    return readers.stream().filter(reader -> reader.endings().contains(ending())).findFirst();
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
