package org.rasd.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder a run writes to. */
public final class OutputFolder {

  static final String MANIFEST = "manifest.json";
  static final String FAILURES = "failures.jsonl";

  private OutputFolder() {}

  /**
   * Looks whether a run may write to a folder, and makes it if it is not there. With {@code
   * overwrite} the files of an earlier run of Rasd are deleted; other files are never touched.
   *
   * @param known all files that any format of Rasd writes
   * @return what is wrong, if anything
   */
  public static Optional<String> prepare(Path folder, boolean overwrite, List<String> known) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        return Optional.of(folder + ": is a file; --out needs a folder");
      }
      Files.createDirectories(folder);
      if (overwrite) {
        deleteEarlierRun(folder, known);
      } else if (!isEmpty(folder)) {
        return Optional.of(
            folder + ": is not empty; give another folder, or --overwrite to replace its results");
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(folder + ": cannot be written: " + e.getMessage());
    }
  }

  private static void deleteEarlierRun(Path folder, List<String> known) throws IOException {
    Files.deleteIfExists(folder.resolve(MANIFEST));
    Files.deleteIfExists(folder.resolve(FAILURES));
    for (String file : known) {
      Files.deleteIfExists(folder.resolve(file));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
