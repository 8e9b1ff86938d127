package org.rasd.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one run. A run that goes on from a checkpoint finds each file as long as it was
 * then; a writer that only adds at the end need not know of it. For one thread.
 */
public final class OutputFiles implements Closeable {

  private final Path folder;
  private final Optional<OutputStream> stream;
  private final Map<String, Long> lengths;
  private final Map<String, OutputFile> open = new LinkedHashMap<>();
  private final Map<String, OutputFile> spools = new LinkedHashMap<>();

  private OutputFiles(Path folder, Optional<OutputStream> stream, Map<String, Long> lengths) {
    this.folder = folder;
    this.stream = stream;
    this.lengths = Map.copyOf(lengths);
  }

  /** New files in a folder that exists. Existing ones are emptied. */
  public static OutputFiles in(Path folder) {
    return resumed(folder, Map.of());
  }

  /**
   * Files in a folder, cut to known lengths; a file without one is emptied.
   *
   * @param lengths in bytes, by name
   */
  public static OutputFiles resumed(Path folder, Map<String, Long> lengths) {
    return new OutputFiles(folder, Optional.empty(), lengths);
  }

  /** No folder: all that is written goes to a stream. For formats of one file. */
  public static OutputFiles to(OutputStream stream) {
    return new OutputFiles(Path.of(""), Optional.of(stream), Map.of());
  }

  /** The folder, for a file that is made whole at the end. */
  public Path folder() {
    return folder;
  }

  /** A file that is added to. */
  public OutputFile append(String name) throws IOException {
    long length = lengths.getOrDefault(name, 0L);
    OutputFile file = new OutputFile(folder.resolve(name), channel(name, length), length);
    open.put(name, file);
    return file;
  }

  /** A file that is added to, and deleted once the run is complete. Its name is hidden. */
  public OutputFile spool(String name) throws IOException {
    String hidden = "." + name;
    OutputFile file = append(hidden);
    spools.put(hidden, file);
    return file;
  }

  private WritableByteChannel channel(String name, long length) throws IOException {
    if (stream.isPresent()) {
      return Channels.newChannel(stream.get());
    }
    FileChannel channel =
        FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      channel.close();
      throw new IOException(
          folder.resolve(name) + ": shorter than at the checkpoint; it cannot be gone on with");
    }
    channel.truncate(length);
    channel.position(length);
    return channel;
  }

  /** Empties all buffers. */
  public void flush() throws IOException {
    for (OutputFile file : open.values()) {
      file.flush();
    }
  }

  /** Waits until all files are on the disk; gives their lengths by name. */
  public Map<String, Long> sync() throws IOException {
    Map<String, Long> synced = new LinkedHashMap<>();
    for (Map.Entry<String, OutputFile> file : open.entrySet()) {
      file.getValue().sync();
      synced.put(file.getKey(), file.getValue().length());
    }
    return synced;
  }

  /** Cuts all files to the lengths of a checkpoint: after a full disk, what is left is valid. */
  public void truncate(Map<String, Long> to) throws IOException {
    for (Map.Entry<String, OutputFile> file : open.entrySet()) {
      file.getValue().truncate(to.getOrDefault(file.getKey(), 0L));
    }
  }

  /** Deletes what was only needed during the run. To be called once closed. */
  public void deleteSpools() throws IOException {
    for (OutputFile spool : spools.values()) {
      Files.deleteIfExists(spool.path());
    }
  }

  /** Closes all files, also when one of them fails; the first failure is thrown. */
  @Override
  public void close() throws IOException {
    Closing.all(open.values());
  }
}
