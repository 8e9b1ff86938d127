package org.rasd.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rasd.Rasd;
import org.rasd.eval.EventEvaluation;
import org.rasd.eval.EventReport;
import org.rasd.eval.NerEvaluation;
import org.rasd.eval.NerReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rasd evaluate}: scores the pipeline against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateCommand.Events.class, EvaluateCommand.Ner.class},
    synopsisSubcommandLabel = "(events | ner)",
    description = "Scores the pipeline against gold annotation.")
final class EvaluateCommand {

  /** {@code rasd evaluate events}. */
  @Command(
      name = "events",
      mixinStandardHelpOptions = true,
      description = "Scores event records against a gold file in the annotation format.")
  static final class Events implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", description = "JSON Lines: id, text, date, events.")
    private Path gold;

    @Mixin private Output output;

    @Override
    public Integer call() throws Exception {
      EventReport report = EventEvaluation.run(Rasd.load().pipeline(), gold);
      output.print(spec, report.text(), report.errors(output.errors), report.tree());
      return ExitCode.DONE;
    }
  }

  /** {@code rasd evaluate ner}. */
  @Command(
      name = "ner",
      mixinStandardHelpOptions = true,
      description = "Scores names against CoNLL files (token, tab, IOB2 tag).")
  static final class Ner implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "CoNLL files.")
    private List<Path> gold;

    @Option(
        names = "--seen",
        paramLabel = "TRAIN",
        description = "CoNLL file; its names count as seen. May be given several times.")
    private List<Path> seen = new ArrayList<>();

    @Mixin private Output output;

    @Override
    public Integer call() throws Exception {
      NerReport report = NerEvaluation.run(Rasd.load().pipeline(), gold, seen);
      output.print(spec, report.text(), report.errors(output.errors), report.tree());
      return ExitCode.DONE;
    }
  }

  /** What both can write. */
  static final class Output {

    @Option(names = "--json", paramLabel = "FILE", description = "Write the numbers as JSON.")
    private Path json;

    @Option(names = "--errors", paramLabel = "N", description = "Show the first N errors.")
    private int errors;

    private void print(CommandSpec spec, String text, String listing, Map<String, Object> tree)
        throws IOException {
      spec.commandLine().getOut().print(text);
      if (json != null) {
        new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .writeValue(json.toFile(), tree);
      }
      spec.commandLine().getOut().print(listing);
    }
  }
}
