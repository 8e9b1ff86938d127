package org.rasd.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rasd.Rasd;
import org.rasd.corpus.CorpusReader;

/**
 * An HTTP server around one {@link Rasd}: {@code POST /v1/extract}, {@code GET /v1/health}, {@code
 * GET /v1/openapi.json} and the page at {@code /}. Requests that it has accepted are finished when
 * it stops.
 */
public final class HttpService implements AutoCloseable {

  /** Longest document in UTF-16 code units; the body limit is the tighter one. */
  private static final int MAX_CHARS = 5_000_000;

  private static final Duration FAREWELL = Duration.ofSeconds(20);

  /** Threads beyond those for requests that work or wait: the acceptor, the selector, the page. */
  private static final int SPARE_THREADS = 12;

  private final Server server;
  private final ServerConnector connector;

  private HttpService(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts a server.
   *
   * @param rasd what does the work
   * @param readers the kinds of body it reads
   * @param host address to listen on; loopback unless others are meant to reach it
   * @param port to listen on; 0 for any that is free
   * @throws IOException if it cannot listen there
   */
  public static HttpService start(
      Rasd rasd, List<CorpusReader> readers, String host, int port, Limits limits)
      throws IOException {
    int threads = limits.atOnce() + limits.waiting() + SPARE_THREADS;
    Server server = new Server(new QueuedThreadPool(threads, Math.min(8, threads)));
    ServerConnector connector = connector(server, limits);
    connector.setHost(host);
    connector.setPort(port);
    server.addConnector(connector);
    server.setErrorHandler(Answers.errors());
    Handler handlers =
        new Handler.Sequence(
            new PageHandler(),
            new ExtractHandler(rasd, new RequestDocuments(readers, MAX_CHARS), limits));
    boolean loopback = isLoopback(host);
    server.setHandler(new GracefulHandler(loopback ? new HostHandler(handlers) : handlers));
    server.setStopTimeout(FAREWELL.toMillis());
    HttpService service = new HttpService(server, connector);
    service.start();
    return service;
  }

  private static ServerConnector connector(Server server, Limits limits) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setIdleTimeout(limits.patience().toMillis());
    return connector;
  }

  private void start() throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the server cannot start: " + e.getMessage(), e);
    }
  }

  private static boolean isLoopback(String host) throws UnknownHostException {
    return InetAddress.getByName(host).isLoopbackAddress();
  }

  /** Where it listens. */
  public URI address() {
    String host = connector.getHost();
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + connector.getLocalPort() + "/");
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Takes no more requests, finishes those it has accepted, and stops. */
  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the server did not stop in order: " + e.getMessage(), e);
    }
  }
}
