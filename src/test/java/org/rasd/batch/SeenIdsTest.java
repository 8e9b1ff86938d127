package org.rasd.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

  @Test
  void anIdIsKnownAgainWithItsNumberAmongVeryMany() {
    SeenIds seen = new SeenIds();
    for (int i = 0; i < 100_000; i++) {
      assertEquals(OptionalInt.empty(), seen.add("id" + i, i % 1000));
    }
    for (int i = 0; i < 100_000; i += 7) {
      assertEquals(OptionalInt.of(i % 1000), seen.add("id" + i, -5));
    }
  }
}
