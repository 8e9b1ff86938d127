package org.rasd.app;

import java.util.List;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.event.EventStage;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.ner.EntityStage;
import org.rasd.stage.quantity.QuantityStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;
import org.rasd.stage.time.TimeStage;

/** The stages of the pipeline, in order. */
public final class Stages {

  private Stages() {}

  /**
   * The default pipeline with the built-in word lists and models. Costly: load once, share.
   *
   * @throws org.rasd.lexicon.ResourceException if a resource is missing or wrong
   */
  public static Pipeline standard() {
    return Pipeline.of(
        List.of(
            new ZoneStage(),
            new TokenStage(),
            new SentenceStage(),
            new CliticStage(),
            new TimeStage(),
            new QuantityStage(),
            EntityStage.load(),
            EventStage.load()));
  }
}
