package org.rasd.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.rasd.corpus.encoding.Decoded;
import org.rasd.corpus.encoding.MalformedTextException;
import org.rasd.corpus.encoding.TextDecoder;
import org.rasd.model.Document;
import org.rasd.model.Metadata;

/** Plain text: a document a file. Its encoding is found out, unless named. Immutable. */
public final class TextReader implements CorpusReader {

  /** No code unit takes more bytes of UTF-8 than this. */
  private static final int MAX_BYTES_PER_CHAR = 3;

  private final Optional<Charset> encoding;

  /** A reader that finds out the encoding. */
  public TextReader() {
    this(Optional.empty());
  }

  /**
   * A reader.
   *
   * @param encoding of all files, if the user names one
   */
  public TextReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

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

  private Reading reading(CorpusFile file, InputStream in, int maxChars) throws IOException {
    int limit = (int) Math.min(Integer.MAX_VALUE - 16L, (long) maxChars * MAX_BYTES_PER_CHAR + 3);
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      return failed(file, Failure.ofFile(file.name(), Texts.tooLong(maxChars)));
    }
    try {
      return checked(file, TextDecoder.strict().decode(bytes, encoding), maxChars);
    } catch (MalformedTextException e) {
      return failed(file, Failure.ofByte(file.name(), e.byteOffset(), e.getMessage()));
    }
  }

  private static Reading checked(CorpusFile file, Decoded decoded, int maxChars) {
    String text = decoded.text();
    if (text.isBlank()) {
      return failed(file, Failure.ofFile(file.name(), "empty: no text in it"));
    }
    if (text.length() > maxChars) {
      return failed(file, Failure.ofFile(file.name(), Texts.tooLong(maxChars)));
    }
    Metadata metadata = new Metadata("", "", "", Optional.empty(), decoded.notes());
    return new Reading.Read(Document.of(file.stem(), text, metadata), file.name());
  }

  private static Reading failed(CorpusFile file, Failure failure) {
    return new Reading.Failed(failure.ofDocument(file.stem()));
  }
}
