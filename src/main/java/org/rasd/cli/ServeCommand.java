package org.rasd.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rasd.app.Readers;
import org.rasd.serve.HttpService;
import org.rasd.serve.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rasd serve}: a page and an HTTP interface on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves a page for people and an HTTP interface for programs.")
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Mixin private LexiconOption lexicon;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen on. Default: ${DEFAULT-VALUE}, reached from this machine only. There"
              + " is no password: open it to others only behind a server that asks for one.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 for a free one. Default: ${DEFAULT-VALUE}.")
  private int port = 8765;

  @Option(
      names = "--max-body",
      paramLabel = "MIB",
      description = "Longest request in MiB. Default: ${DEFAULT-VALUE}.")
  private int maxBody = 10;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Requests worked on at a time. Default: one for each processor.")
  private int threads = Limits.DEFAULT.atOnce();

  @Option(
      names = "--queue",
      paramLabel = "N",
      description = "Requests that may wait; a further one gets 429. Default: ${DEFAULT-VALUE}.")
  private int queue = Limits.DEFAULT.waiting();

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      description =
          "How long a request waits for its turn before it gets 503, and how long a client may be"
              + " silent. Default: ${DEFAULT-VALUE}.")
  private int patience = (int) Limits.DEFAULT.patience().toSeconds();

  @Option(
      names = "--body-time",
      paramLabel = "SECONDS",
      description =
          "How long the body of a request may take to arrive before it gets 408, and an answer to be"
              + " read. Default: ${DEFAULT-VALUE}.")
  private int bodyTime = (int) Limits.DEFAULT.bodyTime().toSeconds();

  @Override
  public Integer call() throws Exception {
    Limits limits = limits();
    PrintWriter err = spec.commandLine().getErr();
    HttpService service = HttpService.start(lexicon.load(), Readers.ALL, host, port, limits);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service), "rasd-stop"));
    err.println("Rasd serves " + service.address() + "   (Ctrl+C stops it)");
    err.flush();
    service.join();
    return ExitCode.DONE;
  }

  private static void stop(HttpService service) {
    try {
      service.close();
    } catch (IOException e) {
      System.err.println("rasd: " + e.getMessage());
    }
  }

  private Limits limits() throws Problems {
    List<String> problems = new ArrayList<>();
    atLeast("--port", port, 0, problems);
    atLeast("--max-body", maxBody, 1, problems);
    atLeast("--threads", threads, 1, problems);
    atLeast("--queue", queue, 0, problems);
    atLeast("--patience", patience, 1, problems);
    atLeast("--body-time", bodyTime, 1, problems);
    if (port > HIGHEST_PORT) {
      problems.add("--port " + port + ": a number up to " + HIGHEST_PORT + " is expected");
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return Limits.DEFAULT
        .withBodyMebibytes(maxBody)
        .withRequests(threads, queue)
        .withPatience(Duration.ofSeconds(patience))
        .withBodyTime(Duration.ofSeconds(bodyTime));
  }

  private static void atLeast(String option, int value, int least, List<String> problems) {
    if (value < least) {
      problems.add(option + " " + value + ": a number from " + least + " is expected");
    }
  }
}
