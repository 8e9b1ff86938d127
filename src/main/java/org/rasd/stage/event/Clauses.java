package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.*;

import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Where the clause around a word begins and ends: at a semicolon, a colon, a conjunction that opens
 * a clause (فيما, بينما, لكن, حيث …), or و before a verb or قد. Commas do not end a clause: Arabic
 * news sets them around adverbials; قبل يومين opens none.
 */
final class Clauses {

  private static final String BEFORE = "" + QAF + BEH + LAM;
  private static final String FROM = "" + MEEM + NOON;

  private final TextView view;
  private final int openers;
  private final int qad;
  private final int[] starts;
  private final int[] ends;

  Clauses(TextView view, WordClasses classes) {
    this.view = view;
    this.openers = classes.id("clause_opener");
    this.qad = classes.id("qad");
    this.starts = new int[view.words().size()];
    this.ends = new int[view.words().size()];
  }

  /** First word of the clause that a word stands in. */
  int start(int word) {
    look(view.sentenceAt(word));
    return starts[word];
  }

  /** One past the last word of the clause that a word stands in. */
  int end(int word) {
    look(view.sentenceAt(word));
    return ends[word];
  }

  /** Finds the clauses of a sentence, once. */
  private void look(Sentence sentence) {
    if (ends[sentence.firstToken()] != 0) {
      return;
    }
    int start = sentence.firstToken();
    for (int i = start; i < sentence.endToken(); i++) {
      if (i > sentence.firstToken() && (opens(i) || endsClause(i - 1))) {
        start = i;
      }
      starts[i] = start;
    }
    int end = sentence.endToken();
    for (int i = end - 1; i >= sentence.firstToken(); i--) {
      ends[i] = end;
      if (opens(i) || endsClause(i)) {
        end = i;
      }
    }
  }

  private boolean opens(int i) {
    Word word = view.word(i);
    if (view.quantityAt(i) != null && view.entityAt(i) == null && !word.pos().isVerb()) {
      return false;
    }
    return (view.is(i, openers) && !isBy(i) && view.timeAt(i) == null)
        || (word.hasProclitic(WAW) && view.is(i, qad))
        || (word.pos().isVerb() && word.hasProclitic(WAW) && view.entityAt(i) == null);
  }

  /** من قبل: on the part of, not before. */
  private boolean isBy(int i) {
    return i > 0 && view.word(i).norm().equals(BEFORE) && view.word(i - 1).norm().equals(FROM);
  }

  private boolean endsClause(int i) {
    String norm = view.word(i).norm();
    return norm.length() == 1 && ";:\u061B!?\u061F".indexOf(norm.charAt(0)) >= 0;
  }
}
