package org.rasd.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.rasd.Rasd;
import org.rasd.model.Document;
import org.rasd.pipeline.Stage;

/**
 * Measures the pipeline on the articles of a news file, its stages, other programs in the same run,
 * and what long documents cost. Times are of the processor, since other work on the machine changes
 * those of the clock.
 */
public final class WholeProgram {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int WARM_UP = 1000;
  private static final int PEER_ARTICLES = 100;
  private static final int MAX_CHARS = 100_000_000;

  private final PrintStream out;
  private final Rasd rasd;
  private final List<Document> articles;
  private double wordsPerSecond;

  private WholeProgram(PrintStream out, Rasd rasd, List<Document> articles) {
    this.out = out;
    this.rasd = rasd;
    this.articles = articles;
  }

  /** Arguments: news file, number of articles. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    Rasd rasd = Rasd.load();
    out.printf(
        Locale.ROOT,
        "load: %.2f s wall, %.2f s processor%n",
        (System.nanoTime() - start) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - processor) / 1e9);
    int most = Integer.parseInt(arguments[1]);
    List<Document> articles = Articles.read(Path.of(arguments[0]), most);
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d words; load average of the machine %.1f on %d processors%n",
        articles.size(),
        Articles.words(articles),
        SYSTEM.getSystemLoadAverage(),
        SYSTEM.getAvailableProcessors());
    WholeProgram program = new WholeProgram(out, rasd, articles);
    program.stages();
    program.peers();
    program.curves();
  }

  private void stages() {
    for (Document article : first(WARM_UP)) {
      rasd.pipeline().process(article);
    }
    List<Stage> stages = rasd.pipeline().stages();
    long[] times = new long[stages.size()];
    long all = 0;
    for (Document article : articles) {
      Document document = article;
      for (int s = 0; s < times.length; s++) {
        long start = THREADS.getCurrentThreadCpuTime();
        document = stages.get(s).process(document);
        times[s] += THREADS.getCurrentThreadCpuTime() - start;
      }
    }
    for (long time : times) {
      all += time;
    }
    long words = Articles.words(articles);
    wordsPerSecond = words * 1e9 / all;
    out.printf("%nstages, one thread, warm: share, words a second of processor time%n");
    for (int s = 0; s < times.length; s++) {
      row(stages.get(s).name(), 100.0 * times[s] / all, words * 1e9 / times[s]);
    }
    row("all", 100, wordsPerSecond);
  }

  private void row(String name, double share, double speed) {
    out.printf(Locale.ROOT, "  %-24s %5.1f %% %,12.0f%n", name, share, speed);
  }

  private void peers() throws IOException {
    List<Document> analysed = new ArrayList<>();
    for (Document article : first(PEER_ARTICLES)) {
      analysed.add(rasd.pipeline().process(article));
    }
    long words = Articles.words(analysed);
    out.printf(
        "%npeers, warm, one thread, %d articles: words a second, ours : theirs%n", PEER_ARTICLES);
    for (Map.Entry<String, Consumer<Document>> peer : Peers.of(analysed).entrySet()) {
      analysed.subList(0, analysed.size() / 2).forEach(peer.getValue());
      long start = THREADS.getCurrentThreadCpuTime();
      analysed.forEach(peer.getValue());
      double speed = words * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
      out.printf(
          Locale.ROOT, "  %-24s %,12.0f %8.2f%n", peer.getKey(), speed, wordsPerSecond / speed);
    }
  }

  /** Documents of growing length: time for a word is to stay what it is. */
  private void curves() {
    out.printf("%nlength of one document: microseconds of processor time a word%n");
    StringBuilder text = new StringBuilder();
    for (Document article : articles) {
      text.append(article.text()).append("\n\n");
    }
    for (int words = 10; words <= 1_000_000; words *= 10) {
      curve(String.format(Locale.ROOT, "%,d words", words), cut(text, words));
    }
    String sentence = cut(text, 5000).replaceAll("[.!?\u061F\u061B:\n]", " ");
    curve("a sentence of 5,000", sentence);
    curve("10,000 numbers", "1234 ".repeat(10_000));
    curve("100,000 numbers", "1234 ".repeat(100_000));
  }

  private void curve(String name, String text) {
    long words = Articles.words(text);
    int rounds = (int) Math.max(1, Math.min(100, 10_000 / words));
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < rounds; i++) {
      rasd.extract(text);
    }
    double micros = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / rounds / words;
    out.printf(Locale.ROOT, "  %-24s %8.1f%n", name, micros);
  }

  /** The first words of a text, which is repeated where it is too short. */
  private static String cut(StringBuilder text, int words) {
    StringBuilder cut = new StringBuilder();
    int left = words;
    int i = 0;
    while (left > 0) {
      char c = text.charAt(i % text.length());
      cut.append(c);
      boolean ends = Character.isWhitespace(c);
      boolean began = cut.length() > 1 && !Character.isWhitespace(cut.charAt(cut.length() - 2));
      left -= ends && began ? 1 : 0;
      i++;
    }
    return cut.toString();
  }

  private List<Document> first(int count) {
    return articles.subList(0, Math.min(count, articles.size()));
  }
}
