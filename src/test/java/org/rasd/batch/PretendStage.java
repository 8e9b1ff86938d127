package org.rasd.batch;

import java.util.Set;
import org.rasd.model.Layer;
import org.rasd.pipeline.Stage;

/** A stage that needs nothing and says that it gives nothing, whatever it does to a document. */
interface PretendStage extends Stage {

  @Override
  default String name() {
    return "pretend";
  }

  @Override
  default Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  default Set<Layer<?>> provides() {
    return Set.of();
  }
}
