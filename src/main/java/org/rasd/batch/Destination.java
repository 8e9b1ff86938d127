package org.rasd.batch;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where the results of a run go. */
public sealed interface Destination {

  /**
   * A folder that exists and may be written.
   *
   * @param path the folder
   * @param resume whether to go on with the run that was begun there
   */
  record Folder(Path path, boolean resume) implements Destination {}

  /**
   * A stream that takes the lines of one format; there is no manifest.
   *
   * @param out takes the results; it is not closed
   * @param failures takes a message for each failure
   */
  record Stream(OutputStream out, Consumer<String> failures) implements Destination {}
}
