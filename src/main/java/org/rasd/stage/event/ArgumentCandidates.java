package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasd.model.Sentence;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * The noun phrases of a sentence that may be arguments of a trigger: each phrase beside the
 * trigger, and the actors that stand inside one (المقترح الأميركي holds none, مطالب حماس holds
 * حماس). Looks at a bounded window around the trigger.
 */
final class ArgumentCandidates {

  private static final int REACH = 60;

  private final TextView view;
  private final NounPhrases phrases;
  private final Actors actors;

  ArgumentCandidates(TextView view, NounPhrases phrases, Actors actors) {
    this.view = view;
    this.phrases = phrases;
    this.actors = actors;
  }

  /** The candidates of a trigger in text order, an outer phrase before those inside it. */
  List<Phrase> of(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    Set<Phrase> found = new LinkedHashSet<>();
    int start = Math.max(sentence.firstToken(), trigger.first() - REACH);
    scan(start, trigger.first(), found);
    if (trigger.end() - trigger.first() > 2) {
      scan(trigger.first() + 1, trigger.end() - 1, found);
    }
    scan(trigger.end(), Math.min(sentence.endToken(), trigger.end() + REACH), found);
    return new ArrayList<>(found);
  }

  private void scan(int from, int to, Set<Phrase> found) {
    for (int i = from; i < to; i++) {
      Phrase phrase = phrases.at(i, to);
      if (phrase != null) {
        found.add(phrases.full(phrase, to));
        inside(phrase, to, found);
        i = phrase.end() - 1;
      }
    }
  }

  private void inside(Phrase phrase, int to, Set<Phrase> found) {
    if (actors.heads(phrase)) {
      return;
    }
    for (int i = actors.head(phrase) + 1; i < phrase.end(); i++) {
      boolean middle = view.entityAt(i) != null && view.entityAt(i) == view.entityAt(i - 1);
      Phrase inner = new Phrase(i, phrase.end());
      if (!middle && phrases.canStart(i) && actors.heads(inner)) {
        found.add(phrases.full(inner, to));
      }
    }
  }
}
