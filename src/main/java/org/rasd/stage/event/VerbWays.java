package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.*;

import java.util.List;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/** The ways in which a verb before a trigger tells whose event it is. */
final class VerbWays {

  private static final int REACH = 12;
  private static final int VERB_REACH = 25;
  private static final int TIED_REACH = 3;

  private final TextView view;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Actors actors;
  private final Subjects subjects;
  private final int light;
  private final int sufferer;
  private final int say;
  private final int auxiliary;
  private final int controlling;
  private final int goal;
  private final int accuse;
  private final int killing;

  VerbWays(
      TextView view,
      WordClasses classes,
      Clauses clauses,
      NounPhrases phrases,
      Actors actors,
      Subjects subjects) {
    this.view = view;
    this.clauses = clauses;
    this.phrases = phrases;
    this.actors = actors;
    this.subjects = subjects;
    this.light = classes.id("light");
    this.sufferer = classes.id("sufferer");
    this.say = classes.id("say");
    this.auxiliary = classes.id("auxiliary");
    this.controlling = classes.id("control");
    this.goal = classes.id("to");
    this.accuse = classes.id("accuse");
    this.killing = classes.id("toll_killing");
  }

  /**
   * تسعى مصر إلى التوصل, شنت طائرات سلسلة غارات: the subject of the verb before, if no preposition
   * but ب, ل or إلى stands between the two.
   */
  List<Phrase> tied(Trigger trigger) {
    return isTied(trigger) ? before(trigger, false) : List.of();
  }

  /**
   * شنت الطائرات غارات, أعلنت الحكومة هدنة: the subject of a verb that says little itself.
   *
   * @param saying whether أعلن is one: who announces a truce makes it, who announces a raid may not
   */
  List<Phrase> light(Trigger trigger, boolean saying) {
    int start = Math.max(clauses.start(trigger.first()), trigger.first() - REACH);
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, light) && isMainVerb(i) && (saying || !view.is(i, say))) {
        return subjects.of(i);
      }
    }
    return List.of();
  }

  /** تمكنت القوات من اعتقال, أقدم مسلحون على خطف: whose verb the trigger completes. */
  List<Phrase> control(Trigger trigger) {
    int least =
        Math.max(view.sentenceAt(trigger.first()).firstToken(), trigger.first() - VERB_REACH);
    for (int i = trigger.first() - 1; i >= least; i--) {
      if (isMainVerb(i)) {
        return view.is(i, controlling) ? subjects.of(i) : List.of();
      }
    }
    return List.of();
  }

  /**
   * تسعى مصر إلى التوصل, هددت تركيا بعملية, سترسل الحركة وفدا للمشاركة في مفاوضات: the subject of
   * the nearest verb before the trigger, written or dropped.
   */
  List<Phrase> before(Trigger trigger, boolean saying) {
    int least =
        Math.max(view.sentenceAt(trigger.first()).firstToken(), trigger.first() - VERB_REACH);
    for (int i = trigger.first() - 1; i >= least; i--) {
      if (isMainVerb(i)) {
        return view.is(i, say) == saying ? doer(i) : List.of();
      }
    }
    return List.of();
  }

  /** Whether no preposition but ب, ل or إلى stands between a verb and the trigger it governs. */
  private boolean isTied(Trigger trigger) {
    int at = trigger.first();
    Word word = view.word(at);
    boolean start = at == view.sentenceAt(at).firstToken();
    boolean prepared = !start && view.word(at - 1).pos() == Word.Pos.PREPOSITION;
    return !word.hasProclitic(WAW) && (!prepared || view.is(at - 1, goal));
  }

  /** اتهمت الحكومة X بالهجوم: who is accused of the trigger. */
  List<Phrase> accused(Trigger trigger) {
    int least =
        Math.max(view.sentenceAt(trigger.first()).firstToken(), trigger.first() - VERB_REACH);
    for (int i = trigger.first() - 1; i >= least; i--) {
      if (view.is(i, accuse)) {
        List<Phrase> accuser = subjects.written(i, i + 1);
        boolean follows = !accuser.isEmpty() && accuser.get(0).first() > i;
        int from = follows ? accuser.get(accuser.size() - 1).end() : i + 1;
        return actors.among(phrases.fullListAt(subjects.skipAdverbials(from), trigger.first()));
      }
    }
    return List.of();
  }

  /** تعرض X لهجوم: the subject of a verb of suffering before the trigger. */
  List<Phrase> suffered(Trigger trigger) {
    int start = clauses.start(trigger.first());
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, sufferer)) {
        return subjects.followsRelative(i) ? subjects.beforeRelative(i) : subjects.of(i);
      }
    }
    return List.of();
  }

  /** رد الجيش بقصف, قامت القوات بشن غارات: the subject of the verb that ب ties the trigger to. */
  List<Phrase> governor(Trigger trigger) {
    int tied = trigger.first();
    int start = Math.max(clauses.start(tied), tied - REACH);
    while (tied > start
        && tied > trigger.first() - TIED_REACH
        && !view.word(tied).hasProclitic(BEH)) {
      tied--;
    }
    if (!view.word(tied).hasProclitic(BEH)) {
      return List.of();
    }
    for (int i = tied - 1; i >= start; i--) {
      if (isMainVerb(i)) {
        return doer(i);
      }
    }
    return List.of();
  }

  /** قتل خمسة جنود في اشتباكات, أن 19 مسلحا قتلوا في اشتباكات: who falls before the trigger. */
  List<Phrase> fallen(Trigger trigger) {
    int start = Math.max(clauses.start(trigger.first()), trigger.first() - REACH);
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, killing)) {
        return view.word(i).pos().isVerb()
            ? subjects.of(i)
            : actors.among(phrases.fullListAt(i + 1, trigger.first()));
      }
    }
    return List.of();
  }

  /** The subject of a verb, unless the verb says that it is the one who suffers. */
  private List<Phrase> doer(int verb) {
    return view.is(verb, sufferer) ? List.of() : subjects.of(verb);
  }

  private boolean isMainVerb(int i) {
    return view.word(i).pos().isVerb()
        && !view.is(i, auxiliary)
        && (i == 0 || view.word(i - 1).pos() != Word.Pos.RELATIVE);
  }
}
