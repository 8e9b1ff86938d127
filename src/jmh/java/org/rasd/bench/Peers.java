package org.rasd.bench;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Other programs, each on the sentences of an analysed document. Only their speed is of interest.
 */
final class Peers {

  private static final String SEGMENTER =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final int TRAINING_SENTENCES = 1500;

  private Peers() {}

  /**
   * The peers by name.
   *
   * @param analysed documents with names, from which OpenNLP's finder is trained
   */
  static Map<String, Consumer<Document>> of(List<Document> analysed) throws IOException {
    Map<String, Consumer<Document>> peers = new LinkedHashMap<>();
    peers.put("OpenNLP SimpleTokenizer", Peers::tokenize);
    NameFinderME finder = nameFinder(analysed);
    peers.put("OpenNLP NameFinderME", document -> findNames(finder, document));
    if (Peers.class.getClassLoader().getResource(SEGMENTER) != null) {
      RedwoodConfiguration.current().clear().apply();
      ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
      segmenter.loadSegmenter(SEGMENTER);
      peers.put("CoreNLP ArabicSegmenter", document -> segment(segmenter, document));
    }
    return peers;
  }

  private static void tokenize(Document document) {
    SimpleTokenizer.INSTANCE.tokenize(document.text());
  }

  private static void segment(ArabicSegmenter segmenter, Document document) {
    for (Sentence sentence : document.layer(Layer.SENTENCES)) {
      segmenter.segmentString(document.textOf(sentence));
    }
  }

  private static void findNames(NameFinderME finder, Document document) {
    for (Sentence sentence : document.layer(Layer.SENTENCES)) {
      finder.find(tokens(document, sentence));
    }
    finder.clearAdaptiveData();
  }

  private static String[] tokens(Document document, Sentence sentence) {
    List<Word> words = document.layer(Layer.WORDS);
    return words.subList(sentence.firstToken(), sentence.endToken()).stream()
        .map(Word::norm)
        .toArray(String[]::new);
  }

  /**
   * A finder trained on our own names: it is as fast as one trained on gold, and needs no corpus.
   */
  private static NameFinderME nameFinder(List<Document> analysed) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Document document : analysed) {
      for (Sentence sentence : document.layer(Layer.SENTENCES)) {
        if (samples.size() < TRAINING_SENTENCES) {
          samples.add(new NameSample(tokens(document, sentence), names(document, sentence), false));
        }
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    return new NameFinderME(
        NameFinderME.train(
            "ar",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            TokenNameFinderFactory.create(null, null, Map.of(), new BioCodec())));
  }

  private static Span[] names(Document document, Sentence sentence) {
    List<Span> names = new ArrayList<>();
    for (EntityMention mention : document.layer(Layer.ENTITIES)) {
      int from = mention.firstWord() - sentence.firstToken();
      int to = mention.endWord() - sentence.firstToken();
      boolean inside = from >= 0 && mention.endWord() <= sentence.endToken();
      if (inside && (names.isEmpty() || names.get(names.size() - 1).getEnd() <= from)) {
        names.add(new Span(from, to, mention.type()));
      }
    }
    return names.toArray(Span[]::new);
  }
}
