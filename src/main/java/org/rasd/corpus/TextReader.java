package org.rasd.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.rasd.model.Document;

/** Plain text in UTF-8: a document a file. */
public final class TextReader implements CorpusReader {

  /** No code unit takes more bytes of UTF-8 than this. */
  private static final int MAX_BYTES_PER_CHAR = 3;

  @Override
  public String name() {
    return "txt";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".txt");
  }

  @Override
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    return sink.accept(reading(file, in, maxChars));
  }

  private static Reading reading(CorpusFile file, InputStream in, int maxChars) throws IOException {
    int limit = (int) Math.min(Integer.MAX_VALUE - 16L, (long) maxChars * MAX_BYTES_PER_CHAR + 3);
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      return failed(file, Failure.ofFile(file.name(), Texts.tooLong(maxChars)));
    }
    try {
      return checked(
          file, Utf8.decode(bytes, Utf8.markLength(bytes, bytes.length), bytes.length), maxChars);
    } catch (Utf8.MalformedException e) {
      long offset = e.offset + (long) Utf8.markLength(bytes, bytes.length);
      return failed(file, Failure.ofByte(file.name(), offset, e.getMessage()));
    }
  }

  private static Reading checked(CorpusFile file, String text, int maxChars) {
    if (text.isBlank()) {
      return failed(file, Failure.ofFile(file.name(), "empty: no text in it"));
    }
    if (text.length() > maxChars) {
      return failed(file, Failure.ofFile(file.name(), Texts.tooLong(maxChars)));
    }
    return new Reading.Read(Document.of(file.stem(), text), file.name());
  }

  private static Reading failed(CorpusFile file, Failure failure) {
    return new Reading.Failed(failure.ofDocument(file.stem()));
  }
}
