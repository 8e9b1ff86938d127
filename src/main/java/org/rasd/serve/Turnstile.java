package org.rasd.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;

/** Lets so many requests work at a time and so many wait; turns the others away. */
final class Turnstile {

  private final Semaphore places;
  private final Semaphore queue;
  private final Limits limits;

  Turnstile(Limits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.atOnce(), true);
    this.queue = new Semaphore(limits.atOnce() + limits.waiting());
  }

  /**
   * Waits for a place; whoever got one must {@link #leave}.
   *
   * @throws BadRequest 429 if too many wait, 503 if the wait was too long
   */
  void enter() throws BadRequest, InterruptedException {
    if (!queue.tryAcquire()) {
      throw new BadRequest(
          HttpStatus.TOO_MANY_REQUESTS_429,
          limits.waiting() + " requests wait already (--queue); try again later");
    }
    if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
      queue.release();
      throw new BadRequest(
          HttpStatus.SERVICE_UNAVAILABLE_503,
          "no turn within " + limits.patience().toSeconds() + " s; try again later");
    }
  }

  void leave() {
    places.release();
    queue.release();
  }
}
