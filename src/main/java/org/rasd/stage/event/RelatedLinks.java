package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.WAW;

import java.util.BitSet;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Headlines of other stories that a page runs into a paragraph (روابط ذات علاقة ...): from the
 * words that head them to where the story goes on, mostly with و and a verb of the past, or to the
 * end of the sentence. They report nothing here. Made once for a document.
 */
final class RelatedLinks {

  /** Words after the head that belong to a headline in any case. */
  private static final int SHORTEST = 6;

  private static final int HEAD = 4;

  private final BitSet inside = new BitSet();
  private final TextView view;
  private final int head;
  private final int tail;
  private final int resumes;
  private final int start;

  RelatedLinks(TextView view, WordClasses classes) {
    this.view = view;
    this.head = classes.id("links_head");
    this.tail = classes.id("links_tail");
    this.start = classes.id("links_start");
    this.resumes = classes.id("resumes");
    for (Sentence sentence : view.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        boolean tags = i == sentence.firstToken() && view.is(i, start);
        if (tags || (view.is(i, head) && isHead(i, sentence))) {
          int end = end(i, sentence);
          inside.set(i, end);
          i = end;
        }
      }
    }
  }

  /** Whether a word stands in such a run. */
  boolean contains(int word) {
    return inside.get(word);
  }

  private boolean isHead(int i, Sentence sentence) {
    if (!view.word(i).proclitics().isEmpty()) {
      return false;
    }
    for (int k = i + 1; k < Math.min(sentence.endToken(), i + HEAD); k++) {
      if (view.is(k, tail)) {
        return true;
      }
    }
    return false;
  }

  private int end(int from, Sentence sentence) {
    for (int i = from + SHORTEST; i < sentence.endToken(); i++) {
      Word word = view.word(i);
      boolean goesOn = word.hasProclitic(WAW) && word.pos() == Word.Pos.VERB_PERFECT;
      if (goesOn || view.is(i, resumes)) {
        return i;
      }
    }
    return sentence.endToken();
  }
}
