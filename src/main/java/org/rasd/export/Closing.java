package org.rasd.export;

import java.io.Closeable;
import java.io.IOException;

/** Closing of several things. */
public final class Closing {

  private Closing() {}

  /** Closes all, also when one of them fails; the first failure is thrown with the others in it. */
  public static void all(Iterable<? extends Closeable> open) throws IOException {
    IOException first = null;
    for (Closeable each : open) {
      try {
        each.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
