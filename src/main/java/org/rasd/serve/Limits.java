package org.rasd.serve;

import java.time.Duration;

/**
 * What one server takes on.
 *
 * @param bodyBytes longest body of a request; a longer one is answered with 413
 * @param atOnce requests that are worked on at the same time
 * @param waiting requests that wait for their turn; a further one is answered with 429
 * @param patience how long a request waits for its turn before it is answered with 503, and how
 *     long a client may be silent
 * @param bodyTime how long the body of a request may take to arrive, a slower one is answered with
 *     408, and how long the server waits for a client to read an answer
 */
public record Limits(
    long bodyBytes, int atOnce, int waiting, Duration patience, Duration bodyTime) {

  private static final long MEBIBYTE = 1L << 20;

  /**
   * Ten MiB, as many requests at once as there are processors, 32 waiting, 30 seconds, and two
   * minutes for a body.
   */
  public static final Limits DEFAULT =
      new Limits(
          10 * MEBIBYTE,
          Runtime.getRuntime().availableProcessors(),
          32,
          Duration.ofSeconds(30),
          Duration.ofMinutes(2));

  /** These limits with another body size. */
  public Limits withBodyMebibytes(int mebibytes) {
    return new Limits(mebibytes * MEBIBYTE, atOnce, waiting, patience, bodyTime);
  }

  /** These limits with other numbers of requests. */
  public Limits withRequests(int working, int queued) {
    return new Limits(bodyBytes, working, queued, patience, bodyTime);
  }

  /** These limits with another patience. */
  public Limits withPatience(Duration other) {
    return new Limits(bodyBytes, atOnce, waiting, other, bodyTime);
  }

  /** These limits with another time for a body. */
  public Limits withBodyTime(Duration other) {
    return new Limits(bodyBytes, atOnce, waiting, patience, other);
  }

  /** The body limit as a person reads it. */
  String bodySize() {
    return bodyBytes % MEBIBYTE == 0 ? bodyBytes / MEBIBYTE + " MiB" : bodyBytes + " bytes";
  }
}
