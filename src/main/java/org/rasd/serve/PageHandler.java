package org.rasd.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.rasd.Rasd;

/**
 * The page and its parts, the description of the interface, and the sign of life. All are held in
 * memory: no path of a request ever becomes one of the file system.
 */
final class PageHandler extends Handler.Abstract.NonBlocking {

  private record Part(String type, byte[] bytes) {}

  private final Map<String, Part> parts =
      Map.of(
          "/", part("index.html", "text/html; charset=utf-8"),
          "/page.css", part("page.css", "text/css; charset=utf-8"),
          "/page.js", part("page.js", "text/javascript; charset=utf-8"),
          "/v1/openapi.json", part("openapi.json", Answers.JSON),
          "/v1/health", health());

  private static Part part(String name, String type) {
    try (InputStream in = PageHandler.class.getResourceAsStream(name)) {
      return new Part(type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  private static Part health() {
    String health = "{\"status\":\"up\",\"version\":\"" + Rasd.version() + "\"}\n";
    return new Part(Answers.JSON, health.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Part part = parts.get(Request.getPathInContext(request));
    if (part == null) {
      return false;
    }
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      // Scripts and styles only from here; the page sends and frames nothing elsewhere.
      response
          .getHeaders()
          .put(
              "Content-Security-Policy",
              "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'");
      response.getHeaders().put("X-Content-Type-Options", "nosniff");
      Answers.send(response, callback, HttpStatus.OK_200, part.type(), part.bytes());
    } else {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      Answers.problem(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "only GET here");
    }
    return true;
  }
}
