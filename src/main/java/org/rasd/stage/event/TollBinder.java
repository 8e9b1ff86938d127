package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasd.model.Amount;
import org.rasd.model.Sentence;
import org.rasd.model.Toll;

/**
 * Gives the tolls of a sentence to its events: to the nearest attack; where there is none, to the
 * casualty trigger that states them. Casualty triggers are dropped when an attack of the sentence
 * carries the toll.
 */
final class TollBinder {

  /** Attacks beside which a death is an event of its own: an arrest does not kill. */
  private static final Set<String> HARMLESS =
      Set.of("RAID_ARREST", "INTERCEPTED", "ABDUCTION", "SABOTAGE");

  /** A trigger with its toll. */
  record Bound(Trigger trigger, Toll toll) {}

  private final EventTypes types;
  private final Tolls tolls;

  TollBinder(EventTypes types, Tolls tolls) {
    this.types = types;
    this.tolls = tolls;
  }

  /** The triggers that stay, with their tolls. */
  List<Bound> bind(List<Trigger> triggers, Sentence sentence) {
    List<Trigger> attacks =
        ofFamily(triggers, "ATTACK").stream().filter(t -> !HARMLESS.contains(t.type())).toList();
    List<Trigger> carriers = attacks.isEmpty() ? ofFamily(triggers, "CASUALTY") : attacks;
    carriers = carriers.isEmpty() ? ofFamily(triggers, "ATTACK") : carriers;
    List<Tolls.Statement> statements = carriers.isEmpty() ? List.of() : tolls.in(sentence);
    List<Bound> bound = new ArrayList<>();
    for (Trigger trigger : triggers) {
      boolean casualty = types.family(trigger.type()).equals("CASUALTY");
      if (casualty && !attacks.isEmpty()) {
        continue;
      }
      bound.add(new Bound(trigger, toll(trigger, carriers, statements)));
    }
    return bound;
  }

  private List<Trigger> ofFamily(List<Trigger> triggers, String family) {
    return triggers.stream().filter(t -> types.family(t.type()).equals(family)).toList();
  }

  private static Toll toll(
      Trigger trigger, List<Trigger> carriers, List<Tolls.Statement> statements) {
    Amount killed = Amount.NONE;
    Amount wounded = Amount.NONE;
    boolean total = false;
    for (Tolls.Statement statement : statements) {
      if (nearest(statement, carriers) != trigger) {
        continue;
      }
      total |= statement.runningTotal();
      if (statement.kind() == Tolls.Kind.KILLED && !killed.isStated()) {
        killed = statement.amount();
      } else if (statement.kind() == Tolls.Kind.WOUNDED && !wounded.isStated()) {
        wounded = statement.amount();
      }
    }
    if (!killed.isStated() && !wounded.isStated()) {
      return Toll.NONE;
    }
    String scope = total ? "running_total" : "event";
    return new Toll(killed, wounded, Amount.NONE, Amount.NONE, Amount.NONE, "", scope);
  }

  /** The carrier that a statement belongs to: the nearest, one after the statement preferred. */
  private static Trigger nearest(Tolls.Statement statement, List<Trigger> carriers) {
    Trigger best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Trigger carrier : carriers) {
      int gap = carrier.first() - statement.word();
      int distance = gap >= 0 ? gap : -gap + 2;
      if (distance < bestDistance) {
        best = carrier;
        bestDistance = distance;
      }
    }
    return best;
  }
}
