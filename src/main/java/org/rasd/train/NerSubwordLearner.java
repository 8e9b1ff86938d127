package org.rasd.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rasd.stage.ner.NerSubwords;
import org.rasd.stage.ner.NerVectors;
import org.rasd.stage.ner.NerVocabulary;

/**
 * Learns vectors of character n-grams whose mean comes near the vectors of known words, by AdaGrad
 * on the squared distance. One thread.
 */
final class NerSubwordLearner {

  private static final int DIMENSIONS = NerVocabulary.DIMENSIONS;
  private static final int EPOCHS = 6;
  private static final float RATE = 0.1f;
  private static final float DECAY = 1e-3f;

  private final List<int[]> buckets = new ArrayList<>();
  private final List<float[]> targets = new ArrayList<>();
  private final float[][] vectors = new float[NerSubwords.BUCKETS][DIMENSIONS];
  private final float[] squares = new float[NerSubwords.BUCKETS];

  /** Adds a word and its vector. */
  void add(String word, float[] vector) {
    int[] own = NerSubwords.buckets(word.toCharArray());
    if (own.length > 0) {
      buckets.add(own);
      targets.add(vector);
    }
  }

  /** Learns from all words added. */
  NerSubwords learn(long seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < buckets.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      float rate = RATE * (1 - (float) epoch / EPOCHS);
      for (int i : order) {
        step(buckets.get(i), targets.get(i), rate);
      }
    }
    return quantized();
  }

  private void step(int[] own, float[] target, float rate) {
    float[] error = new float[DIMENSIONS];
    for (int bucket : own) {
      NerVectors.add(vectors[bucket], error, DIMENSIONS);
    }
    float square = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      error[d] = error[d] / own.length - target[d];
      square += error[d] * error[d] / DIMENSIONS;
    }
    for (int bucket : own) {
      squares[bucket] += square;
      float size = -rate / (float) Math.sqrt(squares[bucket] + 1e-6f);
      NerVectors.add(size, error, vectors[bucket], DIMENSIONS);
      NerVectors.add(size * DECAY, vectors[bucket].clone(), vectors[bucket], DIMENSIONS);
    }
  }

  private NerSubwords quantized() {
    float most = 1e-6f;
    for (float[] vector : vectors) {
      for (float value : vector) {
        most = Math.max(most, Math.abs(value));
      }
    }
    float scale = Math.min(most, 4f) / 127;
    byte[] bytes = new byte[NerSubwords.BUCKETS * DIMENSIONS];
    for (int i = 0; i < bytes.length; i++) {
      int steps = Math.round(vectors[i / DIMENSIONS][i % DIMENSIONS] / scale);
      bytes[i] = (byte) Math.max(-127, Math.min(127, steps));
    }
    return new NerSubwords(bytes, scale);
  }
}
