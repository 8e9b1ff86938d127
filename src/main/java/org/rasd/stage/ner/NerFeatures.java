package org.rasd.stage.ner;

import java.util.Arrays;

/**
 * Which features a word and its surroundings have, as hashes. Stateless over shared knowledge; used
 * alike in training and tagging.
 */
public final class NerFeatures {

  /** Words looked at on either side. */
  public static final int REACH = 2;

  /** Flags a word gives the network after its vector. */
  public static final int FLAGS = 24 + NerNames.MOST_LISTS;

  /** Inputs a word gives the network. */
  public static final int INPUTS = NerVocabulary.DIMENSIONS + FLAGS;

  private static final int[] PATH_LENGTHS = {4, 6, 8, 10, 12, 30};
  private static final long EDGE = 0x45444745L;

  private static final int WORD = 1;
  private static final int BASE = 2;
  private static final int PATH = 3;
  private static final int PARTITION = 13;
  private static final int SHAPE = 20;
  private static final int CLITICS = 21;
  private static final int WORD_PREFIX = 30;
  private static final int WORD_SUFFIX = 40;
  private static final int BASE_PREFIX = 50;
  private static final int BASE_SUFFIX = 60;
  private static final int GRAM = 70;
  private static final int LISTS = 80;
  private static final int LIST_POSITION = 81;
  private static final int LIST_FREQUENCY = 82;
  private static final int PAIR = 90;

  private final NerVocabulary vocabulary;
  private final NerNames names;
  private final NerSubwords subwords;

  /** Features over what is known of words, names and parts of words. */
  public NerFeatures(NerVocabulary vocabulary, NerNames names, NerSubwords subwords) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.subwords = subwords;
  }

  /** The vector a normalized word would have if it were not in the vocabulary. */
  public float[] guess(String normalized) {
    float[] vector = new float[NerVocabulary.DIMENSIONS];
    subwords.addVector(new NerForm(normalized, vocabulary).base(), vector);
    return vector;
  }

  NerSubwords subwords() {
    return subwords;
  }

  NerVocabulary vocabulary() {
    return vocabulary;
  }

  public NerNames names() {
    return names;
  }

  /** All that is known of a normalized word. */
  public NerWord word(String normalized) {
    NerForm form = new NerForm(normalized, vocabulary);
    int row = vocabulary.row(form.baseHash());
    int path = vocabulary.treePath(row);
    int frequency = bucket(vocabulary.level(form.baseHash(), -1));
    int lists = names.alone(form.wordHash()) | names.alone(form.baseHash());
    int shape = shape(form.word());
    Hashes here = new Hashes(64);
    here.add(CLITICS, form.clitics());
    affixes(here, WORD_PREFIX, WORD_SUFFIX, form.word());
    grams(here, form.base());
    Hashes beside = new Hashes(16);
    beside.add(LISTS, lists);
    affixes(beside, BASE_PREFIX, BASE_SUFFIX, form.base());
    Hashes around = new Hashes(16);
    around.add(WORD, form.wordHash());
    around.add(BASE, form.baseHash());
    around.add(SHAPE, shape);
    clusters(around, row, path);
    return new NerWord(
        form.wordHash(),
        form.baseHash(),
        row,
        form.clitics(),
        prefix(path, 30),
        prefix(path, 6),
        prefix(path, 4),
        frequency,
        here.toArray(),
        beside.toArray(),
        around.toArray(),
        inputs(form, row, lists, shape, frequency));
  }

  /** The hash under which a word's feature is known to a word {@code offset} tokens away. */
  public static long at(long feature, int offset) {
    return NerHash.combine(feature, offset + 11);
  }

  /** The feature of a place outside the sentence, {@code offset} tokens away. */
  public static long edge(int offset) {
    return at(EDGE, offset);
  }

  /**
   * Features of a word together with its neighbours.
   *
   * @param words the sentence
   * @param marks what {@link NerNames#mark} found
   * @param i the word's index
   * @param out where the hashes go, as many as fit
   * @return how many there are
   */
  public static int cross(NerWord[] words, byte[][] marks, int i, long[] out) {
    int count = pairs(words, i, out);
    for (int offset = -1; offset <= 1; offset++) {
      int at = i + offset;
      if (at >= 0 && at < words.length) {
        count = listFeatures(marks[at], offset, words[i].frequency(), out, count);
      }
    }
    return count;
  }

  private static int pairs(NerWord[] words, int i, long[] out) {
    long b = base(words, i);
    long left = base(words, i - 1);
    long right = base(words, i + 1);
    long t = tree(words, i);
    long treeLeft = tree(words, i - 1);
    long treeRight = tree(words, i + 1);
    long n = branch(words, i);
    long branchLeft = branch(words, i - 1);
    long branchRight = branch(words, i + 1);
    int count = 0;
    out[count++] = pair(0, left, b);
    out[count++] = pair(1, b, right);
    out[count++] = pair(2, treeLeft, t);
    out[count++] = pair(3, t, treeRight);
    out[count++] = pair(4, NerHash.combine(treeLeft, t), treeRight);
    out[count++] = pair(5, branchLeft, n);
    out[count++] = pair(6, n, branchRight);
    out[count++] = pair(7, NerHash.combine(branchLeft, n), branchRight);
    out[count++] = pair(8, treeLeft, b);
    out[count++] = pair(9, left, t);
    out[count++] = pair(10, b, treeRight);
    out[count++] = pair(11, t, right);
    out[count++] = pair(12, tree(words, i - 2), treeLeft);
    out[count++] = pair(13, treeRight, tree(words, i + 2));
    out[count++] = pair(14, NerHash.combine(branch(words, i - 2), branchLeft), n);
    out[count++] = pair(15, NerHash.combine(n, branchRight), branch(words, i + 2));
    out[count++] = pair(16, left, right);
    return count;
  }

  private static int listFeatures(byte[] marks, int offset, int frequency, long[] out, int count) {
    int next = count;
    for (int list = 0; list < marks.length; list++) {
      if (marks[list] != 0 && next + 2 <= out.length) {
        long feature = NerHash.combine(list * 8L + marks[list], offset + 11);
        out[next++] = NerHash.combine(LIST_POSITION, feature);
        out[next++] = NerHash.combine(LIST_FREQUENCY, NerHash.combine(feature, frequency));
      }
    }
    return next;
  }

  private static long pair(int kind, long first, long second) {
    return NerHash.combine(PAIR + kind, NerHash.combine(first, second));
  }

  private static long base(NerWord[] words, int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].baseHash();
  }

  private static long tree(NerWord[] words, int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].tree();
  }

  private static long branch(NerWord[] words, int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].branch();
  }

  private void clusters(Hashes out, int row, int path) {
    for (int i = 0; i < PATH_LENGTHS.length; i++) {
      out.add(PATH + i, prefix(path, PATH_LENGTHS[i]));
    }
    for (int i = 0; i < NerVocabulary.PARTITIONS; i++) {
      out.add(PARTITION + i, vocabulary.partition(row, i));
    }
  }

  /** The first bits of a path below its leading 1; 0 for no path. */
  private static int prefix(int path, int bits) {
    int length = 31 - Integer.numberOfLeadingZeros(path | 1);
    return length <= bits ? path : path >>> (length - bits);
  }

  private static void affixes(Hashes out, int prefixKind, int suffixKind, char[] text) {
    for (int length = 1; length <= 4 && length < text.length; length++) {
      out.add(prefixKind + length, NerHash.word(text, 0, length));
      out.add(suffixKind + length, NerHash.word(text, text.length - length, text.length));
    }
  }

  private static void grams(Hashes out, char[] text) {
    for (int length = 2; length <= 3; length++) {
      for (int from = 0; from + length <= text.length && from < 20; from++) {
        out.add(GRAM + length, NerHash.word(text, from, from + length));
      }
    }
  }

  private static int bucket(int level) {
    return level < 0 ? 0 : 1 + Math.min(7, level / 20);
  }

  /** What kind of characters a word has: Arabic 0, digits 1, mixed 2, Latin 3, other 4. */
  private static int shape(char[] word) {
    boolean arabic = false;
    boolean digit = false;
    boolean latin = false;
    for (char c : word) {
      arabic |= c >= '\u0621' && c <= '\u064A';
      digit |= c >= '0' && c <= '9';
      latin |= (c | 32) >= 'a' && (c | 32) <= 'z';
    }
    if (digit) {
      return arabic || latin ? 2 : 1;
    }
    return arabic ? 0 : latin ? 3 : 4;
  }

  private float[] inputs(NerForm form, int row, int lists, int shape, int frequency) {
    float[] inputs = new float[INPUTS];
    if (row != NerVocabulary.NO_ROW) {
      vocabulary.addVector(row, inputs);
    } else {
      subwords.addVector(form.base(), inputs);
    }
    int next = NerVocabulary.DIMENSIONS;
    inputs[next++] = row == NerVocabulary.NO_ROW ? 1 : 0;
    for (int bit = 0; bit < 5; bit++) {
      inputs[next++] = (form.clitics() >> bit) & 1;
    }
    inputs[next + shape] = 1;
    next += 5;
    inputs[next + frequency] = 1;
    next += 9;
    inputs[next++] = article(form.base()) ? 1 : 0;
    inputs[next++] = form.base().length <= 3 ? 1 : 0;
    inputs[next++] = form.base().length >= 7 ? 1 : 0;
    next++;
    for (int list = 0; list < NerNames.MOST_LISTS; list++) {
      inputs[next++] = (lists >> list) & 1;
    }
    return inputs;
  }

  private static boolean article(char[] base) {
    return base.length > 3 && base[0] == '\u0627' && base[1] == '\u0644';
  }

  /** A growing list of feature hashes. */
  private static final class Hashes {
    private long[] values;
    private int size;

    Hashes(int capacity) {
      values = new long[capacity];
    }

    void add(int kind, long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = NerHash.combine(kind, value);
    }

    long[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
