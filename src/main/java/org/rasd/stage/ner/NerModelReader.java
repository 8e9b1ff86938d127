package org.rasd.stage.ner;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a model's payload; the mirror of {@link NerModelWriter}. */
final class NerModelReader {

  private final Bytes in;

  /** Reads from {@code file[at]} on. */
  NerModelReader(byte[] file, int at) {
    in = new Bytes(file, at);
  }

  NerModel model() {
    NerVocabulary vocabulary = vocabulary();
    NerFeatures features = new NerFeatures(vocabulary, names(), subwords());
    List<NerLazyHead> heads = new ArrayList<>();
    for (int i = in.get(); i > 0; i--) {
      heads.add(lazyHead());
    }
    List<NerNetwork> networks = new ArrayList<>();
    for (int i = in.get(); i > 0; i--) {
      networks.add(new NerNetwork(matrix(), matrix(), matrix(), matrix(), matrices()));
    }
    List<NerRecurrent> recurrents = new ArrayList<>();
    for (int i = in.get(); i > 0; i--) {
      recurrents.add(new NerRecurrent(matrices(), matrices(), matrix(), matrices()));
    }
    return new NerModel(features, heads, networks, recurrents);
  }

  private NerVocabulary vocabulary() {
    long[] words = keys();
    NerTable levels = new NerTable(words.length);
    for (long word : words) {
      levels.put(word, in.get() & 0xFF);
    }
    long[] forms = keys();
    int[] paths = new int[in.getShort()];
    Arrays.setAll(paths, i -> in.getInt());
    NerTable rows = new NerTable(forms.length);
    byte[] vectors = new byte[forms.length * NerVocabulary.DIMENSIONS];
    float[] scales = new float[forms.length];
    short[] trees = new short[forms.length];
    short[] partitions = new short[forms.length * NerVocabulary.PARTITIONS];
    for (int row = 0; row < forms.length; row++) {
      rows.put(forms[row], row);
      in.get(vectors, row * NerVocabulary.DIMENSIONS, NerVocabulary.DIMENSIONS);
      scales[row] = in.getFloat();
      trees[row] = in.getShort();
      for (int i = 0; i < NerVocabulary.PARTITIONS; i++) {
        partitions[row * NerVocabulary.PARTITIONS + i] = in.getShort();
      }
    }
    return new NerVocabulary(levels, rows, vectors, scales, trees, paths, partitions);
  }

  private NerNames names() {
    List<String> lists = new ArrayList<>();
    for (int i = in.get(); i > 0; i--) {
      lists.add(text());
    }
    long[] keys = keys();
    NerTable fingerprints = new NerTable(keys.length);
    for (long key : keys) {
      fingerprints.put(key, (int) number());
    }
    return new NerNames(lists, fingerprints);
  }

  private NerSubwords subwords() {
    byte[] vectors = new byte[in.getInt()];
    in.get(vectors);
    return new NerSubwords(vectors, in.getFloat());
  }

  private NerLazyHead lazyHead() {
    String name = text();
    int length = in.getInt();
    byte[] file = in.bytes;
    int at = in.at;
    in.skip(length);
    return new NerLazyHead(name, () -> new NerModelReader(file, at).head(name));
  }

  private NerHead head(String name) {
    float step = in.getFloat();
    float[] transitions = new float[NerLattice.TRANSITIONS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getFloat();
    }
    long[] keys = keys();
    NerSparse weights = new NerSparse(keys.length);
    byte[] row = new byte[NerLabels.COUNT];
    for (long key : keys) {
      int used = in.getShort();
      for (int label = 0; label < NerLabels.COUNT; label++) {
        row[label] = (used >> label & 1) == 1 ? in.get() : 0;
      }
      weights.put(key, row, 0);
    }
    return new NerHead(name, weights, step, transitions);
  }

  private long[] keys() {
    long[] keys = new long[in.getInt()];
    long before = 0;
    for (int i = 0; i < keys.length; i++) {
      before += number();
      keys[i] = before;
    }
    return keys;
  }

  private long number() {
    long value = 0;
    int shift = 0;
    byte next = in.get();
    while (next < 0) {
      value |= (long) (next & 127) << shift;
      shift += 7;
      next = in.get();
    }
    return value | (long) next << shift;
  }

  private String text() {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private float[][][] matrices() {
    float[][][] matrices = new float[in.get()][][];
    for (int i = 0; i < matrices.length; i++) {
      matrices[i] = matrix();
    }
    return matrices;
  }

  private float[][] matrix() {
    float[][] matrix = new float[in.getInt()][in.getInt()];
    for (float[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] = NerHalf.value(in.getShort());
      }
    }
    return matrix;
  }

  /** A file's bytes, read big-endian; plain enough to be fast before it is compiled well. */
  private static final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    byte get() {
      return bytes[at++];
    }

    void get(byte[] target) {
      get(target, 0, target.length);
    }

    void get(byte[] target, int from, int length) {
      System.arraycopy(bytes, at, target, from, length);
      at += length;
    }

    short getShort() {
      return (short) (get() << 8 | get() & 0xFF);
    }

    int getInt() {
      return getShort() << 16 | getShort() & 0xFFFF;
    }

    float getFloat() {
      return Float.intBitsToFloat(getInt());
    }

    void skip(int length) {
      at += length;
    }
  }
}
