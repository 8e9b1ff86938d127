package org.rasd.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every input that once broke something, in {@code crashers/TARGET/}: found by the fuzzer ({@code
 * scripts/fuzz}) or written after a fault. The name of a file says what it is.
 */
class CrashersTest {

  private static final Path CRASHERS = Path.of("src/test/resources/crashers");

  @TestFactory
  Stream<DynamicTest> inputsThatOnceBrokeSomethingDoNotAnyMore() throws IOException {
    return files().stream().map(f -> DynamicTest.dynamicTest(f.toString(), () -> run(f)));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(CRASHERS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void run(Path file) throws IOException {
    byte[] data = Files.readAllBytes(file);
    FuzzTarget target = FuzzTarget.named(file.getParent().getFileName().toString());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> runOnce(target, data));
  }

  private static void runOnce(FuzzTarget target, byte[] data) {
    try {
      target.run(data);
    } catch (IOException e) {
      return; // Documented: a file that is damaged.
    }
  }
}
