package org.rasd.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rasd.lexicon.geonames.GeoNamesImport;
import org.rasd.lexicon.geonames.GeoNamesImport.Fate;
import org.rasd.lexicon.geonames.GeoNamesImport.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rasd resources import}: tables of a user's out of what others publish. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    subcommands = ImportCommand.GeoNames.class,
    synopsisSubcommandLabel = "geonames",
    description = "Makes tables of your own out of what others publish.")
final class ImportCommand {

  /** {@code rasd resources import geonames}. */
  @Command(
      name = "geonames",
      mixinStandardHelpOptions = true,
      description = {
        "Makes a table of places out of dumps of GeoNames (www.geonames.org, CC BY 4.0), for use with"
            + " --lexicon DIR.",
        "Exit 1 if lines could not be read; they are counted and named."
      })
  static final class GeoNames implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
        arity = "1..*",
        paramLabel = "FILE",
        description =
            "SY.zip, allCountries.zip or the like, .txt, .gz or .zip; with alternateNamesV2.zip the"
                + " names that are said to be Arabic are taken, else all in Arabic letters.")
    private List<Path> files;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "DIR",
        description = "Your folder of tables; places-NAME.tsv is written there.")
    private Path folder;

    @Option(
        names = "--country",
        split = ",",
        paramLabel = "CODE",
        description = "Only these countries: SYR,IRQ or SY,IQ. Default: all in the dump.")
    private List<String> countries = new ArrayList<>();

    @Override
    public Integer call() throws IOException, Problems {
      Summary summary = GeoNamesImport.run(files, codes(), folder);
      PrintWriter out = spec.commandLine().getOut();
      printLine(out, summary.of(Fate.WRITTEN), "places: " + summary.table());
      printLine(out, summary.of(Fate.KNOWN), "left out: Rasd has them already");
      printLine(out, summary.of(Fate.UNNAMED), "left out: without an Arabic name");
      printLine(out, summary.of(Fate.OTHER_KIND), "left out: of other kinds");
      printLine(out, summary.of(Fate.OTHER_COUNTRY), "left out: in other countries");
      return reportBadLines(summary);
    }

    private static void printLine(PrintWriter out, long count, String what) {
      out.printf(Locale.ROOT, "%,12d  %s%n", count, what);
    }

    private int reportBadLines(Summary summary) {
      if (summary.badLines() == 0) {
        return ExitCode.DONE;
      }
      PrintWriter err = spec.commandLine().getErr();
      summary.bad().forEach(line -> err.println("rasd: " + line));
      long more = summary.badLines() - summary.bad().size();
      if (more > 0) {
        err.printf(Locale.ROOT, "rasd: and %,d more lines that cannot be read%n", more);
      }
      return ExitCode.SOME_FAILED;
    }

    private Set<String> codes() throws Problems {
      Set<String> codes = new LinkedHashSet<>();
      List<String> problems = new ArrayList<>();
      for (String country : countries) {
        Optional<String> code = GeoNamesImport.country(country.strip().toUpperCase(Locale.ROOT));
        code.ifPresentOrElse(
            codes::add,
            () -> problems.add("--country " + country + ": no code of ISO 3166-1, such as SYR"));
      }
      if (!problems.isEmpty()) {
        throw new Problems(problems);
      }
      return codes;
    }
  }
}
