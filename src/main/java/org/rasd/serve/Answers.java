package org.rasd.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Short answers: JSON in one piece. Problems are {@code {"status":…,"problem":"…"}}. */
final class Answers {

  static final String JSON = "application/json; charset=utf-8";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Answers() {}

  static void send(Response response, Callback callback, int status, String type, byte[] body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  static void problem(Response response, Callback callback, int status, String problem) {
    ObjectNode node = MAPPER.createObjectNode().put("status", status).put("problem", problem);
    if (status == HttpStatus.TOO_MANY_REQUESTS_429
        || status == HttpStatus.SERVICE_UNAVAILABLE_503) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
    }
    byte[] body = (node + "\n").getBytes(StandardCharsets.UTF_8);
    send(response, callback, status, JSON, body);
  }

  /** Makes what the server itself refuses (a malformed request, an unknown path) look the same. */
  static ErrorHandler errors() {
    return new ErrorHandler() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String said =
            Optional.ofNullable((String) request.getAttribute(ERROR_MESSAGE))
                .orElseGet(() -> HttpStatus.getMessage(status));
        problem(response, callback, status, said);
        return true;
      }
    };
  }
}
