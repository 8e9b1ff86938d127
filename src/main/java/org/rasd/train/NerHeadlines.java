package org.rasd.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Adds to a corpus sentences as headlines and lists have them: without the final stop, without
 * quotation marks, and cut off before a name or after it.
 */
final class NerHeadlines {

  private static final float SHARE = 0.08f;

  private NerHeadlines() {}

  /** The sentences and after them the copies, the same for the same seed. */
  static List<NerSentence> with(List<NerSentence> sentences, long seed) {
    Random random = new Random(seed);
    List<NerSentence> all = new ArrayList<>(sentences);
    for (NerSentence sentence : sentences) {
      if (sentence.hasName() && random.nextFloat() < SHARE) {
        all.add(headline(sentence, random.nextInt(3)));
      }
    }
    return all;
  }

  private static NerSentence headline(NerSentence sentence, int manner) {
    int from = manner == 1 ? firstName(sentence) : 0;
    int to = manner == 2 ? lastName(sentence) : sentence.labels().length;
    List<String> tokens = new ArrayList<>();
    List<Byte> labels = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!isDropped(sentence.tokens().get(i)) || sentence.labels()[i] != 0) {
        tokens.add(sentence.tokens().get(i));
        labels.add(sentence.labels()[i]);
      }
    }
    byte[] numbers = new byte[labels.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = labels.get(i);
    }
    return new NerSentence(List.copyOf(tokens), numbers);
  }

  private static int firstName(NerSentence sentence) {
    int i = 0;
    while (sentence.labels()[i] == 0) {
      i++;
    }
    return i;
  }

  private static int lastName(NerSentence sentence) {
    int i = sentence.labels().length;
    while (sentence.labels()[i - 1] == 0) {
      i--;
    }
    return i;
  }

  private static boolean isDropped(String token) {
    return token.equals(".")
        || token.equals("\"")
        || token.equals("\u00AB")
        || token.equals("\u00BB");
  }
}
