package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasd.lexicon.TsvTable;

/**
 * How the arguments of a group of triggers are expressed, from {@code events/frames.tsv}: for each
 * role the ways to find it, tried in order.
 *
 * <pre>
 *   subject       of the trigger verb               subject1, second  the first of it, the others
 *   object        of the trigger verb               actor_object      the same, if it can act
 *   passive       subject of خطفوا من قبل X          left              an actor right before
 *   construct     actors after a noun               construct1, construct2  the first, the others
 *   targets       what a masdar is done to          target            قصف مواقع التنظيم
 *   agent         اقتحام قوات الجيش المخيم              nisba             قصف إسرائيلي
 *   light         subject of شن, أعلن … before it   doing             the same without verbs of saying
 *   relative      شنتها X after it
 *   relative_any  subject of any verb with a pronoun for the trigger
 *   by            على يد X, من قبل X                accused           اتهمت الحكومة X بالهجوم
 *   control       subject of تمكن من, حاول …        tied              subject of a verb it completes
 *   governor      رد الجيش بقصف                      possessor         whom the pronoun of هجماتها means
 *   pair, pair2   X and Y of بين X وY               pair_before, pair2_before  before the trigger
 *   struck        استهدف هجوم X                      suffered          X of تعرض X ل…
 *   with_b        التقى بX                           mediator          an envoy among those who talk
 *   with_mediator who meets the envoy               left1, left2      the first, the others of left
 *   captor        اعتقل X ثلاثة                     captive           اعتقل X
 *   fallen        قتل X في اشتباكات مع Y               matrix            حقق X تقدما بعد معارك مع Y
 *   owner         تقدم كبير للقوات X
 *   prep:class    X after a word of the class
 * </pre>
 */
record Frame(String name, Map<String, List<String>> roles) {

  private static final String AFTER = "prep:";
  private static final Set<String> ROLES =
      new TreeSet<>(List.of("actor1", "actor2", "mediator", "host", "guarantor"));
  private static final Set<String> WAYS =
      new TreeSet<>(
          List.of(
              "accused",
              "actor_object",
              "agent",
              "by",
              "captive",
              "captor",
              "construct",
              "construct1",
              "construct2",
              "control",
              "doing",
              "fallen",
              "governor",
              "left",
              "left1",
              "left2",
              "light",
              "matrix",
              "mediator",
              "nisba",
              "object",
              "owner",
              "pair",
              "pair2",
              "pair2_before",
              "pair_before",
              "passive",
              "possessor",
              "relative",
              "relative_any",
              "second",
              "struck",
              "subject",
              "subject1",
              "suffered",
              "target",
              "targets",
              "tied",
              "with_b",
              "with_mediator"));

  /** No argument is looked for. */
  static final Frame NONE = new Frame("", Map.of());

  /**
   * Reads the columns {@code frame role ways}.
   *
   * @param faults where goes what is wrong with a line, which is left out: file, line and value of
   *     an unknown role, way or class
   */
  static Map<String, Frame> load(TsvTable table, WordClasses classes, List<String> faults) {
    Map<String, Frame> frames = new HashMap<>();
    TsvTable.forEach(
        List.of(table),
        row -> {
          check(row, classes);
          Frame frame =
              frames.computeIfAbsent(row.get("frame"), name -> new Frame(name, new HashMap<>()));
          frame
              .roles
              .computeIfAbsent(row.get("role"), r -> new ArrayList<>())
              .addAll(row.list("ways"));
        },
        faults);
    return frames;
  }

  private static void check(TsvTable.Row row, WordClasses classes) {
    if (!ROLES.contains(row.get("role"))) {
      throw row.fault("unknown role '" + row.get("role") + "'; use one of " + ROLES);
    }
    for (String way : row.list("ways")) {
      boolean after = way.startsWith(AFTER);
      if (after && classes.id(way.substring(AFTER.length())) < 0) {
        throw row.fault("way '" + way + "' names no word class");
      }
      if (!after && !WAYS.contains(way)) {
        throw row.fault("unknown way '" + way + "'; use " + AFTER + "CLASS or one of " + WAYS);
      }
    }
  }

  /** The ways to find a role. */
  List<String> ways(String role) {
    return roles.getOrDefault(role, List.of());
  }
}
