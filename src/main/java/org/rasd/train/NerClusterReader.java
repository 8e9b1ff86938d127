package org.rasd.train;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.rasd.stage.ner.NerHash;
import org.rasd.stage.ner.NerSubwords;
import org.rasd.stage.ner.NerTable;
import org.rasd.stage.ner.NerVocabulary;

/** Reads word counts, clusters and vectors of raw text into a vocabulary. */
final class NerClusterReader {

  private static final int LEAST_COUNT = 7;

  private final UnaryOperator<String> normalizer;
  private final int leastVectorCount;

  /**
   * A reader.
   *
   * @param normalizer what the words must be unchanged by
   * @param leastVectorCount base forms seen less often get no row
   */
  NerClusterReader(UnaryOperator<String> normalizer, int leastVectorCount) {
    this.normalizer = normalizer;
    this.leastVectorCount = leastVectorCount;
  }

  /** The vocabulary of a folder with counts, brown, kmeans and embeddings, {@code .tsv.gz}. */
  NerVocabulary read(Path folder) throws IOException {
    NerTable levels = readLevels(folder.resolve("counts.tsv.gz"));
    Rows rows = new Rows();
    forEach(folder.resolve("embeddings.tsv.gz"), 4, rows::vector);
    rows.trees = new short[rows.size];
    Arrays.fill(rows.trees, (short) -1);
    rows.partitions = new short[rows.size * NerVocabulary.PARTITIONS];
    forEach(folder.resolve("brown.tsv.gz"), 3, rows::tree);
    forEach(folder.resolve("kmeans.tsv.gz"), 5, rows::partition);
    return rows.vocabulary(levels);
  }

  /** What the letters of the words say of their vectors, learnt from the folder's vectors. */
  NerSubwords subwords(Path folder, long seed) throws IOException {
    NerSubwordLearner learner = new NerSubwordLearner();
    forEach(
        folder.resolve("embeddings.tsv.gz"),
        4,
        fields -> {
          if (fields[0].length() > 2 && isArabic(fields[0])) {
            learner.add(fields[0], vector(fields));
          }
        });
    return learner.learn(seed);
  }

  private static float[] vector(String[] fields) {
    byte[] bytes = Base64.getDecoder().decode(fields[3]);
    float scale = Float.parseFloat(fields[2]);
    float[] vector = new float[NerVocabulary.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = bytes[i] * scale;
    }
    return vector;
  }

  private NerTable readLevels(Path file) throws IOException {
    NerTable levels = new NerTable(1 << 17);
    forEach(
        file,
        2,
        fields -> {
          long count = Long.parseLong(fields[1]);
          if (count >= LEAST_COUNT) {
            levels.put(NerHash.word(fields[0]), NerVocabulary.level(count));
          }
        });
    return levels;
  }

  private interface Row {
    void accept(String[] fields);
  }

  private void forEach(Path file, int columns, Row action) throws IOException {
    int number = 0;
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String[] fields = line.split("\t", -1);
        if (fields.length < columns) {
          throw new NerTrainingException(
              file + ", line " + number + ": expected " + columns + " columns");
        }
        check(file, number, fields[0]);
        action.accept(fields);
      }
    } catch (EOFException | ZipException e) {
      throw new NerTrainingException(file + ": no gzip file, or cut off: " + e.getMessage());
    }
  }

  private void check(Path file, int number, String word) {
    if (isArabic(word) && !normalizer.apply(word).equals(word)) {
      throw new NerTrainingException(
          file
              + ", line "
              + number
              + ": '"
              + word
              + "' is not in the normalization of the text, which makes it '"
              + normalizer.apply(word)
              + "'; make the word statistics anew with that normalization");
    }
  }

  private static boolean isArabic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '\u0621' || word.charAt(i) > '\u064A') {
        return false;
      }
    }
    return true;
  }

  /** The rows as they are read. */
  private final class Rows {
    private final NerTable rows = new NerTable(1 << 17);
    private final Map<String, Integer> paths = new HashMap<>();
    private byte[] vectors = new byte[1 << 20];
    private float[] scales = new float[1 << 14];
    private short[] trees = new short[0];
    private int[] treePaths = new int[0];
    private short[] partitions = new short[0];
    private int size;

    void vector(String[] fields) {
      if (Long.parseLong(fields[1]) < leastVectorCount) {
        return;
      }
      byte[] vector = Base64.getDecoder().decode(fields[3]);
      if ((size + 1) * vector.length > vectors.length) {
        vectors = Arrays.copyOf(vectors, vectors.length * 2);
        scales = Arrays.copyOf(scales, scales.length * 2);
      }
      System.arraycopy(vector, 0, vectors, size * NerVocabulary.DIMENSIONS, vector.length);
      scales[size] = Float.parseFloat(fields[2]);
      rows.put(NerHash.word(fields[0]), size++);
    }

    void tree(String[] fields) {
      int row = rows.get(NerHash.word(fields[0]));
      if (row != NerTable.ABSENT) {
        trees[row] = (short) (int) paths.computeIfAbsent(fields[1], this::path);
      }
    }

    private int path(String bits) {
      treePaths = Arrays.copyOf(treePaths, treePaths.length + 1);
      treePaths[treePaths.length - 1] = Integer.parseInt("1" + bits, 2);
      return treePaths.length - 1;
    }

    void partition(String[] fields) {
      int row = rows.get(NerHash.word(fields[0]));
      if (row != NerTable.ABSENT) {
        for (int i = 0; i < NerVocabulary.PARTITIONS; i++) {
          partitions[row * NerVocabulary.PARTITIONS + i] = Short.parseShort(fields[1 + i]);
        }
      }
    }

    NerVocabulary vocabulary(NerTable levels) {
      return new NerVocabulary(
          levels,
          rows,
          Arrays.copyOf(vectors, size * NerVocabulary.DIMENSIONS),
          Arrays.copyOf(scales, size),
          trees,
          treePaths,
          partitions);
    }
  }
}
