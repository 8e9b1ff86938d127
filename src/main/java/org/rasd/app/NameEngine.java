package org.rasd.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rasd.adapter.corenlp.CoreNlpNames;
import org.rasd.adapter.opennlp.OpenNlpNames;
import org.rasd.lexicon.ResourceException;
import org.rasd.pipeline.NameTagger;
import org.rasd.stage.ner.ModelTagger;

/** Who finds names: the whole pipeline or a tagger of tokens. */
public enum NameEngine {
  /** The pipeline: our model, gazetteers and patterns, from raw text on. */
  RASD,
  /** Our model alone, on given tokens. */
  MODEL,
  /** OpenNLP's name finder with its own features. */
  OPENNLP,
  /** Stanford's CRF with the sparse features of our model. */
  CORENLP;

  /** How far the weights of Stanford's classifier may go from 0. */
  private static final double SIGMA = 0.3;

  /** Whether it is a model that must be trained first and lies in a file. */
  public boolean needsFile() {
    return this == OPENNLP || this == CORENLP;
  }

  /** Its name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The tagger of this engine; not for {@link #RASD}, which reads text.
   *
   * @param file the trained model; empty for the one of ours that ships
   * @param manner the corpus in whose manner our model shall label; empty for the default
   * @throws ResourceException if the model is missing, damaged or another engine's
   */
  public NameTagger tagger(Optional<Path> file, Optional<String> manner) {
    return switch (this) {
      case RASD -> throw new IllegalArgumentException("the pipeline is no tagger of tokens");
      case MODEL -> ModelTagger.of(file, manner);
      case OPENNLP, CORENLP -> load(file.orElseThrow());
    };
  }

  private NameTagger load(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ResourceException(
          file + ": no such model; make it with train ner --engine " + label());
    }
    try {
      return this == OPENNLP
          ? OpenNlpNames.load(file)
          : CoreNlpNames.load(file, ModelTagger.builtIn(Optional.empty()).features());
    } catch (IOException e) {
      throw new ResourceException(file + ": no model of " + label() + ": " + e.getMessage(), e);
    }
  }

  /** Trains another engine's model on sentences and writes it. */
  public void train(List<NameTagger.Sentence> sentences, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    if (this == OPENNLP) {
      Files.write(file, OpenNlpNames.train(sentences));
    } else {
      CoreNlpNames.train(sentences, ModelTagger.builtIn(Optional.empty()).features(), SIGMA, file);
    }
  }
}
