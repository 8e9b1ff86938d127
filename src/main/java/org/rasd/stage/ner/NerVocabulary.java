package org.rasd.stage.ner;

/**
 * What raw text taught about words: how often a word is written, and for each base form its vector
 * and its clusters. Immutable; shared between threads.
 *
 * <p>Counts are held as levels, eight times the binary logarithm, which keeps ratios to 9 %.
 */
public final class NerVocabulary {

  /** Numbers in a word vector. */
  public static final int DIMENSIONS = 96;

  /** How many partitions of the vectors there are, coarse to fine. */
  public static final int PARTITIONS = 4;

  /** The row of a word that has none. */
  public static final int NO_ROW = -1;

  private static final int LEVELS_PER_OCTAVE = 8;

  private final NerTable levels;
  private final NerTable rows;
  private final byte[] vectors;
  private final float[] scales;
  private final short[] trees;
  private final int[] treePaths;
  private final short[] partitions;

  /**
   * A vocabulary over arrays it then owns.
   *
   * @param levels hash of a word to the level of its count
   * @param rows hash of a base form to its row
   * @param vectors {@link #DIMENSIONS} signed bytes a row
   * @param scales what a row's bytes are to be multiplied by
   * @param trees each row's index in {@code treePaths}, or -1
   * @param treePaths paths in the tree of clusters: the bits below a leading 1
   * @param partitions {@link #PARTITIONS} cluster numbers a row
   */
  public NerVocabulary(
      NerTable levels,
      NerTable rows,
      byte[] vectors,
      float[] scales,
      short[] trees,
      int[] treePaths,
      short[] partitions) {
    this.levels = levels;
    this.rows = rows;
    this.vectors = vectors;
    this.scales = scales;
    this.trees = trees;
    this.treePaths = treePaths;
    this.partitions = partitions;
  }

  /** The level of a count; 0 for a count of 1 or less. */
  public static int level(long count) {
    return count <= 1 ? 0 : (int) Math.round(LEVELS_PER_OCTAVE * Math.log(count) / Math.log(2));
  }

  /** The level of a word's count; -1 for a word never seen. */
  int level(long wordHash, int absent) {
    int level = levels.get(wordHash);
    return level == NerTable.ABSENT ? absent : level;
  }

  /** The row of a base form, or {@link #NO_ROW}. */
  int row(long baseHash) {
    int row = rows.get(baseHash);
    return row == NerTable.ABSENT ? NO_ROW : row;
  }

  /** Adds the row's vector to {@code target} from index 0. */
  void addVector(int row, float[] target) {
    float scale = scales[row];
    for (int i = 0, from = row * DIMENSIONS; i < DIMENSIONS; i++) {
      target[i] += vectors[from + i] * scale;
    }
  }

  /** The path of the row's cluster, bits below a leading 1; 0 where it is in no cluster. */
  int treePath(int row) {
    return row == NO_ROW || trees[row] < 0 ? 0 : treePaths[trees[row]];
  }

  /** The row's cluster in one of the {@link #PARTITIONS}; -1 for no row. */
  int partition(int row, int which) {
    return row == NO_ROW ? -1 : partitions[row * PARTITIONS + which];
  }

  NerTable levels() {
    return levels;
  }

  NerTable rows() {
    return rows;
  }

  byte[] vectors() {
    return vectors;
  }

  float[] scales() {
    return scales;
  }

  short[] trees() {
    return trees;
  }

  int[] treePaths() {
    return treePaths;
  }

  short[] partitions() {
    return partitions;
  }
}
