package org.rasd.stage.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.model.EntityMention;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * What a learned model looks at to say whether a trigger that a rule found is an event: the trigger
 * and its rule, the words and names around it, its place in the text, what was found before it, and
 * what the document is about. Made once for a document, asked in text order.
 */
final class CandidateFeatures {

  private static final String TOPIC = "topic";
  private static final String SHORT = "short document";
  private static final int WINDOW = 4;
  private static final int NEAR = 6;
  private static final int MANY = 3;

  /** Log-odds of the topic beyond which it is sure. */
  private static final double SURE = 5;

  private final TextView view;
  private final WordClasses classes;
  private final EventTypes types;
  private final double topic;
  private final int candidates;
  private final Map<String, Integer> seen = new HashMap<>();
  private Map<String, Float> features = Map.of();

  CandidateFeatures(
      TextView view, WordClasses classes, EventTypes types, double conflict, int candidates) {
    this.view = view;
    this.classes = classes;
    this.types = types;
    double odds = Math.log(conflict / (1 - conflict));
    this.topic = Math.max(-SURE, Math.min(SURE, odds)) / SURE;
    this.candidates = candidates;
  }

  /**
   * The features of a trigger, each with its strength.
   *
   * @param sentence all triggers of its sentence
   */
  Map<String, Float> of(Trigger trigger, List<Trigger> sentence) {
    features = new HashMap<>();
    ofTrigger(trigger);
    ofWindow(trigger);
    ofPosition(trigger);
    ofNames(trigger);
    ofOthers(trigger, sentence);
    ofDocument(trigger);
    return features;
  }

  /** Whether the document is more likely on another topic; a short one does not say. */
  static boolean isTopicDoubtful(Map<String, Float> features) {
    return features.getOrDefault(TOPIC, 0f) < 0 && !isShort(features);
  }

  /** Whether the document is too short to say much of its topic. */
  static boolean isShort(Map<String, Float> features) {
    return features.containsKey(SHORT);
  }

  private void add(String feature) {
    features.put(feature, 1f);
  }

  private void add(String feature, double strength) {
    features.put(feature, (float) strength);
  }

  private static String bucket(int n) {
    return n >= MANY ? MANY + "+" : String.valueOf(n);
  }

  private void ofTrigger(Trigger trigger) {
    Word head = view.word(trigger.first());
    add("type=" + trigger.type());
    add("family=" + types.family(trigger.type()));
    add("rule=" + trigger.rule().id());
    add("lemma=" + head.bare());
    add("pos=" + head.pos());
    add("form=" + trigger.type() + (head.definite() ? " definite" : " bare"));
    add("proclitics=" + head.proclitics());
    if (!head.enclitic().isEmpty()) {
      add("enclitic");
    }
    if (classes.isPlural(head)) {
      add("plural");
    }
    if (trigger.end() - trigger.first() > 1) {
      add("phrase");
    }
    add("rule confidence", trigger.rule().confidence());
  }

  private void ofWindow(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    for (int k = 1; k <= WINDOW; k++) {
      int before = trigger.first() - k;
      int after = trigger.end() + k - 1;
      ofWord("before", before >= sentence.firstToken() ? before : -1, k);
      ofWord("after", after < sentence.endToken() ? after : -1, k);
    }
  }

  private void ofWord(String side, int i, int distance) {
    if (i < 0) {
      if (distance == 1) {
        add(side + " nothing");
      }
      return;
    }
    Word word = view.word(i);
    if (distance == 1) {
      add(side + "1 pos=" + word.pos());
      add(side + "1=" + word.bare());
    }
    add(side + "=" + word.bare());
    for (int c : view.classesOf(i)) {
      add(side + (distance == 1 ? "1@" : "@") + classes.name(c));
    }
  }

  private void ofPosition(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    int length = sentence.endToken() - sentence.firstToken();
    int at = trigger.first() - sentence.firstToken();
    add("zone=" + sentence.zone());
    add("sentence=" + bucket(trigger.sentence()));
    add(2 * at < length ? "first half" : "second half");
    add(at < MANY ? "at start" : "inside");
    add("length=" + bucket(length / 15));
    if (view.isQuoted(trigger.first())) {
      add("quoted");
    }
  }

  private void ofNames(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    Set<String> found = new HashSet<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean near = i >= trigger.first() - NEAR && i < trigger.end() + NEAR;
      String side = i < trigger.first() ? "before" : "after";
      EntityMention entity = view.entityAt(i);
      if (entity != null) {
        found.add("sentence " + entity.type());
        found.add(near ? side + " near " + entity.type() : "sentence " + entity.type());
      }
      if (view.quantityAt(i) != null) {
        found.add(near ? side + " near number" : "sentence number");
      }
      if (view.timeAt(i) != null) {
        found.add(near ? side + " near time" : "sentence time");
      }
    }
    found.forEach(this::add);
    if (found.isEmpty()) {
      add("no names");
    }
  }

  private void ofOthers(Trigger trigger, List<Trigger> sentence) {
    String family = types.family(trigger.type());
    int sameType = 0;
    int sameFamily = 0;
    for (Trigger other : sentence) {
      if (other.first() < trigger.first()) {
        sameType += other.type().equals(trigger.type()) ? 1 : 0;
        sameFamily += types.family(other.type()).equals(family) ? 1 : 0;
      }
      if (other.first() > trigger.first() && types.family(other.type()).equals(family)) {
        add("family follows in sentence");
      }
    }
    add("before in sentence: type " + bucket(sameType));
    add("before in sentence: family " + bucket(sameFamily));
    add("in sentence: " + bucket(sentence.size() - 1));
    add("before: type " + bucket(seen.merge(trigger.type(), 1, Integer::sum) - 1));
    add("before: family " + bucket(seen.merge(family, 1, Integer::sum) - 1));
    String lemma = "=" + view.word(trigger.first()).bare();
    add("before: lemma " + bucket(seen.merge(lemma, 1, Integer::sum) - 1));
  }

  private void ofDocument(Trigger trigger) {
    int words = view.words().size();
    boolean brief = words < Condition.SHORT_DOCUMENT;
    add(TOPIC, topic);
    add(brief ? SHORT : "document");
    add("topic " + types.family(trigger.type()), topic);
    if (!brief) {
      add("log of candidates", Math.log(candidates) / 3);
      add("density", Math.min(1, 20.0 * candidates / words));
      if (candidates <= 2) {
        add("alone in document");
      }
    }
  }
}
