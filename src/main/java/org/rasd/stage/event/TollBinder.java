package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rasd.model.Amount;
import org.rasd.model.Sentence;
import org.rasd.model.Toll;

/**
 * Gives the tolls of a sentence to its events: the dead and wounded to the attack that caused them;
 * where there is none, to the casualty trigger that states them. Casualty triggers are dropped when
 * an attack of the sentence carries their toll.
 */
final class TollBinder {

  /** Attacks beside which a death is an event of its own, unless the text says they caused it. */
  private static final Set<String> HARMLESS =
      Set.of("RAID_ARREST", "INTERCEPTED", "ABDUCTION", "SABOTAGE");

  private static final Set<String> CAPTURES = Set.of("RAID_ARREST", "ABDUCTION");
  private static final int CHAIN = 9;
  private static final int BESIDE = 3;

  /** A trigger with its toll. */
  record Bound(Trigger trigger, Toll toll) {}

  private final EventTypes types;
  private final Tolls tolls;
  private final TollLinks links;

  TollBinder(EventTypes types, Tolls tolls, TollLinks links) {
    this.types = types;
    this.tolls = tolls;
    this.links = links;
  }

  /** The triggers that stay, with their tolls. */
  List<Bound> bind(List<Trigger> triggers, Sentence sentence) {
    List<Trigger> attacks = ofFamily(triggers, "ATTACK");
    List<Trigger> casualties = ofFamily(triggers, "CASUALTY");
    boolean bare = attacks.isEmpty() && casualties.isEmpty();
    List<TollStatement> statements = bare ? List.of() : tolls.in(sentence);
    Map<Trigger, List<TollStatement>> owned = new HashMap<>();
    for (List<TollStatement> chain : chains(statements, attacks)) {
      own(chain, attacks, casualties, owned);
    }
    boolean deadly = attacks.stream().anyMatch(t -> !HARMLESS.contains(t.type()));
    return triggers.stream()
        .filter(t -> !deadly || !casualties.contains(t) || owned.containsKey(t))
        .map(t -> new Bound(t, toll(owned.getOrDefault(t, List.of()))))
        .toList();
  }

  private List<Trigger> ofFamily(List<Trigger> triggers, String family) {
    return triggers.stream().filter(t -> types.family(t.type()).equals(family)).toList();
  }

  /** Dead and wounded of one clause go together; every other statement goes by itself. */
  private List<List<TollStatement>> chains(List<TollStatement> statements, List<Trigger> attacks) {
    List<List<TollStatement>> chains = new ArrayList<>();
    TollStatement last = null;
    for (TollStatement next : statements) {
      if (last == null || !isChained(last, next, attacks)) {
        chains.add(new ArrayList<>());
      }
      chains.get(chains.size() - 1).add(next);
      last = next;
    }
    return chains;
  }

  private boolean isChained(TollStatement a, TollStatement b, List<Trigger> attacks) {
    boolean lethal = a.loss().isOfAttacks() && b.loss().isOfAttacks() && a.loss() != b.loss();
    return lethal
        && b.first() - a.end() <= CHAIN
        && attacks.stream().noneMatch(t -> a.word() < t.first() && t.first() < b.word())
        && !links.areApart(a.end(), Math.max(a.end(), b.first()));
  }

  private void own(
      List<TollStatement> chain,
      List<Trigger> attacks,
      List<Trigger> casualties,
      Map<Trigger, List<TollStatement>> owned) {
    Optional<Trigger> attack = attackOf(chain, attacks);
    for (TollStatement toll : chain) {
      boolean open = attack.isPresent() && isOpen(toll, owned.get(attack.get()));
      Optional<Trigger> owner =
          open
              ? attack
              : own(toll, casualties, attack.isPresent())
                  .or(() -> attack.isPresent() ? Optional.empty() : other(toll, attacks));
      owner.ifPresent(t -> owned.computeIfAbsent(t, k -> new ArrayList<>()).add(toll));
    }
  }

  /** The attack that dead and wounded belong to, if one is near enough. */
  private Optional<Trigger> attackOf(List<TollStatement> chain, List<Trigger> attacks) {
    Trigger best = null;
    int least = TollLinks.APART;
    int nearest = Integer.MAX_VALUE;
    for (TollStatement toll : chain) {
      for (Trigger attack : toll.loss().isOfAttacks() ? attacks : List.<Trigger>of()) {
        int cost = links.cost(toll, attack);
        int distance = Math.abs(attack.first() - toll.word());
        boolean able = !HARMLESS.contains(attack.type()) || cost <= TollLinks.STRONG;
        if (able && (cost < least || (cost == least && distance < nearest))) {
          best = attack;
          least = cost;
          nearest = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether an event has no toll of this kind, or only an unstated number. */
  private static boolean isOpen(TollStatement toll, List<TollStatement> owned) {
    return owned == null
        || owned.stream().noneMatch(s -> s.loss() == toll.loss() && !isUnbounded(s.amount()));
  }

  private static boolean isUnbounded(Amount amount) {
    return amount.value().isEmpty() && amount.min().isEmpty() && amount.max().isEmpty();
  }

  /** The casualty that states a toll; where an attack has one like it, only its own trigger. */
  private static Optional<Trigger> own(
      TollStatement toll, List<Trigger> casualties, boolean strict) {
    Predicate<Trigger> same = t -> t.type().equals(toll.loss().name());
    Optional<Trigger> own = nearest(toll, casualties, same.and(t -> states(t, toll)));
    return own.isPresent() || strict || !toll.loss().isOfAttacks()
        ? own
        : nearest(toll, casualties, same).or(() -> nearest(toll, casualties, t -> true));
  }

  private static boolean states(Trigger trigger, TollStatement toll) {
    return trigger.first() >= toll.first() - BESIDE && trigger.first() < toll.end() + BESIDE;
  }

  /** Who takes what neither an attack nor a casualty took. */
  private Optional<Trigger> other(TollStatement toll, List<Trigger> attacks) {
    return switch (toll.loss()) {
      case KILLED, WOUNDED -> nearest(toll, attacks, t -> !links.isEarlier(toll, t));
      case CAPTURED -> nearest(toll, attacks, t -> CAPTURES.contains(t.type()) || !states(t, toll));
      case MISSING, DISPLACED -> nearest(toll, attacks, t -> true);
    };
  }

  private static Optional<Trigger> nearest(
      TollStatement toll, List<Trigger> triggers, Predicate<Trigger> fits) {
    return triggers.stream()
        .filter(fits)
        .min(Comparator.comparingInt(t -> Math.abs(t.first() - toll.word())));
  }

  private static Toll toll(List<TollStatement> statements) {
    if (statements.isEmpty()) {
      return Toll.NONE;
    }
    Map<Loss, Amount> amounts = new HashMap<>();
    Set<String> victims = new LinkedHashSet<>();
    String scope = "";
    for (TollStatement s : statements) {
      amounts.merge(s.loss(), s.amount(), (a, b) -> isUnbounded(a) ? b : a);
      victims.addAll(s.victimTypes());
      scope = scope.isEmpty() || scope.equals("event") ? s.scope() : scope;
    }
    return new Toll(
        amounts.getOrDefault(Loss.KILLED, Amount.NONE),
        amounts.getOrDefault(Loss.WOUNDED, Amount.NONE),
        amounts.getOrDefault(Loss.MISSING, Amount.NONE),
        amounts.getOrDefault(Loss.CAPTURED, Amount.NONE),
        amounts.getOrDefault(Loss.DISPLACED, Amount.NONE),
        List.copyOf(victims),
        scope);
  }
}
