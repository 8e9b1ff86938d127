package org.rasd.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes the documents of one run. The costly part, {@link #render}, may be called by any thread;
 * what it returns is carried out by one thread, in input order, so that the files do not depend on
 * the number of threads.
 */
public interface RunWriter extends Closeable {

  /** What is left to do for a document once it is its turn. */
  @FunctionalInterface
  interface Addition {
    /**
     * Adds the document to the files.
     *
     * @throws IOException if they cannot be written
     */
    void write() throws IOException;
  }

  /** Renders a document. Touches no file. */
  Addition render(DocumentView view);

  /**
   * Takes note of a document or file that could not be done, in input order between the documents.
   *
   * @param where the document or the file, with line where known
   * @param stage {@code read}, or the stage that failed
   * @param problem what is wrong
   * @throws IOException if it cannot be written
   */
  default void addFailure(String where, String stage, String problem) throws IOException {}

  /** Is told, before it is closed, that the run was stopped before the end of its input. */
  default void stopped() {}

  /**
   * Makes what can only be made at the end. The files that are added to are closed by {@link
   * OutputFiles}; what this needs of them is to be flushed before it is read.
   */
  @Override
  default void close() throws IOException {}

  /** What a person should know about the files, such as cells that were cut; asked once closed. */
  default List<String> warnings() {
    return List.of();
  }
}
