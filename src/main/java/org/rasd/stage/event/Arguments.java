package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rasd.model.Argument;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/** Finds who did it to whom, by the frame of the rule that found the trigger. */
final class Arguments {

  private static final List<String> ROLES =
      List.of("actor1", "actor2", "mediator", "host", "guarantor");
  private static final int REACH = 12;

  private final TextView view;
  private final WordClasses classes;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Map<String, Frame> frames;
  private final int light;
  private final int by;
  private final int between;
  private final int agent;
  private final int sufferer;
  private final int adverbial;
  private final int complementizer;
  private final int clauseOpener;
  private final int targeting;

  Arguments(
      TextView view,
      WordClasses classes,
      Clauses clauses,
      NounPhrases phrases,
      Map<String, Frame> frames) {
    this.view = view;
    this.classes = classes;
    this.clauses = clauses;
    this.phrases = phrases;
    this.frames = frames;
    this.light = classes.id("light");
    this.by = classes.id("by");
    this.between = classes.id("between");
    this.agent = classes.id("agent");
    this.sufferer = classes.id("sufferer");
    this.adverbial = classes.id("adverbial");
    this.complementizer = classes.id("complementizer");
    this.clauseOpener = classes.id("clause_opener");
    this.targeting = classes.id("target_v");
  }

  /** The arguments of a trigger, role by role. */
  List<Argument> of(Trigger trigger) {
    Frame frame = frames.getOrDefault(trigger.rule().frame(), Frame.NONE);
    List<Argument> found = new ArrayList<>();
    for (String role : ROLES) {
      for (Phrase phrase : first(frame.ways(role), trigger, found)) {
        found.add(toArgument(role, phrase));
      }
    }
    return found;
  }

  private List<Phrase> first(List<String> ways, Trigger trigger, List<Argument> taken) {
    for (String way : ways) {
      List<Phrase> phrases = find(way, trigger);
      List<Phrase> free = phrases.stream().filter(p -> isFree(p, taken)).toList();
      if (!free.isEmpty()) {
        return free;
      }
    }
    return List.of();
  }

  private boolean isFree(Phrase phrase, List<Argument> taken) {
    return taken.stream().noneMatch(a -> a.span().overlaps(phrases.span(phrase)));
  }

  private List<Phrase> find(String way, Trigger trigger) {
    return switch (way) {
      case "subject" -> subject(afterVerb(trigger), trigger.first());
      case "subject1" -> head(subject(afterVerb(trigger), trigger.first()));
      case "possessor" -> possessor(trigger);
      case "with_b" -> withB(trigger);
      case "object" -> object(trigger);
      case "construct" -> actors(phrases.listAt(trigger.end(), clauseEnd(trigger)));
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
      default ->
          way.startsWith("prep:") ? afterClass(trigger, classes.id(way.substring(5))) : List.of();
    };
  }

  private int clauseEnd(Trigger trigger) {
    return clauses.end(trigger.end() - 1);
  }

  /** Those phrases that can act: a name, a nation, or a noun of the class @agent. */
  private List<Phrase> actors(List<Phrase> found) {
    return found.stream().filter(this::isActor).toList();
  }

  private boolean isActor(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (view.is(i, agent) || isActor(view.entityAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A name can act unless it is that of a place which stands for no government. */
  private static boolean isActor(EntityMention entity) {
    return entity != null && (!entity.type().equals("LOC") || !entity.entity().actorId().isEmpty());
  }

  /**
   * The subject of a verb: the antecedent of a relative clause without a resuming pronoun, the
   * phrase before the verb where a clause begins with it (أن الجيش قصف), else the phrase after it.
   */
  private List<Phrase> subject(int after, int verb) {
    List<Phrase> antecedent = antecedent(verb);
    if (!antecedent.isEmpty()) {
      return antecedent;
    }
    List<Phrase> before = before(verb);
    if (!before.isEmpty() && opensClause(before.get(0))) {
      return before;
    }
    List<Phrase> following = actors(bare(skipAdverbials(after), clauses.end(verb)));
    return following.isEmpty() ? before : following;
  }

  /** Phrases at a word that no preposition governs. */
  private List<Phrase> bare(int at, int limit) {
    boolean governed = at < limit && isGoverned(at);
    return governed ? List.of() : phrases.listAt(at, limit);
  }

  private boolean isGoverned(int word) {
    Word w = view.word(word);
    return w.hasProclitic('\u0628') || w.hasProclitic('\u0644') || w.hasProclitic('\u0643');
  }

  /** القوة التي اعتقلت: the phrase before the relative pronoun, if the verb has no pronoun. */
  private List<Phrase> antecedent(int verb) {
    int relative = verb - 1;
    boolean has = relative > 0 && view.word(relative).pos() == Word.Pos.RELATIVE;
    if (!has || !view.word(verb).enclitic().isEmpty()) {
      return List.of();
    }
    Phrase last = null;
    for (int i = Math.max(clauses.start(relative - 1), relative - REACH); i < relative; i++) {
      Phrase phrase = phrases.at(i, relative);
      if (phrase != null) {
        last = phrase.end() == relative ? phrase : null;
        i = phrase.end() - 1;
      }
    }
    return last == null || !isActor(last) ? List.of() : List.of(last);
  }

  private boolean opensClause(Phrase phrase) {
    int first = phrase.first();
    return first == view.sentenceAt(first).firstToken()
        || clauses.start(first) == first
        || view.is(first - 1, complementizer)
        || view.is(first - 1, clauseOpener);
  }

  private int skipAdverbials(int from) {
    int i = from;
    int limit = view.sentenceAt(Math.max(0, from - 1)).endToken();
    while (i < limit
        && (view.timeAt(i) != null || view.is(i, adverbial) || (view.isComma(i) && i > from))) {
      i++;
    }
    return i;
  }

  /** The phrase that ends right before a verb, a relative clause or parenthesis set aside. */
  private List<Phrase> before(int verb) {
    int start = clauses.start(verb);
    for (int i = start; i < verb; i++) {
      List<Phrase> candidates = phrases.listAt(i, verb);
      if (candidates.isEmpty() || !isActor(candidates.get(0))) {
        continue;
      }
      int end = candidates.get(candidates.size() - 1).end();
      if (reaches(end, verb)) {
        return actors(candidates);
      }
      i = end - 1;
    }
    return List.of();
  }

  /** Whether nothing but auxiliaries, particles, dates and commas stand between. */
  private boolean reaches(int end, int verb) {
    for (int i = end; i < verb; i++) {
      boolean light =
          view.timeAt(i) != null
              || view.isComma(i)
              || QuotationMarks.isMark(view.word(i))
              || view.is(i, adverbial)
              || view.word(i).pos() == Word.Pos.PARTICLE
              || view.word(i).pos() == Word.Pos.NEGATION;
      if (!light) {
        return false;
      }
    }
    return true;
  }

  /** The object: after the subject that follows the verb, or right after the verb. */
  private List<Phrase> object(Trigger trigger) {
    int end = clauseEnd(trigger);
    int at = skipAdverbials(trigger.end());
    List<Phrase> following = bare(at, end);
    if (following.isEmpty()) {
      return List.of();
    }
    List<Phrase> subjects = subject(trigger.end(), trigger.first());
    boolean subjectFollows = !subjects.isEmpty() && subjects.get(0).equals(following.get(0));
    if (subjectFollows) {
      int next = skipAdverbials(following.get(following.size() - 1).end());
      return next < end ? phrases.listAt(next, end) : List.of();
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
        return subject(i + 1, i);
      }
    }
    return List.of();
  }

  /** هجوم شنته X, غارات نفذها X. */
  private List<Phrase> relativeVerb(Trigger trigger) {
    int end = Math.min(clauseEnd(trigger), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.is(i, light) && !view.word(i).enclitic().isEmpty()) {
        return actors(phrases.listAt(skipAdverbials(i + 1), clauses.end(i)));
      }
    }
    return List.of();
  }

  private List<Phrase> afterClass(Trigger trigger, int classId) {
    int end = Math.min(clauseEnd(trigger), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (view.is(i, classId) && view.word(i).enclitic().isEmpty()) {
        int at = standsAlone(i) ? i + 1 : i;
        List<Phrase> all = phrases.listAt(at, clauses.end(i));
        List<Phrase> found = view.is(i, targeting) ? all : actors(all);
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
        Phrase side = phrases.at(i + 1, sentenceEnd);
        if (side == null) {
          return List.of();
        }
        return firstOfPair ? List.of(side) : otherSide(side, sentenceEnd);
      }
    }
    return List.of();
  }

  /** وY of بين X وY, across what belongs to X (مسلحين من تنظيم كذا). */
  private List<Phrase> otherSide(Phrase side, int limit) {
    for (int i = side.end(); i < Math.min(limit, side.end() + REACH); i++) {
      boolean joined = view.word(i).hasProclitic('\u0648') && !view.word(i).pos().isVerb();
      boolean alone = view.word(i).norm().equals("\u0648") && i + 1 < limit;
      List<Phrase> found = joined || alone ? phrases.listAt(alone ? i + 1 : i, limit) : List.of();
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
      List<Phrase> found = actors(bare(i, trigger.first()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** التقى بمدير المخابرات. */
  private List<Phrase> withB(Trigger trigger) {
    int at = skipAdverbials(trigger.end());
    boolean governed = at < clauseEnd(trigger) && view.word(at).hasProclitic('\u0628');
    return governed ? actors(phrases.listAt(at, clauseEnd(trigger))) : List.of();
  }

  private List<Phrase> second(Trigger trigger) {
    List<Phrase> subjects = subject(afterVerb(trigger), trigger.first());
    return subjects.size() > 1 ? subjects.subList(1, subjects.size()) : List.of();
  }

  /** تعرض X لهجوم: the subject of a verb of suffering before the trigger. */
  private List<Phrase> suffered(Trigger trigger) {
    int start = clauses.start(trigger.first());
    for (int i = trigger.first() - 1; i >= start; i--) {
      if (view.is(i, sufferer)) {
        return subject(i + 1, i);
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
      if (view.word(i).pos().isVerb()) {
        return subject(i + 1, i);
      }
    }
    return List.of();
  }

  private List<Phrase> left(Trigger trigger) {
    return before(trigger.first());
  }

  private Argument toArgument(String role, Phrase phrase) {
    EntityReference known = reference(phrase);
    return new Argument(
        role,
        phrases.span(phrase),
        phrases.text(phrase),
        known.actorId().isEmpty() ? known.id() : known.actorId(),
        known.country(),
        known.sector());
  }

  private EntityReference reference(Phrase phrase) {
    EntityReference found = EntityReference.local("", "");
    for (int i = phrase.first(); i < phrase.end(); i++) {
      EntityMention entity = view.entityAt(i);
      if (entity != null && (found.id().isEmpty() || !entity.type().equals("LOC"))) {
        found = entity.entity();
      }
    }
    return found;
  }
}
