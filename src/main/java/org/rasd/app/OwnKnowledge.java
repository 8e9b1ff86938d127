package org.rasd.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.OwnTables;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.TableKind;
import org.rasd.lexicon.Tables;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.event.EventStage;
import org.rasd.stage.event.RuleExamples;

/** A user's folder of tables, laid over ours: {@code --lexicon DIR}. */
public final class OwnKnowledge {

  private OwnKnowledge() {}

  /**
   * The pipeline with the tables of a folder.
   *
   * @throws ResourceException naming every fault of the folder, a line each
   */
  public static Pipeline pipeline(Segmenter segmenter, Path folder) {
    Tables tables = read(folder);
    Pipeline pipeline = Stages.with(segmenter, tables);
    List<String> faults = RuleExamples.faults(tables.own().of(TableKind.RULES), pipeline);
    if (!faults.isEmpty()) {
      throw ResourceException.all(faults);
    }
    return pipeline;
  }

  /**
   * The tables of a folder over ours. Examples of rules are not run.
   *
   * @throws ResourceException naming every fault, a line each
   */
  public static Tables read(Path folder) {
    List<String> faults = new ArrayList<>();
    Tables tables = Tables.with(OwnTables.read(folder, faults));
    if (!faults.isEmpty()) {
      addRuleFaults(tables, faults);
      throw ResourceException.all(faults);
    }
    return tables;
  }

  /** What is wrong with the notation of rules, where the cell is not known to be wrong already. */
  private static void addRuleFaults(Tables tables, List<String> faults) {
    try {
      EventStage.of(tables);
    } catch (ResourceException e) {
      e.getMessage()
          .lines()
          .filter(fault -> faults.stream().noneMatch(f -> cell(f).equals(cell(fault))))
          .toList()
          .forEach(faults::add);
    }
  }

  /** File, line and column of a fault. */
  private static String cell(String fault) {
    int column = fault.indexOf(": column ");
    int end = column < 0 ? -1 : fault.indexOf(' ', column + ": column ".length());
    return end < 0 ? fault : fault.substring(0, end);
  }
}
