package org.rasd.stage.event;

import java.util.List;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Finds what stands between quotation marks, sentence by sentence. Typewriter marks open and close
 * in turn; guillemets and curly marks are used in either direction by Arabic pages (” … ” too), so
 * they also open when none is open and close when one is.
 */
final class QuotationMarks {

  private static final String MARKS = "\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033";

  private final List<Word> words;

  QuotationMarks(List<Word> words) {
    this.words = words;
  }

  /** Sets the flag of each word inside quotation marks; an unclosed quotation reaches the end. */
  void mark(List<Sentence> sentences, boolean[] quoted) {
    boolean open = false;
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      open = open && sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (isMark(words.get(i))) {
          open = !open;
        } else {
          quoted[i] = open;
        }
      }
    }
  }

  /** Whether a word is a quotation mark. */
  static boolean isMark(Word word) {
    return word.norm().length() == 1 && MARKS.indexOf(word.norm().charAt(0)) >= 0;
  }
}
