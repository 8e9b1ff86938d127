package org.rasd.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rasd.stage.ner.NerFeatures;
import org.rasd.stage.ner.NerModel;
import org.rasd.stage.ner.NerModelFile;
import org.rasd.stage.ner.NerTagger;
import org.rasd.text.Normalizer;

/**
 * Trains a name model: a linear-chain conditional random field over sparse features, a window
 * network and a recurrent network, learnt jointly. One thread; the same plan over the same files
 * gives the same bytes.
 */
public final class NerTrainer {

  private final NerTrainingPlan plan;
  private final NerProgress progress;

  /** A trainer for a plan, which tells {@code progress} how far it is. */
  public NerTrainer(NerTrainingPlan plan, NerProgress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Trains and writes {@code model.bin} and {@code model.json}.
   *
   * @return what was written to {@code model.json}
   * @throws NerTrainingException if a corpus or resource cannot be used; all corpora are read
   *     before learning begins
   */
  public NerModelCard train() throws IOException {
    List<List<NerSentence>> corpora = readCorpora();
    NerFeatures features = features();
    NerExamples examples = new NerExamples(features, corpora.size());
    List<NerExamples.Encoded> encoded = encode(corpora, examples);
    List<NerLearning> learnings = new ArrayList<>();
    NerModelCard card = NerModelCard.NONE;
    for (int k = 0; k < plan.numbers().learnings(); k++) {
      learnings.add(learn(k, encoded, examples.size()));
      NerExporter exporter = new NerExporter(examples, learnings, plan.numbers().leastWeight());
      card = write(exporter.model(features, domains(), plan.manners()), corpora, k + 1);
    }
    return card;
  }

  /** Writes the model of the learnings so far, so that a long training leaves something early. */
  NerModelCard write(NerModel model, List<List<NerSentence>> corpora, int learnings)
      throws IOException {
    byte[] bytes = NerModelFile.write(model);
    Files.createDirectories(plan.out());
    Files.write(plan.out().resolve("model.bin"), bytes);
    NerModelCard card = NerModelCard.of(plan, learnings, corpora, bytes, score(bytes));
    Files.writeString(plan.out().resolve("model.json"), card.json());
    return card;
  }

  List<List<NerSentence>> readCorpora() throws IOException {
    ConllReader reader = new ConllReader(Normalizer::fold);
    List<List<NerSentence>> corpora = new ArrayList<>();
    for (NerCorpus corpus : plan.corpora()) {
      List<NerSentence> sentences = reader.read(corpus.train());
      if (sentences.stream().noneMatch(NerSentence::hasName)) {
        throw new NerTrainingException(
            corpus.train() + ": no token is labelled as a name, so there is nothing to learn");
      }
      corpora.add(NerHeadlines.with(sentences, plan.numbers().seed()));
    }
    return corpora;
  }

  private NerFeatures features() throws IOException {
    NerNameReader names = new NerNameReader(Normalizer::fold);
    for (Path list : plan.nameLists()) {
      names.read(list, list.getFileName().toString().replaceAll("\\..*", ""));
    }
    NerClusterReader statistics =
        new NerClusterReader(Normalizer::fold, plan.numbers().leastVectorCount());
    return new NerFeatures(
        statistics.read(plan.clusters()),
        names.names(),
        statistics.subwords(plan.clusters(), plan.numbers().seed()));
  }

  private static List<NerExamples.Encoded> encode(
      List<List<NerSentence>> corpora, NerExamples examples) {
    for (int domain = 0; domain < corpora.size(); domain++) {
      for (NerSentence sentence : corpora.get(domain)) {
        examples.count(sentence, domain);
      }
    }
    examples.freeze(2);
    List<NerExamples.Encoded> encoded = new ArrayList<>();
    for (int domain = 0; domain < corpora.size(); domain++) {
      for (NerSentence sentence : corpora.get(domain)) {
        encoded.add(examples.encode(sentence, domain));
      }
    }
    return encoded;
  }

  /** One learning. The first corpus alone is trusted to label names of MISC as the model shall. */
  private NerLearning learn(int number, List<NerExamples.Encoded> encoded, int size) {
    NerSettings settings = plan.numbers().settings(number);
    NerLearning learning = new NerLearning(settings, size, plan.corpora().size(), 1);
    learning.learn(
        encoded,
        (epoch, loss) ->
            progress.epoch(number + 1, plan.numbers().learnings(), epoch, settings.epochs(), loss));
    return learning;
  }

  private int[] domains() {
    List<String> names = plan.corpora().stream().map(NerCorpus::name).toList();
    int[] domains = new int[plan.manners().size()];
    Arrays.setAll(domains, k -> names.indexOf(plan.manners().get(k)));
    return domains;
  }

  private List<NerModelCard.Score> score(byte[] bytes) throws IOException {
    NerModel model = NerModelFile.read(new ByteArrayInputStream(bytes), "model.bin");
    List<NerModelCard.Score> scores = new ArrayList<>();
    for (NerCorpus corpus : plan.corpora()) {
      if (corpus.dev().isEmpty()) {
        continue;
      }
      List<NerSentence> dev = new ConllReader(Normalizer::fold).read(corpus.dev().get());
      for (String manner : plan.manners()) {
        if (manner.equals(corpus.name()) || manner.equals(plan.manners().get(0))) {
          scores.add(new NerModelCard.Score(corpus.name(), manner, score(model, manner, dev)));
        }
      }
    }
    return scores;
  }

  private static NerScores score(NerModel model, String manner, List<NerSentence> sentences) {
    NerTagger tagger = new NerTagger(model, manner);
    NerScores scores = new NerScores();
    for (NerSentence sentence : sentences) {
      scores.add(sentence.labels(), tagger.labels(sentence.tokens()));
    }
    return scores;
  }
}
