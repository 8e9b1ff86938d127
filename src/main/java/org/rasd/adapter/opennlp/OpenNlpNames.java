package org.rasd.adapter.opennlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.rasd.pipeline.NameTagger;
import org.rasd.text.Normalizer;

/**
 * OpenNLP's name finder with its usual features (words around, their shapes, affixes, earlier
 * decisions) on folded tokens. One finder a thread, since it keeps state; the state is cleared
 * after each sentence.
 */
public final class OpenNlpNames implements NameTagger {

  private static final int ITERATIONS = 50;
  private static final int CUTOFF = 2;

  private final ThreadLocal<NameFinderME> finders;

  private OpenNlpNames(TokenNameFinderModel model) {
    finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
  }

  /** Learns from sentences with OpenNLP's perceptron; the bytes of the model's file. */
  public static byte[] train(List<Sentence> sentences) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    NameSample[] samples = sentences.stream().map(OpenNlpNames::sample).toArray(NameSample[]::new);
    TokenNameFinderModel model =
        NameFinderME.train(
            "ar",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            TokenNameFinderFactory.create(
                null, null, resources(), new opennlp.tools.namefind.BioCodec()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.serialize(out);
    return out.toByteArray();
  }

  private static Map<String, Object> resources() {
    return new TreeMap<>();
  }

  /**
   * Loads a trained model.
   *
   * @throws IOException if it cannot be read or is no model of OpenNLP
   */
  public static OpenNlpNames load(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("manifest.properties") == null) {
        throw new IOException(file + ": no model of OpenNLP (it has no manifest.properties)");
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new OpenNlpNames(new TokenNameFinderModel(in));
    }
  }

  private static NameSample sample(Sentence sentence) {
    Span[] spans =
        sentence.names().stream()
            .map(name -> new Span(name.start(), name.end(), name.type()))
            .toArray(Span[]::new);
    return new NameSample(folded(sentence.tokens()), spans, true);
  }

  private static String[] folded(List<String> tokens) {
    return tokens.stream()
        .map(Normalizer::fold)
        .map(token -> token.isEmpty() ? "_" : token)
        .toArray(String[]::new);
  }

  @Override
  public List<Name> tag(List<String> tokens) {
    NameFinderME finder = finders.get();
    List<Name> names = new ArrayList<>();
    for (Span span : finder.find(folded(tokens))) {
      names.add(new Name(span.getStart(), span.getEnd(), span.getType()));
    }
    finder.clearAdaptiveData();
    return names;
  }
}
