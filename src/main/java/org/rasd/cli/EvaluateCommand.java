package org.rasd.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rasd.Rasd;
import org.rasd.eval.EventEvaluation;
import org.rasd.eval.EventReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rasd evaluate}: scores the pipeline against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateCommand.Events.class},
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

    @Option(names = "--json", paramLabel = "FILE", description = "Write the numbers as JSON.")
    private Path json;

    @Option(names = "--errors", paramLabel = "N", description = "Show the first N errors.")
    private int errors;

    @Override
    public Integer call() throws Exception {
      EventReport report = EventEvaluation.run(Rasd.load().pipeline(), gold);
      spec.commandLine().getOut().print(report.text());
      if (json != null) {
        new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .writeValue(json.toFile(), report.tree());
      }
      spec.commandLine().getOut().print(report.errors(errors));
      return ExitCode.DONE;
    }
  }
}
