package org.rasd.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A format of the output. Stateless; {@link #open} starts one run. */
public interface OutputFormat {

  /** Its name in {@code --format}. */
  String name();

  /** The files it writes into the output folder. */
  List<String> files();

  /**
   * Starts its files in a folder that exists. Existing files are replaced.
   *
   * @throws IOException if a file cannot be written
   */
  RunWriter open(Path folder) throws IOException;
}
