package org.rasd.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rasd.adapter.corenlp.CoreNlpModels;
import org.rasd.adapter.corenlp.CoreNlpStage;
import org.rasd.pipeline.Stage;

/** Who cuts words into clitics and stem and gives them a part of speech. */
public enum Segmenter {
  /** Our own lexicon and counts. */
  RASD,
  /** Stanford CoreNLP over our tokens. */
  CORENLP;

  /** Why it cannot be used in this build; empty if it can. */
  public Optional<String> problem() {
    return this == CORENLP
        ? CoreNlpModels.problem().map(problem -> "--segmenter corenlp: " + problem)
        : Optional.empty();
  }

  /** Its stages after our own clitic stage. */
  List<Stage> stages() {
    return this == CORENLP ? List.of(new CoreNlpStage()) : List.of();
  }

  /** Its name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
