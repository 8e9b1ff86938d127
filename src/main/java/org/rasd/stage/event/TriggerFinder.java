package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Sentence;
import org.rasd.model.Zone;

/** Applies the rules to each sentence outside the page's furniture. */
final class TriggerFinder {

  private final TextView view;
  private final RuleSet rules;
  private final EventTypes types;

  TriggerFinder(TextView view, RuleSet rules, EventTypes types) {
    this.view = view;
    this.rules = rules;
    this.types = types;
  }

  /** The triggers, sentence by sentence. */
  List<List<Trigger>> bySentence() {
    List<List<Trigger>> all = new ArrayList<>();
    List<Sentence> sentences = view.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (sentences.get(s).zone() != Zone.Kind.BOILERPLATE) {
        all.add(triggers(s, sentences.get(s)));
      }
    }
    return all;
  }

  private List<Trigger> triggers(int index, Sentence sentence) {
    List<Trigger> triggers = new ArrayList<>();
    for (RuleSet.Candidate candidate : rules.apply(view, sentence)) {
      EventRule rule = candidate.rule();
      if (types.has(rule.type())) {
        triggers.add(new Trigger(rule, candidate.match(), rule.type(), index));
      }
    }
    return triggers;
  }
}
