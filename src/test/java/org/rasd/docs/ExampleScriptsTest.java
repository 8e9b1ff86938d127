package org.rasd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.Rasd;
import org.rasd.app.Readers;
import org.rasd.e2e.Run;
import org.rasd.serve.HttpService;
import org.rasd.serve.Limits;

/** Runs the example scripts, each where what it needs is installed. */
class ExampleScriptsTest {

  private static final Path SCRIPTS = Path.of("scripts/examples").toAbsolutePath();

  // Warplanes struck Idlib yesterday, which killed three people.
  private static final String LINE =
      "{\"id\":\"a\",\"date\":\"2024-05-31\",\"text\":"
          + "\"قصفت طائرات حربية مدينة إدلب أمس ما أدى إلى مقتل ثلاثة أشخاص.\"}\n";

  @TempDir private static Path folder;
  private static Path articles;
  private static Path events;

  @BeforeAll
  static void extract() throws IOException {
    articles = Files.writeString(folder.resolve("articles.jsonl"), LINE);
    Run run = Run.of("extract", articles, "--out", folder.resolve("out"), "--format", "csv");
    assertEquals(0, run.code(), run.err());
    events = folder.resolve("out/events.csv");
  }

  private record Result(int code, String said) {}

  private static Result run(Object... command) throws IOException, InterruptedException {
    String[] words = java.util.Arrays.stream(command).map(Object::toString).toArray(String[]::new);
    Path said = Files.createTempFile(folder, "said", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.redirectOutput(said.toFile()).start();
      assertTrue(process.waitFor(120, TimeUnit.SECONDS), "still running");
      return new Result(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Result(127, e.getMessage());
    }
  }

  private static void assumeRuns(String what, Object... command) throws Exception {
    assumeTrue(run(command).code() == 0, what + " is not installed: its example is not run");
  }

  @Test
  void pythonAsksTheServer() throws Exception {
    assumeRuns("Python", "python3", "--version");
    try (HttpService service =
        HttpService.start(Rasd.load(), Readers.ALL, "127.0.0.1", 0, Limits.DEFAULT)) {
      Result result = run("python3", SCRIPTS.resolve("ask_server.py"), articles, service.address());
      assertEquals(0, result.code(), result.said());
      assertTrue(
          result.said().contains("a\t2024-05-30\tAIRSTRIKE\tACTUAL\tقصفت"),
          result.said()); // struck
    }
  }

  @Test
  void pythonSaysThatNoServerIsThere() throws Exception {
    assumeRuns("Python", "python3", "--version");
    Result result =
        run("python3", SCRIPTS.resolve("ask_server.py"), articles, "http://127.0.0.1:1");
    assertEquals(1, result.code());
    assertTrue(result.said().contains("start ./rasd serve"), result.said());
  }

  @Test
  void pandasCountsEvents() throws Exception {
    // Another Python may come first in the path than that of the system's packages.
    boolean first = run("python3", "-c", "import pandas").code() == 0;
    String python = first ? "python3" : "/usr/bin/python3";
    assumeRuns("pandas", python, "-c", "import pandas");
    Result result = run(python, SCRIPTS.resolve("events_by_month.py"), events);
    assertTrue(result.said().matches("(?s).*AIRSTRIKE.*2024-05 +1.*"), result.said());
  }

  @Test
  void rCountsEvents() throws Exception {
    assumeRuns("R", "Rscript", "--version");
    Result result = run("Rscript", SCRIPTS.resolve("events_by_month.R"), events);
    assertTrue(result.said().matches("(?s).*AIRSTRIKE.*2024-05 +1.*"), result.said());
  }
}
