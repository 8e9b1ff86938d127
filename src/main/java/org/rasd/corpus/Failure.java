package org.rasd.corpus;

import java.util.OptionalLong;

/**
 * A document, or a file, that could not be done. Unknown strings are empty.
 *
 * @param documentId the document, where it got as far as an id
 * @param file its file, below the input
 * @param line line in the file, from 1
 * @param byteOffset byte in the file (after decompression), from 0
 * @param stage {@code read}, or the stage that failed
 * @param problem what is wrong, the value, and what to do
 */
public record Failure(
    String documentId,
    String file,
    OptionalLong line,
    OptionalLong byteOffset,
    String stage,
    String problem) {

  /** The stage of failures while reading. */
  public static final String READ = "read";

  /** A file that could not be read. */
  public static Failure ofFile(String file, String problem) {
    return new Failure("", file, OptionalLong.empty(), OptionalLong.empty(), READ, problem);
  }

  /** A line that could not be read. */
  public static Failure ofLine(String file, long line, String problem) {
    return new Failure("", file, OptionalLong.of(line), OptionalLong.empty(), READ, problem);
  }

  /** A document that could not be decoded at a byte. */
  public static Failure ofByte(String file, long offset, String problem) {
    return new Failure("", file, OptionalLong.empty(), OptionalLong.of(offset), READ, problem);
  }

  /** This failure with the line it stands in. */
  public Failure atLine(long number) {
    return new Failure(documentId, file, OptionalLong.of(number), byteOffset, stage, problem);
  }

  /** This failure of a document. */
  public Failure ofDocument(String id) {
    return new Failure(id, file, line, byteOffset, stage, problem);
  }

  /** This failure in a stage. */
  public Failure inStage(String name) {
    return new Failure(documentId, file, line, byteOffset, name, problem);
  }

  /** One line for a person: file, line or byte, problem. */
  public String message() {
    return where() + ": " + problem;
  }

  /** The file, with line and byte where known. */
  public String where() {
    String number = line.isPresent() ? ":" + line.getAsLong() : "";
    String at = byteOffset.isPresent() ? " at byte " + byteOffset.getAsLong() : "";
    return file + number + at;
  }
}
