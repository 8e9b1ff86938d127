package org.rasd.app;

import java.util.List;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.JsonLinesReader;
import org.rasd.corpus.TextReader;

/** The kinds of corpus file that can be read. HTML, tables and archives come here. */
public final class Readers {

  /** All readers. */
  public static final List<CorpusReader> ALL = List.of(new TextReader(), new JsonLinesReader());

  private Readers() {}
}
