package org.rasd.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rasd.corpus.Failure;
import org.rasd.export.OutputFiles;

/** Results to a stream, failures as messages; nothing to go on from. */
final class StreamOutput implements RunOutput {

  private final Destination.Stream stream;
  private final OutputFiles files;

  StreamOutput(Destination.Stream stream) {
    this.stream = stream;
    this.files = OutputFiles.to(stream.out());
  }

  @Override
  public Checkpoint start() {
    return Checkpoint.start(new Identity(Map.of()));
  }

  @Override
  public OutputFiles files() {
    return files;
  }

  @Override
  public Path scratch(String name) throws IOException {
    return Files.createTempFile(name, "");
  }

  @Override
  public void add(Failure failure) {
    stream.failures().accept(failure.message());
  }

  @Override
  public void checkpoint(long done, String chain, Map<String, Object> counts) {}

  @Override
  public void flush() throws IOException {
    files.flush();
    stream.out().flush();
  }

  @Override
  public void rollBack() {}

  @Override
  public void finish(Manifest manifest, Manifest.Ending ending) throws IOException {
    flush();
  }
}
