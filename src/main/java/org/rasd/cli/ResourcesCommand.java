package org.rasd.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rasd.app.OwnKnowledge;
import org.rasd.app.Resource;
import org.rasd.app.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rasd resources}: what word lists and models there are, and a user's own beside them. */
@Command(
    name = "resources",
    subcommands = ImportCommand.class,
    mixinStandardHelpOptions = true,
    description =
        "Lists word lists and models: source, licence, entries, size, hash. Makes and checks tables"
            + " of your own.")
final class ResourcesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private LexiconOption lexicon;

  @Option(
      names = "--template",
      paramLabel = "DIR",
      description = "Write a folder of tables to fill, with commented examples that work.")
  private Path template;

  @Option(
      names = "--check",
      paramLabel = "DIR",
      description = "Check a folder of tables: every fault with file and line, exit 2 if any.")
  private Path check;

  @Override
  public Integer call() throws IOException, Problems {
    if (Stream.of(template, check, lexicon.folder().orElse(null)).filter(f -> f != null).count()
        > 1) {
      throw new Problems(List.of("--template, --check and --lexicon: give one of them"));
    }
    if (template != null) {
      writeTemplate();
    } else if (check != null) {
      OwnKnowledge.check(check).forEach(spec.commandLine().getOut()::println);
    } else {
      list();
    }
    return ExitCode.DONE;
  }

  private void writeTemplate() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    OwnKnowledge.writeTemplate(template).forEach(out::println);
    out.println(
        "Fill them, delete those you do not need, then: rasd resources --check " + template);
  }

  private void list() {
    PrintWriter out = spec.commandLine().getOut();
    for (Resource resource : Resources.with(lexicon.folder())) {
      out.println(resource.name());
      printField(out, "title", resource.title());
      printField(out, "source", resource.source());
      printField(out, "licence", resource.licence());
      printField(
          out,
          "size",
          String.format(
              Locale.ROOT, "%,d entries, %,d bytes", resource.entries(), resource.bytes()));
      printField(out, "sha256", resource.sha256());
    }
  }

  private static void printField(PrintWriter out, String name, String value) {
    if (!value.isEmpty()) {
      out.print(Wrapped.field(name, value, "  "));
    }
  }
}
