package org.rasd.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rasd.Rasd;
import org.rasd.app.Readers;
import org.rasd.app.Resources;
import org.rasd.app.Segmenter;
import org.rasd.app.Writers;
import org.rasd.batch.BatchRun;
import org.rasd.batch.Destination;
import org.rasd.batch.Job;
import org.rasd.batch.OutputFolder;
import org.rasd.batch.ResumeException;
import org.rasd.batch.RunOptions;
import org.rasd.batch.Summary;
import org.rasd.corpus.Corpus;
import org.rasd.corpus.table.TableField;
import org.rasd.export.OffsetUnit;
import org.rasd.export.OutputFormat;
import org.rasd.lexicon.ResourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rasd extract}: reads a corpus, writes the tables. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads a corpus and writes tables of entities and events.")
final class ExtractCommand implements Callable<Integer> {

  private static final int DEFAULT_MAX_CHARS = 5_000_000;

  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Spec private CommandSpec spec;

  @ParentCommand private Main main;

  @Mixin private LexiconOption lexicon;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files or folders, or - for standard input: .txt, .jsonl, .csv, .tsv, .xlsx, saved pages (.html),"
              + " feeds (.rss, .atom, .xml); each also with .gz or in a .zip.")
  private List<Path> inputs;

  @Option(
      names = "--input-format",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "What the input - is: txt, jsonl, csv, tsv, xlsx, html, xml. Default: jsonl if it starts with"
              + " a brace, else txt.")
  private String inputFormat;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Output folder; - writes the lines of documents.jsonl to standard output.")
  private Path out;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "NAME",
      description =
          "What to write, comma-separated: csv, jsonl, html, xlsx, conll, brat. Default: csv,jsonl,html.")
  private List<String> formats;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at a time. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      defaultValue = "codepoint",
      description = "What offsets count: codepoint or utf16. Default: ${DEFAULT-VALUE}.")
  private OffsetUnit offsets;

  @Option(
      names = ConfigurationFile.OPTION,
      paramLabel = "FILE",
      description =
          "Options as lines 'option = value', without the hyphens. The command line wins over it.")
  private Path config;

  @Option(
      names = "--overwrite",
      description = "Replace the results of an earlier run in the output folder.")
  private boolean overwrite;

  @Option(
      names = "--resume",
      description =
          "Go on with the run that was interrupted in the output folder, to the same bytes.")
  private boolean resume;

  @Option(
      names = "--checkpoint",
      paramLabel = "N",
      description =
          "Remember how far the run is after every N documents. Default: "
              + RunOptions.CHECKPOINT_EVERY
              + ".")
  private int checkpoint = RunOptions.CHECKPOINT_EVERY;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "A document that takes longer is a failure. Default: 300.")
  private int timeLimit = (int) RunOptions.TIME_LIMIT.toSeconds();

  @Option(
      names = "--drop-duplicates",
      description = "Leave out the events of documents that are nearly the same as an earlier one.")
  private boolean dropDuplicates;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description = "Longest document in characters. Default: " + DEFAULT_MAX_CHARS + ".")
  private int maxChars = DEFAULT_MAX_CHARS;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "Encoding of texts, tables, pages and feeds, for instance windows-1256. Default: found out for"
              + " each file.")
  private Charset encoding;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column of tables with the article. Default: guessed from the header.")
  private String textColumn;

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      description = "Column of tables with the identifier. Default: guessed from the header.")
  private String idColumn;

  @Option(
      names = "--date-column",
      paramLabel = "NAME",
      description =
          "Column of tables with the date of publication. Default: guessed from the header.")
  private String dateColumn;

  @Option(
      names = "--title-column",
      paramLabel = "NAME",
      description = "Column of tables with the headline. Default: guessed from the header.")
  private String titleColumn;

  @Option(
      names = "--source-column",
      paramLabel = "NAME",
      description = "Column of tables with the outlet. Default: guessed from the header.")
  private String sourceColumn;

  @Option(
      names = "--url-column",
      paramLabel = "NAME",
      description = "Column of tables with the address. Default: guessed from the header.")
  private String urlColumn;

  @Option(
      names = "--segmenter",
      paramLabel = "NAME",
      defaultValue = "rasd",
      description =
          "Who cuts words: rasd, or corenlp in a build with its models. Default: ${DEFAULT-VALUE}.")
  private Segmenter segmenter;

  @Override
  public Integer call() throws Exception {
    formats = formats != null ? formats : defaultFormats();
    if (resume && out != null && !isStream() && OutputFolder.isComplete(out)) {
      spec.commandLine().getErr().println(out + ": the run is complete; nothing to resume");
      return ExitCode.DONE;
    }
    BatchRun run = new BatchRun(job(), TerminalProgress.choose());
    Interrupt interrupt = Interrupt.stopping(run::stop);
    try {
      return report(run.run());
    } catch (ResumeException e) {
      throw new Problems(e.getMessage().lines().toList());
    } catch (ClosedOutputException e) {
      return ExitCode.OUTPUT_CLOSED;
    } catch (IOException e) {
      throw new Problems(List.of(cannotGoOn(e)));
    } finally {
      interrupt.close();
    }
  }

  private boolean isStream() {
    return STANDARD_OUTPUT.equals(out);
  }

  private List<String> defaultFormats() {
    return isStream() ? List.of("jsonl") : List.of("csv", "jsonl", "html");
  }

  private Destination destination() {
    return isStream()
        ? new Destination.Stream(new CheckedOutput(main.out()), this::printFailure)
        : new Destination.Folder(out, resume);
  }

  private void printFailure(String message) {
    spec.commandLine().getErr().println("rasd: " + message);
  }

  private void checkStream(List<String> problems) {
    if (isStream() && !formats.equals(List.of("jsonl"))) {
      problems.add("--out -: standard output takes --format jsonl only");
    }
    if (isStream() && (resume || overwrite)) {
      problems.add("--out -: a stream can neither be resumed nor overwritten");
    }
    Set<String> endings = new TreeSet<>();
    Readers.ALL.forEach(reader -> endings.addAll(reader.endings()));
    if (!inputFormat.isEmpty() && !endings.contains("." + inputFormat)) {
      problems.add("--input-format " + inputFormat + ": unknown; one of " + endings);
    }
  }

  private Corpus.StandardInput standardInput() {
    return new Corpus.StandardInput(System.in, inputFormat.isEmpty() ? "" : "." + inputFormat);
  }

  private String cannotGoOn(IOException e) {
    return out
        + ": cannot be written further: "
        + e.getMessage()
        + "; what is written up to here is valid, and --resume goes on from it";
  }

  /** Everything that a run needs, or everything that is wrong. */
  private Job job() throws Problems {
    List<String> problems = new ArrayList<>();
    List<OutputFormat> chosen = chosenFormats(problems);
    checkNumber("--threads", threads, problems);
    checkNumber("--max-chars", maxChars, problems);
    checkNumber("--checkpoint", checkpoint, problems);
    checkStream(problems);
    checkNumber("--time-limit", timeLimit, problems);
    if (resume && overwrite) {
      problems.add("--resume and --overwrite: one goes on with a run, the other begins anew");
    }
    segmenter.problem().ifPresent(problems::add);
    if (out == null) {
      problems.add("--out DIR is missing: the folder to write to");
    }
    Corpus corpus =
        Corpus.find(
            Readers.in(Optional.ofNullable(encoding), columns()),
            inputs,
            maxChars,
            standardInput());
    problems.addAll(corpus.problems());
    if (corpus.problems().isEmpty()) {
      problems.addAll(corpus.demands(!columns().isEmpty()));
    }
    Optional<Rasd> rasd = loaded(problems);
    if (problems.isEmpty()) {
      prepared().ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return new Job(
        corpus,
        rasd.orElseGet(() -> lexicon.load(segmenter)).pipeline(),
        destination(),
        chosen,
        new RunOptions(threads, offsets, checkpoint, Duration.ofSeconds(timeLimit), dropDuplicates),
        Rasd.version(),
        configuration(),
        resourceHashes());
  }

  /** With tables of a user the program is loaded first: they may be wrong. */
  private Optional<Rasd> loaded(List<String> problems) {
    try {
      boolean can = segmenter.problem().isEmpty();
      return lexicon.folder().filter(folder -> can).map(folder -> lexicon.load(segmenter));
    } catch (ResourceException e) {
      e.getMessage().lines().forEach(problems::add);
      return Optional.empty();
    }
  }

  private Optional<String> prepared() {
    if (isStream()) {
      return Optional.empty();
    }
    return resume
        ? OutputFolder.prepareResume(out)
        : OutputFolder.prepare(out, overwrite, Writers.files());
  }

  private Map<TableField, String> columns() {
    Map<TableField, String> columns = new EnumMap<>(TableField.class);
    putNamed(columns, TableField.TEXT, textColumn);
    putNamed(columns, TableField.ID, idColumn);
    putNamed(columns, TableField.DATE, dateColumn);
    putNamed(columns, TableField.TITLE, titleColumn);
    putNamed(columns, TableField.SOURCE, sourceColumn);
    putNamed(columns, TableField.URL, urlColumn);
    return columns;
  }

  private static void putNamed(Map<TableField, String> columns, TableField field, String name) {
    if (name != null) {
      columns.put(field, name);
    }
  }

  private Map<String, String> resourceHashes() {
    Map<String, String> hashes = new LinkedHashMap<>();
    Resources.with(lexicon.folder())
        .forEach(resource -> hashes.put(resource.name(), resource.sha256()));
    return hashes;
  }

  private List<OutputFormat> chosenFormats(List<String> problems) {
    List<OutputFormat> chosen = new ArrayList<>();
    for (String name : formats) {
      Writers.named(name.strip())
          .ifPresentOrElse(
              chosen::add,
              () -> problems.add("--format " + name + ": unknown; one of " + Writers.names()));
    }
    return chosen;
  }

  private static void checkNumber(String option, int value, List<String> problems) {
    if (value < 1) {
      problems.add(option + " " + value + ": a number from 1 is expected");
    }
  }

  private Map<String, Object> configuration() {
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("inputs", inputs.stream().map(Path::toString).toList());
    configuration.put("config", config == null ? "" : config.toString());
    configuration.put("formats", formats);
    configuration.put("offsets", offsets.label());
    configuration.put("threads", threads);
    configuration.put("max_chars", maxChars);
    configuration.put("drop_duplicates", dropDuplicates);
    configuration.put("checkpoint", checkpoint);
    configuration.put("time_limit", timeLimit);
    configuration.put("encoding", encoding == null ? "" : encoding.name());
    columns().forEach((f, name) -> configuration.put(f.option().substring(2), name));
    configuration.put("segmenter", segmenter.label());
    configuration.put("lexicon", lexicon.folder().map(Path::toString).orElse(""));
    return configuration;
  }

  private int report(Summary summary) {
    List<String> files =
        Stream.of("report.html", "rasd.xlsx", "events.csv", "documents.jsonl")
            .map(out::resolve)
            .filter(file -> !isStream() && Files.exists(file))
            .map(Path::toString)
            .toList();
    PrintWriter err = spec.commandLine().getErr();
    RunEnd.lines(summary, out.toString(), files).forEach(err::println);
    if (summary.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    return summary.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
