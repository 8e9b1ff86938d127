package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.model.EntityMention;
import org.rasd.model.Sentence;
import org.rasd.model.Word;
import org.rasd.model.Zone;
import org.rasd.pipeline.Interruption;

/**
 * Applies the rules to each sentence outside the page's furniture, makes types more specific by
 * context, and lets a definite attack noun that refers back (الهجوم) take the type and weapon of
 * the attack it refers to. A reference back to an attack of the same sentence is no mention of its
 * own.
 */
final class TriggerFinder {

  private static final String ATTACK = "ATTACK";
  private static final int MEMORY = 6;
  private static final int LONG_MEMORY = 10;
  private static final Set<String> NAMED = Set.of("PER", "ORG");

  /** Types that a later الهجوم or القصف may mean. */
  private static final Set<String> REFERABLE =
      Set.of(
          "AIRSTRIKE", "DRONE_STRIKE", "SHELLING_MISSILE", "EXPLOSION_IED", "SUICIDE", "CHEMICAL");

  private final TextView view;
  private final RuleSet rules;
  private final EventTypes types;
  private final Refinements typeRefinements;
  private final Refinements weapons;
  private final int backReference;
  private final Rejections rejections;
  private final Repeats repeats;
  private final RelatedLinks links;
  private Trigger lastSpecific;
  private Trigger lastGeneral;

  TriggerFinder(
      TextView view,
      WordClasses classes,
      RuleSet rules,
      EventTypes types,
      Refinements typeRefinements,
      Refinements weapons,
      Rejections rejections) {
    this.rejections = rejections;
    this.view = view;
    this.rules = rules;
    this.types = types;
    this.typeRefinements = typeRefinements;
    this.weapons = weapons;
    this.backReference = classes.id("back_reference");
    this.repeats = new Repeats(view);
    this.links = new RelatedLinks(view, classes);
  }

  /** The triggers, sentence by sentence. */
  List<List<Trigger>> bySentence() {
    List<List<Trigger>> all = new ArrayList<>();
    List<Sentence> sentences = view.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Interruption.check();
      if (sentences.get(s).zone() != Zone.Kind.BOILERPLATE) {
        all.add(triggers(s, sentences.get(s)));
      }
    }
    return all;
  }

  private List<Trigger> triggers(int index, Sentence sentence) {
    List<Trigger> triggers = new ArrayList<>();
    for (RuleSet.Candidate candidate : rules.apply(view, sentence, rejections)) {
      String reason = reasonAgainst(candidate.match(), sentence);
      if (!reason.isEmpty()) {
        rejections.add(candidate.rule(), candidate.match(), reason);
        continue;
      }
      Trigger trigger = refined(candidate, index);
      if (isAttack(trigger) && isBackReference(trigger)) {
        if (follows(triggers, trigger)) {
          rejections.add(trigger, "refers back to an attack of the same sentence");
          continue;
        }
        trigger = resolved(trigger);
      } else if (isAttack(trigger)) {
        trigger = inherited(trigger);
      }
      remember(trigger);
      triggers.add(trigger);
    }
    return triggers;
  }

  private void remember(Trigger trigger) {
    if (REFERABLE.contains(trigger.type())) {
      lastSpecific = trigger;
      lastGeneral = null;
    } else if (trigger.type().equals("ARMED_ATTACK")) {
      lastGeneral = trigger;
    }
  }

  /** Why a match reports nothing, or empty. */
  private String reasonAgainst(Pattern.Match match, Sentence sentence) {
    if (isInsideName(match)) {
      return "inside a name";
    }
    if (links.contains(match.triggerFirst())) {
      return "among links to other stories";
    }
    return repeats.isRepeated(match, sentence) ? "said before, word by word" : "";
  }

  /** A word inside a name (التحالف الدولي لدحر داعش, جبهة التحرير) reports nothing. */
  private boolean isInsideName(Pattern.Match match) {
    EntityMention entity = view.entityAt(match.triggerFirst());
    return entity != null && NAMED.contains(entity.type());
  }

  private Trigger refined(RuleSet.Candidate candidate, int sentence) {
    Pattern.Match match = candidate.match();
    String type = candidate.rule().type();
    type = typeRefinements.of(type, view, match, type);
    String weapon =
        weapons.of(type, view, match, types.family(type).equals(ATTACK) ? "unspecified" : "");
    return new Trigger(candidate.rule(), match, type, weapon, sentence);
  }

  private boolean isAttack(Trigger trigger) {
    return types.family(trigger.type()).equals(ATTACK);
  }

  private boolean isBackReference(Trigger trigger) {
    Word head = view.word(trigger.first());
    return head.definite() && view.is(trigger.first(), backReference);
  }

  private boolean follows(List<Trigger> earlier, Trigger trigger) {
    return earlier.stream()
        .anyMatch(t -> isAttack(t) && t.end() <= trigger.first() && sameClass(t, trigger));
  }

  /** Whether a reference back may mean an attack: not a clash for a bombing. */
  private static boolean sameClass(Trigger a, Trigger b) {
    return !a.type().equals("CLASH") && !b.type().equals("CLASH");
  }

  /**
   * قصف or استهدف with no word of its weapon is of the kind that the document reports already: the
   * rule's effect {@code inherit} lists the types it may take.
   */
  private Trigger inherited(Trigger trigger) {
    String inheritable = trigger.rule().effects().getOrDefault("inherit", "");
    boolean bare =
        trigger.type().equals(trigger.rule().type()) && trigger.weapon().equals("unspecified");
    boolean may =
        bare
            && lastSpecific != null
            && trigger.sentence() - lastSpecific.sentence() <= LONG_MEMORY
            && List.of(inheritable.split("/")).contains(lastSpecific.type());
    return may ? trigger.as(lastSpecific.type(), lastSpecific.weapon()) : trigger;
  }

  /** الهجوم is of the kind told before, where the rule's effect {@code refers} lists that kind. */
  private Trigger resolved(Trigger trigger) {
    boolean another = lastGeneral != null && lastGeneral.sentence() == trigger.sentence() - 1;
    if (another || lastSpecific == null || trigger.sentence() - lastSpecific.sentence() > MEMORY) {
      return trigger;
    }
    Map<String, String> effects = trigger.rule().effects();
    String meant = effects.getOrDefault("refers", effects.getOrDefault("inherit", ""));
    boolean may = List.of(meant.split("/")).contains(lastSpecific.type());
    boolean generic = trigger.type().equals(trigger.rule().type());
    return may && generic ? trigger.as(lastSpecific.type(), lastSpecific.weapon()) : trigger;
  }
}
