package org.rasd.testing;

import java.time.LocalDate;
import org.rasd.app.Stages;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Pipeline;

/** The whole analysis for tests of single phenomena; loaded once for all test classes. */
public final class Analysis {

  /** The publication date of documents made here: a Sunday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 20);

  private static final Pipeline PIPELINE = Stages.standard();

  private Analysis() {}

  /** Analyses a text published on {@link #PUBLISHED}. */
  public static Document of(String text) {
    return PIPELINE.process(Document.of("test", text, Metadata.dated(PUBLISHED)));
  }

  /** The pipeline. */
  public static Pipeline pipeline() {
    return PIPELINE;
  }

  /** Analyses a text of unknown date. */
  public static Document undated(String text) {
    return PIPELINE.process(Document.of("test", text));
  }
}
