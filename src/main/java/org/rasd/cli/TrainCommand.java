package org.rasd.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rasd.app.NameEngine;
import org.rasd.eval.NerEvaluation;
import org.rasd.pipeline.NameTagger;
import org.rasd.train.NerModelCard;
import org.rasd.train.NerNumbers;
import org.rasd.train.NerTrainer;
import org.rasd.train.NerTraining;
import org.rasd.train.NerTrainingException;
import org.rasd.train.NerTrainingPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rasd train}: makes models. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    subcommands = {TrainCommand.Ner.class, TrainTopicCommand.class, TrainTriggerCommand.class},
    synopsisSubcommandLabel = "ner|topic|trigger",
    description = "Trains models.")
final class TrainCommand {

  /** {@code rasd train ner}. */
  @Command(
      name = "ner",
      mixinStandardHelpOptions = true,
      description = "Trains the model of names from CoNLL files and raw-text statistics.")
  static final class Ner implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
        names = "--corpus",
        required = true,
        arity = "1..*",
        paramLabel = "FILE",
        description = "CoNLL files to learn from; each folder is a domain, the first the default.")
    private List<Path> corpora;

    @Option(
        names = "--engine",
        paramLabel = "NAME",
        description = "Whose model: model (ours, default), opennlp, corenlp.")
    private NameEngine engine = NameEngine.MODEL;

    @Option(
        names = "--clusters",
        paramLabel = "DIR",
        description = "Folder of word counts, clusters and vectors.")
    private Path clusters;

    @Option(
        names = "--gazetteers",
        paramLabel = "DIR",
        description = "Folder of folders of name lists: surface, tab, type.")
    private Path gazetteers;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "models/NAME.")
    private Path out;

    @Option(
        names = "--manner",
        arity = "1..*",
        paramLabel = "CORPUS",
        description = "Corpora in whose manner it can label besides the first.")
    private List<String> manners = new ArrayList<>();

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the sentences.")
    private int epochs = NerNumbers.USUAL.epochs();

    @Option(names = "--learnings", paramLabel = "N", description = "Learnings averaged.")
    private int learnings = NerNumbers.USUAL.learnings();

    @Option(names = "--units", paramLabel = "N", description = "Units of the window network.")
    private int units = NerNumbers.USUAL.units();

    @Option(names = "--memory", paramLabel = "N", description = "Units of the recurrent network.")
    private int memory = NerNumbers.USUAL.memory();

    @Option(names = "--seed", paramLabel = "N", description = "Seed. Default: 1.")
    private long seed = NerNumbers.USUAL.seed();

    @Option(
        names = "--least-weight",
        paramLabel = "W",
        description = "Smaller sparse weights are left out of the model.")
    private float leastWeight = NerNumbers.USUAL.leastWeight();

    @Override
    public Integer call() throws Exception {
      check();
      if (engine.needsFile()) {
        return trainOther();
      }
      NerModelCard card;
      try {
        card = new NerTrainer(plan(), this::progress).train();
      } catch (NerTrainingException e) {
        throw new Problems(String.valueOf(e.getMessage()).lines().toList());
      }
      for (NerModelCard.Score score : card.scores()) {
        spec.commandLine()
            .getOut()
            .printf(
                Locale.ROOT,
                "%s in the manner of %s: F1 %.1f%n",
                score.corpus(),
                score.manner(),
                score.f1());
      }
      return ExitCode.DONE;
    }

    private void check() throws Problems {
      List<String> problems = new ArrayList<>();
      if (engine == NameEngine.RASD) {
        problems.add("--engine rasd is no model; model, opennlp or corenlp expected");
      }
      if (engine == NameEngine.MODEL && clusters == null) {
        problems.add("--clusters DIR is missing");
      }
      if (engine == NameEngine.MODEL && gazetteers == null) {
        problems.add("--gazetteers DIR is missing");
      }
      if (!problems.isEmpty()) {
        throw new Problems(problems);
      }
    }

    /** Another engine's model, out of all corpora as if they were one. */
    private int trainOther() throws Exception {
      List<NameTagger.Sentence> sentences = new ArrayList<>();
      for (Path corpus : corpora) {
        sentences.addAll(NerEvaluation.sentences(corpus));
      }
      if (sentences.stream().allMatch(sentence -> sentence.names().isEmpty())) {
        throw new Problems(List.of("no token is labelled as a name, so there is nothing to learn"));
      }
      engine.train(sentences, out.resolve("model.bin"));
      return ExitCode.DONE;
    }

    private NerTrainingPlan plan() throws IOException {
      NerNumbers numbers =
          new NerNumbers(
              seed,
              epochs,
              learnings,
              units,
              memory,
              NerNumbers.USUAL.leastVectorCount(),
              leastWeight);
      return NerTraining.plan(
          corpora,
          clusters,
          gazetteers,
          manners,
          numbers,
          out,
          "rasd " + String.join(" ", spec.commandLine().getParseResult().originalArgs()));
    }

    private void progress(int learning, int of, int epoch, int ofEpochs, double loss) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf(
          Locale.ROOT,
          "learning %d of %d, pass %d of %d: loss %.0f%n",
          learning,
          of,
          epoch,
          ofEpochs,
          loss);
      err.flush();
    }
  }
}
