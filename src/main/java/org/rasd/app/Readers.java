package org.rasd.app;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.corpus.CorpusReader;
import org.rasd.corpus.JsonLinesReader;
import org.rasd.corpus.TextReader;
import org.rasd.corpus.ZipReader;
import org.rasd.corpus.html.FeedReader;
import org.rasd.corpus.html.HtmlReader;
import org.rasd.corpus.table.TableField;
import org.rasd.corpus.table.TableReader;
import org.rasd.corpus.table.WorkbookReader;

/** The kinds of corpus file that can be read. */
public final class Readers {

  /** All readers; each finds out the encoding of a file by itself. */
  public static final List<CorpusReader> ALL = in(Optional.empty(), Map.of());

  private Readers() {}

  /**
   * All readers.
   *
   * @param encoding of all text files, pages and feeds, if the user names one; JSON Lines are
   *     always UTF-8
   * @param columns of tables, where the user names them
   */
  public static List<CorpusReader> in(Optional<Charset> encoding, Map<TableField, String> columns) {
    List<CorpusReader> readers =
        new ArrayList<>(
            List.of(
                new TextReader(encoding),
                new JsonLinesReader(),
                new HtmlReader(encoding),
                new FeedReader(encoding),
                new TableReader(encoding, columns),
                new WorkbookReader(columns)));
    readers.add(new ZipReader(readers));
    return List.copyOf(readers);
  }
}
