package org.rasd.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.e2e.Run;

/**
 * A real standalone cluster on loopback, a master and two workers as processes: one worker is
 * killed while the job runs, and the tables are those of one machine, row for row. Run by {@code
 * scripts/test-spark}, which builds the jar and lays out Spark's home.
 */
class SparkClusterTest {

  private static final Path JAR = Path.of("target/rasd-spark.jar").toAbsolutePath();
  private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final int FILES = 24;
  private static final int LINES = 12;

  // Warplanes struck a town, five killed; negotiators said the round had ended without agreement.
  private static final String TEXT =
      "قصفت طائرات حربية بلدة سراقب في ريف إدلب أمس ما أدى إلى مقتل %d أشخاص بينهم طفلان. وقال"
          + " المتحدث باسم الخارجية التركية إن الجولة الخامسة من المحادثات بين الطرفين انتهت دون"
          + " اتفاق.";

  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void stopAll() {
    processes.forEach(p -> p.descendants().forEach(ProcessHandle::destroyForcibly));
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void aKilledWorkerChangesNothing() throws Exception {
    assumeTrue(Files.exists(JAR) && Files.isDirectory(HOME), "run by scripts/test-spark only");
    Path articles = articles();
    start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "7177",
        "--webui-port", "0");
    Process first = worker(1);
    worker(2);
    Path output = folder.resolve("out");
    Process job =
        start(
            "submit",
            "org.apache.spark.deploy.SparkSubmit",
            "--master", "spark://127.0.0.1:7177",
            "--conf", "spark.sql.files.maxPartitionBytes=64k",
            "--conf", "spark.sql.files.openCostInBytes=64k",
            "--conf", "spark.sql.shuffle.partitions=2",
            "--conf", "spark.ui.enabled=false",
            "--conf", "spark.driver.host=127.0.0.1",
            "--executor-memory", "1g",
            "--class", "org.rasd.spark.ExtractJob",
            JAR.toString(), articles.toString(), output.toString());
    waitUntilSomeTasksAreDone(output, job);
    assertTrue(job.isAlive(), () -> "the job had ended before a worker was killed: " + log("submit"));
    first.destroyForcibly();
    assertTrue(job.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), () -> log("submit"));
    assertEquals(0, job.exitValue(), () -> log("submit"));
    assertTrue(log("submit").contains((FILES * LINES - 1) + " documents, 1 failed"), log("submit"));
    assertEquals(oneMachine(articles), cluster(output.resolve("events_csv")));
  }

  private Path articles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int f = 0; f < FILES; f++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < LINES; i++) {
        String text = f == 3 && i == 3 ? " " : String.format(java.util.Locale.ROOT, TEXT, 2 + i);
        lines.append(
            String.format(
                java.util.Locale.ROOT,
                "{\"id\":\"%d-%d\",\"date\":\"2024-%02d-15\",\"text\":\"%s\"}%n",
                f, i, 1 + f % 12, text));
      }
      Files.writeString(articles.resolve(f + ".jsonl"), lines);
    }
    return articles;
  }

  private Process worker(int number) throws IOException {
    return start(
        "worker" + number,
        "org.apache.spark.deploy.worker.Worker",
        "--host", "127.0.0.1", "--cores", "1", "--memory", "1500m", "--webui-port", "0",
        "--work-dir", folder.resolve("work" + number).toString(), "spark://127.0.0.1:7177");
  }

  private Process start(String name, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray().length == 0
        ? List.of()
        : List.of(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx600m", "-cp", HOME.resolve("jars") + "/*", main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.redirectOutput(folder.resolve(name + ".log").toFile()).start();
    processes.add(process);
    return process;
  }

  private String log(String name) {
    try {
      return Files.readString(folder.resolve(name + ".log"));
    } catch (IOException e) {
      return "no log of " + name;
    }
  }

  private static void waitUntilSomeTasksAreDone(Path output, Process job) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && job.isAlive() && committed(output) < 3) {
      Thread.sleep(100);
    }
  }

  private static long committed(Path output) {
    try (Stream<Path> all = Files.walk(output)) {
      return all.filter(p -> p.getFileName().toString().startsWith("task_")).count();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // Not there yet, or being moved.
    }
  }

  private Map<String, Map<String, String>> oneMachine(Path articles) throws IOException {
    Path out = folder.resolve("one");
    Run run = Run.of("extract", articles, "--out", out, "--format", "csv");
    assertEquals(1, run.code(), run.err()); // One document without text.
    Map<String, Map<String, String>> rows = new TreeMap<>();
    read(out.resolve("events.csv"), rows);
    assertTrue(rows.size() >= FILES * LINES, "only " + rows.size());
    return rows;
  }

  private static Map<String, Map<String, String>> cluster(Path folder) throws IOException {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(p -> p.toString().endsWith(".csv")).sorted().toList()) {
        read(file, rows);
      }
    }
    return rows;
  }

  private static void read(Path file, Map<String, Map<String, String>> rows) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    try (Reader reader = new java.io.StringReader(text);
        CSVParser parser = CSVParser.parse(reader, format)) {
      for (CSVRecord record : parser) {
        Map<String, String> row = new TreeMap<>();
        record.toMap().forEach((column, value) -> row.put(column, comparable(value)));
        assertEquals(null, rows.put(record.get("record_id"), row), "a record twice");
      }
    }
  }

  /** 4 and 4.0 are one number; numbers are typed in the one table and not in the other. */
  private static String comparable(String value) {
    return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
  }
}
