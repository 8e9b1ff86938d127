package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.lexicon.TsvTable;

/**
 * How the arguments of a group of triggers are expressed, from {@code events/frames.tsv}: for each
 * role the ways to find it, tried in order.
 *
 * <pre>
 *   subject      of the trigger verb              object        of the trigger verb
 *   construct    the noun after the trigger       nisba         قصف إسرائيلي
 *   light        subject of شن, نفذ … before it   relative      شنتها X after it
 *   by           على يد X, من قبل X               prep:class    X after a preposition of the class
 *   pair         X, the first of بين X وY         pair2         Y of بين X وY
 *   second       the second coordinated subject   suffered      X of تعرض X ل…
 *   passive      subject of a passive verb        left          the nearest actor before it
 * </pre>
 */
record Frame(String name, Map<String, List<String>> roles) {

  /** The ways that need no class of prepositions. */
  static final List<String> WAYS =
      List.of(
          "subject",
          "subject1",
          "second",
          "possessor",
          "with_b",
          "object",
          "construct",
          "nisba",
          "light",
          "relative",
          "by",
          "pair",
          "pair2",
          "suffered",
          "left",
          "governor",
          "verb",
          "speaker",
          "mediator",
          "relative_any",
          "accused",
          "struck",
          "victim",
          "targets",
          "agent",
          "after_agent",
          "actor_object",
          "passive",
          "control",
          "tied",
          "with_mediator",
          "construct1",
          "construct2",
          "target",
          "pair_before",
          "pair2_before",
          "prep:towards",
          "prep:against",
          "prep:with_noun",
          "prep:from_noun",
          "prep:mediation",
          "prep:withdrawal");

  /** No argument is looked for. */
  static final Frame NONE = new Frame("", Map.of());

  /** Reads the columns {@code frame role ways}. */
  static Map<String, Frame> load(TsvTable table) {
    Map<String, Frame> frames = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      Frame frame =
          frames.computeIfAbsent(row.get("frame"), name -> new Frame(name, new HashMap<>()));
      frame.roles.computeIfAbsent(row.get("role"), r -> new ArrayList<>()).addAll(row.list("ways"));
    }
    return frames;
  }

  /** The ways to find a role. */
  List<String> ways(String role) {
    return roles.getOrDefault(role, List.of());
  }
}
