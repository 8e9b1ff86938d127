package org.rasd.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rasd.cli.Main;

/**
 * Measures {@code rasd extract} from loading to the last byte, in a process that has nothing else
 * in its heap.
 */
public final class WholeExtract {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private WholeExtract() {}

  /** Arguments: news file, number of articles, threads. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int most = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("rasd-bench");
    Path corpus = folder.resolve("articles.jsonl");
    Files.write(corpus, firstLines(Path.of(arguments[0]), most));
    long words = Articles.words(Articles.read(corpus, most));
    System.gc();
    try (HeapPeaks heap = new HeapPeaks()) {
      long start = System.nanoTime();
      long processor = SYSTEM.getProcessCpuTime();
      int code = Main.run(out, err, command(folder, corpus, arguments[2]));
      double wall = (System.nanoTime() - start) / 1e9;
      double busy = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
      out.printf(
          Locale.ROOT,
          "%nextract, %s thread(s), loading included, exit code %d: %,.0f words/s and %,.0f articles/s wall, %,.0f words a second of"
              + " processor time (compiling and collecting included), heap in use at most %,d MB before and %,d MB after a"
              + " collection%n",
          arguments[2],
          code,
          words / wall,
          most / wall,
          words / busy,
          heap.before() >> 20,
          heap.after() >> 20);
    }
    delete(folder);
  }

  private static String[] command(Path folder, Path corpus, String threads) {
    String out = folder.resolve("out").toString();
    return new String[] {
      "extract", corpus.toString(), "--out", out, "--format", "csv,jsonl", "--threads", threads
    };
  }

  private static List<String> firstLines(Path file, int most) throws IOException {
    try (Stream<String> lines = Lines.of(file)) {
      return lines.limit(most).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
