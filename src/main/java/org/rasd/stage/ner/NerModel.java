package org.rasd.stage.ner;

import java.util.List;

/**
 * A trained model: knowledge of words and names, sparse weights, networks. Immutable but for a
 * cache of words that many threads may fill at once; the cache changes no result. Load it with
 * {@link NerModelFile#read}, tag with {@link NerTagger}.
 */
public final class NerModel {

  /** Where the model that is shipped lies on the class path. */
  public static final String RESOURCE = "/org/rasd/models/ner/model.bin";

  /** Words kept, each 5 kB. */
  private static final int CACHED = 1 << 15;

  private final NerFeatures features;
  private final List<NerLazyHead> heads;
  private final List<NerNetwork> networks;
  private final List<NerRecurrent> recurrents;
  private final NerProjection projection;
  private final List<NerWordCache> caches;

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
    projection = new NerProjection(networks, recurrents);
    caches = heads.stream().map(h -> new NerWordCache(CACHED)).toList();
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

  NerProjection projection() {
    return projection;
  }

  NerWordCache cache(int head) {
    return caches.get(head);
  }
}
