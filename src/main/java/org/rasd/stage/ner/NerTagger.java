package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in sentences with a trained model. Stateless; may be shared between threads. A name
 * covers whole tokens, proclitics included.
 */
public final class NerTagger {

  private static final float SURENESS = 0.5f;

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
  }

  /**
   * The names of a sentence in order.
   *
   * @param normalized its tokens, folded by {@link org.rasd.text.Normalizer}
   */
  public List<NerTaggedName> tag(List<String> normalized) {
    int n = normalized.size();
    if (n == 0) {
      return List.of();
    }
    float[] emissions = model.score(normalized, head);
    byte[] labels = new byte[n];
    NerLattice lattice = new NerLattice();
    lattice.transitions(model.head(head).transitions());
    lattice.decode(emissions, n, labels);
    return names(labels, tempered(emissions, lattice), lattice);
  }

  /** Scores made smaller, since the networks are surer than they are right. */
  private float[] tempered(float[] emissions, NerLattice lattice) {
    float[] transitions = model.head(head).transitions().clone();
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] *= SURENESS;
    }
    lattice.transitions(transitions);
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] *= SURENESS;
    }
    return emissions;
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
        lattice.run(emissions, labels.length, null);
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
