package org.rasd.adapter.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.rasd.lexicon.ResourceException;

/**
 * The models of CoreNLP that Rasd uses. They are in CoreNLP's own format, which holds serialized
 * Java objects: load them only from the artifact of Maven Central, never from elsewhere.
 */
public final class CoreNlpModels {

  /** The command that puts the models into the jar. */
  static final String COMMAND = "mvn -B -DskipTests -Pcorenlp package";

  private static final String ROOT = "edu/stanford/nlp/models/";
  private static final String SEGMENTER =
      ROOT + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = ROOT + "pos-tagger/arabic.tagger";

  private CoreNlpModels() {}

  /**
   * What is wrong with the class path of Rasd and how to mend it; empty if the models are there.
   */
  public static Optional<String> problem() {
    return problem(CoreNlpModels.class.getClassLoader());
  }

  static Optional<String> problem(ClassLoader classes) {
    return List.of(SEGMENTER, TAGGER).stream()
        .filter(model -> classes.getResource(model) == null)
        .findFirst()
        .map(
            model ->
                "the Arabic models of Stanford CoreNLP are not in this build (missing "
                    + model
                    + "); build with them: "
                    + COMMAND);
  }

  static ArabicSegmenter segmenter() {
    prepare();
    ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    segmenter.loadSegmenter(SEGMENTER);
    return segmenter;
  }

  static MaxentTagger tagger() {
    prepare();
    return new MaxentTagger(TAGGER);
  }

  private static void prepare() {
    problem()
        .ifPresent(
            problem -> {
              throw new ResourceException(problem);
            });
    RedwoodConfiguration.current().clear().apply(); // its chatter goes to standard error
  }
}
