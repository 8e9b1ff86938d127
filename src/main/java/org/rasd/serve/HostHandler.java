package org.rasd.serve;

import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * On loopback, refuses requests for another host name: a page on the web whose name was pointed at
 * this machine (DNS rebinding) cannot talk to the server.
 */
final class HostHandler extends Handler.Wrapper {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  HostHandler(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String host = Request.getServerName(request);
    if (HERE.contains(host)) {
      return super.handle(request, response, callback);
    }
    Answers.problem(
        response,
        callback,
        HttpStatus.MISDIRECTED_REQUEST_421,
        "this server answers to localhost, 127.0.0.1 and [::1] only, not to '" + host + "'");
    return true;
  }
}
