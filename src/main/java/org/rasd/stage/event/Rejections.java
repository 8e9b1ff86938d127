package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasd.model.EventMention;
import org.rasd.model.NearMiss;

/** Collects why matches of rules gave no record in one document. For one thread. */
final class Rejections {

  private final TextView view;
  private final List<NearMiss> all = new ArrayList<>();

  Rejections(TextView view) {
    this.view = view;
  }

  /** Notes a match of a rule that was set aside before it became a trigger. */
  void add(EventRule rule, Pattern.Match match, String reason) {
    if (!rule.type().equals(EventRule.NONE)) {
      add(new Trigger(rule, match, rule.type(), "", -1), reason);
    }
  }

  /** Notes a trigger that was set aside. */
  void add(Trigger trigger, String reason) {
    all.add(new NearMiss(trigger.span(view), trigger.type(), trigger.rule().id(), reason));
  }

  /** The near misses in text order; none of words that another rule made a record of. */
  List<NearMiss> without(List<EventMention> mentions) {
    Set<Integer> reported =
        mentions.stream().map(m -> m.span().start()).collect(Collectors.toSet());
    return all.stream()
        .filter(miss -> !reported.contains(miss.span().start()))
        .distinct()
        .sorted(Comparator.comparing(NearMiss::span))
        .toList();
  }
}
