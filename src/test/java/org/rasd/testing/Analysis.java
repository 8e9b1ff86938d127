package org.rasd.testing;

import java.time.LocalDate;
import java.util.List;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.event.EventStage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.ner.EntityStage;
import org.rasd.stage.quantity.QuantityStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;

/** The whole analysis for tests of single phenomena; loaded once for all test classes. */
public final class Analysis {

  /** The publication date of documents made here: a Sunday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 20);

  private static final Pipeline PIPELINE =
      Pipeline.of(
          List.of(
              new ZoneStage(),
              new TokenStage(),
              new SentenceStage(),
              new CliticStage(),
              new NoTimes(),
              new QuantityStage(),
              EntityStage.load(),
              EventStage.load()));

  private static final class NoTimes implements org.rasd.pipeline.Stage {
    public String name() { return "t"; }
    public java.util.Set<org.rasd.model.Layer<?>> requires() { return java.util.Set.of(); }
    public java.util.Set<org.rasd.model.Layer<?>> provides() { return java.util.Set.of(org.rasd.model.Layer.TIMES); }
    public Document process(Document d) { return d.with(org.rasd.model.Layer.TIMES, List.of()); }
  }

  private Analysis() {}

  /** Analyses a text published on {@link #PUBLISHED}. */
  public static Document of(String text) {
    return PIPELINE.process(Document.of("test", text, Metadata.dated(PUBLISHED)));
  }
}
