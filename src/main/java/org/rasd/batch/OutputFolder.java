package org.rasd.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystemException;
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
      } else if (Checkpoint.isIn(folder)) {
        return Optional.of(
            folder
                + ": has a run that was not ended; --resume goes on with it, --overwrite begins"
                + " anew");
      } else if (!isEmpty(folder)) {
        return Optional.of(
            folder + ": is not empty; give another folder, or --overwrite to replace its results");
      }
      return writable(folder);
    } catch (IOException e) {
      return Optional.of(folder + ": cannot be written: " + reason(e));
    }
  }

  /**
   * Looks whether a run that was begun in a folder can be gone on with; a folder that is empty or
   * not there is made, and the run begins in it.
   *
   * @return what is wrong, if anything
   */
  public static Optional<String> prepareResume(Path folder) {
    if (!Checkpoint.isIn(folder)) {
      Optional<String> problem = prepare(folder, false, List.of());
      return problem.map(p -> p + " (--resume: no run was begun in it)");
    }
    return writable(folder);
  }

  /** Whether a complete run is in the folder: nothing is left to resume. */
  public static boolean isComplete(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    return !Checkpoint.isIn(folder)
        && Files.exists(manifest)
        && new ObjectMapper().readTree(manifest.toFile()).path("complete").asBoolean();
  }

  private static Optional<String> writable(Path folder) {
    return Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of(folder + ": cannot be written: no permission");
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException fault && fault.getReason() != null
        ? fault.getReason()
        : e.getClass().getSimpleName() + " " + e.getMessage();
  }

  private static void deleteEarlierRun(Path folder, List<String> known) throws IOException {
    Files.deleteIfExists(folder.resolve(MANIFEST));
    Files.deleteIfExists(folder.resolve(FAILURES));
    Checkpoint.delete(folder);
    for (String file : known) {
      delete(folder.resolve(file));
      deleteSpools(folder, file);
    }
  }

  /** A file, or a folder of texts and annotations; what else is in it stays. */
  private static void delete(Path file) throws IOException {
    if (!Files.isDirectory(file)) {
      Files.deleteIfExists(file);
      return;
    }
    try (Stream<Path> files = Files.list(file)) {
      for (Path part : files.toList()) {
        String name = part.getFileName().toString();
        if (name.endsWith(".txt") || name.endsWith(".ann")) {
          Files.delete(part);
        }
      }
    }
    if (isEmpty(file)) {
      Files.delete(file);
    }
  }

  /** What a run that was killed had put aside for a file. */
  private static void deleteSpools(Path folder, String file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path spool : files.filter(f -> isSpool(f, file)).toList()) {
        Files.delete(spool);
      }
    }
  }

  private static boolean isSpool(Path path, String file) {
    return path.getFileName().toString().startsWith("." + file + ".");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    Path draft = AtomicFile.draft(folder.resolve(Checkpoint.FILE));
    try (Stream<Path> files = Files.list(folder)) {
      // The program may have died while it wrote its first file.
      return files.allMatch(draft::equals);
    }
  }
}
