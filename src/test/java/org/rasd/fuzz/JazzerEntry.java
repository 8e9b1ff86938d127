package org.rasd.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where Jazzer comes in: {@code scripts/fuzz} names the target as an argument. */
public final class JazzerEntry {

  private static FuzzTarget target;

  private JazzerEntry() {}

  /** Takes the target's name; loads what it needs here, where no clock runs. */
  public static void fuzzerInitialize(String[] args) {
    target = FuzzTarget.named(args[0]);
    fuzzerTestOneInput("x".getBytes(StandardCharsets.UTF_8));
  }

  /** One execution. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      target.run(data);
    } catch (IOException e) {
      return; // Documented: a file that is damaged.
    }
  }
}
