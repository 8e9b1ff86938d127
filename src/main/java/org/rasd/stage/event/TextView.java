package org.rasd.stage.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.model.Annotation;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.model.Word;

/**
 * A document as rules look at it: for each word its classes, and the entity, quantity and time
 * expression it is part of. Made once for a document, used by one thread.
 */
final class TextView {

  private final Document document;
  private final List<Word> words;
  private final List<Sentence> sentences;
  private final int[][] classes;
  private final EntityMention[] entities;
  private final Quantity[] quantities;
  private final TimeExpression[] times;
  private final boolean[] quoted;
  private final int[] sentenceOf;
  private final Map<String, Integer> counts = new HashMap<>();

  TextView(Document document, WordClasses wordClasses) {
    this.document = document;
    this.words = document.layer(Layer.WORDS);
    this.sentences = document.layer(Layer.SENTENCES);
    this.classes = new int[words.size()][];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = wordClasses.of(words.get(i));
    }
    this.entities = new EntityMention[words.size()];
    this.quantities = new Quantity[words.size()];
    this.times = new TimeExpression[words.size()];
    spread(document.layer(Layer.ENTITIES), entities);
    spread(document.layer(Layer.QUANTITIES), quantities);
    spread(document.layer(Layer.TIMES), times);
    this.sentenceOf = new int[words.size()];
    Arrays.fill(sentenceOf, -1);
    this.quoted = new boolean[words.size()];
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), s);
    }
    new QuotationMarks(words).mark(sentences, quoted);
  }

  /** Writes each annotation at all words it touches; both lists are in text order. */
  private <T extends Annotation> void spread(List<T> annotations, T[] perWord) {
    int word = 0;
    for (T annotation : annotations) {
      while (word > 0 && words.get(word - 1).span().end() > annotation.span().start()) {
        word--;
      }
      while (word < words.size() && words.get(word).span().end() <= annotation.span().start()) {
        word++;
      }
      while (word < words.size() && words.get(word).span().start() < annotation.span().end()) {
        perWord[word++] = annotation;
      }
    }
  }

  Document document() {
    return document;
  }

  List<Word> words() {
    return words;
  }

  Word word(int i) {
    return words.get(i);
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The text of a word without its proclitics. */
  String textOf(int i) {
    Word word = words.get(i);
    return document.text().substring(word.stemSpan().start(), word.span().end());
  }

  /** Index of the sentence a word stands in, or -1. */
  int sentenceOf(int word) {
    return sentenceOf[word];
  }

  /** The sentence a word stands in. */
  Sentence sentenceAt(int word) {
    return sentences.get(sentenceOf[word]);
  }

  /** Whether a word belongs to a class, given by number. */
  boolean is(int word, int classId) {
    return WordClasses.has(classes[word], classId);
  }

  /** The classes of a word, ascending. */
  int[] classesOf(int word) {
    return classes[word];
  }

  /** The entity a word is part of, or null. */
  EntityMention entityAt(int word) {
    return entities[word];
  }

  /** The quantity a word is part of, or null. */
  Quantity quantityAt(int word) {
    return quantities[word];
  }

  /** The time expression a word is part of, or null. */
  TimeExpression timeAt(int word) {
    return times[word];
  }

  /** How many words of the document pass a test; counted once for each test. */
  int count(String notation, WordTest test) {
    return counts.computeIfAbsent(notation, n -> countAll(test));
  }

  private int countAll(WordTest test) {
    int n = 0;
    for (int i = 0; i < words.size(); i++) {
      n += test.end(this, i, words.size()) >= 0 ? 1 : 0;
    }
    return n;
  }

  /** Whether a word stands between quotation marks. */
  boolean isQuoted(int word) {
    return quoted[word];
  }

  /** Whether a word is punctuation. */
  boolean isPunctuation(int word) {
    return words.get(word).pos() == Word.Pos.PUNCTUATION;
  }

  /** Whether a word is a comma. */
  boolean isComma(int word) {
    String norm = words.get(word).norm();
    return norm.length() == 1 && (norm.charAt(0) == '\u060C' || norm.charAt(0) == ',');
  }
}
