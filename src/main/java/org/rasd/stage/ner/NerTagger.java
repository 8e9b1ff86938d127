package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;
import org.rasd.pipeline.Interruption;

/**
 * Finds names in sentences with a trained model. Stateless; may be shared between threads. A name
 * covers whole tokens, proclitics included.
 */
public final class NerTagger {

  private static final float SURENESS = 0.5f;

  /** Sentences scored together; memory stays bounded however long the text. */
  private static final int AT_ONCE = 32;

  private final NerModel model;
  private final int head;

  /** A tagger in the manner of the model's default corpus, that of news. */
  public NerTagger(NerModel model) {
    this(model, model.manners().get(0));
  }

  /**
   * A tagger in the manner of a training corpus.
   *
   * @throws IllegalArgumentException if the model does not hold that manner
   */
  public NerTagger(NerModel model, String manner) {
    this.model = model;
    head = model.manners().indexOf(manner);
    if (head < 0) {
      throw new IllegalArgumentException(
          "the model labels in the manner of " + model.manners() + ", not of " + manner);
    }
    model.head(head); // makes it: the first sentence shall not have to wait
  }

  /**
   * The names of a sentence in order.
   *
   * @param normalized its tokens, folded by {@link org.rasd.text.Normalizer}
   */
  public List<NerTaggedName> tag(List<String> normalized) {
    return tagAll(List.of(normalized)).get(0);
  }

  /**
   * The names of each sentence, as {@link #tag} finds them; many sentences at once are cheaper.
   *
   * @param sentences of tokens folded by {@link org.rasd.text.Normalizer}
   */
  public List<List<NerTaggedName>> tagAll(List<List<String>> sentences) {
    List<List<NerTaggedName>> names = new ArrayList<>(sentences.size());
    NerScorer scorer = new NerScorer(model, head);
    NerLattice best = new NerLattice();
    best.transitions(model.head(head).transitions());
    NerLattice tempered = new NerLattice();
    tempered.transitions(tempered(model.head(head).transitions().clone()));
    for (int from = 0; from < sentences.size(); from += AT_ONCE) {
      Interruption.check();
      int to = Math.min(sentences.size(), from + AT_ONCE);
      for (float[] emissions : scorer.score(sentences.subList(from, to))) {
        byte[] labels = new byte[emissions.length / NerLabels.COUNT];
        best.decode(emissions, labels.length, labels);
        names.add(names(labels, emissions, tempered));
      }
    }
    return names;
  }

  /** Scores made smaller, since the networks are surer than they are right. */
  private static float[] tempered(float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= SURENESS;
    }
    return scores;
  }

  /** The best label of each token. */
  public byte[] labels(List<String> normalized) {
    byte[] labels = new byte[normalized.size()];
    for (NerTaggedName name : tag(normalized)) {
      int begin = 1 + 2 * NerLabels.TYPES.indexOf(name.type());
      labels[name.start()] = (byte) begin;
      for (int i = name.start() + 1; i < name.end(); i++) {
        labels[i] = (byte) (begin + 1);
      }
    }
    return labels;
  }

  private static List<NerTaggedName> names(byte[] labels, float[] emissions, NerLattice lattice) {
    List<NerTaggedName> names = new ArrayList<>();
    for (int start = 0; start < labels.length; start++) {
      if (!NerLabels.isBegin(labels[start])) {
        continue;
      }
      if (names.isEmpty()) {
        lattice.run(tempered(emissions), labels.length, null);
      }
      int end = end(labels, start);
      int type = NerLabels.type(labels[start]);
      double confidence = lattice.mention(start, end, labels.length, type);
      names.add(new NerTaggedName(start, end, NerLabels.TYPES.get(type), confidence));
    }
    return names;
  }

  private static int end(byte[] labels, int start) {
    int end = start + 1;
    while (end < labels.length && NerLabels.isInside(labels[end])) {
      end++;
    }
    return end;
  }
}
