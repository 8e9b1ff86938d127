package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.EntityMention;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * The ways in which the arguments of a trigger are expressed, by the names that {@code
 * events/frames.tsv} gives them; {@link Frame} lists them.
 */
final class ArgumentWays {

  private static final int REACH = 12;
  private static final int VERB_REACH = 25;

  private final TextView view;
  private final WordClasses classes;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Actors actors;
  private final int light;
  private final int by;
  private final int between;
  private final int sufferer;
  private final int targeting;
  private final int say;
  private final int accuse;
  private final int killing;
  private final int wounding;
  private final int auxiliary;
  private final int delegate;

  ArgumentWays(
      TextView view,
      WordClasses classes,
      Clauses clauses,
      NounPhrases phrases,
      Actors actors,
      Subjects subjects) {
    this.view = view;
    this.classes = classes;
    this.clauses = clauses;
    this.phrases = phrases;
    this.actors = actors;
    this.subjects = subjects;
    this.light = classes.id("light");
    this.by = classes.id("by");
    this.between = classes.id("between");
    this.sufferer = classes.id("sufferer");
    this.targeting = classes.id("target_v");
    this.say = classes.id("say");
    this.accuse = classes.id("accuse");
    this.killing = classes.id("killing");
    this.wounding = classes.id("wounding");
    this.auxiliary = classes.id("auxiliary");
    this.delegate = classes.id("delegate");
  }

  /** The phrases that one way finds for a trigger. */
  List<Phrase> find(String way, Trigger trigger) {
    return switch (way) {
      case "subject" -> subjectOf(trigger);
      case "subject1" -> head(subjectOf(trigger));
      case "possessor" -> possessor(trigger);
      case "with_b" -> withB(trigger);
      case "object" -> object(trigger);
      case "construct" -> actors.among(phrases.fullListAt(trigger.end(), clauseEnd(trigger)));
      case "nisba" -> nisba(trigger);
      case "light" -> lightVerb(trigger);
      case "relative" -> relativeVerb(trigger);
      case "by" -> afterClass(trigger, by);
      case "pair" -> pair(trigger, true);
      case "pair2" -> pair(trigger, false);
      case "second" -> second(trigger);
      case "suffered" -> suffered(trigger);
      case "left" -> left(trigger);
      case "governor" -> governor(trigger);
      case "verb" -> verbBefore(trigger, false);
      case "speaker" -> verbBefore(trigger, true);
      case "relative_any" -> relativeClause(trigger);
      case "accused" -> accused(trigger);
      case "struck" -> struck(trigger);
      case "victim" -> victim(trigger);
      case "mediator" -> actors.among(mediators(trigger));
      default ->
          way.startsWith("prep:") ? afterClass(trigger, classes.id(way.substring(5))) : List.of();
    };
  }

  private List<Phrase> subjectOf(Trigger trigger) {
    return view.word(trigger.first()).pos().isVerb()
        ? subjects.of(trigger.first(), afterVerb(trigger))
        : subjects.written(trigger.first(), afterVerb(trigger));
  }

  private int clauseEnd(Trigger trigger) {
    return clauses.end(trigger.end() - 1);
  }

  /** Phrases at a word that no preposition governs. */
  private List<Phrase> bare(int at, int limit) {
    boolean governed = at < limit && isGoverned(at);
    return governed ? List.of() : phrases.fullListAt(at, limit);
  }

  private boolean isGoverned(int word) {
    Word w = view.word(word);
    return w.hasProclitic('\u0628') || w.hasProclitic('\u0644') || w.hasProclitic('\u0643');
  }

  /** The object: after the subject that follows the verb, or right after the verb. */
  private List<Phrase> object(Trigger trigger) {
    int end = clauseEnd(trigger);
    int at = subjects.skipAdverbials(trigger.end());
    List<Phrase> following = bare(at, end);
    if (following.isEmpty()) {
      return List.of();
    }
    List<Phrase> found = subjectOf(trigger);
    boolean subjectFollows = !found.isEmpty() && found.get(0).equals(following.get(0));
    if (subjectFollows) {
      int next = subjects.skipAdverbials(following.get(following.size() - 1).end());
      return next < end ? phrases.fullListAt(next, end) : List.of();
    }
    return following;
  }

  /** قصف إسرائيلي: a nationality or group adjective inside the trigger's phrase. */
  private List<Phrase> nisba(Trigger trigger) {
    int limit = Math.min(trigger.end() + 3, clauseEnd(trigger));
    for (int i = trigger.end(); i < limit; i++) {
      if (view.isPunctuation(i) || !view.word(i).proclitics().isEmpty()) {
        return List.of();
      }
      EntityMention entity = view.entityAt(i);
      if (entity != null && entity.subtype().equals("nationality")) {
        return List.of(new Phrase(i, i + 1));
      }
    }
    return List.of();
  }

  private List<Phrase> lightVerb(Trigger trigger) {
    int start = Math.max(clauses.start(trigger.first()), trigger.first() - REACH);
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, light) && view.word(i).pos().isVerb()) {
        return subjects.of(i);
      }
    }
    return List.of();
  }

  /** هجوم شنته X, غارات نفذها X. */
  private List<Phrase> relativeVerb(Trigger trigger) {
    int end = Math.min(clauseEnd(trigger), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.is(i, light) && !view.word(i).enclitic().isEmpty()) {
        return actors.among(phrases.fullListAt(subjects.skipAdverbials(i + 1), clauses.end(i)));
      }
    }
    return List.of();
  }

  private List<Phrase> afterClass(Trigger trigger, int classId) {
    int end = Math.min(clauseEnd(trigger), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.is(i, classId) && view.word(i).enclitic().isEmpty()) {
        int at = standsAlone(i) ? i + 1 : i;
        List<Phrase> all = phrases.fullListAt(at, clauses.end(i));
        List<Phrase> found = view.is(i, targeting) ? all : actors.among(all);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private boolean standsAlone(int i) {
    return view.word(i).pos() != Word.Pos.NOUN || view.is(i, by);
  }

  private List<Phrase> pair(Trigger trigger, boolean firstOfPair) {
    int sentenceEnd = view.sentenceAt(trigger.first()).endToken();
    int end = Math.min(sentenceEnd, trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.is(i, between)) {
        if (!view.word(i).enclitic().isEmpty()) {
          return firstOfPair ? List.of() : otherSide(new Phrase(i, i + 1), sentenceEnd);
        }
        Phrase side = phrases.at(i + 1, sentenceEnd);
        if (side == null) {
          return List.of();
        }
        return firstOfPair
            ? List.of(phrases.full(side, sentenceEnd))
            : otherSide(side, sentenceEnd);
      }
    }
    return List.of();
  }

  /** وY of بين X وY, across what belongs to X (مسلحين من تنظيم كذا). */
  private List<Phrase> otherSide(Phrase side, int limit) {
    for (int i = side.end(); i < Math.min(limit, side.end() + REACH); i++) {
      boolean joined = view.word(i).hasProclitic('\u0648') && !view.word(i).pos().isVerb();
      boolean alone = view.word(i).norm().equals("\u0648") && i + 1 < limit;
      boolean again = joined && view.is(i, between);
      List<Phrase> found =
          joined || alone ? phrases.fullListAt(alone || again ? i + 1 : i, limit) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Where the subject may begin: inside a trigger with a gap (أطلقت الحكومة سراح). */
  private int afterVerb(Trigger trigger) {
    boolean gapped = trigger.end() - trigger.first() > 2;
    return gapped ? trigger.first() + 1 : trigger.end();
  }

  private static List<Phrase> head(List<Phrase> phrases) {
    return phrases.isEmpty() ? phrases : phrases.subList(0, 1);
  }

  /** رفضها, مباحثاتهما: the first actor of the clause is meant by the pronoun on a noun. */
  private List<Phrase> possessor(Trigger trigger) {
    Word noun = view.word(trigger.first());
    if (noun.pos().isVerb() || noun.enclitic().isEmpty()) {
      return List.of();
    }
    for (int i = clauses.start(trigger.first()); i < trigger.first(); i++) {
      List<Phrase> found = actors.among(bare(i, trigger.first()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** التقى بمدير المخابرات. */
  private List<Phrase> withB(Trigger trigger) {
    int at = subjects.skipAdverbials(trigger.end());
    boolean governed = at < clauseEnd(trigger) && view.word(at).hasProclitic('\u0628');
    return governed ? actors.among(phrases.fullListAt(at, clauseEnd(trigger))) : List.of();
  }

  private List<Phrase> second(Trigger trigger) {
    List<Phrase> found = subjectOf(trigger);
    return found.size() > 1 ? found.subList(1, found.size()) : List.of();
  }

  /** تعرض X لهجوم: the subject of a verb of suffering before the trigger. */
  private List<Phrase> suffered(Trigger trigger) {
    int start = clauses.start(trigger.first());
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, sufferer)) {
        return subjects.of(i);
      }
    }
    return List.of();
  }

  /** رد الجيش بقصف, قامت القوات بشن غارات: the subject of the verb that ب ties the trigger to. */
  private List<Phrase> governor(Trigger trigger) {
    int tied = trigger.first();
    int start = Math.max(clauses.start(tied), tied - REACH);
    while (tied > start && tied > trigger.first() - 3 && !view.word(tied).hasProclitic('\u0628')) {
      tied--;
    }
    if (!view.word(tied).hasProclitic('\u0628')) {
      return List.of();
    }
    for (int i = tied - 1; i >= start; i--) {
      if (isMainVerb(i)) {
        return subjects.of(i);
      }
    }
    return List.of();
  }

  /**
   * تسعى مصر إلى التوصل, هددت تركيا بعملية, سترسل الحركة وفدا للمشاركة في مفاوضات: the subject of
   * the nearest verb before the trigger, written or dropped.
   */
  private List<Phrase> verbBefore(Trigger trigger, boolean saying) {
    int least =
        Math.max(view.sentenceAt(trigger.first()).firstToken(), trigger.first() - VERB_REACH);
    for (int i = trigger.first() - 1; i >= least; i--) {
      if (isMainVerb(i)) {
        return view.is(i, say) == saying ? subjects.of(i) : List.of();
      }
    }
    return List.of();
  }

  private boolean isMainVerb(int i) {
    return view.word(i).pos().isVerb()
        && !view.is(i, auxiliary)
        && (i == 0 || view.word(i - 1).pos() != Word.Pos.RELATIVE);
  }

  /** انفجار ألغام زرعها X, غارة تبنتها X: the subject of a verb whose pronoun means the trigger. */
  private List<Phrase> relativeClause(Trigger trigger) {
    int end = Math.min(view.sentenceAt(trigger.first()).endToken(), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.word(i).pos().isVerb() && !view.word(i).enclitic().isEmpty()) {
        return actors.among(phrases.fullListAt(subjects.skipAdverbials(i + 1), clauses.end(i)));
      }
    }
    return List.of();
  }

  /** اتهمت الحكومة X بالهجوم: who is accused of the trigger. */
  private List<Phrase> accused(Trigger trigger) {
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

  /** استهدف هجوم بالطائرات X, هز انفجار X: the object of a verb whose subject is the trigger. */
  private List<Phrase> struck(Trigger trigger) {
    int first = view.sentenceAt(trigger.first()).firstToken();
    boolean verb = trigger.first() > first && view.word(trigger.first() - 1).pos().isVerb();
    if (!verb || view.is(trigger.first() - 1, light)) {
      return List.of();
    }
    int end = Math.min(clauseEnd(trigger), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      boolean bare = view.word(i).proclitics().isEmpty() && phrases.canStart(i);
      boolean adjective =
          i == trigger.end() && !view.word(i).definite() && view.entityAt(i) == null;
      if (bare && !adjective && view.word(i - 1).pos() != Word.Pos.PREPOSITION) {
        return phrases.fullListAt(i, end);
      }
    }
    return List.of();
  }

  /** قتل X في غارة, مقتل X بقصف: who was killed or wounded by the trigger. */
  private List<Phrase> victim(Trigger trigger) {
    int start = Math.max(clauses.start(trigger.first()), trigger.first() - VERB_REACH);
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, killing) || view.is(i, wounding)) {
        return phrases.fullListAt(subjects.skipAdverbials(i + 1), trigger.first());
      }
    }
    return List.of();
  }

  /** Envoys among those who talk stand between the sides. */
  private List<Phrase> mediators(Trigger trigger) {
    List<Phrase> found = new ArrayList<>();
    for (String way :
        List.of(
            "subject", "pair", "pair2", "second", "light", "prep:with_noun", "with_b", "object")) {
      for (Phrase phrase : find(way, trigger)) {
        if (view.is(actors.head(phrase), delegate)) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private List<Phrase> left(Trigger trigger) {
    return subjects.before(trigger.first());
  }
}
