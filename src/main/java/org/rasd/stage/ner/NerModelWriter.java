package org.rasd.stage.ner;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes a model's payload; the mirror of {@link NerModelReader}. */
final class NerModelWriter {

  private final DataOutputStream out;

  NerModelWriter(DataOutputStream out) {
    this.out = out;
  }

  void model(NerModel model) throws IOException {
    vocabulary(model.features().vocabulary());
    names(model.features().names());
    out.writeInt(model.features().subwords().vectors().length);
    out.write(model.features().subwords().vectors());
    out.writeFloat(model.features().subwords().scale());
    out.writeByte(model.heads());
    for (int i = 0; i < model.heads(); i++) {
      ByteArrayOutputStream block = new ByteArrayOutputStream();
      new NerModelWriter(new DataOutputStream(block)).head(model.head(i));
      out.writeUTF(model.head(i).name());
      out.writeInt(block.size());
      block.writeTo(out);
    }
    out.writeByte(model.networks().size());
    for (NerNetwork network : model.networks()) {
      matrix(network.window());
      matrix(network.edges());
      matrix(network.marks());
      matrix(network.bias());
      matrices(network.out());
    }
    out.writeByte(model.recurrents().size());
    for (NerRecurrent recurrent : model.recurrents()) {
      matrices(recurrent.input());
      matrices(recurrent.recurrent());
      matrix(recurrent.bias());
      matrices(recurrent.out());
    }
  }

  private void vocabulary(NerVocabulary vocabulary) throws IOException {
    NerTable levels = vocabulary.levels();
    long[] words = levels.sortedKeys();
    keys(words);
    for (long word : words) {
      out.writeByte(levels.get(word));
    }
    long[] forms = vocabulary.rows().sortedKeys();
    keys(forms);
    out.writeShort(vocabulary.treePaths().length);
    for (int path : vocabulary.treePaths()) {
      out.writeInt(path);
    }
    for (long form : forms) {
      row(vocabulary, vocabulary.rows().get(form));
    }
  }

  private void row(NerVocabulary vocabulary, int row) throws IOException {
    out.write(vocabulary.vectors(), row * NerVocabulary.DIMENSIONS, NerVocabulary.DIMENSIONS);
    out.writeFloat(vocabulary.scales()[row]);
    out.writeShort(vocabulary.trees()[row]);
    for (int i = 0; i < NerVocabulary.PARTITIONS; i++) {
      out.writeShort(vocabulary.partitions()[row * NerVocabulary.PARTITIONS + i]);
    }
  }

  private void names(NerNames names) throws IOException {
    out.writeByte(names.lists().size());
    for (String list : names.lists()) {
      out.writeUTF(list);
    }
    NerTable fingerprints = names.fingerprints();
    long[] keys = fingerprints.sortedKeys();
    keys(keys);
    for (long key : keys) {
      number(fingerprints.get(key));
    }
  }

  private void head(NerHead head) throws IOException {
    out.writeFloat(head.step());
    for (float transition : head.transitions()) {
      out.writeFloat(transition);
    }
    long[] keys = head.weights().sortedKeys();
    keys(keys);
    for (long key : keys) {
      sparseRow(head.weights().weights(key));
    }
  }

  private void sparseRow(byte[] weights) throws IOException {
    int used = 0;
    for (int label = 0; label < NerLabels.COUNT; label++) {
      used |= weights[label] != 0 ? 1 << label : 0;
    }
    out.writeShort(used);
    for (int label = 0; label < NerLabels.COUNT; label++) {
      if (weights[label] != 0) {
        out.writeByte(weights[label]);
      }
    }
  }

  private void keys(long[] sorted) throws IOException {
    out.writeInt(sorted.length);
    long before = 0;
    for (long key : sorted) {
      number(key - before);
      before = key;
    }
  }

  /** A number of at least 0, seven bits a byte, the lowest first. */
  private void number(long value) throws IOException {
    long rest = value;
    while (rest > 127) {
      out.writeByte((int) (rest & 127 | 128));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private void matrices(float[][][] matrices) throws IOException {
    out.writeByte(matrices.length);
    for (float[][] matrix : List.of(matrices)) {
      matrix(matrix);
    }
  }

  private void matrix(float[][] matrix) throws IOException {
    out.writeInt(matrix.length);
    out.writeInt(matrix.length == 0 ? 0 : matrix[0].length);
    for (float[] row : matrix) {
      for (float value : row) {
        out.writeShort(NerHalf.of(value));
      }
    }
  }
}
