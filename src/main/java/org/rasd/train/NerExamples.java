package org.rasd.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.stage.ner.NerFeatures;
import org.rasd.stage.ner.NerHash;
import org.rasd.stage.ner.NerTable;
import org.rasd.stage.ner.NerWord;

/**
 * Turns sentences into feature numbers. Every feature exists once for all domains and once for the
 * domain of the sentence; features seen too rarely are dropped. Fill with {@link #count}, then
 * {@link #freeze}, then {@link #encode}.
 */
final class NerExamples {

  private static final int MOST_CROSS = 256;

  private final NerFeatures features;
  private final Map<String, NerWord> words = new HashMap<>();
  private final Map<String, float[]> guesses = new HashMap<>();
  private final Map<String, int[]> frequencies = new HashMap<>();
  private final List<Map<String, int[][]>> encodedWords = new ArrayList<>();
  private final int domains;
  private final boolean copies;
  private NerTable counts = new NerTable(1 << 20);
  private NerTable copyCounts = new NerTable(1 << 20);
  private NerTable numbers;
  private NerTable copyNumbers;
  private final long[] buffer = new long[MOST_CROSS];

  /** Examples of so many domains. */
  NerExamples(NerFeatures features, int domains) {
    this.features = features;
    this.domains = domains;
    copies = domains > 1;
    for (int i = 0; i < domains; i++) {
      encodedWords.add(new HashMap<>());
    }
  }

  /** A sentence with its features as numbers. */
  record Encoded(
      NerWord[] words,
      byte[][] marks,
      float[][] guesses,
      int[][][] wordFeatures,
      int[][] crossFeatures,
      byte[] labels,
      int domain) {
    int length() {
      return words.length;
    }
  }

  /** Counts the features of a sentence of a domain. */
  void count(NerSentence sentence, int domain) {
    NerWord[] line = line(sentence);
    byte[][] marks = marks(line);
    for (int i = 0; i < line.length; i++) {
      frequencies.computeIfAbsent(sentence.tokens().get(i), w -> new int[domains])[domain]++;
      int size = NerFeatures.cross(line, marks, i, buffer);
      for (int k = 0; k < size; k++) {
        countBoth(buffer[k], domain, 1);
      }
    }
  }

  private void countBoth(long feature, int domain, int amount) {
    counts.add(feature, amount);
    if (copies) {
      copyCounts.add(copy(feature, domain), amount);
    }
  }

  /** Ends counting: features seen at least {@code least} times get numbers. */
  void freeze(int least) {
    for (Map.Entry<String, int[]> entry : frequencies.entrySet()) {
      for (int domain = 0; domain < domains; domain++) {
        int amount = entry.getValue()[domain];
        if (amount > 0) {
          countWord(words.get(entry.getKey()), domain, amount);
        }
      }
    }
    frequencies.clear();
    for (int d = 0; d < domains; d++) {
      for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
        if (offset != 0) {
          countBoth(NerFeatures.edge(offset), d, least);
        }
      }
    }
    numbers = numbered(counts, least, 0);
    copyNumbers = numbered(copyCounts, least, numbers.size());
    counts = null;
    copyCounts = null;
  }

  private static NerTable numbered(NerTable counts, int least, int first) {
    long[] keys = counts.sortedKeys();
    NerTable numbers = new NerTable(keys.length / 2);
    for (long key : keys) {
      if (counts.get(key) >= least) {
        numbers.put(key, first + numbers.size());
      }
    }
    return numbers;
  }

  private void countWord(NerWord word, int domain, int amount) {
    for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
      for (long[] group : groups(word, offset)) {
        for (long feature : group) {
          countBoth(NerFeatures.at(feature, offset), domain, amount);
        }
      }
    }
  }

  private static List<long[]> groups(NerWord word, int offset) {
    return switch (Math.abs(offset)) {
      case 0 -> List.of(word.around(), word.beside(), word.here());
      case 1 -> List.of(word.around(), word.beside());
      default -> List.of(word.around());
    };
  }

  /** How many features have numbers, copies included. */
  int size() {
    return numbers.size() + copyNumbers.size();
  }

  /** The numbers of the features that count in every domain, by the lowest bits of their hashes. */
  NerTable numbers() {
    return numbers;
  }

  /** The number of a domain's copy of a feature; {@link NerTable#ABSENT} where there is none. */
  int copyNumber(long feature, int domain) {
    return copyNumbers.get(copy(feature, domain));
  }

  /** The sentence with the numbers of its features, as one of {@code domain}. */
  Encoded encode(NerSentence sentence, int domain) {
    NerWord[] line = line(sentence);
    byte[][] marks = marks(line);
    int[][][] local = new int[line.length][][];
    int[][] cross = new int[line.length][];
    for (int i = 0; i < line.length; i++) {
      NerWord word = line[i];
      local[i] =
          encodedWords
              .get(domain)
              .computeIfAbsent(sentence.tokens().get(i), t -> encodeWord(word, domain));
      int size = NerFeatures.cross(line, marks, i, buffer);
      for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
        if (i + offset < 0 || i + offset >= line.length) {
          buffer[size++] = NerFeatures.edge(offset);
        }
      }
      Ids ids = new Ids();
      for (int k = 0; k < size; k++) {
        addBoth(ids, buffer[k], domain);
      }
      cross[i] = ids.toArray();
    }
    return new Encoded(line, marks, guesses(sentence), local, cross, sentence.labels(), domain);
  }

  private int[][] encodeWord(NerWord word, int domain) {
    int[][] result = new int[2 * NerFeatures.REACH + 1][];
    for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
      Ids ids = new Ids();
      for (long[] group : groups(word, offset)) {
        for (long feature : group) {
          addBoth(ids, NerFeatures.at(feature, offset), domain);
        }
      }
      result[offset + NerFeatures.REACH] = ids.toArray();
    }
    return result;
  }

  private void addBoth(Ids ids, long feature, int domain) {
    ids.add(numbers.get(feature));
    if (copies) {
      ids.add(copyNumber(feature, domain));
    }
  }

  private static long copy(long feature, int domain) {
    return NerHash.combine(feature & NerHash.KEY_MASK, 7919L + domain);
  }

  private NerWord[] line(NerSentence sentence) {
    NerWord[] line = new NerWord[sentence.tokens().size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = words.computeIfAbsent(sentence.tokens().get(i), features::word);
    }
    return line;
  }

  private float[][] guesses(NerSentence sentence) {
    float[][] result = new float[sentence.tokens().size()][];
    for (int i = 0; i < result.length; i++) {
      result[i] = guesses.computeIfAbsent(sentence.tokens().get(i), features::guess);
    }
    return result;
  }

  private byte[][] marks(NerWord[] line) {
    byte[][] marks = new byte[line.length][features.names().lists().size()];
    features.names().mark(line, marks);
    return marks;
  }

  /** Feature numbers, unknown features left out. */
  private static final class Ids {
    private int[] values = new int[64];
    private int size;

    void add(int number) {
      if (number == NerTable.ABSENT) {
        return;
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = number;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
