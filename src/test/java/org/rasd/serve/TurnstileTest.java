package org.rasd.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private static final Duration BRIEF = Duration.ofMillis(50);

  private static Turnstile turnstile(int atOnce, int waiting) {
    return new Turnstile(Limits.DEFAULT.withRequests(atOnce, waiting).withPatience(BRIEF));
  }

  @Test
  void oneMoreThanMayWaitIsTurnedAwayAtOnce() throws Exception {
    Turnstile turnstile = turnstile(1, 0);
    turnstile.enter();
    assertEquals(429, assertThrows(BadRequest.class, turnstile::enter).status());
  }

  @Test
  void whoWaitsTooLongIsSentAwayAndLeavesTheQueue() throws Exception {
    Turnstile turnstile = turnstile(1, 1);
    turnstile.enter();
    assertEquals(503, assertThrows(BadRequest.class, turnstile::enter).status());
    assertEquals(503, assertThrows(BadRequest.class, turnstile::enter).status());
  }

  @Test
  void aPlaceThatWasLeftIsTaken() throws Exception {
    Turnstile turnstile = turnstile(1, 0);
    for (int i = 0; i < 3; i++) {
      turnstile.enter();
      turnstile.leave();
    }
  }
}
