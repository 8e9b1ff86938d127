package org.rasd.batch;

/** Hears how far a run has come. Called by one thread. */
public interface Progress extends AutoCloseable {

  /** Says nothing. */
  Progress SILENT = new Progress() {};

  /** The run starts; so many bytes are to be read. */
  default void start(long totalBytes) {}

  /** So many bytes are read, documents and events written, documents failed. */
  default void advance(long bytes, long documents, long events, long failures) {}

  /** The run is over. */
  @Override
  default void close() {}
}
