package org.rasd.stage.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.pipeline.Interruption;
import org.rasd.pipeline.Stage;

/**
 * Finds numbers and amounts with what they count. Numbers inside dates and times of day are left
 * out; durations are amounts too. Linear in the length of the text. Immutable.
 */
public final class QuantityStage implements Stage {

  static final String NAME = "quantity";

  private final QuantityReader reader = new QuantityReader();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.SENTENCES, Layer.WORDS, Layer.TIMES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.QUANTITIES);
  }

  @Override
  public Document process(Document document) {
    List<Quantity> found = new ArrayList<>();
    TimeMask times = new TimeMask(dates(document));
    for (Sentence sentence : document.layer(Layer.SENTENCES)) {
      Interruption.check();
      SentenceView view =
          new SentenceView(
              document.text(),
              document.layer(Layer.WORDS),
              sentence.firstToken(),
              sentence.endToken());
      reader.read(view, times, found);
    }
    return document.with(Layer.QUANTITIES, found);
  }

  private static List<TimeExpression> dates(Document document) {
    return document.layer(Layer.TIMES).stream()
        .filter(time -> !time.type().equals("DURATION"))
        .toList();
  }
}
