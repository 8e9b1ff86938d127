package org.rasd.export;

import java.io.IOException;
import java.util.List;

/** A format of the output. Stateless; {@link #open} starts one run. */
public interface OutputFormat {

  /** Its name in {@code --format}. */
  String name();

  /** The files it writes into the output folder. */
  List<String> files();

  /**
   * Starts its files, or goes on with them: see {@link OutputFiles}.
   *
   * @throws IOException if a file cannot be written
   */
  RunWriter open(OutputFiles files) throws IOException;
}
