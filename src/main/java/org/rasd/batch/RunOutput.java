package org.rasd.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.rasd.corpus.Failure;
import org.rasd.export.OutputFiles;

/** What a run does with its results and its failures. For one thread. */
interface RunOutput {

  /** Where to go on from. */
  Checkpoint start();

  /** The files of the formats. */
  OutputFiles files();

  /** A place for a file that is needed only while the program runs. */
  Path scratch(String name) throws IOException;

  /** Writes down a failure. */
  void add(Failure failure) throws IOException;

  /** Makes all that is written so far last, and remembers it as the state to go on from. */
  void checkpoint(long done, String chain, Map<String, Object> counts) throws IOException;

  /** All that can be written is written: a person or a program that waits is to see it. */
  void flush() throws IOException;

  /** After a failure to write: takes away what was written after the last checkpoint. */
  void rollBack() throws IOException;

  /** Writes the manifest and ends the files. */
  void finish(Manifest manifest, Manifest.Ending ending) throws IOException;
}
