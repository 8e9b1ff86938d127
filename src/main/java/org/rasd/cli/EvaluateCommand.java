package org.rasd.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rasd.app.NameEngine;
import org.rasd.app.Stages;
import org.rasd.eval.EventEvaluation;
import org.rasd.eval.EventReport;
import org.rasd.eval.GoldReader;
import org.rasd.eval.NerEvaluation;
import org.rasd.eval.NerReport;
import org.rasd.eval.NerSystem;
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

    @Option(
        names = "--texts",
        paramLabel = "FILE",
        description = "The texts of documents that are annotated stand-off, JSON lines, also .gz.")
    private Path texts;

    @Mixin private Output output;

    @Mixin private LexiconOption lexicon;

    @Override
    public Integer call() throws Exception {
      List<JsonNode> documents = new GoldReader(Optional.ofNullable(texts)).read(gold);
      EventReport report = EventEvaluation.run(lexicon.load().pipeline(), documents);
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

    @Option(
        names = "--engine",
        paramLabel = "NAME",
        description = "Who finds the names: rasd (the pipeline, default), model, opennlp, corenlp.")
    private NameEngine engine = NameEngine.RASD;

    @Option(
        names = "--model",
        paramLabel = "FILE",
        description =
            "The trained model; needed for opennlp and corenlp, for ours instead of the one that ships.")
    private Path model;

    @Option(
        names = "--manner",
        paramLabel = "CORPUS",
        description = "With --engine model: the corpus in whose manner it labels.")
    private String manner;

    @Option(
        names = "--together",
        paramLabel = "N",
        description = "So many sentences in a row are one document. Default: 1.")
    private int together = 1;

    @Option(
        names = "--speed",
        description =
            "Also tell how many tokens a second it reads, one thread, third pass, by the clock and by"
                + " processor time.")
    private boolean speed;

    @Mixin private Output output;

    @Mixin private LexiconOption lexicon;

    @Override
    public Integer call() throws Exception {
      check();
      NerSystem system =
          engine == NameEngine.RASD
              ? NerSystem.of(model == null ? lexicon.load().pipeline() : Stages.withNames(model))
              : NerSystem.of(
                  engine.tagger(Optional.ofNullable(model), Optional.ofNullable(manner)));
      NerReport report = NerEvaluation.run(system, gold, seen, together);
      output.print(spec, report.text(), report.errors(output.errors), report.tree());
      if (speed) {
        measure(system);
      }
      return ExitCode.DONE;
    }

    private void check() throws Problems {
      List<String> problems = new ArrayList<>();
      if (together < 1) {
        problems.add("--together " + together + ": at least 1 expected");
      }
      if (engine.needsFile() && model == null) {
        problems.add("--engine " + engine.label() + " needs --model FILE");
      }
      if (model != null && lexicon.folder().isPresent()) {
        problems.add("--model and " + LexiconOption.NAME + " do not go together");
      }
      if (engine != NameEngine.MODEL && manner != null) {
        problems.add("--manner is for --engine model");
      }
      if (engine != NameEngine.RASD && lexicon.folder().isPresent()) {
        problems.add(LexiconOption.NAME + " is for --engine rasd");
      }
      if (!problems.isEmpty()) {
        throw new Problems(problems);
      }
    }

    private void measure(NerSystem system) throws IOException {
      Runnable pass = NerEvaluation.pass(system, gold, together);
      pass.run();
      pass.run();
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = System.nanoTime();
      long work = threads.getCurrentThreadCpuTime();
      pass.run();
      double seconds = (System.nanoTime() - start) / 1e9;
      double working = (threads.getCurrentThreadCpuTime() - work) / 1e9;
      long tokens = NerEvaluation.tokens(gold);
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%.0f tokens/s, %.0f by processor time%n",
              tokens / seconds,
              tokens / working);
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
