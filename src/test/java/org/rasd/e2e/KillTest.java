package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rasd.testing.RunFolder.assertSame;
import static org.rasd.testing.RunFolder.manifest;
import static org.rasd.testing.RunFolder.names;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are ended from outside. More kills, at random: {@code scripts/kill-test}. */
class KillTest {

  private static final int COPIES = 4;
  private static final long SECONDS = 120;

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void makeInput() throws IOException {
    input = folder.resolve("in.jsonl");
    ObjectMapper mapper = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("corpora/sample"))) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      for (int copy = 0; copy < COPIES; copy++) {
        for (Path text : texts) {
          ObjectNode line = mapper.createObjectNode();
          line.put("id", copy + "/" + text.getFileName());
          line.put("text", Files.readString(text));
          lines.append(line).append('\n');
        }
      }
    }
    Files.writeString(input, lines);
  }

  /** Starts the program; the prefix is a command that starts the one behind it. */
  private Process start(List<String> prefix, Path out, String... more) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("org.rasd.cli.Main", "extract", input.toString()));
    command.addAll(List.of("--out", out.toString(), "--checkpoint", "5"));
    command.addAll(List.of(more));
    Path log = folder.resolve("log");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static boolean works(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // Not on this machine.
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
  }

  private static void waitFor(Path file, long bytes, Process process)
      throws IOException, InterruptedException {
    while (process.isAlive() && (!Files.exists(file) || Files.size(file) < bytes)) {
      Thread.sleep(5);
    }
  }

  private int end(Process process) throws InterruptedException {
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "does not end");
    return process.exitValue();
  }

  private Path whole(String... more) {
    Path whole = folder.resolve("whole");
    Object[] arguments = Stream.concat(Stream.of("--threads", 1), Stream.of(more)).toArray();
    assertEquals(0, Run.extract(input, whole, arguments).code());
    return whole;
  }

  @Test
  void aRunThatIsKilledThreeTimesWritesTheBytesOfOneThatIsNot() throws Exception {
    Path out = folder.resolve("out");
    long size = Files.size(input);
    for (int kill = 1; kill <= 3; kill++) {
      Process process =
          start(List.of(), out, "--resume", "--format", "csv,jsonl,xlsx,html", "--threads", "2");
      // A line of documents.jsonl is several times as long as its line of the input.
      waitFor(out.resolve("documents.jsonl"), kill * size, process);
      process.destroyForcibly();
      assertEquals(137, end(process), log());
    }
    assertEquals(
        0, end(start(List.of(), out, "--resume", "--format", "csv,jsonl,xlsx,html")), log());
    assertSame(whole("--format", "csv,jsonl,xlsx,html"), out);
  }

  @Test
  void aRunThatIsAskedToEndLeavesValidFilesAndSays130() throws Exception {
    Path out = folder.resolve("out");
    Process process = start(List.of(), out, "--threads", "2");
    waitFor(out.resolve("documents.jsonl"), Files.size(input), process);
    process.destroy(); // SIGTERM
    assertEndedInOrder(process, out);
    assertEquals(2, Run.extract(input, out).code());
    assertGoesOn(out);
    Run again = Run.extract(input, out, "--resume");
    assertEquals(0, again.code());
    assertTrue(again.err().contains("nothing to resume"), again.err());
  }

  @Test
  void controlCEndsARunAsWell() throws Exception {
    // A shell that was itself started in the background hands on that SIGINT is ignored.
    List<String> heeding = List.of("env", "--default-signal=INT");
    assumeTrue(works("env", "--default-signal=INT", "true"), "skipped: no env of coreutils 8.31");
    Path out = folder.resolve("out");
    Process process = start(heeding, out, "--threads", "2");
    waitFor(out.resolve("documents.jsonl"), Files.size(input), process);
    assertTrue(works("kill", "-INT", String.valueOf(process.pid())));
    assertEndedInOrder(process, out);
    assertGoesOn(out);
  }

  private void assertEndedInOrder(Process process, Path out) throws Exception {
    assertEquals(130, end(process), log());
    assertTrue(log().contains("--resume"), log());
    long documents = manifest(out).get("counts").get("documents").longValue();
    assertEquals(documents, validDocuments(out));
    assertTrue(Files.readString(out.resolve("events.csv")).endsWith("\r\n"));
  }

  private static int validDocuments(Path out) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("documents.jsonl"));
    for (String line : lines) {
      new ObjectMapper().readTree(line);
    }
    return lines.size();
  }

  private void assertGoesOn(Path out) throws IOException {
    assertEquals(0, Run.extract(input, out, "--resume").code());
    assertSame(whole(), out);
  }

  @Test
  void aFileThatMayGrowNoFurtherIsSaidAndWhatIsWrittenIsValid() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "skipped: no bash to limit the size of files");
    Path out = folder.resolve("out");
    // 1024 blocks of 1024 bytes.
    Process process = start(List.of("bash", "-c", "ulimit -f 1024 && exec \"$0\" \"$@\""), out);
    assertFull(process, out);
    assertGoesOn(out);
  }

  @Test
  void aFullDiskIsSaidAndWhatIsWrittenIsValid() throws Exception {
    Path kept = folder.resolve("kept");
    Process process = start(onDisk("size=3m", kept), folder.resolve("out"));
    assertFull(process, kept);
    assertGoesOn(kept);
  }

  @Test
  void aDiskThatMayNotBeWrittenIsSaidBeforeTheFirstDocument() throws Exception {
    Path kept = folder.resolve("kept");
    Process process = start(onDisk("ro", kept), folder.resolve("out"));
    assertEquals(2, end(process), log());
    assertTrue(log().contains("out: cannot be written: "), log());
    assertEquals(Set.of(), names(kept));
  }

  private void assertFull(Process process, Path out) throws Exception {
    assertEquals(2, end(process), log());
    assertTrue(log().contains("cannot be written further"), log());
    assertTrue(log().contains("--resume"), log());
    assertTrue(validDocuments(out) > 5, validDocuments(out) + " documents");
  }

  /**
   * Starts a program with a small file system of its own at the output folder, which ends with it;
   * what lies in it then is copied.
   */
  private List<String> onDisk(String options, Path kept) throws Exception {
    String mount = "mount -t tmpfs -o " + options + " none ";
    Path out = Files.createDirectory(folder.resolve("out"));
    assumeTrue(
        works("unshare", "-rm", "bash", "-c", mount + out), "skipped: may not mount a tmpfs");
    String script = mount + out + "; \"$0\" \"$@\"; code=$?; cp -r " + out + " " + kept;
    return List.of("unshare", "-rm", "bash", "-c", script + "; exit $code");
  }
}
