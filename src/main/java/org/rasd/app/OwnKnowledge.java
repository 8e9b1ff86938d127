package org.rasd.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rasd.lexicon.OwnTables;
import org.rasd.lexicon.OwnWarnings;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.TableKind;
import org.rasd.lexicon.Tables;
import org.rasd.lexicon.TsvTable;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.event.EventStage;
import org.rasd.stage.event.RuleExamples;

/** A user's folder of tables, laid over ours: {@code --lexicon DIR}. */
public final class OwnKnowledge {

  private static final String TEMPLATE = "lexicon/template/";

  private OwnKnowledge() {}

  /**
   * The pipeline with the tables of a folder.
   *
   * @throws ResourceException naming every fault of the folder, a line each
   */
  public static Pipeline pipeline(Segmenter segmenter, Path folder) {
    return pipeline(segmenter, read(folder));
  }

  private static Pipeline pipeline(Segmenter segmenter, Tables tables) {
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

  /**
   * Checks a folder: its tables, and the examples of its rules.
   *
   * @return what was found, a line for each table and each warning
   * @throws ResourceException naming every fault, a line each
   */
  public static List<String> check(Path folder) {
    Tables tables = read(folder);
    pipeline(Segmenter.RASD, tables);
    List<String> lines = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      for (TsvTable table : tables.own().of(kind)) {
        lines.add(table.name() + ": " + counted(table.rows().size(), "entry", "entries"));
      }
      long replaced = tables.replaced(kind);
      if (replaced > 0) {
        lines.add(
            kind.label() + ": " + counted(replaced, "entry", "entries") + " of ours replaced");
      }
    }
    OwnWarnings.of(tables).forEach(warning -> lines.add("warning: " + warning));
    return lines;
  }

  private static String counted(long n, String one, String more) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : more);
  }

  /**
   * Writes a folder of tables with a commented example each.
   *
   * @return the files
   * @throws IOException if one cannot be written
   * @throws ResourceException if one is there already
   */
  public static List<Path> writeTemplate(Path folder) throws IOException {
    List<Path> files = Stream.of(TableKind.values()).map(k -> folder.resolve(k.file())).toList();
    List<String> faults =
        files.stream()
            .filter(Files::exists)
            .map(file -> file + ": is there already; name another folder")
            .toList();
    if (!faults.isEmpty()) {
      throw ResourceException.all(faults);
    }
    Files.createDirectories(folder);
    for (Path file : files) {
      Files.write(
          file, Resources.bytes(TEMPLATE + file.getFileName()), StandardOpenOption.CREATE_NEW);
    }
    return files;
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
