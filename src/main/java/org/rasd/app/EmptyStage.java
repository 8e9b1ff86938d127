package org.rasd.app;

import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.pipeline.Stage;

/** Holds the place of a stage that is not written yet: its layers are computed and empty. */
record EmptyStage(String name, Set<Layer<?>> provides) implements Stage {

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Document process(Document document) {
    Document current = document;
    for (Layer<?> layer : provides) {
      current = current.with(layer, java.util.List.of());
    }
    return current;
  }
}
