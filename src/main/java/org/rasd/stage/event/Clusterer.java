package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.model.Amount;
import org.rasd.model.Argument;
import org.rasd.model.Cluster;
import org.rasd.model.EventMention;
import org.rasd.model.EventPlace;

/**
 * Groups the mentions of one event in a document: the same type, no conflict of date or place, and
 * a shared actor or place, or talks of which neither mention names anybody. The first mention
 * leads; a later one repeats it, updates its numbers, or conflicts with them.
 */
final class Clusterer {

  private Clusterer() {}

  /** The mentions with their clusters, in the order given. */
  static List<EventMention> cluster(List<EventMention> mentions) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      join(groups, mentions, i);
    }
    Map<Integer, Cluster> clusters = new HashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      name(groups.get(g), mentions, "c" + (g + 1), clusters);
    }
    List<EventMention> result = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      result.add(mentions.get(i).withCluster(clusters.get(i)));
    }
    return result;
  }

  private static void join(List<List<Integer>> groups, List<EventMention> mentions, int i) {
    EventMention mention = mentions.get(i);
    for (List<Integer> group : groups) {
      if (isSameEvent(mentions.get(group.get(group.size() - 1)), mention)) {
        group.add(i);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(i)));
  }

  private static boolean isSameEvent(EventMention a, EventMention b) {
    return a.type().equals(b.type())
        && a.factuality().realis().equals(b.factuality().realis())
        && !datesConflict(a, b)
        && !placesConflict(a.places(), b.places())
        && (sharesActor(a, b) || sharesPlace(a.places(), b.places()) || (isBare(a) && isBare(b)));
  }

  /** توقفت المفاوضات … تعثرها: a milestone of the talks that a text is about, no party named. */
  private static boolean isBare(EventMention mention) {
    return mention.family().equals("NEGOTIATION")
        && mention.arguments().isEmpty()
        && mention.places().isEmpty();
  }

  private static boolean datesConflict(EventMention a, EventMention b) {
    return a.date().start().isPresent()
        && b.date().start().isPresent()
        && !a.date().start().equals(b.date().start());
  }

  private static boolean placesConflict(List<EventPlace> a, List<EventPlace> b) {
    return !a.isEmpty() && !b.isEmpty() && !sharesPlace(a, b);
  }

  private static boolean sharesPlace(List<EventPlace> a, List<EventPlace> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> key(x).equals(key(y))));
  }

  private static String key(EventPlace place) {
    return place.id().isEmpty() ? place.text() : place.id();
  }

  private static boolean sharesActor(EventMention a, EventMention b) {
    return a.arguments().stream()
        .anyMatch(x -> b.arguments().stream().anyMatch(y -> key(x).equals(key(y))));
  }

  private static String key(Argument argument) {
    return argument.id().isEmpty() ? argument.text() : argument.id();
  }

  private static void name(
      List<Integer> group, List<EventMention> mentions, String id, Map<Integer, Cluster> clusters) {
    EventMention lead = mentions.get(group.get(0));
    for (int i : group) {
      String role = i == group.get(0) ? "lead" : roleOf(lead, mentions.get(i));
      clusters.put(i, new Cluster(id, group.size(), role));
    }
  }

  private static String roleOf(EventMention lead, EventMention later) {
    Optional<Integer> change = compare(lead.toll().killed(), later.toll().killed());
    if (change.isEmpty() || change.get() == 0) {
      change = compare(lead.toll().wounded(), later.toll().wounded());
    }
    return change.map(c -> c > 0 ? "update" : c < 0 ? "conflict" : "repeat").orElse("repeat");
  }

  private static Optional<Integer> compare(Amount before, Amount after) {
    if (before.value().isEmpty() || after.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Long.compare(after.value().getAsLong(), before.value().getAsLong()));
  }
}
