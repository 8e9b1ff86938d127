package org.rasd.lexicon.geonames;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The form of the table that is written: that of {@code places.tsv} in a user's folder. */
final class PlaceTable {

  private static final String COLUMNS =
      "id\tname_ar\tname_en\taliases_ar\tcountry\tadmin1\ttype\tlat\tlon\tpop_class\tambiguous\n";

  private PlaceTable() {}

  /**
   * Writes the head.
   *
   * @param newest the day of the last change in the dump
   */
  static void begin(Writer out, List<Path> files, String newest) throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(file.getFileName() + " (SHA-256 " + sha256(file) + ")");
    }
    out.write("# title: Places out of GeoNames\n");
    out.write("# source: GeoNames, www.geonames.org: " + String.join(", ", sources) + "\n");
    out.write("# licence: CC BY 4.0; who publishes results names GeoNames\n");
    out.write("# reviewed: by nobody; newest entry of the dump: " + newest + "\n");
    out.write("# normalization: none, folded at load\n");
    out.write(
        "# Made by 'rasd resources import geonames'. Delete lines at will; ambiguous is a guess.\n");
    out.write(COLUMNS);
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Writes a line. */
  static void add(Writer out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(cells[i].strip().replace('\t', ' '));
    }
    out.write('\n');
  }
}
