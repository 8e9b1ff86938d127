package org.rasd.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.corpus.Failure;
import org.rasd.export.OutputFile;
import org.rasd.export.OutputFiles;

/**
 * Results in a folder. The first thing in it is a checkpoint, the last that goes is the checkpoint:
 * whenever the program dies, the folder is empty, can be gone on with, or is complete.
 */
final class FolderOutput implements RunOutput {

  private final Path folder;
  private final OutputFiles files;
  private final OutputFile failures;
  private Checkpoint last;

  private FolderOutput(Path folder, Checkpoint start) throws IOException {
    this.folder = folder;
    this.last = start;
    this.files = OutputFiles.resumed(folder, start.lengths());
    this.failures = files.append(OutputFolder.FAILURES);
  }

  /**
   * Begins, or goes on.
   *
   * @throws ResumeException if the folder is that of another run
   */
  static FolderOutput open(Destination.Folder destination, Identity identity)
      throws IOException, ResumeException {
    Path folder = destination.path();
    Optional<Checkpoint> begun = destination.resume() ? Checkpoint.read(folder) : Optional.empty();
    if (begun.isEmpty()) {
      Checkpoint start = Checkpoint.start(identity);
      start.write(folder);
      return new FolderOutput(folder, start);
    }
    List<String> differences = identity.differences(begun.get().identity());
    if (!differences.isEmpty()) {
      throw new ResumeException(differences);
    }
    return new FolderOutput(folder, begun.get());
  }

  @Override
  public Checkpoint start() {
    return last;
  }

  @Override
  public OutputFiles files() {
    return files;
  }

  @Override
  public Path scratch(String name) {
    return folder.resolve(name);
  }

  @Override
  public void add(Failure failure) throws IOException {
    failures.write(FailureLine.of(failure) + "\n");
  }

  @Override
  public void checkpoint(long done, String chain, Map<String, Object> counts) throws IOException {
    Checkpoint next = new Checkpoint(last.identity(), done, chain, files.sync(), counts);
    next.write(folder);
    last = next;
  }

  @Override
  public void flush() {}

  @Override
  public void rollBack() throws IOException {
    files.truncate(last.lengths());
  }

  @Override
  public void finish(Manifest manifest, Manifest.Ending ending) throws IOException {
    AtomicFile.write(folder.resolve(OutputFolder.MANIFEST), manifest.text(ending));
    files.close();
    if (ending.complete()) {
      files.deleteSpools();
      Checkpoint.delete(folder);
    }
  }
}
