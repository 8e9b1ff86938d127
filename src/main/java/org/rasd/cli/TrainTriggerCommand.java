package org.rasd.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rasd.app.Stages;
import org.rasd.eval.GoldReader;
import org.rasd.stage.event.EventStage;
import org.rasd.train.TriggerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rasd train trigger}. */
@Command(
    name = "trigger",
    mixinStandardHelpOptions = true,
    description = "Trains the model that judges what the event rules find.")
final class TrainTriggerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Annotated documents, JSON lines.")
  private List<Path> gold;

  @Option(
      names = "--labels",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents with triggers, types and realis only, JSON lines: to learn from.")
  private List<Path> labels = List.of();

  @Option(
      names = "--texts",
      paramLabel = "FILE",
      description = "The texts of documents that are annotated stand-off, JSON lines, also .gz.")
  private Path texts;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "models/trigger.")
  private Path out;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "FILE",
      description = "Where to write what cross-validation says.")
  private Path report;

  @Option(names = "--seed", paramLabel = "N", description = "Seed. Default: 1.")
  private long seed = 1;

  @Override
  public Integer call() throws Exception {
    List<String> missing =
        Stream.concat(gold.stream(), labels.stream())
            .filter(f -> !Files.exists(f))
            .map(f -> f + ": no such file")
            .toList();
    if (!missing.isEmpty()) {
      throw new Problems(missing);
    }
    String text =
        TriggerTraining.train(
            Stages.standard(),
            EventStage.load(),
            gold,
            labels,
            new GoldReader(Optional.ofNullable(texts)),
            out,
            seed,
            "scripts/train-trigger");
    TriggerTraining.write(text, report);
    spec.commandLine().getOut().print(text);
    return ExitCode.DONE;
  }
}
