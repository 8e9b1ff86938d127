package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Argument;
import org.rasd.model.Attribution;
import org.rasd.model.Sentence;

/**
 * Who says so: the speaker of the nearest report of speech that covers the trigger, the speaker
 * before where a quotation goes on over sentences, else the article itself.
 */
final class Attributions {

  private final TextView view;
  private final EventTypes eventTypes;
  private final int that;
  private final List<List<Speech>> bySentence = new ArrayList<>();
  private final List<Attribution> before = new ArrayList<>();

  Attributions(TextView view, WordClasses classes, EventTypes eventTypes, NounPhrases phrases) {
    this.view = view;
    this.eventTypes = eventTypes;
    this.that = classes.id("that");
    Speeches speeches = new Speeches(view, classes, phrases);
    Attribution last = Attribution.AUTHOR;
    for (Sentence sentence : view.sentences()) {
      List<Speech> found = speeches.of(sentence, last);
      bySentence.add(found);
      before.add(last);
      last = mainSpeaker(found, last);
    }
  }

  private static Attribution mainSpeaker(List<Speech> found, Attribution last) {
    return found.stream()
        .filter(s -> !s.stance() && !s.speaker().text().isEmpty())
        .map(Speech::speaker)
        .findFirst()
        .orElse(last);
  }

  /** Who says that the event of a trigger, with these arguments, happened. */
  Attribution of(Trigger trigger, List<Argument> arguments) {
    Speech speech = covering(trigger);
    if (speech == null) {
      return goesOn(trigger) ? before.get(trigger.sentence()) : Attribution.AUTHOR;
    }
    return isOwnAct(trigger, speech, arguments) ? Attribution.AUTHOR : speech.speaker();
  }

  private Speech covering(Trigger trigger) {
    Speech best = null;
    boolean governed = eventTypes.isGoverned(trigger.type());
    for (Speech speech : bySentence.get(trigger.sentence())) {
      boolean may = speech.covers(trigger.first()) && (governed || !speech.stance());
      if (may && (best == null || speech.first() >= best.first())) {
        best = speech;
      }
    }
    return best;
  }

  /** A quotation opened in an earlier sentence. */
  private boolean goesOn(Trigger trigger) {
    int first = view.sentences().get(trigger.sentence()).firstToken();
    return view.isQuoted(first) && view.isQuoted(trigger.first());
  }

  /** قالت إنها تدعو: an act of speech of the speaker is told by the article. */
  private boolean isOwnAct(Trigger trigger, Speech speech, List<Argument> arguments) {
    if (eventTypes.isGoverned(trigger.type())) {
      return false;
    }
    int before = trigger.first() - 1;
    boolean pronoun =
        before > 0 && view.is(before, that) && !view.word(before).enclitic().isEmpty();
    String speaker = speech.speaker().text();
    return pronoun
        || arguments.stream()
            .anyMatch(a -> a.role().equals("actor1") && speaker.contains(a.text()));
  }
}
