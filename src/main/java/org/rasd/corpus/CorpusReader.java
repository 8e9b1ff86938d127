package org.rasd.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Reads one kind of file as a stream: never more than one document in memory. Stateless. */
public interface CorpusReader {

  /** Its name in messages. */
  String name();

  /** The file name endings it reads, with the dot, in lower case. */
  Set<String> endings();

  /**
   * Reads all documents of a file in order. A bad document is told to the sink and the next one is
   * read.
   *
   * @param file for ids and messages
   * @param in its content, decompressed; the caller closes it
   * @param maxChars documents with more UTF-16 code units than this are failures
   * @return false if the sink stopped it
   * @throws IOException if the file cannot be read further
   */
  boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException;

  /** Whether the start of a file can show that it is not what the user takes it for. */
  default boolean asksForColumns() {
    return false;
  }

  /**
   * What the user demands and the file does not have, columns, by the start of it.
   *
   * @param file for messages
   * @param in its content, decompressed, or the first megabyte of it; the caller closes it
   * @param named whether the user names the file itself, so that it must have a column of texts
   * @throws IOException if it cannot be read, which {@link #read} says too
   */
  default List<String> problems(CorpusFile file, InputStream in, boolean named) throws IOException {
    return List.of();
  }
}
