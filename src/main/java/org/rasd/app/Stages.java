package org.rasd.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rasd.lexicon.Tables;
import org.rasd.pipeline.Pipeline;
import org.rasd.pipeline.Stage;
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
    return with(Segmenter.RASD);
  }

  /**
   * The pipeline with words cut by the given segmenter.
   *
   * @throws org.rasd.lexicon.ResourceException if a resource is missing or wrong, the segmenter's
   *     models among them
   */
  public static Pipeline with(Segmenter segmenter) {
    return with(segmenter, Tables.builtIn());
  }

  /**
   * The pipeline with words cut by the given segmenter and the tables of a user.
   *
   * @throws org.rasd.lexicon.ResourceException if a resource is missing or wrong
   */
  public static Pipeline with(Segmenter segmenter, Tables tables) {
    return with(segmenter, tables, Optional.empty());
  }

  /**
   * The default pipeline with another trained model for names.
   *
   * @throws org.rasd.lexicon.ResourceException if a resource or the model is missing or wrong
   */
  public static Pipeline withNames(Path model) {
    return with(Segmenter.RASD, Tables.builtIn(), Optional.of(model));
  }

  private static Pipeline with(Segmenter segmenter, Tables tables, Optional<Path> names) {
    // The entity stage takes as long to load as all others together.
    CompletableFuture<Stage> entities =
        CompletableFuture.supplyAsync(() -> EntityStage.of(tables, names));
    List<Stage> stages = new ArrayList<>();
    stages.add(new ZoneStage());
    stages.add(new TokenStage());
    stages.add(new SentenceStage());
    stages.add(new CliticStage(tables));
    stages.addAll(segmenter.stages());
    stages.add(new TimeStage());
    stages.add(new QuantityStage());
    Stage events = EventStage.of(tables);
    stages.add(loaded(entities));
    stages.add(events);
    return Pipeline.of(stages);
  }

  private static Stage loaded(CompletableFuture<Stage> stage) {
    try {
      return stage.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
