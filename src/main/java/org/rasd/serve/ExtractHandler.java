package org.rasd.serve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.rasd.Extraction;
import org.rasd.Rasd;
import org.rasd.batch.FailureLine;
import org.rasd.corpus.Failure;
import org.rasd.corpus.Reading;
import org.rasd.corpus.Sink;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import org.rasd.pipeline.StageException;

/**
 * {@code POST /v1/extract}: documents in, what was found in them out. One document is answered by
 * one object of {@code documents.jsonl}, several by one a line; with {@code Accept: text/csv} or
 * the media type of Excel by the table of events.
 */
final class ExtractHandler extends Handler.Abstract {

  static final String PATH = "/v1/extract";

  private static final int PIECE = 1 << 14;

  private final Rasd rasd;
  private final RequestDocuments documents;
  private final Limits limits;
  private final Turnstile turnstile;

  ExtractHandler(Rasd rasd, RequestDocuments documents, Limits limits) {
    this.rasd = rasd;
    this.documents = documents;
    this.limits = limits;
    this.turnstile = new Turnstile(limits);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!Request.getPathInContext(request).equals(PATH)) {
      return false;
    }
    if (!request.getMethod().equals("POST")) {
      response.getHeaders().put(HttpHeader.ALLOW, "POST");
      Answers.problem(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "POST a text here");
      return true;
    }
    try {
      Asked asked = Asked.of(request);
      byte[] body = body(request, response);
      turnstile.enter();
      try {
        answer(asked, body, response, callback);
      } finally {
        turnstile.leave();
      }
    } catch (BadRequest e) {
      Answers.problem(response, callback, e.status(), e.getMessage());
    }
    return true;
  }

  /**
   * The whole body. A read ends when something has come or the client was silent for too long, so
   * that one that trickles is found out. Where it is not read to its end, the client is told that
   * the connection ends, lest it send the next request on it.
   */
  private byte[] body(Request request, Response response) throws IOException, BadRequest {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    if (request.getLength() > limits.bodyBytes()) {
      throw tooLarge();
    }
    long begin = System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Content.Source.asInputStream(request)) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        body.write(piece, 0, n);
        if (body.size() > limits.bodyBytes()) {
          throw tooLarge();
        }
        if (System.nanoTime() - begin > limits.bodyTime().toNanos()) {
          throw tooSlow();
        }
      }
    }
    response.getHeaders().remove(HttpHeader.CONNECTION);
    return body.toByteArray();
  }

  private BadRequest tooSlow() {
    return new BadRequest(
        HttpStatus.REQUEST_TIMEOUT_408,
        "the body did not arrive within " + limits.bodyTime().toSeconds() + " s (--body-time)");
  }

  private BadRequest tooLarge() {
    return new BadRequest(
        HttpStatus.PAYLOAD_TOO_LARGE_413,
        "the body is over the limit of " + limits.bodySize() + " (--max-body)");
  }

  private void answer(Asked asked, byte[] body, Response response, Callback callback)
      throws Exception {
    Optional<TableAnswer> table = TableAnswer.accepted(asked.accept());
    if (table.isPresent()) {
      Answers.send(
          response,
          callback,
          HttpStatus.OK_200,
          table.get().mediaType(),
          table.get().of(sink -> read(asked, body, sink), this::extract));
    } else if (RequestDocuments.isSingle(asked.mediaType(), asked.fileName())) {
      answerOne(asked, body, response, callback);
    } else {
      answerLines(asked, body, response, callback);
    }
  }

  private void answerOne(Asked asked, byte[] body, Response response, Callback callback)
      throws IOException, BadRequest {
    StringBuilder line = new StringBuilder();
    Failure[] failed = new Failure[1];
    read(
        asked,
        body,
        reading -> {
          failed[0] = result(reading, line);
          return false;
        });
    if (failed[0] != null) {
      throw new BadRequest(HttpStatus.BAD_REQUEST_400, failed[0].problem());
    }
    byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    Answers.send(response, callback, HttpStatus.OK_200, Answers.JSON, bytes);
  }

  private void answerLines(Asked asked, byte[] body, Response response, Callback callback)
      throws IOException, BadRequest {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-ndjson; charset=utf-8");
    OutputStream out = new PatientStream(Content.Sink.asOutputStream(response), limits.bodyTime());
    IOException[] gone = new IOException[1];
    read(
        asked,
        body,
        reading -> {
          StringBuilder line = new StringBuilder();
          Failure failure = result(reading, line);
          String said = failure == null ? line.toString() : FailureLine.of(failure);
          try {
            out.write((said + "\n").getBytes(StandardCharsets.UTF_8));
            return true;
          } catch (IOException e) {
            gone[0] = e; // The client went away or does not read: nothing more to do for it.
            return false;
          }
        });
    if (gone[0] != null) {
      callback.failed(gone[0]);
    } else {
      out.close();
      callback.succeeded();
    }
  }

  private void read(Asked asked, byte[] body, Sink sink) throws IOException, BadRequest {
    documents.read(
        asked.mediaType(),
        asked.fileName(),
        new ByteArrayInputStream(body),
        reading -> sink.accept(asked.completed(reading)));
  }

  /** Appends what was found, or says why nothing could be. */
  private Failure result(Reading reading, StringBuilder line) {
    if (reading instanceof Reading.Failed failed) {
      return failed.failure();
    }
    Reading.Read read = (Reading.Read) reading;
    try {
      line.append(extract(read.document()).toJson());
      return null;
    } catch (StageException e) {
      return Failure.ofFile("", e.getMessage()).ofDocument(read.document().id());
    }
  }

  private Extraction extract(Document document) {
    return rasd.extract(document);
  }

  /** What a request asks for beside its body. */
  private record Asked(String mediaType, String fileName, String accept, Metadata metadata) {

    static Asked of(Request request) throws BadRequest {
      Fields query = Request.extractQueryParameters(request);
      return new Asked(
          mediaType(request),
          value(query, "filename"),
          Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse(""),
          new Metadata(
              value(query, "title"),
              value(query, "source"),
              value(query, "url"),
              day(value(query, "date")),
              java.util.Map.of()));
    }

    private static String mediaType(Request request) {
      String type =
          Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
      int parameters = type.indexOf(';');
      return (parameters < 0 ? type : type.substring(0, parameters))
          .strip()
          .toLowerCase(Locale.ROOT);
    }

    private static String value(Fields query, String name) {
      return Optional.ofNullable(query.getValue(name)).orElse("");
    }

    private static Optional<LocalDate> day(String value) throws BadRequest {
      try {
        return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
      } catch (DateTimeParseException e) {
        throw new BadRequest(
            HttpStatus.BAD_REQUEST_400, "date '" + value + "' is no day; write it as 2024-05-31");
      }
    }

    /** A document that does not say its title, source, address or date takes those asked with. */
    Reading completed(Reading reading) {
      if (!(reading instanceof Reading.Read read)) {
        return reading;
      }
      Document d = read.document();
      Metadata known = d.metadata();
      Metadata all =
          new Metadata(
              first(known.title(), metadata.title()),
              first(known.source(), metadata.source()),
              first(known.url(), metadata.url()),
              known.date().or(metadata::date),
              known.extra());
      return new Reading.Read(Document.of(d.id(), d.text(), all), read.origin());
    }

    private static String first(String known, String other) {
      return known.isEmpty() ? other : known;
    }
  }
}
