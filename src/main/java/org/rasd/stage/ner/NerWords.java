package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks the tokens of sentences up as scored words; those that the model's cache lacks are made
 * together. Holds buffers, so each thread has its own.
 */
final class NerWords {

  private static final long[] NONE = {};
  private static final int MOST_FEATURES = 256;

  private final NerModel model;
  private final NerHead head;
  private final NerWordCache cache;
  private long[] features = new long[MOST_FEATURES];
  private long[] looks = new long[MOST_FEATURES];

  NerWords(NerModel model, int head) {
    this.model = model;
    this.head = model.head(head);
    cache = model.cache(head);
  }

  /** The scored words of sentences of normalized tokens. */
  NerScoredWord[][] of(List<List<String>> sentences) {
    NerScoredWord[][] words = new NerScoredWord[sentences.size()][];
    Map<Long, String> missing = new HashMap<>();
    for (int s = 0; s < words.length; s++) {
      List<String> sentence = sentences.get(s);
      words[s] = new NerScoredWord[sentence.size()];
      for (int i = 0; i < words[s].length; i++) {
        long key = NerHash.word(sentence.get(i));
        words[s][i] = cache.get(key);
        if (words[s][i] == null) {
          missing.putIfAbsent(key, sentence.get(i));
        }
      }
    }
    if (!missing.isEmpty()) {
      fill(words, sentences, made(missing));
    }
    return words;
  }

  private static void fill(
      NerScoredWord[][] words, List<List<String>> sentences, Map<Long, NerScoredWord> made) {
    for (int s = 0; s < words.length; s++) {
      for (int i = 0; i < words[s].length; i++) {
        if (words[s][i] == null) {
          words[s][i] = made.get(NerHash.word(sentences.get(s).get(i)));
        }
      }
    }
  }

  private Map<Long, NerScoredWord> made(Map<Long, String> missing) {
    List<Long> keys = new ArrayList<>(missing.size());
    List<NerWord> words = new ArrayList<>(missing.size());
    List<float[]> inputs = new ArrayList<>(missing.size());
    missing.forEach(
        (key, normalized) -> {
          NerWord word = model.features().word(normalized);
          keys.add(key);
          words.add(word);
          inputs.add(word.inputs());
        });
    float[][][] rows = model.projection().project(inputs);
    Map<Long, NerScoredWord> made = new HashMap<>(2 * rows.length);
    for (int k = 0; k < rows.length; k++) {
      NerWord word = words.get(k);
      NerScoredWord scored =
          new NerScoredWord(keys.get(k), withoutFeatures(word), scores(word), rows[k]);
      cache.put(scored);
      made.put(keys.get(k), scored);
    }
    return made;
  }

  private float[] scores(NerWord word) {
    float[] scores = new float[NerNetwork.PLACES * NerLabels.COUNT];
    for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
      int count = gather(word.around(), offset, 0);
      if (Math.abs(offset) <= 1) {
        count = gather(word.beside(), offset, count);
      }
      if (offset == 0) {
        count = gather(word.here(), offset, count);
      }
      int at = (offset + NerFeatures.REACH) * NerLabels.COUNT;
      head.weights().add(features, count, head.step(), scores, at, looks);
    }
    return scores;
  }

  private int gather(long[] group, int offset, int count) {
    if (count + group.length > features.length) {
      features = java.util.Arrays.copyOf(features, 2 * (count + group.length));
      looks = new long[features.length];
    }
    for (int k = 0; k < group.length; k++) {
      features[count + k] = NerFeatures.at(group[k], offset);
    }
    return count + group.length;
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
