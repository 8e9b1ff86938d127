package org.rasd.adapter.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.CoNLLDocumentReaderAndWriter;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rasd.pipeline.NameTagger;
import org.rasd.pipeline.TokenFeatures;

/**
 * Stanford's linear-chain CRF over features that are ours: they come with the tokens, and {@link
 * GivenFeatures} hands them on. Shared by threads.
 */
public final class CoreNlpNames implements NameTagger {

  private static final String OUTSIDE = "O";
  private static final int LEAST = 2;

  private final CRFClassifier<CoreLabel> classifier;
  private final TokenFeatures features;

  private CoreNlpNames(CRFClassifier<CoreLabel> classifier, TokenFeatures features) {
    this.classifier = classifier;
    this.features = features;
  }

  /**
   * Learns from sentences and writes the classifier; features seen once are left out.
   *
   * @param sigma how far weights may go from 0; small is strict
   */
  public static void train(
      List<Sentence> sentences, TokenFeatures features, double sigma, Path file) {
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(flags(sigma));
    List<List<CoreLabel>> documents = new ArrayList<>(sentences.size());
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      List<List<String>> own = features.of(sentence.tokens());
      own.forEach(token -> token.forEach(f -> counts.merge(f, 1, Integer::sum)));
      documents.add(labels(sentence, own));
    }
    for (List<CoreLabel> document : documents) {
      for (CoreLabel token : document) {
        List<String> kept = new ArrayList<>();
        for (String feature : token.get(GivenFeatures.Key.class)) {
          if (counts.get(feature) >= LEAST) {
            kept.add(feature);
          }
        }
        token.set(GivenFeatures.Key.class, List.copyOf(kept));
      }
    }
    CoNLLDocumentReaderAndWriter reader = new CoNLLDocumentReaderAndWriter();
    reader.init(classifier.flags);
    classifier.train(documents, reader);
    classifier.serializeClassifier(file.toString());
  }

  /**
   * Loads a trained classifier.
   *
   * @throws IOException if it cannot be read or is no classifier of Stanford's
   */
  public static CoreNlpNames load(Path file, TokenFeatures features) throws IOException {
    try {
      return new CoreNlpNames(CRFClassifier.getClassifier(file.toFile()), features);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(file + ": no classifier of Stanford's: " + e.getMessage(), e);
    }
  }

  private static SeqClassifierFlags flags(double sigma) {
    Properties properties = new Properties();
    properties.setProperty("featureFactory", GivenFeatures.class.getName());
    properties.setProperty("backgroundSymbol", OUTSIDE);
    properties.setProperty("sigma", Double.toString(sigma));
    properties.setProperty("useQN", "true");
    properties.setProperty("QNsize", "15");
    properties.setProperty("maxLeft", "1");
    properties.setProperty("tolerance", "1e-3");
    properties.setProperty("maxIterations", "120");
    properties.setProperty("mergeTags", "false");
    return new SeqClassifierFlags(properties);
  }

  private static List<CoreLabel> labels(Sentence sentence, List<List<String>> features) {
    List<CoreLabel> labels = tokens(sentence.tokens(), features);
    labels.forEach(label -> label.set(CoreAnnotations.AnswerAnnotation.class, OUTSIDE));
    for (Name name : sentence.names()) {
      for (int i = name.start(); i < name.end(); i++) {
        String tag = (i == name.start() ? "B-" : "I-") + name.type();
        labels.get(i).set(CoreAnnotations.AnswerAnnotation.class, tag);
      }
    }
    return labels;
  }

  private static List<CoreLabel> tokens(List<String> tokens, List<List<String>> features) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(tokens.get(i));
      label.set(CoreAnnotations.TextAnnotation.class, tokens.get(i));
      label.set(GivenFeatures.Key.class, features.get(i));
      labels.add(label);
    }
    return labels;
  }

  @Override
  public List<Name> tag(List<String> tokens) {
    List<Name> names = new ArrayList<>();
    int start = -1;
    String type = "";
    List<CoreLabel> tagged = classifier.classify(tokens(tokens, features.of(tokens)));
    for (int i = 0; i <= tagged.size(); i++) {
      String tag =
          i < tagged.size() ? tagged.get(i).get(CoreAnnotations.AnswerAnnotation.class) : OUTSIDE;
      boolean goesOn = start >= 0 && tag.equals("I-" + type);
      if (start >= 0 && !goesOn) {
        names.add(new Name(start, i, type));
        start = -1;
      }
      if (start < 0 && !tag.equals(OUTSIDE)) {
        start = i;
        type = tag.substring(2);
      }
    }
    return names;
  }
}
