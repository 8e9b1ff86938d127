package org.rasd.corpus.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.corpus.Sink;
import org.rasd.corpus.encoding.Decoded;
import org.rasd.corpus.encoding.MalformedTextException;
import org.rasd.corpus.encoding.TextDecoder;
import org.rasd.model.Document;
import org.rasd.model.Metadata;

/** Saved web pages: the article of each is a document. Immutable and thread-safe. */
public final class HtmlReader implements CorpusReader {

  /** The largest page that is read; the largest real ones, with pictures in them, have a tenth. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  private final Optional<Charset> encoding;
  private final HtmlArticleExtractor extractor = new HtmlArticleExtractor();

  /**
   * A reader.
   *
   * @param encoding of all pages, if the user names one
   */
  public HtmlReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean read(CorpusFile file, InputStream in, int maxChars, Sink sink) throws IOException {
    return sink.accept(reading(file, in.readNBytes(MAX_BYTES + 1), maxChars));
  }

  private Reading reading(CorpusFile file, byte[] bytes, int maxChars) {
    if (bytes.length > MAX_BYTES) {
      return failed(file, "larger than " + MAX_BYTES + " bytes, the limit for a web page");
    }
    try {
      Decoded decoded = TextDecoder.forgiving().decode(bytes, encoding);
      Article article = extractor.extract(decoded.text(), file.name());
      return checked(file, decoded, article, maxChars);
    } catch (MalformedTextException e) {
      Failure failure = Failure.ofByte(file.name(), e.byteOffset(), e.getMessage());
      return new Reading.Failed(failure.ofDocument(file.stem()));
    }
  }

  private static Reading checked(CorpusFile file, Decoded decoded, Article article, int maxChars) {
    if (article.text().isBlank()) {
      return failed(file, "no article found on this page");
    }
    if (article.text().length() > maxChars) {
      return failed(
          file, "the article is longer than " + maxChars + " characters; raise --max-chars");
    }
    Metadata metadata =
        new Metadata(
            article.title(),
            article.source(),
            article.url(),
            article.date(),
            extra(decoded, article));
    return new Reading.Read(Document.of(file.stem(), article.text(), metadata), file.name());
  }

  private static Map<String, String> extra(Decoded decoded, Article article) {
    Set<String> warnings = new LinkedHashSet<>(decoded.warnings());
    warnings.addAll(article.warnings());
    Decoded all = new Decoded("", decoded.charset(), decoded.how(), List.copyOf(warnings));
    Map<String, String> extra = new LinkedHashMap<>(all.notes());
    if (!article.author().isEmpty()) {
      extra.put("author", article.author());
    }
    return extra;
  }

  private static Reading failed(CorpusFile file, String problem) {
    return new Reading.Failed(Failure.ofFile(file.name(), problem).ofDocument(file.stem()));
  }
}
