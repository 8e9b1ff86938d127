package org.rasd.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Licences of files, as the README beside them states them in a line {@code Licence: ...}. */
final class NerLicence {

  private static final String FIELD = "Licence:";

  private NerLicence() {}

  /** What is said of a file's licence; {@code not stated} where there is no such line. */
  static String of(Path file) throws IOException {
    Path readme = file.toAbsolutePath().resolveSibling("README.md");
    if (Files.exists(readme)) {
      for (String line : Files.readAllLines(readme)) {
        if (line.startsWith(FIELD)) {
          return line.substring(FIELD.length()).strip();
        }
      }
    }
    return "not stated";
  }

  /** Whether a file may go into a model under GPL 3: version 2 alone does not allow it. */
  static boolean allowsModel(Path file) throws IOException {
    return !of(file).startsWith("GPL-2.0 ");
  }
}
