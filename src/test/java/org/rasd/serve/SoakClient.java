package org.rasd.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;

/**
 * Good, bad and slow clients of a server that runs, as threads, for some minutes: {@code
 * scripts/soak} starts both. Every answer is checked; exit code 1 if one was wrong or missing. It
 * needs nothing but the platform, so that {@code java SoakClient.java} runs it.
 */
public final class SoakClient {

  private static final int ARTICLES = 2000;
  private static final int GOOD_CLIENTS = 4;
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /** Longer than the server's {@code --body-time}. */
  private static final Duration MOST_SLOWNESS = Duration.ofSeconds(30);

  private static final Set<Integer> TURNED_AWAY = Set.of(429, 503);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
  private final URI server;
  private final List<String> articles;
  private final long end;

  private SoakClient(URI server, List<String> articles, Duration time) {
    this.server = server;
    this.articles = articles;
    this.end = System.nanoTime() + time.toNanos();
  }

  /** Arguments: address of the server, JSON Lines of articles, seconds, pause in milliseconds. */
  public static void main(String[] arguments) throws Exception {
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
    SoakClient soak =
        new SoakClient(URI.create(arguments[0]), articles(Path.of(arguments[1])), time);
    int pause = Integer.parseInt(arguments[3]);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < GOOD_CLIENTS; i++) {
      threads.add(soak.client(i, pause, soak::good));
    }
    threads.add(soak.client(GOOD_CLIENTS, 5 * pause, soak::bad));
    threads.add(soak.client(GOOD_CLIENTS + 1, pause, soak::slow));
    threads.add(soak.client(GOOD_CLIENTS + 2, 5 * pause, soak::leaving));
    for (Thread thread : threads) {
      thread.join();
    }
    System.exit(soak.report(new PrintStream(System.out, true, StandardCharsets.UTF_8)) ? 0 : 1);
  }

  private static List<String> articles(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return lines.lines().limit(ARTICLES).toList();
    }
  }

  /** One thing that a client does. */
  private interface Act {
    void once(Random random) throws IOException, InterruptedException;
  }

  private Thread client(int seed, int pause, Act act) {
    Random random = new Random(seed);
    Thread thread =
        new Thread(
            () -> {
              while (System.nanoTime() < end) {
                try {
                  act.once(random);
                  Thread.sleep(random.nextInt(2 * pause));
                } catch (IOException e) {
                  count("LOST: " + e);
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    thread.start();
    return thread;
  }

  private void count(String what) {
    counts.computeIfAbsent(what, w -> new LongAdder()).increment();
  }

  private HttpRequest.Builder post(String query, String mediaType, byte[] body) {
    return HttpRequest.newBuilder(server.resolve("v1/extract" + query))
        .timeout(TIMEOUT)
        .header("Content-Type", mediaType)
        .POST(BodyPublishers.ofByteArray(body));
  }

  /** One to five articles; as many lines are to come back. */
  private void good(Random random) throws IOException, InterruptedException {
    int many = random.nextInt(4) == 0 ? 5 : 1;
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < many; i++) {
      lines.append(articles.get(random.nextInt(articles.size()))).append('\n');
    }
    byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    HttpResponse<String> answer =
        client.send(post("", "application/x-ndjson", body).build(), BodyHandlers.ofString());
    micros.add((System.nanoTime() - start) / 1000);
    if (TURNED_AWAY.contains(answer.statusCode())) {
      count("good: turned away with " + answer.statusCode());
    } else if (answer.statusCode() == 200 && isWhole(answer.body(), many)) {
      count("good: answered");
    } else {
      count("WRONG: a good request got " + answer.statusCode());
    }
  }

  private static boolean isWhole(String body, int many) {
    List<String> lines = body.lines().toList();
    return lines.size() == many && lines.stream().allMatch(l -> l.endsWith("}"));
  }

  /** What no server should take, each with the answers that are right. */
  private void bad(Random random) throws IOException, InterruptedException {
    byte[] noise = new byte[1000];
    random.nextBytes(noise);
    switch (random.nextInt(5)) {
      case 0 -> expect(post("", "application/json", "{\"text\":".getBytes(StandardCharsets.UTF_8)));
      case 1 -> expect(post("", "application/json", noise));
      case 2 -> expect(post("", "text/plain", new byte[11 << 20]));
      case 3 -> expect(post("?date=never", "text/plain", noise));
      default -> expect(HttpRequest.newBuilder(server.resolve("v1/extract")).DELETE());
    }
  }

  private void expect(HttpRequest.Builder request) throws InterruptedException {
    try {
      int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
      boolean refused = status >= 400 && status < 500 || status == 503;
      count((refused ? "bad: refused with " : "WRONG: a bad request got ") + status);
    } catch (IOException e) {
      count("bad: cut off"); // A body over the limit is not read to its end.
    }
  }

  /** A head, then a byte every half second, until the server has had enough: soon it is to. */
  private void slow(Random random) throws IOException, InterruptedException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      send(socket, head(5000));
      long begin = System.nanoTime();
      while (socket.getInputStream().available() == 0) {
        if (System.nanoTime() - begin > MOST_SLOWNESS.toNanos()) {
          count("WRONG: a slow client was served for " + MOST_SLOWNESS.toSeconds() + " s");
          return;
        }
        send(socket, "x");
        Thread.sleep(500);
      }
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 408".length());
      count("slow: told " + new String(status, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      count("slow: cut off");
    }
  }

  /** A whole article, then gone without waiting for the answer. */
  private void leaving(Random random) throws IOException {
    String article = articles.get(random.nextInt(articles.size()));
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      send(socket, head(article.getBytes(StandardCharsets.UTF_8).length) + article);
    }
    count("leaving: gone");
  }

  private String head(int length) {
    return "POST /v1/extract HTTP/1.1\r\nHost: "
        + server.getAuthority()
        + "\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** Whether all was right. */
  private boolean report(PrintStream out) {
    counts.forEach((what, count) -> out.printf(Locale.ROOT, "%,10d  %s%n", count.sum(), what));
    long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
    for (double share : new double[] {0.5, 0.99, 1}) {
      int at = (int) Math.ceil(share * sorted.length) - 1;
      double millis = at < 0 ? 0 : sorted[at] / 1e3;
      out.printf(Locale.ROOT, "good requests, p%.0f: %.1f ms%n", share * 100, millis);
    }
    return sorted.length > 0
        && counts.keySet().stream().noneMatch(w -> w.startsWith("LOST") || w.startsWith("WRONG"));
  }
}
