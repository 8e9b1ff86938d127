package org.rasd.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rasd.Rasd;
import org.rasd.app.Readers;

class HttpServiceTest {

  // The air force launched four strikes on Aleppo yesterday.
  private static final String STRIKES = "شن سلاح الجو أربع غارات على حلب أمس.";

  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Rasd rasd;
  private static HttpService service;

  @BeforeAll
  static void start() throws IOException {
    rasd = Rasd.load();
    service = start(rasd);
  }

  private static HttpService start(Rasd rasd) throws IOException {
    return HttpService.start(
        rasd, Readers.ALL, "127.0.0.1", 0, Limits.DEFAULT.withBodyMebibytes(1));
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.address().resolve(path));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String problem(HttpResponse<String> answer) throws IOException {
    return MAPPER.readTree(answer.body()).path("problem").asText();
  }

  @Test
  void aTextIsAnsweredByTheObjectThatExtractWrites() throws Exception {
    HttpResponse<String> answer = post("v1/extract?date=2024-05-31", PLAIN, STRIKES);
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode found = MAPPER.readTree(answer.body());
    assertEquals(STRIKES, found.path("text").asText());
    assertEquals("AIRSTRIKE", found.path("events").path(0).path("event_type").asText());
    assertEquals("2024-05-30", found.path("events").path(0).path("date_start").asText());
  }

  @Test
  void aJsonObjectMayBeSpreadOverLines() throws Exception {
    String body =
        "{\n \"id\": \"a1\",\n \"date\": \"2024-05-31\",\n \"text\": \"" + STRIKES + "\"}";
    JsonNode found = MAPPER.readTree(post("v1/extract", "application/json", body).body());
    assertEquals("a1", found.path("id").asText());
    assertEquals("2024-05-30", found.path("events").path(0).path("date_start").asText());
  }

  @Test
  void jsonLinesAreAnsweredLineByLineAndABadOneStopsNothing() throws Exception {
    String good = "{\"id\":\"a\",\"text\":\"" + STRIKES + "\"}\n";
    String body = good + "no json\n" + good.replace("\"a\"", "\"b\"");
    HttpResponse<String> answer = post("v1/extract", "application/x-ndjson", body);
    List<String> lines = answer.body().lines().toList();
    assertEquals(3, lines.size());
    assertEquals("a", MAPPER.readTree(lines.get(0)).path("id").asText());
    assertEquals(2, MAPPER.readTree(lines.get(1)).path("line").asInt());
    assertEquals("b", MAPPER.readTree(lines.get(2)).path("id").asText());
  }

  @Test
  void theTableOfEventsIsGivenToThoseWhoAcceptIt() throws Exception {
    HttpRequest.Builder asking = request("v1/extract").POST(BodyPublishers.ofString(STRIKES));
    String csv =
        CLIENT
            .send(asking.copy().header("Accept", "text/csv").build(), BodyHandlers.ofString())
            .body();
    assertTrue(csv.contains("record_id,doc_id"), csv);
    assertTrue(csv.contains(",AIRSTRIKE,"), csv);
    String excel = TableAnswer.XLSX.mediaType();
    byte[] xlsx =
        CLIENT
            .send(asking.copy().header("Accept", excel).build(), BodyHandlers.ofByteArray())
            .body();
    assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.US_ASCII));
  }

  @Test
  void aFileIsReadAsItsNameSays() throws Exception {
    String page =
        "<html><head><title>x</title></head><body><article><p>" + STRIKES + "</p></article>";
    HttpResponse<String> answer =
        post("v1/extract?filename=../../etc/page.html", "application/octet-stream", page);
    assertTrue(
        MAPPER.readTree(answer.body()).path("text").asText().contains(STRIKES), answer.body());
  }

  @Test
  void badRequestsAreToldWhatIsWrong() throws Exception {
    assertTrue(problem(post("v1/extract", "application/json", "{\"text\":")).contains("line 1"));
    assertTrue(problem(post("v1/extract", "application/json", "{}")).contains("no key 'text'"));
    assertTrue(problem(post("v1/extract", "image/png", "x")).contains("'image/png'"));
    assertTrue(problem(post("v1/extract?date=May", PLAIN, STRIKES)).contains("'May'"));
    assertEquals(405, get("v1/extract").statusCode());
    assertEquals(404, get("etc/passwd").statusCode());
  }

  @Test
  void aBodyOverTheLimitIsRefusedWithTheOptionThatChangesIt() throws Exception {
    HttpResponse<String> answer = post("v1/extract", PLAIN, "x".repeat((1 << 20) + 1));
    assertEquals(413, answer.statusCode());
    assertTrue(problem(answer).contains("1 MiB (--max-body)"), answer.body());
  }

  @Test
  void aBodyOfUnknownLengthIsLimitedToo() throws Exception {
    byte[] tooMuch = new byte[(1 << 20) + 1];
    HttpRequest request =
        request("v1/extract")
            .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(tooMuch)))
            .build();
    assertEquals(413, CLIENT.send(request, BodyHandlers.ofString()).statusCode());
  }

  @Test
  void anotherHostNameIsRefused() throws Exception {
    String answer =
        raw("GET /v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
  }

  @Test
  void aClientThatGoesAwayHarmsNobody() throws Exception {
    URI address = service.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nabc"
              .getBytes(StandardCharsets.US_ASCII));
    }
    assertEquals(200, post("v1/extract", PLAIN, STRIKES).statusCode());
  }

  @Test
  void aClientThatTricklesItsBodyIsToldSoAndCutOff() throws Exception {
    try (HttpService hasty = hasty();
        Socket socket = new Socket(hasty.address().getHost(), hasty.address().getPort())) {
      sendHead(socket, 1000);
      for (int i = 0; i < 100 && socket.getInputStream().available() == 0; i++) {
        send(socket, "x");
        Thread.sleep(100);
      }
      assertTrue(socket.getInputStream().available() > 0, "served for 10 s");
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
      assertTrue(answer.contains("1 s (--body-time)"), answer);
    }
  }

  private static HttpService hasty() throws IOException {
    return HttpService.start(
        rasd, Readers.ALL, "127.0.0.1", 0, Limits.DEFAULT.withBodyTime(Duration.ofSeconds(1)));
  }

  private static void sendHead(Socket socket, int length) throws IOException {
    send(
        socket,
        "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
            + "Content-Length: "
            + length
            + "\r\n\r\n");
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void healthPageAndDescriptionAreThere() throws Exception {
    assertEquals("up", MAPPER.readTree(get("v1/health").body()).path("status").asText());
    assertTrue(get("").body().contains("<title>Rasd"));
    JsonNode extract =
        MAPPER.readTree(get("v1/openapi.json").body()).path("paths").path("/v1/extract");
    Set<String> described = new TreeSet<>();
    extract.at("/post/requestBody/content").fieldNames().forEachRemaining(described::add);
    assertEquals(RequestDocuments.mediaTypes(), described);
    for (String part : List.of("page.js", "page.css")) {
      assertEquals(200, get(part).statusCode());
    }
    String policy = get("").headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'self'"), policy);
  }

  @Test
  void whatWasAcceptedIsFinishedWhenTheServerStops() throws Exception {
    HttpService other = start(rasd);
    String line = "{\"text\":\"" + (STRIKES + " ").repeat(20) + "\"}\n";
    HttpRequest request =
        HttpRequest.newBuilder(other.address().resolve("v1/extract"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(line.repeat(20)))
            .build();
    CompletableFuture<HttpResponse<java.io.InputStream>> answer =
        CLIENT.sendAsync(request, BodyHandlers.ofInputStream());
    java.io.InputStream body = answer.get(30, TimeUnit.SECONDS).body();
    int first = body.read(); // It has begun to answer.
    CompletableFuture<Void> stopping =
        CompletableFuture.runAsync(
            () -> {
              try {
                other.close();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    String rest = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    stopping.get(30, TimeUnit.SECONDS);
    assertEquals('{', first);
    assertEquals(20, rest.lines().count());
  }

  private static String raw(String request) throws IOException {
    URI address = service.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
