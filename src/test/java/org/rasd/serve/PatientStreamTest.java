package org.rasd.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An answer waits for its reader, but not for ever. */
class PatientStreamTest {

  private static final byte[] PIECE = new byte[10];

  /** A client that takes so long to read a piece. */
  private static OutputStream reader(long millis) {
    return new OutputStream() {
      @Override
      public void write(int b) {}

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        pause(millis);
      }
    };
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoReadsInDropsIsCutOffWhenAllWaitsTogetherAreTooLong() throws IOException {
    try (PatientStream stream = new PatientStream(reader(60), Duration.ofMillis(500))) {
      stream.write(PIECE); // 60 of 500 ms
      IOException cut =
          assertThrows(
              IOException.class,
              () -> {
                for (int i = 0; i < 20; i++) {
                  stream.write(PIECE);
                }
              });
      assertTrue(cut.getMessage().contains("--body-time"), cut.getMessage());
    }
  }

  @Test
  void theTimeBetweenPiecesIsNotTheClients() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (PatientStream stream = new PatientStream(read, Duration.ofMillis(500))) {
      for (int i = 0; i < 4; i++) {
        pause(200); // the server's own work
        stream.write(PIECE);
      }
    }
    assertEquals(4 * PIECE.length, read.size());
  }
}
