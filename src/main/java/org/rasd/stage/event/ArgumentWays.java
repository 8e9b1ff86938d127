package org.rasd.stage.event;

import static org.rasd.text.ArabicLetters.*;

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
  private static final int ADJECTIVES = 2;

  private final TextView view;
  private final WordClasses classes;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Actors actors;
  private final VerbWays verbs;
  private final PairWays pairs;
  private final int light;
  private final int by;
  private final int targeting;
  private final int against;
  private final int towards;
  private final int withdrawal;
  private final int delegate;
  private final int attackAdjective;
  private final int thing;
  private final int upon;
  private final int with;

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
    this.verbs = new VerbWays(view, classes, clauses, phrases, actors, subjects);
    this.pairs = new PairWays(view, classes, clauses, phrases, verbs);
    this.subjects = subjects;
    this.light = classes.id("light");
    this.by = classes.id("by");
    this.targeting = classes.id("target_v");
    this.against = classes.id("against");
    this.towards = classes.id("towards");
    this.withdrawal = classes.id("withdrawal");
    this.delegate = classes.id("delegate");
    this.attackAdjective = classes.id("attack_adjective");
    this.thing = classes.id("thing");
    this.upon = classes.id("upon");
    this.with = classes.id("with_noun");
  }

  /** The phrases that one way finds for a trigger. */
  List<Phrase> find(String way, Trigger trigger) {
    return switch (way) {
      case "subject" -> subjectOf(trigger);
      case "subject1" -> head(subjectOf(trigger));
      case "possessor" -> possessor(trigger);
      case "with_b" -> withB(trigger);
      case "object" -> object(trigger);
      case "construct" -> noThings(construct(trigger)).stream().filter(actors::heads).toList();
      case "owner" -> owner(trigger);
      case "matrix" -> matrix(trigger);
      case "construct1" -> head(actors.among(construct(trigger)));
      case "captor" -> isCaptor(trigger) ? subjectOf(trigger) : List.of();
      case "captive" -> isCaptor(trigger) ? List.of() : subjectOf(trigger);
      case "fallen" -> fallen(trigger);
      case "construct2" -> rest(actors.among(construct(trigger)));
      case "target" -> construct(trigger).stream().filter(actors::isTargetNoun).toList();
      case "pair_before" -> pairs.before(trigger, true);
      case "pair2_before" -> pairs.before(trigger, false);
      case "targets" -> targets(trigger);
      case "agent" -> agentOfMasdar(trigger);
      case "actor_object" -> object(trigger).stream().filter(actors::heads).toList();
      case "passive" -> passive(trigger);
      case "control" -> verbs.control(trigger);
      case "tied" -> verbs.tied(trigger);
      case "with_mediator" -> withMediator(trigger);
      case "nisba" -> nisba(trigger);
      case "light" -> verbs.light(trigger, true);
      case "doing" -> verbs.light(trigger, false);
      case "relative" -> relativeVerb(trigger);
      case "by" -> afterClass(trigger, by);
      case "pair" -> pairs.after(trigger, true);
      case "pair2" -> pairs.after(trigger, false);
      case "second" -> second(trigger);
      case "suffered" -> verbs.suffered(trigger);
      case "left" -> left(trigger);
      case "left1" -> head(left(trigger));
      case "left2" -> rest(left(trigger));
      case "governor" -> verbs.governor(trigger);
      case "relative_any" -> relativeClause(trigger);
      case "accused" -> verbs.accused(trigger);
      case "struck" -> struck(trigger);
      case "mediator" -> actors.among(mediators(trigger));
      default -> afterClass(trigger, classes.id(way.substring("prep:".length())));
    };
  }

  /** The subject of the trigger's verb, which a negation may open (لم تكن X ترغب). */
  private List<Phrase> subjectOf(Trigger trigger) {
    int verb = trigger.first();
    boolean negated = view.word(verb).pos() == Word.Pos.NEGATION && verb + 1 < trigger.end();
    if (negated) {
      verb++;
    }
    if (!view.word(verb).pos().isVerb()) {
      return List.of();
    }
    int after = negated ? verb + 1 : afterVerb(trigger);
    return subjects.of(verb, after).stream().filter(actors::mayBe).toList();
  }

  private int clauseEnd(Trigger trigger) {
    return clauses.end(trigger.end() - 1);
  }

  /** Phrases at a word that no preposition governs. */
  private List<Phrase> bare(int at, int limit) {
    boolean governed = at < limit && (isGoverned(at) || view.word(at).hasProclitic(WAW));
    return governed ? List.of() : phrases.fullListAt(at, limit);
  }

  private boolean isGoverned(int word) {
    Word w = view.word(word);
    return w.hasProclitic(BEH) || w.hasProclitic(LAM) || w.hasProclitic(KAF);
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
    if (!subjectFollows) {
      return noThings(following);
    }
    int next = subjects.skipAdverbials(following.get(following.size() - 1).end());
    return next < end ? noThings(bare(next, end)) : List.of();
  }

  /** Shells that are fired and deals that are refused are no other side. */
  private List<Phrase> noThings(List<Phrase> found) {
    return found.stream().filter(p -> !actors.isThing(p)).toList();
  }

  /** The phrases in construct with the trigger; one after و is coordinated with it instead. */
  private List<Phrase> construct(Trigger trigger) {
    int at = trigger.end();
    boolean pronoun = !view.word(at - 1).enclitic().isEmpty();
    boolean none =
        pronoun
            || at >= clauseEnd(trigger)
            || view.word(at).hasProclitic(WAW)
            || view.is(at, attackAdjective);
    List<Phrase> found = none ? List.of() : phrases.fullListAt(at, clauseEnd(trigger));
    boolean held = view.is(trigger.first(), thing); // هجمات باريس, قمة سنغافورة, but رفض دمشق
    return held ? found.stream().filter(p -> !actors.isCity(p)).toList() : found;
  }

  /** اعتقلت الشرطة ثلاثة, not اعتقل ثلاثة: someone is caught, or a force is the subject. */
  private boolean isCaptor(Trigger trigger) {
    List<Phrase> subject = subjectOf(trigger);
    return !object(trigger).isEmpty()
        || !afterClass(trigger, upon).isEmpty()
        || (!subject.isEmpty() && actors.isForce(subject.get(0)));
  }

  /** قتل خمسة جنود في اشتباكات مع X: one side by its dead, where the other is named. */
  private List<Phrase> fallen(Trigger trigger) {
    return afterClass(trigger, with).isEmpty() ? List.of() : verbs.fallen(trigger);
  }

  /** اعتقال ثلاثة مطلوبين, استهداف مقار ومخازن: what a masdar is done to. */
  private List<Phrase> targets(Trigger trigger) {
    List<Phrase> agent = agentOfMasdar(trigger);
    return agent.isEmpty() ? bare(trigger.end(), clauseEnd(trigger)) : afterAgent(trigger);
  }

  /**
   * اقتحام قوات الجيش المخيم, احتلال إسرائيل للمدينة: the agent of a masdar, where its object
   * follows.
   */
  private List<Phrase> agentOfMasdar(Trigger trigger) {
    return afterAgent(trigger).isEmpty() ? List.of() : construct(trigger);
  }

  private List<Phrase> afterAgent(Trigger trigger) {
    List<Phrase> first = construct(trigger);
    int end = clauseEnd(trigger);
    if (first.isEmpty() || !actors.heads(first.get(0))) {
      return List.of();
    }
    int next = subjects.skipAdverbials(first.get(first.size() - 1).end());
    if (next < end && view.word(next).hasProclitic(LAM)) {
      return phrases.fullListAt(next, end).stream().filter(actors::isPlace).toList();
    }
    boolean follows = next < end && view.word(next).proclitics().isEmpty();
    return follows ? bare(next, end) : List.of();
  }

  /** تقدم كبير للقوات الحكومية: whose an act is, past its adjectives. */
  private List<Phrase> owner(Trigger trigger) {
    if (view.word(trigger.first()).pos().isVerb()) {
      return List.of();
    }
    int end = Math.min(clauseEnd(trigger), trigger.end() + ADJECTIVES + 1);
    for (int i = trigger.end(); i < end; i++) {
      if (view.word(i).hasProclitic(LAM)) {
        return phrases.fullListAt(i, clauseEnd(trigger)).stream().filter(actors::heads).toList();
      }
      if (view.word(i).pos() != Word.Pos.NOUN || !view.word(i).proclitics().isEmpty()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** حقق الجيش تقدما بعد معارك مع X: where one side is named, the other is the subject before. */
  private List<Phrase> matrix(Trigger trigger) {
    boolean first = trigger.first() == view.sentenceAt(trigger.first()).firstToken();
    boolean subject = !first && view.word(trigger.first() - 1).pos().isVerb();
    return subject || afterClass(trigger, with).isEmpty()
        ? List.of()
        : head(verbs.before(trigger, false).stream().filter(actors::heads).toList());
  }

  /** خطفوا من قبل X: the subject of a verb with an agent of its own suffers. */
  private List<Phrase> passive(Trigger trigger) {
    return afterClass(trigger, by).isEmpty() ? List.of() : subjectOf(trigger);
  }

  /** اجتمع المبعوث الدولي بوفد X: a side that meets the envoy alone. */
  private List<Phrase> withMediator(Trigger trigger) {
    if (mediators(trigger).isEmpty()) {
      return List.of();
    }
    List<Phrase> with = new ArrayList<>(find("prep:with_noun", trigger));
    with.addAll(withB(trigger));
    with.addAll(subjectOf(trigger));
    return with;
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
        List<Phrase> found = governedBy(i, classId == against || classId == towards);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Phrase> governedBy(int i, boolean targets) {
    int at = standsAlone(i) ? i + 1 : i;
    boolean verb = view.is(i, targeting);
    if (verb && at < clauses.end(i) && isGoverned(at)) {
      Phrase adverb = phrases.at(at, clauses.end(i));
      at = adverb == null ? at : adverb.end();
    }
    List<Phrase> all = phrases.fullListAt(at, clauses.end(i));
    if (verb) {
      return all;
    }
    return targets && !all.isEmpty() && actors.isTarget(all.get(0))
        ? all.stream().filter(actors::isTarget).toList()
        : actors.among(all);
  }

  private boolean standsAlone(int i) {
    return view.word(i).pos() != Word.Pos.NOUN
        || view.is(i, by)
        || view.is(i, towards)
        || view.is(i, withdrawal);
  }

  /** Where the subject may begin: inside a trigger with a gap (أطلقت الحكومة سراح). */
  private int afterVerb(Trigger trigger) {
    boolean gapped = trigger.end() - trigger.first() > 2;
    return gapped ? trigger.first() + 1 : trigger.end();
  }

  /** The first of several phrases. */
  static List<Phrase> head(List<Phrase> phrases) {
    return phrases.isEmpty() ? phrases : phrases.subList(0, 1);
  }

  /** رفضها, مباحثاتهما: the first actor of the clause is meant by the pronoun on a noun. */
  private List<Phrase> possessor(Trigger trigger) {
    Word noun = view.word(trigger.first());
    if (noun.pos().isVerb() || noun.enclitic().isEmpty()) {
      return List.of();
    }
    Agreement wanted = Agreement.of(view, trigger.first(), -1);
    for (int i = clauses.start(trigger.first()); i < trigger.first(); i++) {
      List<Phrase> found = actors.among(phrases.fullListAt(i, trigger.first()));
      if (!found.isEmpty() && wanted.fits(view, found)) {
        return found;
      }
    }
    return List.of();
  }

  /** التقى بمدير المخابرات. */
  private List<Phrase> withB(Trigger trigger) {
    int at = subjects.skipAdverbials(trigger.end());
    boolean governed = at < clauseEnd(trigger) && view.word(at).hasProclitic(BEH);
    return governed ? actors.among(phrases.fullListAt(at, clauseEnd(trigger))) : List.of();
  }

  private List<Phrase> second(Trigger trigger) {
    return rest(subjectOf(trigger));
  }

  /** All but the first of several phrases. */
  static List<Phrase> rest(List<Phrase> found) {
    return found.size() > 1 ? found.subList(1, found.size()) : List.of();
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

  /** استهدف هجوم بالطائرات X, هز انفجار X: the object of a verb whose subject is the trigger. */
  private List<Phrase> struck(Trigger trigger) {
    int first = view.sentenceAt(trigger.first()).firstToken();
    boolean verb =
        trigger.first() > first
            && view.word(trigger.first() - 1).pos().isVerb()
            && view.word(trigger.first()).proclitics().isEmpty();
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
