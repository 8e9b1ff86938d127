package org.rasd.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rasd.train.TopicTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rasd train topic}. */
@Command(
    name = "topic",
    mixinStandardHelpOptions = true,
    description = "Trains the model of what a document is about.")
final class TrainTopicCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NEWS",
      description = "News with sections: JSON lines, gzipped, with source outlet cat title text.")
  private Path news;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "models/topic.")
  private Path out;

  @Option(names = "--seed", paramLabel = "N", description = "Seed. Default: 1.")
  private long seed = 1;

  @Override
  public Integer call() throws Exception {
    if (!Files.exists(news)) {
      throw new Problems(List.of(news + ": no such file"));
    }
    TopicTraining.train(news, out, seed);
    return ExitCode.DONE;
  }
}
