package org.rasd.stage.segment;

import java.util.List;
import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.pipeline.Stage;

/** Cuts the text into tokens; see {@link Tokenizer} for the rules. */
public final class TokenStage implements Stage {

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.TOKENS);
  }

  @Override
  public Document process(Document document) {
    return document.with(Layer.TOKENS, List.copyOf(new Tokenizer(document.text()).tokens()));
  }
}
