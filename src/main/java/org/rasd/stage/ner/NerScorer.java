package org.rasd.stage.ner;

import java.util.List;

/**
 * Scores the tokens of sentences with all parts of a model. Holds buffers, so each thread has its
 * own.
 */
final class NerScorer {

  private static final int MOST_CROSS = 256;

  private final NerModel model;
  private final int number;
  private final NerHead head;
  private final NerWords words;
  private final List<NerLinear> networkScores;
  private final List<NerLinear> recurrentScores;
  private final long[] cross = new long[MOST_CROSS];
  private final long[] looks = new long[MOST_CROSS];

  NerScorer(NerModel model, int head) {
    this.model = model;
    number = head;
    this.head = model.head(head);
    words = new NerWords(model, head);
    networkScores = model.networks().stream().map(n -> new NerLinear(n.out()[head])).toList();
    recurrentScores = model.recurrents().stream().map(r -> new NerLinear(r.out()[head])).toList();
  }

  /** The scores of each sentence's tokens, nine a token. */
  float[][] score(List<List<String>> sentences) {
    NerScoredWord[][] scored = words.of(sentences);
    float[][] emissions = new float[scored.length][];
    for (int s = 0; s < scored.length; s++) {
      emissions[s] = new float[scored[s].length * NerLabels.COUNT];
      add(scored[s], emissions[s]);
    }
    for (int k = 0; k < model.recurrents().size(); k++) {
      int first = model.projection().gates(k);
      model.recurrents().get(k).score(scored, first, recurrentScores.get(k), emissions);
    }
    return emissions;
  }

  private void add(NerScoredWord[] sentence, float[] emissions) {
    NerWord[] line = new NerWord[sentence.length];
    for (int i = 0; i < line.length; i++) {
      line[i] = sentence[i].word();
    }
    NerNames names = model.features().names();
    byte[][] marks = new byte[line.length][names.lists().size()];
    names.mark(line, marks);
    addSparse(sentence, line, marks, emissions);
    for (int k = 0; k < model.networks().size(); k++) {
      int first = NerProjection.window(k);
      NerLinear last = networkScores.get(k);
      model.networks().get(k).score(sentence, marks, first, number, last, emissions);
    }
  }

  private void addSparse(
      NerScoredWord[] sentence, NerWord[] line, byte[][] marks, float[] emissions) {
    for (int i = 0; i < sentence.length; i++) {
      int at = i * NerLabels.COUNT;
      for (int place = 0; place < NerNetwork.PLACES; place++) {
        int j = i + place - NerFeatures.REACH;
        if (j >= 0 && j < sentence.length) {
          addNine(sentence[j].scores(), place * NerLabels.COUNT, emissions, at);
        }
      }
      int count = NerFeatures.cross(line, marks, i, cross);
      count = addEdges(i, sentence.length, count);
      head.weights().add(cross, count, head.step(), emissions, at, looks);
    }
  }

  private int addEdges(int i, int length, int count) {
    int next = count;
    for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
      if ((i + offset < 0 || i + offset >= length) && next < cross.length) {
        cross[next++] = NerFeatures.edge(offset);
      }
    }
    return next;
  }

  private static void addNine(float[] from, int fromAt, float[] to, int toAt) {
    for (int label = 0; label < NerLabels.COUNT; label++) {
      to[toAt + label] += from[fromAt + label];
    }
  }
}
