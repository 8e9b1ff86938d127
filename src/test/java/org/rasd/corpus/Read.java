package org.rasd.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader makes of some bytes. */
public record Read(List<Reading> readings) {

  public static final int MAX_CHARS = 1000;

  /** Reads. */
  public static Read by(CorpusReader reader, String name, byte[] bytes) throws IOException {
    List<Reading> readings = new ArrayList<>();
    reader.read(
        new CorpusFile(Path.of(name), name),
        new ByteArrayInputStream(bytes),
        MAX_CHARS,
        readings::add);
    return new Read(readings);
  }

  /** Reads. */
  public static Read by(CorpusReader reader, String name, String text) throws IOException {
    return by(reader, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The failure at a place. */
  public Failure failure(int index) {
    return ((Reading.Failed) readings.get(index)).failure();
  }

  /** The document at a place. */
  public org.rasd.model.Document document(int index) {
    return ((Reading.Read) readings.get(index)).document();
  }
}
