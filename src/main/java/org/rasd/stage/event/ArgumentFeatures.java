package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.model.EntityMention;
import org.rasd.model.Word;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * What a learned model looks at to say whether a noun phrase is an argument of a trigger: which
 * ways of {@code events/frames.tsv} lead to it, where it stands, what governs it, what it is. Each
 * holds for itself, for the family and for the frame of the trigger.
 */
final class ArgumentFeatures {

  private static final int[] DISTANCES = {0, 1, 2, 4, 7, 12, 20};
  private static final int MANY = 3;
  private static final int GAP = 3;

  private final TextView view;
  private final WordClasses classes;
  private final EventTypes types;
  private final Clauses clauses;
  private final Actors actors;
  private final Subjects subjects;
  private final int light;
  private final int say;
  private final int sufferer;
  private final int stance;

  /** All that is asked about the candidates of one trigger. */
  record Case(
      Trigger trigger,
      List<Phrase> candidates,
      Map<String, List<Phrase>> byWay,
      Map<String, List<Phrase>> byRole,
      ArgumentMemory memory) {}

  private Map<String, Float> features = Map.of();
  private Trigger trigger;
  private String family = "";
  private String frame = "";
  private String tied = "";

  ArgumentFeatures(
      TextView view,
      WordClasses classes,
      EventTypes types,
      Clauses clauses,
      Actors actors,
      Subjects subjects) {
    this.view = view;
    this.classes = classes;
    this.types = types;
    this.clauses = clauses;
    this.actors = actors;
    this.subjects = subjects;
    this.light = classes.id("light");
    this.say = classes.id("say");
    this.sufferer = classes.id("sufferer");
    this.stance = classes.id("stance");
  }

  /** The features of one candidate. */
  Map<String, Float> of(Case asked, Phrase candidate) {
    features = new HashMap<>();
    trigger = asked.trigger();
    family = types.family(trigger.type());
    boolean verb = view.word(trigger.first()).pos().isVerb();
    frame = trigger.rule().frame() + (verb ? " v" : " n");
    add("candidate");
    ofTrigger(candidate);
    ofWays(asked, candidate, "");
    ofPlace(asked, candidate, "");
    ofGovernor(candidate, "");
    ofHead(candidate);
    ofVerbs(candidate);
    ofLead(asked, candidate);
    for (String role : asked.memory().rolesOf(candidate, trigger)) {
      add("elsewhere " + role);
    }
    return features;
  }

  private void add(String feature) {
    features.put(feature, 1f);
    features.put(family + "/" + feature, 1f);
    features.put(frame + "/" + feature, 1f);
  }

  private void addPlain(String feature) {
    features.put(feature, 1f);
  }

  /** How the trigger stands in its clause, for a candidate on that side. */
  private void ofTrigger(Phrase candidate) {
    int at = trigger.first();
    String side = candidate.first() < at ? "before" : "after";
    Word word = view.word(at);
    boolean start = at == view.sentenceAt(at).firstToken();
    Word previous = start ? null : view.word(at - 1);
    String tie =
        !word.proclitics().isEmpty()
            ? word.proclitics()
            : previous == null
                ? "start"
                : previous.pos() == Word.Pos.PREPOSITION ? previous.norm() : previous.pos().name();
    tied = side + ", tied by " + tie;
    add(tied);
    add(side + ", trigger " + (word.definite() ? "definite" : "bare"));
    if (!word.enclitic().isEmpty()) {
      add(side + ", trigger with pronoun");
    }
  }

  private void ofWays(Case asked, Phrase candidate, String prefix) {
    boolean any = false;
    for (Map.Entry<String, List<Phrase>> way : asked.byWay().entrySet()) {
      int index = indexOf(way.getValue(), candidate);
      if (index >= 0) {
        any = true;
        add(prefix + "way=" + way.getKey());
        if (way.getKey().equals("verb") || way.getKey().equals("speaker")) {
          add("way=" + way.getKey() + " " + tied);
        }
        if (index > 0) {
          add(prefix + "way=" + way.getKey() + " not first");
        }
      }
    }
    if (!any) {
      add(prefix + "no way");
    }
    for (Map.Entry<String, List<Phrase>> role : asked.byRole().entrySet()) {
      if (indexOf(role.getValue(), candidate) >= 0) {
        add(prefix + "rule=" + role.getKey());
      }
    }
  }

  private static int indexOf(List<Phrase> phrases, Phrase candidate) {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).first() == candidate.first()) {
        return i;
      }
    }
    return -1;
  }

  private void ofPlace(Case asked, Phrase candidate, String prefix) {
    if (view.sentenceOf(candidate.first()) != trigger.sentence()) {
      add(prefix + "elsewhere");
      return;
    }
    boolean before = candidate.first() < trigger.first();
    int gap = before ? trigger.first() - candidate.end() : candidate.first() - trigger.end();
    String side = before ? "before" : "after";
    add(prefix + side);
    add(prefix + side + " by " + bucket(gap));
    int between = between(asked, candidate, before);
    add(prefix + side + " past actors " + Math.min(between, MANY));
    int from = before ? candidate.end() : trigger.end();
    int to = before ? trigger.first() : candidate.first();
    int verbs = 0;
    int commas = 0;
    for (int i = from; i < to; i++) {
      verbs += view.word(i).pos().isVerb() ? 1 : 0;
      commas += view.isComma(i) ? 1 : 0;
    }
    add(prefix + side + " past verbs " + Math.min(verbs, MANY));
    addPlain(prefix + side + " past commas " + Math.min(commas, MANY));
    boolean same =
        clauses.start(trigger.first()) <= candidate.first()
            && candidate.first() < clauses.end(trigger.end() - 1);
    add(prefix + (same ? "same clause" : "other clause"));
    if (gap <= GAP) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < to; i++) {
        words.append(' ').append(view.word(i).norm());
      }
      addPlain(prefix + side + " words" + words);
    }
  }

  private static String bucket(int gap) {
    for (int d : DISTANCES) {
      if (gap <= d) {
        return String.valueOf(d);
      }
    }
    return "far";
  }

  private int between(Case asked, Phrase candidate, boolean before) {
    int n = 0;
    int from = before ? candidate.end() : trigger.end();
    int to = before ? trigger.first() : candidate.first();
    for (Phrase other : asked.candidates()) {
      boolean inside = other.first() >= from && other.end() <= to;
      n += inside && actors.heads(other) ? 1 : 0;
    }
    return n;
  }

  /** What stands right before a candidate. */
  private void ofGovernor(Phrase candidate, String prefix) {
    Word first = view.word(candidate.first());
    int before = candidate.first() - 1;
    boolean start = before < view.sentenceAt(candidate.first()).firstToken();
    add(prefix + "proclitics=" + first.proclitics());
    if (start) {
      add(prefix + "opens sentence");
      return;
    }
    Word word = view.word(before);
    boolean preposition = word.pos() == Word.Pos.PREPOSITION;
    add(prefix + (preposition ? "preposition=" + word.norm() : "after pos=" + word.pos()));
    addPlain(prefix + "after=" + word.stem());
    for (int c : view.classesOf(before)) {
      add(prefix + "after@" + classes.name(c));
    }
    if (before > 0 && view.sentenceOf(before - 1) == view.sentenceOf(before)) {
      addPlain(prefix + "two after=" + view.word(before - 1).stem());
    }
  }

  /** What a candidate is, and what follows it. */
  private void ofHead(Phrase candidate) {
    int head = actors.head(candidate);
    Word word = view.word(head);
    EntityMention entity = view.entityAt(head);
    add("actor=" + (actors.heads(candidate) ? "head" : actors.isIn(candidate) ? "inside" : "no"));
    if (entity != null) {
      add("entity=" + entity.type());
      add("subtype=" + entity.subtype());
    } else {
      addPlain("head=" + word.bare());
    }
    for (int c : view.classesOf(head)) {
      add("head@" + classes.name(c));
    }
    add(word.definite() || entity != null ? "definite" : "indefinite");
    add("words=" + Math.min(candidate.end() - candidate.first(), MANY));
    if (head > candidate.first() || view.quantityAt(candidate.first()) != null) {
      add("counted");
    }
    if (candidate.end() < view.sentenceAt(head).endToken()) {
      Word next = view.word(candidate.end());
      add("before pos=" + next.pos());
      for (int c : view.classesOf(candidate.end())) {
        addPlain("before@" + classes.name(c));
      }
    }
    if (view.isQuoted(head) != view.isQuoted(trigger.first())) {
      addPlain("across quotation mark");
    }
  }

  /** Of which verbs a candidate is the subject. */
  private void ofVerbs(Phrase candidate) {
    if (view.sentenceOf(candidate.first()) != trigger.sentence()) {
      return;
    }
    int first = view.sentenceAt(candidate.first()).firstToken();
    int end = view.sentenceAt(candidate.first()).endToken();
    boolean any = false;
    for (int v = Math.max(first, candidate.first() - 20);
        v < Math.min(end, candidate.end() + 20);
        v++) {
      boolean own = v >= trigger.first() && v < trigger.end();
      if (own || !view.word(v).pos().isVerb()) {
        continue;
      }
      if (indexOf(subjects.written(v, v + 1), candidate) >= 0) {
        any = true;
        String kind = kind(v);
        String side = v < trigger.first() ? "before" : "after";
        add("subject of " + kind + " verb " + side);
        addPlain("subject of " + view.word(v).stem());
        add("subject of verb " + side + ", nearest " + isNearest(v));
      }
    }
    if (!any) {
      add("no subject");
    }
  }

  private boolean isNearest(int verb) {
    int from = Math.min(verb, trigger.first());
    int to = Math.max(verb, trigger.first());
    for (int i = from + 1; i < to; i++) {
      if (view.word(i).pos().isVerb()) {
        return false;
      }
    }
    return true;
  }

  private String kind(int verb) {
    return view.is(verb, say)
        ? "say"
        : view.is(verb, light)
            ? "light"
            : view.is(verb, sufferer) ? "suffering" : view.is(verb, stance) ? "stance" : "other";
  }

  /** Of coordinated phrases the first tells about the others. */
  private void ofLead(Case asked, Phrase candidate) {
    Phrase lead = candidate;
    for (int n = 0; n < MANY; n++) {
      Phrase before = joinedTo(asked, lead);
      if (before == null) {
        break;
      }
      lead = before;
    }
    if (lead.equals(candidate)) {
      add("not joined");
      return;
    }
    add("joined");
    ofWays(asked, lead, "lead ");
    ofPlace(asked, lead, "lead ");
    ofGovernor(lead, "lead ");
  }

  private Phrase joinedTo(Case asked, Phrase candidate) {
    boolean and = view.word(candidate.first()).hasProclitic('\u0648');
    if (!and) {
      return null;
    }
    List<Phrase> ending = new ArrayList<>();
    for (Phrase other : asked.candidates()) {
      int end = other.end();
      if (end == candidate.first() || (end == candidate.first() - 1 && !isWord(end))) {
        ending.add(other);
      }
    }
    return ending.isEmpty() ? null : ending.get(0);
  }

  private boolean isWord(int i) {
    return !view.isPunctuation(i);
  }
}
