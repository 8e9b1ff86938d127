package org.rasd.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.rasd.Rasd;
import org.rasd.lexicon.ResourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The program {@code rasd}. */
@Command(
    name = "rasd",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads Arabic news and writes down who did what to whom, where, when, how often.",
    subcommands = {
      ExtractCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      ResourcesCommand.class,
      ServeCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {"", "rasd help COMMAND tells more of a command."})
public final class Main {

  /** The version line. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rasd " + Rasd.version()};
    }
  }

  private final PrintStream out;

  /** For the command line as such, its help for instance. */
  public Main() {
    this(System.out);
  }

  private Main(PrintStream out) {
    this.out = out;
  }

  /** For results as bytes; what {@code getOut()} of the command line writes goes there too. */
  PrintStream out() {
    return out;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /**
   * Runs the program in this process.
   *
   * @param out for results, in UTF-8 whatever the locale
   * @param err for messages
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Main(out));
    line.setOut(utf8(out));
    line.setErr(utf8(err));
    line.setExecutionExceptionHandler(Main::report);
    line.setParameterExceptionHandler(Main::reportArguments);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.registerConverter(int.class, Main::wholeNumber);
    line.getSubcommands().values().forEach(c -> c.setAbbreviatedOptionsAllowed(false));
    int code = args.length == 0 ? usage(line) : execute(line, args);
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }

  private static int execute(CommandLine line, String... args) {
    try {
      Optional<Path> file = ConfigurationFile.named(args);
      if (file.isPresent()) {
        CommandLine extract = line.getSubcommands().get("extract");
        extract.setDefaultValueProvider(
            ConfigurationFile.read(file.get(), extract.getCommandSpec()));
      }
    } catch (Problems e) {
      e.getMessage().lines().forEach(problem -> line.getErr().println("rasd: " + problem));
      return ExitCode.WRONG;
    }
    return line.execute(args);
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + value + "' is no day; write it as 2024-05-31");
    }
  }

  private static int wholeNumber(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is no whole number");
    }
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.WRONG;
  }

  private static int reportArguments(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("rasd: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG;
  }

  private static int report(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof Problems || e instanceof ResourceException) {
      e.getMessage().lines().forEach(problem -> line.getErr().println("rasd: " + problem));
      return ExitCode.WRONG;
    }
    if (e instanceof NoSuchFileException missing) {
      line.getErr().println("rasd: " + missing.getFile() + ": no such file or folder");
      return ExitCode.WRONG;
    }
    if (e instanceof IOException) {
      line.getErr().println("rasd: cannot write or read: " + e);
      return ExitCode.WRONG;
    }
    throw e;
  }
}
