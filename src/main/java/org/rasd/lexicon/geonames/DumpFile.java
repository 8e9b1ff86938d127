package org.rasd.lexicon.geonames;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file as GeoNames gives it, plain, in {@code .gz} or in {@code .zip}: streamed, a line at a
 * time. In an archive the tables are read and what lies beside them (readme.txt) is passed over.
 *
 * @param path where it is
 */
record DumpFile(Path path) {

  private static final int BUFFER = 1 << 16;

  /** The longest lines of GeoNames, capitals with all their names, have some 10,000. */
  private static final int LONGEST_LINE = 1_000_000;

  /** Takes a line. */
  interface LineTaker {
    /**
     * Takes it.
     *
     * @param where file, and file in the archive
     * @param number from 1
     * @param cells empty for a line that is longer than any
     */
    void take(String where, long number, String[] cells) throws IOException;
  }

  /**
   * Reads it. Files that are no tables of GeoNames are passed over.
   *
   * @param most how many lines of each table
   */
  void each(long most, LineTaker taker) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
      if (name.endsWith(".zip")) {
        eachOfArchive(in, most, taker);
      } else if (name.endsWith(".gz")) {
        lines(path.toString(), new GZIPInputStream(in, BUFFER), most, taker);
      } else {
        lines(path.toString(), in, most, taker);
      }
    }
  }

  private void eachOfArchive(InputStream in, long most, LineTaker taker) throws IOException {
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      boolean table = name.endsWith(".txt") || name.endsWith(".tsv");
      if (table && !name.endsWith("readme.txt") && !name.contains("languagecodes")) {
        lines(path + "/" + entry.getName(), zip, most, taker);
      }
    }
  }

  private static void lines(String where, InputStream in, long most, LineTaker taker)
      throws IOException {
    // Bytes that are no UTF-8 come out as U+FFFD, which makes the line a bad one.
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    char[] buffer = new char[BUFFER];
    StringBuilder line = new StringBuilder();
    long number = 0;
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      int from = 0;
      for (int i = 0; i < n; i++) {
        if (buffer[i] == '\n') {
          append(line, buffer, from, i);
          from = i + 1;
          taker.take(where, ++number, cells(line));
          line.setLength(0);
          if (number == most) {
            return;
          }
        }
      }
      append(line, buffer, from, n);
    }
    if (!line.isEmpty()) {
      taker.take(where, ++number, cells(line));
    }
  }

  private static void append(StringBuilder line, char[] buffer, int from, int to) {
    if (line.length() <= LONGEST_LINE) {
      line.append(buffer, from, to - from);
    }
  }

  private static String[] cells(StringBuilder line) {
    if (line.length() > LONGEST_LINE) {
      return new String[0];
    }
    int end = line.length();
    boolean carriage = end > 0 && line.charAt(end - 1) == '\r';
    return line.substring(0, carriage ? end - 1 : end).split("\t", -1);
  }
}
