package org.rasd.adapter.opennlp;

import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.rasd.lexicon.Stemmer;

/**
 * The Snowball stemmer for Arabic that comes with OpenNLP. A light stemmer: it takes off article,
 * prefixes and suffixes by their letters and knows no words. It is uneven: the plural ending of a
 * noun goes when the noun has the article and stays in part when it has none. Good for comparing
 * lists of common words, not for names; our own stages use lexicon and counts instead.
 */
public final class SnowballArabicStemmer implements Stemmer {

  // The library's object keeps the word it works on.
  private final ThreadLocal<SnowballStemmer> perThread =
      ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.ARABIC));

  @Override
  public String stem(String word) {
    String stem = perThread.get().stem(word).toString();
    return stem.isEmpty() ? word : stem;
  }
}
