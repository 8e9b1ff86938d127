package org.rasd;

import java.nio.file.Path;
import java.util.Optional;
import org.rasd.app.OwnKnowledge;
import org.rasd.app.Segmenter;
import org.rasd.app.Stages;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Pipeline;

/**
 * Reads Arabic news and finds who did what to whom, where, when and how often.
 *
 * <pre>{@code
 * Rasd rasd = Rasd.load();
 * Extraction found = rasd.extract(text);
 * found.events().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable; one instance serves any number of threads. Loading takes a second or two.
 */
public final class Rasd {

  private final Pipeline pipeline;

  private Rasd(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Loads the built-in word lists and models.
   *
   * @throws org.rasd.lexicon.ResourceException if one of them is missing or wrong
   */
  public static Rasd load() {
    return load(Segmenter.RASD);
  }

  /**
   * Loads the built-in word lists and models, words cut by the given segmenter.
   *
   * @throws org.rasd.lexicon.ResourceException if one of them is missing or wrong
   */
  public static Rasd load(Segmenter segmenter) {
    return new Rasd(Stages.with(segmenter));
  }

  /**
   * Loads the built-in word lists and models with a user's own tables laid over them.
   *
   * @param lexicon a folder of tables, see {@code docs/extending.md}
   * @throws org.rasd.lexicon.ResourceException naming everything that is wrong with the tables, a
   *     line of the message each
   */
  public static Rasd load(Segmenter segmenter, Path lexicon) {
    return new Rasd(OwnKnowledge.pipeline(segmenter, lexicon));
  }

  /** The version of the program, {@code development} when it does not run from its jar. */
  public static String version() {
    return Optional.ofNullable(Rasd.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** Reads a text of which nothing else is known. */
  public Extraction extract(String text) {
    return extract(text, Metadata.NONE);
  }

  /** Reads a text with its title, source and publication date; the last resolves "yesterday". */
  public Extraction extract(String text, Metadata metadata) {
    return extract(Document.of("text", text, metadata));
  }

  /** Reads a document without layers. */
  public Extraction extract(Document document) {
    return new Extraction(pipeline.process(document));
  }

  /** The stages it runs. */
  public Pipeline pipeline() {
    return pipeline;
  }
}
