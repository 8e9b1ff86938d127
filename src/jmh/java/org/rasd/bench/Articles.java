package org.rasd.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rasd.app.Readers;
import org.rasd.corpus.ByteWatcher;
import org.rasd.corpus.Corpus;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.Reading;
import org.rasd.model.Document;

/** The articles that benchmarks run over. */
final class Articles {

  private static final int MAX_CHARS = 100_000_000;

  private Articles() {}

  /**
   * The first articles of a news file.
   *
   * @throws IOException if there are none
   */
  static List<Document> read(Path file, int most) throws IOException {
    Corpus corpus = Corpus.find(Readers.ALL, List.of(file), MAX_CHARS);
    if (!corpus.problems().isEmpty()) {
      throw new IOException(String.join("; ", corpus.problems()));
    }
    List<Document> articles = new ArrayList<>();
    for (CorpusFile found : corpus.files()) {
      corpus.read(
          found,
          ByteWatcher.NONE,
          reading -> {
            if (reading instanceof Reading.Read read) {
              articles.add(read.document());
            }
            return articles.size() < most;
          });
    }
    return articles;
  }

  /** Words of texts: runs of other characters than white space. */
  static long words(List<Document> articles) {
    return articles.stream().mapToLong(article -> words(article.text())).sum();
  }

  static long words(String text) {
    long words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}
