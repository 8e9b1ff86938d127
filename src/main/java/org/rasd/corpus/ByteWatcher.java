package org.rasd.corpus;

import java.io.InputStream;

/** Puts a stream that watches (counts, hashes) around the stream of a file. */
@FunctionalInterface
public interface ByteWatcher {

  /** Watches nothing. */
  ByteWatcher NONE = raw -> raw;

  /** The stream to read from. */
  InputStream watch(InputStream raw);
}
