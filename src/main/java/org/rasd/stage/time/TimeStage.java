package org.rasd.stage.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.pipeline.Interruption;
import org.rasd.pipeline.Stage;

/**
 * Finds expressions of time and resolves them against the publication date. Without one, what needs
 * it stays unresolved: today's date is never used. Linear in the length of the text. Immutable.
 */
public final class TimeStage implements Stage {

  static final String NAME = "time";

  private final TimeReader reader = new TimeReader(new TimeWords());

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.SENTENCES, Layer.WORDS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.TIMES);
  }

  @Override
  public Document process(Document document) {
    List<TimeExpression> found = new ArrayList<>();
    Reference reference = new Reference(document.date());
    for (Sentence sentence : document.layer(Layer.SENTENCES)) {
      Interruption.check();
      SentenceView view =
          new SentenceView(
              document.text(),
              document.layer(Layer.WORDS),
              sentence.firstToken(),
              sentence.endToken());
      reader.read(view, reference, found);
    }
    return document.with(Layer.TIMES, found);
  }
}
