package org.rasd.stage.ner;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A trained model: knowledge of words and names, sparse weights, networks. Immutable but for a
 * cache of words that many threads may fill at once; the cache changes no result. Load it with
 * {@link NerModelFile#read}, tag with {@link NerTagger}.
 */
public final class NerModel {

  /** Where the model that is shipped lies on the class path. */
  public static final String RESOURCE = "/org/rasd/models/ner/model.bin";

  private static final int CACHED = 1 << 13;
  private static final int FREQUENT = NerVocabulary.level(1000);
  private static final int MOST_CROSS = 256;
  private static final long[] NONE = {};

  private final NerFeatures features;
  private final List<NerLazyHead> heads;
  private final List<NerNetwork> networks;
  private final List<NerRecurrent> recurrents;
  private final List<AtomicReferenceArray<NerScoredWord>> caches;

  /** A model of these parts; the first head is the default. */
  public static NerModel of(
      NerFeatures features,
      List<NerHead> heads,
      List<NerNetwork> networks,
      List<NerRecurrent> recurrents) {
    return new NerModel(
        features, heads.stream().map(NerLazyHead::of).toList(), networks, recurrents);
  }

  NerModel(
      NerFeatures features,
      List<NerLazyHead> heads,
      List<NerNetwork> networks,
      List<NerRecurrent> recurrents) {
    this.features = features;
    this.heads = List.copyOf(heads);
    this.networks = List.copyOf(networks);
    this.recurrents = List.copyOf(recurrents);
    caches = heads.stream().map(h -> new AtomicReferenceArray<NerScoredWord>(2 * CACHED)).toList();
  }

  /** The names of the manners of labelling; the first is the default. */
  public List<String> manners() {
    return heads.stream().map(NerLazyHead::name).toList();
  }

  NerFeatures features() {
    return features;
  }

  int heads() {
    return heads.size();
  }

  NerHead head(int number) {
    return heads.get(number).get();
  }

  List<NerNetwork> networks() {
    return networks;
  }

  List<NerRecurrent> recurrents() {
    return recurrents;
  }

  /** The scores of a sentence's tokens, nine a token. */
  float[] score(List<String> normalized, int head) {
    int n = normalized.size();
    NerScoredWord[] words = new NerScoredWord[n];
    NerWord[] line = new NerWord[n];
    for (int i = 0; i < n; i++) {
      words[i] = word(normalized.get(i), head);
      line[i] = words[i].word();
    }
    byte[][] marks = new byte[n][features.names().lists().size()];
    features.names().mark(line, marks);
    float[] emissions = new float[n * NerLabels.COUNT];
    addSparse(words, line, marks, head(head), emissions);
    for (int k = 0; k < networks.size(); k++) {
      networks.get(k).score(words, marks, k, head, emissions);
    }
    for (int k = 0; k < recurrents.size(); k++) {
      recurrents.get(k).score(words, k, head, emissions);
    }
    return emissions;
  }

  private static void addSparse(
      NerScoredWord[] words, NerWord[] line, byte[][] marks, NerHead head, float[] emissions) {
    long[] cross = new long[MOST_CROSS];
    for (int i = 0; i < words.length; i++) {
      int at = i * NerLabels.COUNT;
      for (int place = 0; place < NerNetwork.PLACES; place++) {
        int j = i + place - NerFeatures.REACH;
        if (j < 0 || j >= words.length) {
          head.add(NerFeatures.edge(place - NerFeatures.REACH), emissions, at);
        } else {
          addNine(words[j].scores(), place * NerLabels.COUNT, emissions, at);
        }
      }
      int size = NerFeatures.cross(line, marks, i, cross);
      for (int k = 0; k < size; k++) {
        head.add(cross[k], emissions, at);
      }
    }
  }

  private static void addNine(float[] from, int fromAt, float[] to, int toAt) {
    for (int label = 0; label < NerLabels.COUNT; label++) {
      to[toAt + label] += from[fromAt + label];
    }
  }

  /** The scored word of a token; frequent words and others do not push each other out. */
  private NerScoredWord word(String normalized, int head) {
    long key = NerHash.word(normalized);
    int common = features.vocabulary().level(key, -1) >= FREQUENT ? 0 : CACHED;
    int slot = common + (int) (key >>> 11 & (CACHED - 1));
    NerScoredWord cached = caches.get(head).get(slot);
    if (cached != null && cached.key() == key) {
      return cached;
    }
    NerScoredWord made = scored(key, features.word(normalized), head);
    caches.get(head).set(slot, made);
    return made;
  }

  private NerScoredWord scored(long key, NerWord word, int number) {
    NerHead head = head(number);
    float[] scores = new float[NerNetwork.PLACES * NerLabels.COUNT];
    for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
      int at = (offset + NerFeatures.REACH) * NerLabels.COUNT;
      addAll(word.around(), offset, head, scores, at);
      if (Math.abs(offset) <= 1) {
        addAll(word.beside(), offset, head, scores, at);
      }
      if (offset == 0) {
        addAll(word.here(), offset, head, scores, at);
      }
    }
    float[][][] windows = new float[networks.size()][][];
    for (int k = 0; k < windows.length; k++) {
      windows[k] = networks.get(k).project(word.inputs());
    }
    float[][][] gates = new float[recurrents.size()][][];
    for (int k = 0; k < gates.length; k++) {
      gates[k] = recurrents.get(k).project(word.inputs());
    }
    return new NerScoredWord(key, withoutFeatures(word), scores, windows, gates);
  }

  private static void addAll(long[] group, int offset, NerHead head, float[] scores, int at) {
    for (long feature : group) {
      head.add(NerFeatures.at(feature, offset), scores, at);
    }
  }

  private static NerWord withoutFeatures(NerWord word) {
    return new NerWord(
        word.wordHash(),
        word.baseHash(),
        word.row(),
        word.clitics(),
        word.tree(),
        word.branch(),
        word.limb(),
        word.frequency(),
        NONE,
        NONE,
        NONE,
        new float[0]);
  }
}
