package org.rasd.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;

/** Stages in an order in which each finds the layers it needs. Immutable, shared by threads. */
public final class Pipeline {

  private final List<Stage> stages;

  private Pipeline(List<Stage> stages) {
    this.stages = stages;
  }

  /**
   * Puts stages together.
   *
   * @throws IllegalArgumentException if a stage requires a layer that none before it provides
   */
  public static Pipeline of(List<Stage> stages) {
    Set<Layer<?>> ready = new HashSet<>();
    for (Stage stage : stages) {
      for (Layer<?> needed : stage.requires()) {
        if (!ready.contains(needed)) {
          throw new IllegalArgumentException(
              "stage '"
                  + stage.name()
                  + "' needs layer '"
                  + needed.name()
                  + "', which no stage before it provides");
        }
      }
      ready.addAll(stage.provides());
    }
    return new Pipeline(List.copyOf(stages));
  }

  /** The stages, in order. */
  public List<Stage> stages() {
    return stages;
  }

  /**
   * Runs all stages.
   *
   * @throws StageException if a stage fails: a fault of ours, with stage and document named; or if
   *     the thread is interrupted, with an {@link Interruption} as cause
   */
  public Document process(Document document) {
    Document current = document;
    for (Stage stage : stages) {
      try {
        Interruption.check();
        current = stage.process(current);
      } catch (RuntimeException e) {
        throw new StageException(stage.name(), document.id(), e);
      }
    }
    return current;
  }
}
