package org.rasd.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rasd.app.Resource;
import org.rasd.app.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rasd resources}: what word lists and models there are. */
@Command(
    name = "resources",
    mixinStandardHelpOptions = true,
    description = "Lists word lists and models: source, licence, entries, size, hash.")
final class ResourcesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private LexiconOption lexicon;

  @Override
  public Integer call() {
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
    return ExitCode.DONE;
  }

  private static void printField(PrintWriter out, String name, String value) {
    if (!value.isEmpty()) {
      out.print(Wrapped.field(name, value, "  "));
    }
  }
}
